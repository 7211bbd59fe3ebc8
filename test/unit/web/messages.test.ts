import { readFileSync } from 'node:fs';
import compile from 'icu-minify/compile';
import format from 'icu-minify/format';
import { describe, expect, it } from 'vitest';

const CATALOGUES = ['common', 'citizen', 'officer'];

function catalogue(name: string, language: 'hi' | 'en'): Record<string, string> {
  const file = new URL(`../../../web/${name}/messages/${language}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

const formatters = {
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...args),
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args),
};

/** Names of the values that a message asks for while it is formatted, with numbers that take every branch of a plural. */
function argumentsOf(message: string): string[] {
  const asked = new Set<string>();
  for (const number of [0, 1, 2]) {
    const values = new Proxy<Record<string, number>>(
      {},
      {
        has: () => true,
        get: (_, name) => {
          asked.add(String(name));
          return number;
        },
      },
    );
    format(compile(message), 'en', values, { formatters });
  }
  return [...asked].sort();
}

describe.each(CATALOGUES)('messages of %s', (name) => {
  const hi = catalogue(name, 'hi');
  const en = catalogue(name, 'en');

  it('exist in both languages', () => {
    expect(Object.keys(hi).sort()).toEqual(Object.keys(en).sort());
  });

  it('take the same values in both languages', () => {
    for (const [key, message] of Object.entries(hi)) {
      expect(argumentsOf(message), key).toEqual(argumentsOf(en[key] ?? ''));
    }
  });

  it('are written in the script of their language', () => {
    // The link to the other language is written in that language.
    const keys = Object.keys(hi).filter((key) => key !== 'otherLanguage');
    const wordsOnly = (message = '') => message.replace(/\{[^}]*\}/g, '');
    expect(
      keys.filter((key) => /\p{L}/u.test(wordsOnly(hi[key])) && !/\p{sc=Deva}/u.test(hi[key] ?? '')),
    ).toEqual([]);
    expect(keys.filter((key) => /\p{sc=Deva}/u.test(en[key] ?? ''))).toEqual([]);
  });
});

describe('values of a message', () => {
  it('are found in plain places and inside plurals', () => {
    expect(argumentsOf('{a} and {n, plural, one {# {b}} other {#}}')).toEqual(['a', 'b', 'n']);
  });
});
