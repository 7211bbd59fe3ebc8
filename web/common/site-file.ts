import * as z from 'zod/mini';

/** The site's own origin ("/terms.html") or a whole web address; nothing that a browser would run. */
const href = z.string().check(z.regex(/^(https?:\/\/|\/(?!\/))\S*$/));

const label = z.string().check(z.minLength(1), z.maxLength(80));

/** The optional file /site.json. */
export const siteFileSchema = z.object({
  links: z.array(z.object({ label: z.object({ hi: label, en: label }), href })).check(z.maxLength(20)),
});
