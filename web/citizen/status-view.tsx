import { useEffect, useRef } from 'preact/hooks';
import type { Status } from '../common/api/types.ts';
import { StateMark } from '../common/components/state-mark.tsx';
import { useLanguage } from '../common/language.tsx';
import { dayAndTime, isPast, timeOfDay } from '../common/times.ts';
import { addressOf } from './address.ts';
import { useCitizenMessages } from './citizen-messages.ts';
import { ShareButton } from './share-button.tsx';
import { Timeline } from './timeline.tsx';

/** The answer: state in colour, words and shape; what it means; the facts; what happened; what one can do. */
export function StatusView(props: {
  readonly status: Status;
  readonly at: Date;
  readonly refreshing: boolean;
  /** Handles to mention, written as people write them: "@a, @b"; '' while they are not known. */
  readonly handles: string;
  readonly onRefresh: () => void;
}) {
  const t = useCitizenMessages();
  const { language } = useLanguage();
  const { status } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  // Screen readers and small screens are brought to the answer; a refresh leaves the reader where he is.
  useEffect(() => heading.current?.focus(), [status.docket]);
  const pending = status.state === 'received' || status.state === 'open' || status.state === 'in-process';

  return (
    <article class="status" aria-labelledby="status-heading">
      <header class="status-banner" data-colour={status.colour}>
        <StateMark state={status.state} />
        <div>
          <p class="eyebrow">{t('state')}</p>
          <h2 id="status-heading" ref={heading} tabIndex={-1}>
            {status.label[language]}
          </h2>
        </div>
        {status.urgent ? <span class="urgent-tag">{t('urgent')}</span> : null}
      </header>

      <div class="status-body">
        <p class="docket-line">
          <span>{t('docket')}</span> <code class="docket">{status.docket}</code>
        </p>
        {status.joinedTo === null ? null : (
          <section class="notice">
            <h3>{t('joinedTitle')}</h3>
            <p>{t('joined')}</p>
            <p>
              <a class="docket-link" href={addressOf(status.joinedTo, language)}>
                {t('joinedLink', { docket: status.joinedTo })}
              </a>
            </p>
          </section>
        )}
        <section>
          <h3>{t('meaning')}</h3>
          <p class="meaning">{status.meaning[language]}</p>
          {status.urgent && pending ? <p class="urgent-note">{t('urgentNote')}</p> : null}
        </section>

        <dl class="facts">
          <div>
            <dt>{t('district')}</dt>
            <dd>{status.district?.name[language] ?? (pending ? t('districtUnknown') : '–')}</dd>
          </div>
          <div>
            <dt>{t('received')}</dt>
            <dd>
              <time dateTime={status.receivedAt.utc}>{dayAndTime(status.receivedAt.utc, language)}</time>
            </dd>
          </div>
          {status.dueAt === null || !pending ? null : (
            <div>
              <dt>{t('due')}</dt>
              <dd>
                <time dateTime={status.dueAt.utc}>{dayAndTime(status.dueAt.utc, language)}</time>
                {isPast(status.dueAt.utc, props.at) ? <strong class="overdue"> {t('overdue')}</strong> : null}
              </dd>
            </div>
          )}
        </dl>

        <section>
          <h3>{t('timeline')}</h3>
          <Timeline status={status} />
          <p class="hint">{t('timesNote')}</p>
        </section>

        {status.state === 'not-a-complaint' ? null : (
          <section class="screen-only">
            <h3>{t('addTitle')}</h3>
            <p>{props.handles === '' ? t('addAny') : t('add', { handles: props.handles })}</p>
          </section>
        )}

        <div class="actions screen-only">
          <ShareButton docket={status.docket} />
          <button type="button" class="button button-quiet" onClick={() => print()}>
            {t('print')}
          </button>
          <a class="button button-quiet" href={`https://x.com/i/status/${status.postId}`} rel="noreferrer">
            {t('openPost')}
          </a>
          <button
            type="button"
            class="button button-quiet"
            aria-disabled={props.refreshing}
            onClick={props.onRefresh}
          >
            {t('refresh')}
          </button>
        </div>
        <p class="hint">
          <span aria-live="polite">{t('asOf', { time: timeOfDay(props.at, language) })}</span> ·{' '}
          {t('privacy')}
        </p>
        <p class="print-only">{addressOf(status.docket, language)}</p>
      </div>
    </article>
  );
}
