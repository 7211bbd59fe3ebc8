import { useLanguage } from '../common/language.tsx';
import { fromNow, isPast } from '../common/times.ts';
import { useOfficerMessages } from './officer-messages.ts';

/** How long until the complaint must be answered, or how long ago that was. */
export function DueTime({ dueAt, now }: { dueAt: string; now: Date }) {
  const t = useOfficerMessages();
  const { language } = useLanguage();
  const late = isPast(dueAt, now);
  return (
    <time dateTime={dueAt} class={late ? 'overdue' : undefined}>
      {t(late ? 'overdue' : 'due', { when: fromNow(dueAt, language, now) })}
    </time>
  );
}
