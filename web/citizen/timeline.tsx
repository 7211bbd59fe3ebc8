import type { Status } from '../common/api/types.ts';
import { useLanguage } from '../common/language.tsx';
import { dayAndTime } from '../common/times.ts';

/** The steps, oldest first; the last carries the colour of the state. */
export function Timeline({ status }: { status: Status }) {
  const { language } = useLanguage();
  const last = status.timeline.length - 1;
  return (
    <ol class="timeline">
      {status.timeline.map(({ at, step, label }, i) => (
        <li key={`${at.utc} ${step}`} {...(i === last ? { 'data-colour': status.colour } : {})}>
          <strong>{label[language]}</strong>
          <time dateTime={at.utc}>{dayAndTime(at.utc, language)}</time>
        </li>
      ))}
    </ol>
  );
}
