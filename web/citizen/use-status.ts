import { useCallback, useEffect, useState } from 'preact/hooks';
import { bodyOf, type Api } from '../common/api/client.ts';
import { Failure, failureOfFetch } from '../common/api/failure.ts';
import type { Status } from '../common/api/types.ts';

export type Lookup =
  | { readonly kind: 'idle' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'found'; readonly status: Status; readonly at: Date; readonly refreshing: boolean }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Looks a reference up whenever it changes, and again on demand; an answer that a newer question overtook is dropped. */
export function useStatus(api: Api, reference: string): readonly [Lookup, () => void] {
  const [lookup, setLookup] = useState<Lookup>({ kind: reference === '' ? 'idle' : 'looking' });
  const [round, setRound] = useState(0);

  useEffect(() => setLookup({ kind: 'idle' }), [reference]);
  useEffect(() => {
    if (reference === '') return;
    const controller = new AbortController();
    setLookup((before) => (before.kind === 'found' ? { ...before, refreshing: true } : { kind: 'looking' }));
    bodyOf(
      api.GET('/v1/status/{reference}', { params: { path: { reference } }, signal: controller.signal }),
    ).then(
      (status) => setLookup({ kind: 'found', status, at: new Date(), refreshing: false }),
      (cause: unknown) => {
        if (controller.signal.aborted) return;
        setLookup({ kind: 'failed', failure: cause instanceof Failure ? cause : failureOfFetch() });
      },
    );
    return () => controller.abort();
  }, [api, reference, round]);

  const again = useCallback(() => setRound((n) => n + 1), []);
  return [lookup, again];
}
