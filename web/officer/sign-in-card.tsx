import { useState } from 'preact/hooks';
import { useOfficerMessages } from './officer-messages.ts';
import type { Session } from './session.ts';

export function SignInCard(props: { readonly session: Session; readonly failed: string | undefined }) {
  const t = useOfficerMessages();
  const [failed, setFailed] = useState(props.failed);
  return (
    <div class="column sign-in">
      <h1>{t('signInTitle')}</h1>
      <p>{t('signInText')}</p>
      {failed === undefined ? null : (
        <div class="notice notice-failure" role="alert">
          <h2>{t('signInFailedTitle')}</h2>
          <p>{t('signInFailed', { reason: failed })}</p>
        </div>
      )}
      <button
        type="button"
        class="button"
        onClick={() => {
          props.session.signIn().catch((cause: unknown) => {
            setFailed(cause instanceof Error ? cause.message : String(cause));
          });
        }}
      >
        {t('signIn')}
      </button>
    </div>
  );
}
