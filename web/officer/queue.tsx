import { useInfiniteQuery } from '@tanstack/preact-query';
import { useId } from 'preact/hooks';
import { bodyOf, type Api } from '../common/api/client.ts';
import { StateMark } from '../common/components/state-mark.tsx';
import { useLanguage } from '../common/language.tsx';
import { timeOfDay } from '../common/times.ts';
import { STATES, useFilters } from './filters.ts';
import { OfficerFailure } from './officer-failure.tsx';
import { useOfficerMessages } from './officer-messages.ts';
import { QueueRow } from './queue-row.tsx';
import { jurisdictionName } from './units.ts';
import { useNow } from './use-now.ts';

const PAGE_SIZE = 50;

/** The complaints of one state that the officer may see; urgent ones stand first, then the oldest. */
export function Queue(props: {
  readonly api: Api;
  readonly jurisdictions: readonly string[];
  readonly openDocket: string | undefined;
}) {
  const t = useOfficerMessages();
  const { language } = useLanguage();
  const now = useNow();
  const jurisdictionId = useId();
  const [filters, setFilters, addressOf] = useFilters();
  const list = useInfiniteQuery({
    queryKey: ['complaints', filters.state, filters.jurisdiction],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        props.api.GET('/v1/officer/complaints', {
          params: {
            query: {
              state: filters.state,
              limit: PAGE_SIZE,
              ...(filters.jurisdiction === undefined ? {} : { jurisdiction: filters.jurisdiction }),
              ...(pageParam === undefined ? {} : { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const groups = [
    { title: t('urgentGroup'), items: items.filter(({ urgent }) => urgent) },
    { title: t('otherGroup'), items: items.filter(({ urgent }) => !urgent) },
  ].filter((group) => group.items.length > 0);
  const choices = [...props.jurisdictions].sort((a, b) =>
    jurisdictionName(a, language).localeCompare(jurisdictionName(b, language), language),
  );

  return (
    <section class="queue" aria-labelledby="queue-title">
      <div class="queue-head">
        <h1 id="queue-title" tabIndex={-1}>
          {t('queue')}
        </h1>
        <p class="hint" role="status">
          {list.isPending
            ? t('loading')
            : `${t(list.hasNextPage ? 'shownSoFar' : 'shown', { count: items.length })} · ${t('asOf', {
                time: timeOfDay(new Date(list.dataUpdatedAt), language),
              })}`}
        </p>
        <button
          type="button"
          class="button button-quiet"
          aria-disabled={list.isFetching}
          onClick={() => void list.refetch()}
        >
          {t('refresh')}
        </button>
      </div>
      <div class="filters">
        <nav aria-label={t('states')}>
          <ul class="tabs">
            {STATES.map((state) => (
              <li key={state}>
                <a
                  href={addressOf({ ...filters, state })}
                  aria-current={state === filters.state ? 'page' : undefined}
                  data-colour={{ open: 'red', 'in-process': 'amber', closed: 'green' }[state]}
                  onClick={(event) => {
                    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                    event.preventDefault();
                    setFilters({ ...filters, state });
                  }}
                >
                  <StateMark state={state} />
                  {t(`state_${state}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {choices.length < 2 ? null : (
          <div class="jurisdiction">
            <label for={jurisdictionId}>{t('jurisdiction')}</label>
            <select
              id={jurisdictionId}
              value={filters.jurisdiction ?? ''}
              onChange={({ currentTarget: { value } }) =>
                setFilters({ ...filters, jurisdiction: value === '' ? undefined : value })
              }
            >
              <option value="">{t('allJurisdictions', { count: choices.length })}</option>
              {choices.map((key) => (
                <option key={key} value={key}>
                  {jurisdictionName(key, language)}
                </option>
              ))}
            </select>
          </div>
        )}
      </div>
      {list.error === null ? null : <OfficerFailure cause={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 ? <p class="notice">{t('emptyQueue')}</p> : null}
      {groups.map((group) => (
        <section key={group.title} class="queue-group" aria-label={group.title}>
          <h2>
            {group.title} <span class="count">{group.items.length}</span>
          </h2>
          <ul>
            {group.items.map((item) => (
              <QueueRow key={item.docket} item={item} now={now} open={item.docket === props.openDocket} />
            ))}
          </ul>
        </section>
      ))}
      {list.hasNextPage ? (
        <button
          type="button"
          class="button button-quiet more"
          aria-disabled={list.isFetchingNextPage}
          onClick={() => {
            if (!list.isFetchingNextPage) void list.fetchNextPage();
          }}
        >
          {t(list.isFetchingNextPage ? 'loadingMore' : 'more')}
        </button>
      ) : null}
    </section>
  );
}
