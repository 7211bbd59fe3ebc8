import { useQuery } from '@tanstack/preact-query';
import { useEffect, useRef } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { bodyOf, type Api } from '../common/api/client.ts';
import type { Complaint } from '../common/api/types.ts';
import { StateMark } from '../common/components/state-mark.tsx';
import { useLanguage } from '../common/language.tsx';
import { dayAndTime } from '../common/times.ts';
import { DueTime } from './due-time.tsx';
import { findingsOf } from './evidence-spans.ts';
import { FollowUps, History, Repeats } from './complaint-threads.tsx';
import { MarkedText } from './marked-text.tsx';
import { OfficerFailure } from './officer-failure.tsx';
import { useOfficerMessages } from './officer-messages.ts';
import { Routing } from './routing.tsx';
import { textLanguage } from './text-language.ts';
import { jurisdictionName } from './units.ts';
import { useNow } from './use-now.ts';

/** One complaint with all that is known of it. */
export function ComplaintView({ api, docket }: { api: Api; docket: string }) {
  const t = useOfficerMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  const complaint = useQuery({
    queryKey: ['complaint', docket],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/v1/officer/complaints/{docket}', { params: { path: { docket } }, signal })),
  });
  useEffect(() => heading.current?.focus(), []);
  return (
    <article class="complaint" aria-labelledby="complaint-title">
      <p class="back">
        <Link href="/">← {t('back')}</Link>
      </p>
      <h2 id="complaint-title" ref={heading} tabIndex={-1}>
        {t('complaint', { docket })}
      </h2>
      {complaint.isPending ? <p role="status">{t('loading')}</p> : null}
      {complaint.error === null ? null : (
        <OfficerFailure cause={complaint.error} retry={() => void complaint.refetch()} />
      )}
      {complaint.data === undefined ? null : <Contents complaint={complaint.data} />}
    </article>
  );
}

function Contents({ complaint }: { complaint: Complaint }) {
  const t = useOfficerMessages();
  const { language } = useLanguage();
  const now = useNow();
  const findings = findingsOf(complaint.evidence);
  const facts: readonly (readonly [string, string])[] = [
    [t('category'), t(`category_${complaint.category}`)],
    [t('district'), jurisdictionName(complaint.jurisdiction, language)],
    [t('thanaLabel'), complaint.thana ?? t('unknown')],
    [t('language'), t(`lang_${complaint.lang}`)],
    [t('postedAt'), dayAndTime(complaint.postedAt, language)],
    [t('receivedAt'), dayAndTime(complaint.receivedAt, language)],
    [t('dueAt'), dayAndTime(complaint.dueAt, language)],
  ];
  return (
    <>
      <p class="complaint-state" data-colour={complaint.colour}>
        <StateMark state={complaint.state} />
        <strong>{t(`state_${complaint.state}`)}</strong>
        {complaint.urgent ? <span class="urgent-tag">{t('urgent')}</span> : null}
        {complaint.state === 'closed' ? null : <DueTime dueAt={complaint.dueAt} now={now} />}
      </p>
      <section>
        <h3>{t('post')}</h3>
        <p class="post-text" lang={textLanguage(complaint.lang)} dir="auto">
          <MarkedText text={complaint.text} findings={findings} />
        </p>
        <p class="post-links">
          {complaint.authorHandle === null ? null : (
            <span>{t('by', { handle: complaint.authorHandle })}</span>
          )}
          <a href={complaint.postUrl} rel="noreferrer" target="_blank">
            {t('openPost')} ↗
          </a>
          <a href={`/?ref=${complaint.docket}&lang=${language}`}>{t('publicStatus')}</a>
        </p>
      </section>
      <section>
        <h3>{t('facts')}</h3>
        <dl class="facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p class="hint">{t('timesNote')}</p>
      </section>
      <Routing complaint={complaint} findings={findings} />
      <FollowUps complaint={complaint} />
      <Repeats complaint={complaint} />
      <History complaint={complaint} />
    </>
  );
}
