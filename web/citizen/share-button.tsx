import { useState } from 'preact/hooks';
import { useLanguage } from '../common/language.tsx';
import { addressOf } from './address.ts';
import { useCitizenMessages } from './citizen-messages.ts';

/** Hands the address to the phone's own share sheet, or copies it where there is none. */
export function ShareButton({ docket }: { docket: string }) {
  const t = useCitizenMessages();
  const { language } = useLanguage();
  const [outcome, setOutcome] = useState<'shared' | 'shareFailed'>();

  async function share(): Promise<void> {
    const url = addressOf(docket, language);
    // Typed as always there, but older browsers and plain HTTP have neither.
    const { share: sheet, clipboard } = navigator as Partial<Pick<Navigator, 'share' | 'clipboard'>>;
    try {
      if (sheet !== undefined) await sheet.call(navigator, { title: docket, url });
      else if (clipboard === undefined) setOutcome('shareFailed');
      else {
        await clipboard.writeText(url);
        setOutcome('shared');
      }
    } catch (cause) {
      // Closing the share sheet is no failure.
      if (!(cause instanceof DOMException && cause.name === 'AbortError')) setOutcome('shareFailed');
    }
  }

  return (
    <>
      <button type="button" class="button button-quiet" onClick={() => void share()}>
        {t('share')}
      </button>
      <span class="share-outcome" role="status">
        {outcome === undefined ? '' : t(outcome)}
      </span>
    </>
  );
}
