import createClient, { type Client } from 'openapi-fetch';
import { Failure, failureOfFetch, failureOfResponse } from './failure.ts';
import type { paths } from './schema.d.ts';

/** A 2G connection needs long for a first answer; longer than this nobody waits. */
const PATIENCE_MS = 30_000;

async function fetchPatiently(request: Request): Promise<Response> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), PATIENCE_MS);
  // The caller's own signal, for example of a look-up that a newer one replaced.
  request.signal.addEventListener('abort', () => controller.abort(), { once: true });
  try {
    return await fetch(request, { signal: controller.signal });
  } catch (cause) {
    if (request.signal.aborted) throw cause;
    throw failureOfFetch();
  } finally {
    clearTimeout(timer);
  }
}

export type Api = Client<paths>;

/** The API stands on the page's own origin. */
export function createApi(): Api {
  return createClient<paths>({ baseUrl: location.origin, fetch: fetchPatiently });
}

/**
 * The body of an answer.
 * @throws Failure when the API refused, could not be reached, or something in between answered in its place.
 */
export async function bodyOf<T>(
  pending: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<NonNullable<T>> {
  const { data, error, response } = await pending.catch((cause: unknown) => {
    // A proxy's or hotel network's page in place of JSON.
    if (cause instanceof SyntaxError) throw new Failure('unreachable');
    throw cause;
  });
  if (!response.ok || data === undefined || data === null) throw failureOfResponse(response, error);
  return data;
}
