/**
 * Characters that are not seen but change what is seen: C0 and C1 controls (but not tab and line end), zero-width space,
 * byte order mark, directional marks, embeddings, overrides and isolates. The zero-width joiners stay: Devanagari and emoji
 * need them.
 */

const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g;

/** The text as it may be shown: without invisible controls, so that nothing can be turned round or hidden in it. */
export function cleanForDisplay(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(INVISIBLE, '').toWellFormed().trim();
}
