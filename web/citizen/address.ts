import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../common/language.tsx';

/**
 * What is looked up stands in the query (/?ref=1HNTV-JTA0N-0C0H): such an address needs no rule on the server, works
 * for a form without script, and reaches the server, so that the status can one day be rendered there.
 */
const PARAMETER = 'ref';

function referenceNow(): string {
  return new URLSearchParams(location.search).get(PARAMETER)?.trim() ?? '';
}

/** The reference in the address, '' when there is none, and a way to go to another. */
export function useReference(): readonly [string, (reference: string) => void] {
  const [reference, setReference] = useState(referenceNow);
  useEffect(() => {
    const follow = () => setReference(referenceNow());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = (next: string) => {
    const url = new URL(location.href);
    url.searchParams.set(PARAMETER, next);
    history.pushState(null, '', url);
    setReference(next);
  };
  return [reference, go];
}

/** The address to hand on: opens the status of a docket in the language of who shares it. */
export function addressOf(docket: string, language: Language): string {
  const url = new URL('/', location.href);
  url.searchParams.set(PARAMETER, docket);
  if (language !== 'hi') url.searchParams.set('lang', language);
  return url.href;
}
