import type { ComplaintSummary } from '../common/api/types.ts';

/** BCP 47 tag of a post's text, for screen readers and fonts; undefined where the language is not known. */
export function textLanguage(lang: ComplaintSummary['lang']): string | undefined {
  return { hi: 'hi', en: 'en', hinglish: 'hi-Latn', other: undefined }[lang];
}
