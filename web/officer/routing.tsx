import type { Complaint } from '../common/api/types.ts';
import { LOCALE, useLanguage } from '../common/language.tsx';
import { useOfficerMessages } from './officer-messages.ts';
import { jurisdictionName } from './units.ts';

/** How the district was found: the chance that it is right, the words that led to it, and what else it may be. */
export function Routing({ complaint }: { complaint: Complaint }) {
  const t = useOfficerMessages();
  const { language } = useLanguage();
  const percent = (share: number) =>
    new Intl.NumberFormat(LOCALE[language], { style: 'percent', maximumFractionDigits: 0 }).format(share);
  return (
    <section>
      <h3>{t('routing')}</h3>
      <p class="confidence">
        <label for="confidence">{t('confidence')}</label>
        <meter id="confidence" min={0} max={1} value={complaint.confidence} />
        <strong>{percent(complaint.confidence)}</strong>
      </p>
      {complaint.evidence.length === 0 ? (
        <p>{t('evidenceNone')}</p>
      ) : (
        <>
          <h4>{t('evidence')}</h4>
          <ol class="evidence">
            {complaint.evidence.map((evidence, i) => (
              <li key={i}>
                <b>{evidence.text}</b> → {evidence.entry} ({t(`level_${evidence.level}`)}
                {evidence.district === null ? null : `, ${jurisdictionName(evidence.district, language)}`}
                {evidence.start === evidence.end ? `, ${t('outsideText')}` : null})
              </li>
            ))}
          </ol>
        </>
      )}
      {complaint.runnersUp.length === 0 ? null : (
        <>
          <h4>{t('runnersUp')}</h4>
          <ul class="runners-up">
            {complaint.runnersUp.map(({ district, confidence }) => (
              <li key={district}>
                {jurisdictionName(district, language)} <span class="hint">{percent(confidence)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
