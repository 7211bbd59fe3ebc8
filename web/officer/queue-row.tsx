import { Link } from 'wouter-preact';
import type { ComplaintSummary } from '../common/api/types.ts';
import { StateMark } from '../common/components/state-mark.tsx';
import { useLanguage } from '../common/language.tsx';
import { fromNow } from '../common/times.ts';
import { DueTime } from './due-time.tsx';
import { useOfficerMessages } from './officer-messages.ts';
import { textLanguage } from './text-language.ts';
import { jurisdictionName } from './units.ts';

/** One line of the queue: a link to the complaint, named by its words. */
export function QueueRow(props: {
  readonly item: ComplaintSummary;
  readonly now: Date;
  readonly open: boolean;
}) {
  const t = useOfficerMessages();
  const { language } = useLanguage();
  const { item, now } = props;
  return (
    <li class="row" data-colour={item.colour} data-urgent={item.urgent}>
      <Link href={`/complaints/${item.docket}`} aria-current={props.open ? 'true' : undefined}>
        <StateMark state={item.state} />
        <span class="visually-hidden">{t(`state_${item.state}`)}.</span>
        <span class="row-text" lang={textLanguage(item.lang)}>
          {item.excerpt}
        </span>
        <span class="row-facts">
          {item.urgent ? <span class="urgent-tag">{t('urgent')}</span> : null}
          <span>{t(`category_${item.category}`)}</span>
          <span>
            {jurisdictionName(item.jurisdiction, language)}
            {item.thana === null ? null : `, ${t('thana', { name: item.thana })}`}
          </span>
          <span>{t('posted', { when: fromNow(item.postedAt, language, now) })}</span>
          {item.state === 'closed' ? null : <DueTime dueAt={item.dueAt} now={now} />}
          {item.repeats === 0 ? null : <span>{t('repeats', { count: item.repeats })}</span>}
          <code class="docket">{item.docket}</code>
        </span>
      </Link>
    </li>
  );
}
