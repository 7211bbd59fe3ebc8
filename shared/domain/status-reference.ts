import { parseDocket } from './docket.ts';
import { isPostId, type PostId } from './post-id.ts';

/** Why a text names no post. */
export type ReferenceFault = 'empty' | 'not-a-post-url' | 'docket-check' | 'post-id-range' | 'unknown-form';

export type ReferenceResult = { ok: true; postId: PostId } | { ok: false; fault: ReferenceFault };

const POST_HOSTS = /^(?:(?:www|mobile|m)\.)?(?:x|twitter)\.com$/i;
const DEVANAGARI_ZERO = 0x0966;

function asciiDigits(text: string): string {
  return text.replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - DEVANAGARI_ZERO));
}

function fromUrl(text: string): ReferenceResult | undefined {
  // Proxies and routers fold the double slash of a URL that stands in a path.
  const match = /^(?:https?:\/{0,2})?([a-z.]+\.com)\/(.*)$/i.exec(text);
  if (!match) return /^https?:/i.test(text) ? { ok: false, fault: 'not-a-post-url' } : undefined;
  const [, host = '', path = ''] = match;
  const id = /^[^?#]*\/(?:status|statuses)\/(\d+)/i.exec(`/${path}`)?.[1];
  if (!POST_HOSTS.test(host) || id === undefined) return { ok: false, fault: 'not-a-post-url' };
  return isPostId(id) ? { ok: true, postId: id } : { ok: false, fault: 'post-id-range' };
}

/**
 * Reads what a person gives to ask for a status: the ID of a post, its URL on x.com or twitter.com, or a docket number in
 * any spelling. Digits may be Devanagari. Fourteen digits without hyphens are taken as a post ID.
 */
export function parseStatusReference(input: string): ReferenceResult {
  const text = asciiDigits(input.replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')).trim();
  if (text === '') return { ok: false, fault: 'empty' };
  const url = fromUrl(text);
  if (url) return url;
  if (/^\d+$/.test(text)) {
    return isPostId(text) ? { ok: true, postId: text } : { ok: false, fault: 'post-id-range' };
  }
  const docket = parseDocket(text);
  if (docket.ok) return { ok: true, postId: docket.postId };
  return { ok: false, fault: docket.fault === 'shape' ? 'unknown-form' : 'docket-check' };
}
