import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';

export interface SiteFile {
  readonly body: Buffer;
  readonly type: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Files of the page, from the assets that the web stack copies to its bucket. */
export function createSite(
  folders: readonly string[],
  extra: ReadonlyMap<string, string>,
): (path: string) => SiteFile | undefined {
  return (path) => {
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    const own = extra.get(name);
    if (own !== undefined) return { body: Buffer.from(own), type };
    for (const folder of folders) {
      const file = join(folder, normalize(name));
      if (!file.startsWith(folder)) continue;
      try {
        return { body: readFileSync(file), type };
      } catch {
        // Not in this folder.
      }
    }
    return undefined;
  };
}
