import { describe, expect, it } from 'vitest';
import { siteFileSchema } from '../../../web/common/site-file.ts';

const link = (href: unknown, label: unknown = { hi: 'डाक', en: 'Mail' }) => ({ links: [{ href, label }] });
const accepts = (file: unknown) => siteFileSchema.safeParse(file).success;

describe('site.json', () => {
  it.each(['https://mail.example/', 'http://127.0.0.1:8025/', '/terms.html'])(
    'takes the address %s',
    (href) => {
      expect(accepts(link(href))).toBe(true);
    },
  );

  it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example/', 'terms.html', '', 'https:// x', 7])(
    'refuses the address %s',
    (href) => {
      expect(accepts(link(href))).toBe(false);
    },
  );

  it('wants the label in both languages', () => {
    expect(accepts(link('/a', { hi: 'डाक' }))).toBe(false);
    expect(accepts(link('/a', { hi: 'डाक', en: '' }))).toBe(false);
    expect(accepts(link('/a', 'Mail'))).toBe(false);
  });

  it.each([null, [], {}, 'links', { links: 'none' }])('refuses %j', (file) => {
    expect(accepts(file)).toBe(false);
  });

  it('takes a file without links', () => {
    expect(accepts({ links: [] })).toBe(true);
  });
});
