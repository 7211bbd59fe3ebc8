import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

const DIST = fileURLToPath(new URL('../../web/dist/', import.meta.url));
/** What a cheap phone over 2G can be asked to load before the page works. */
const SCRIPT_BUDGET = 50 * 1024;
const REQUEST_BUDGET = 6;

function file(path: string): string {
  return readFileSync(DIST + path.replace(/^\//, ''), 'utf8');
}

describe('what a citizen has to load', () => {
  let html = '';
  let scripts: string[] = [];
  let styles: string[] = [];

  beforeAll(() => {
    if (!existsSync(`${DIST}index.html`))
      throw new Error('The page is not built: run "npm run build:web" first.');
    html = file('index.html');
    scripts = [...html.matchAll(/<(?:script|link)[^>]+(?:src|href)="([^"]+\.js)"/g)].map(
      ([, path = '']) => path,
    );
    styles = [...html.matchAll(/<link[^>]+href="([^"]+\.css)"/g)].map(([, path = '']) => path);
  });

  it('is within the budget of script, all parts that start with the page counted', () => {
    // Every static import must be preloaded by the document, or the sum below would miss it.
    const imported = scripts.flatMap((path) =>
      [...file(path).matchAll(/(?:from|import)"\.\/([^"]+)"/g)].map(([, name = '']) => `/assets/${name}`),
    );
    expect(scripts).toEqual(expect.arrayContaining(imported));
    expect(scripts.length).toBeGreaterThan(0);
    const bytes = scripts.reduce((sum, path) => sum + gzipSync(file(path)).length, 0);
    expect(bytes).toBeLessThanOrEqual(SCRIPT_BUDGET);
  });

  it('takes few requests', () => {
    const icon = 1;
    expect(1 + scripts.length + styles.length + icon).toBeLessThanOrEqual(REQUEST_BUDGET);
  });

  it('leaves the sign-in of officers out', () => {
    for (const path of scripts) expect(file(path)).not.toContain('code_verifier');
    expect(file('officer.html')).not.toBe('');
  });
});

describe.each(['index.html', 'officer.html'])('%s', (name) => {
  it('has nothing inline and nothing from elsewhere, as the content security policy wants it', () => {
    const html = file(name);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/i);
    for (const [, attributes = '', body = ''] of html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
      expect(attributes).toContain('src=');
      expect(body.trim()).toBe('');
    }
    expect([...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address)).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/^(https?:)?\/\//)]),
    );
  });
});
