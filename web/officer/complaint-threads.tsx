import type { Complaint } from '../common/api/types.ts';
import { useLanguage } from '../common/language.tsx';
import { dayAndTime } from '../common/times.ts';
import { useOfficerMessages, wordFor } from './officer-messages.ts';

interface Part {
  readonly complaint: Complaint;
}

function PostLink({ postId }: { postId: string }) {
  return (
    <a href={`https://x.com/i/status/${postId}`} rel="noreferrer" target="_blank">
      <code>{postId}</code> ↗
    </a>
  );
}

/** What the complainant wrote after the post. */
export function FollowUps({ complaint }: Part) {
  const t = useOfficerMessages();
  const { language } = useLanguage();
  return (
    <section>
      <h3>{t('followUps', { count: complaint.followUps.length })}</h3>
      {complaint.followUps.length === 0 ? <p class="hint">{t('followUpsNone')}</p> : null}
      <ul class="thread">
        {complaint.followUps.map(({ postId, kind, text, at }) => (
          <li key={`${postId} ${at}`}>
            <p dir="auto">{text}</p>
            <p class="hint">
              {t(`followUp_${kind}`)} · <time dateTime={at}>{dayAndTime(at, language)}</time> ·{' '}
              <PostLink postId={postId} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Posts that say the same and were joined. */
export function Repeats({ complaint }: Part) {
  const t = useOfficerMessages();
  const { language } = useLanguage();
  return (
    <section>
      <h3>{t('repeatsTitle', { count: complaint.repeatedBy.length })}</h3>
      {complaint.repeatedBy.length === 0 ? <p class="hint">{t('repeatsNone')}</p> : null}
      <ul class="thread">
        {complaint.repeatedBy.map(({ postId, kind, at }) => (
          <li key={postId}>
            {wordFor(t, 'repeat', kind)} · <time dateTime={at}>{dayAndTime(at, language)}</time> ·{' '}
            <PostLink postId={postId} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every event of the case, oldest first. */
export function History({ complaint }: Part) {
  const t = useOfficerMessages();
  const { language } = useLanguage();
  return (
    <section>
      <h3>{t('history')}</h3>
      <ol class="thread">
        {complaint.history.map(({ eventId, type, at }) => (
          <li key={eventId}>
            {wordFor(t, 'event', type)} · <time dateTime={at}>{dayAndTime(at, language)}</time>
          </li>
        ))}
      </ol>
    </section>
  );
}
