import { useEffect, useState } from 'preact/hooks';
import type { SiteConfig } from '../common/api/types.ts';
import { Session, type SignInState } from './session.ts';

export type SessionStart =
  | { readonly kind: 'starting' }
  | {
      readonly kind: 'started';
      readonly session: Session;
      readonly state: SignInState;
      /** Why the sign-in that just came back did not work. */
      readonly failed: string | undefined;
    };

/** Starts the session once it is known who signs officers in, and follows its state. */
export function useSession(signIn: SiteConfig['signIn'] | undefined): SessionStart {
  const [start, setStart] = useState<SessionStart>({ kind: 'starting' });
  useEffect(() => {
    if (signIn === undefined) return;
    const session = new Session(signIn, location.origin + location.pathname);
    let failed: string | undefined;
    const show = () => setStart({ kind: 'started', session, state: session.state, failed });
    const unsubscribe = session.subscribe(show);
    session.start().then(show, (cause: unknown) => {
      failed = cause instanceof Error ? cause.message : String(cause);
      show();
    });
    return unsubscribe;
  }, [signIn]);
  return start;
}
