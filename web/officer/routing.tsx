import type { Complaint, Evidence } from '../common/api/types.ts';
import { LOCALE, useLanguage } from '../common/language.tsx';
import type { Finding } from './evidence-spans.ts';
import { useOfficerMessages } from './officer-messages.ts';
import { jurisdictionName } from './units.ts';

/** How the district was found: the chance that it is right, the words that led to it, and what else it may be. */
export function Routing(props: {
  readonly complaint: Complaint;
  readonly findings: readonly Finding<Evidence>[];
}) {
  const { complaint, findings } = props;
  const t = useOfficerMessages();
  const { language } = useLanguage();
  const percent = (share: number) =>
    // "0%" would say that it cannot be.
    (share < 0.005 ? '< ' : '') +
    new Intl.NumberFormat(LOCALE[language], { style: 'percent', maximumFractionDigits: 0 }).format(
      share < 0.005 ? 0.01 : share,
    );
  return (
    <section>
      <h3>{t('routing')}</h3>
      <p class="confidence">
        <label for="confidence">{t('confidence')}</label>
        <meter id="confidence" min={0} max={1} value={complaint.confidence} />
        <strong>{percent(complaint.confidence)}</strong>
      </p>
      {findings.length === 0 ? (
        <p>{t('evidenceNone')}</p>
      ) : (
        <>
          <h4>{t('evidence')}</h4>
          <ol class="evidence">
            {findings.map(({ readings }, i) => (
              <li key={i}>
                <b>{readings[0].text}</b>
                {readings.map((reading, j) => (
                  <span key={j} class="reading">
                    {reading.entry} ({t(`level_${reading.level}`)}
                    {reading.district === null ? null : `, ${jurisdictionName(reading.district, language)}`})
                  </span>
                ))}
                {readings[0].start === readings[0].end ? <span class="hint">{t('outsideText')}</span> : null}
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
