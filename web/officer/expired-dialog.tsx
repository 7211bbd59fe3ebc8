import { useEffect, useRef, useState } from 'preact/hooks';
import { useOfficerMessages } from './officer-messages.ts';
import type { Session } from './session.ts';

/** Stands over the work, which stays as it is, until the officer has signed in again. */
export function ExpiredDialog({ session }: { session: Session }) {
  const t = useOfficerMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const [failed, setFailed] = useState<string>();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="expired-title" onCancel={(event) => event.preventDefault()}>
      <h2 id="expired-title">{t('expiredTitle')}</h2>
      <p>{t('expiredText')}</p>
      {failed === undefined ? null : <p role="alert">{t('signInFailed', { reason: failed })}</p>}
      <button
        type="button"
        class="button"
        onClick={() => {
          session.signIn().catch((cause: unknown) => {
            setFailed(cause instanceof Error ? cause.message : String(cause));
          });
        }}
      >
        {t('signIn')}
      </button>
    </dialog>
  );
}
