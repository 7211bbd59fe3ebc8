/**
 * Finds the digits of a text in whatever writing: ASCII, Devanagari and other decimal digits, keycap emoji, digits as words in
 * English and Hindi ("nine eight", "नौ आठ", "double seven").
 */

/** Digits that stand together, or one digit word. */
export interface DigitGroup {
  /** As ASCII digits. */
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  readonly spelled: boolean;
}

const WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  `zero 0 shunya 0 sunya 0 शून्य 0 ज़ीरो 0 जीरो 0 one 1 ek 1 एक 1 वन 1 two 2 do 2 दो 2 टू 2 three 3 teen 3 तीन 3 थ्री 3 four 4 char 4 chaar 4 चार 4 फोर 4
  five 5 panch 5 paanch 5 पांच 5 पाँच 5 फाइव 5 six 6 chhe 6 cheh 6 che 6 chhah 6 छह 6 छः 6 छे 6 सिक्स 6 seven 7 saat 7 sat 7 सात 7 सेवन 7
  eight 8 aath 8 आठ 8 एट 8 nine 9 nau 9 नौ 9 नाइन 9`
    .trim()
    .split(/\s+/)
    .reduce<string[][]>((pairs, part, i) => {
      if (i % 2 === 0) pairs.push([part]);
      else pairs.at(-1)?.push(part);
      return pairs;
    }, [])
    .map(([word, digit]) => [word ?? '', digit ?? '']),
);
const TIMES: Readonly<Record<string, number>> = { double: 2, triple: 3, dabal: 2, डबल: 2, ट्रिपल: 3 };

const wordList = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const GROUP = new RegExp(
  `(?<digits>(?:\\p{Nd}[\\ufe0f\\u20e3\\u200c\\u200d]*)+)` +
    `|(?<![\\p{L}\\p{M}\\p{N}])(?:(?<times>${wordList(Object.keys(TIMES))})\\s+)?(?<word>${wordList(Object.keys(WORDS))})(?![\\p{L}\\p{M}\\p{N}])`,
  'giu',
);
const TIMES_DIGIT = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?<times>${wordList(Object.keys(TIMES))})\\s+(?<again>\\p{Nd})(?!\\p{Nd})`,
  'giu',
);

/** The value of a decimal digit of any script: the digits of a script stand in a row that begins with its zero. */
function valueOf(char: string): string {
  const plain = char.normalize('NFKC');
  if (/^[0-9]$/.test(plain)) return plain;
  const code = plain.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

export function digitGroups(text: string): DigitGroup[] {
  const groups: DigitGroup[] = [];
  for (const match of text.matchAll(GROUP)) {
    const { digits, word, times } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (digits !== undefined) {
      const plain = [...digits.matchAll(/\p{Nd}/gu)].map(([char]) => valueOf(char)).join('');
      groups.push({ digits: plain, start, end, spelled: false });
    } else if (word !== undefined) {
      const count = times === undefined ? 1 : (TIMES[times.toLowerCase()] ?? 1);
      groups.push({ digits: (WORDS[word.toLowerCase()] ?? '').repeat(count), start, end, spelled: true });
    }
  }
  return withTimes(text, groups);
}

/** "double 7" is written with a digit: the group of that digit counts twice. */
function withTimes(text: string, groups: readonly DigitGroup[]): DigitGroup[] {
  const doubled = new Map<number, { start: number; count: number }>();
  for (const match of text.matchAll(TIMES_DIGIT)) {
    const count = TIMES[match.groups?.['times']?.toLowerCase() ?? ''] ?? 1;
    doubled.set(match.index + match[0].length, { start: match.index, count });
  }
  return groups.map((group) => {
    const more = doubled.get(group.end);
    return more && group.digits.length === 1
      ? { ...group, start: more.start, digits: group.digits.repeat(more.count), spelled: true }
      : group;
  });
}
