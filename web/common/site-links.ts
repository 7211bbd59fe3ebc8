import type { Bilingual } from './language.tsx';

export interface SiteLink {
  readonly label: Bilingual;
  readonly href: string;
}

/**
 * Reads /site.json, which whoever deploys the site may put beside it: {"links": [{"label": {"hi", "en"}, "href"}]}.
 * An absent file means no links. A wrong one is named in the console and means no links too, because a slip in it must not take the page away.
 */
export async function loadSiteLinks(): Promise<readonly SiteLink[]> {
  const response = await fetch('/site.json').catch(() => undefined);
  // Some static servers answer an absent file with their start page.
  if (!response?.ok || !response.headers.get('content-type')?.includes('json')) return [];
  // Only a site that has the file pays for the validator.
  const validator = await import('./site-file.ts').catch(() => undefined);
  if (validator === undefined) return [];
  const read = validator.siteFileSchema.safeParse(await response.json().catch(() => null));
  if (read.success) return read.data.links;
  // eslint-disable-next-line no-console -- The only reader is the person who wrote the file.
  console.error(`site.json is wrong, its links are left out: ${read.error.message}`);
  return [];
}
