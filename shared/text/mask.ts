import { cleanForDisplay } from './clean.ts';
import { digitGroups, type DigitGroup } from './digit-runs.ts';

/** Addresses and numbers with letters in them. Each rule replaces what it finds by its mark. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]+)+/gu, '[e-mail]'],
  [
    /[\p{L}\p{N}._%+-]{1,64}\s{0,3}(?:[([]\s*at\s*[)\]]|\sat\s|\sएट\s)\s*[\p{L}\p{N}-]+\s*(?:[([]\s*dot\s*[)\]]|\sdot\s|\sडॉट\s|\.)\s*(?:com|in|co|org|net|gov)(?![\p{L}])/giu,
    '[e-mail]',
  ],
  // Address of UPI (NPCI): name@handle without a dot. A word that runs into an @mention has neither digit nor dot.
  [
    /(?<![\p{L}\p{N}._-])[\w.-]{2,64}@(?:ok(?:axis|hdfcbank|icici|sbi)|ybl|ibl|axl|paytm|upi|apl|yapl|rapl|pt(?:yes|sbi|hdfc|axis)|sbi|hdfcbank|icici|axisbank|kotak|pnb|barodampay|boi|cnrb|idfcbank|idfcfirst|yesbank|freecharge|jio|airtel|postbank|fam|slice|wa(?:axis|hdfcbank|icici|sbi)|indus|federal|uboi|mahb|aubank|naviaxis|jupiteraxis|timecosmos|superyes)(?![\w.])/giu,
    '[UPI]',
  ],
  [/(?<![\p{L}\p{N}._-])(?=[\w.-]*[\d.])[\w.-]{2,64}@[a-z]{2,15}(?![\w.])/giu, '[UPI]'],
  // Permanent account number (Income Tax Department): five letters, four digits, a letter; the fourth letter tells the holder.
  [/(?<![\p{L}\p{N}])[A-Z]{5}\p{Nd}{4}[A-Z](?![\p{L}\p{N}])/giu, '[PAN]'],
  [
    /(?<![\p{L}\p{N}])[A-Z]{3}[ABCFGHJLPT][A-Z][\s-]{1,2}\p{Nd}{4}[\s-]{1,2}[A-Z](?![\p{L}\p{N}])/giu,
    '[PAN]',
  ],
  // Indian Financial System Code (RBI): four letters, a zero, six letters or digits.
  [/(?<![\p{L}\p{N}])[A-Z]{4}[0०][A-Z\d०-९]{6}(?![\p{L}\p{N}])/giu, '[IFSC]'],
  // Driving licence: state, office, year, seven digits. Voter's card: three letters, seven digits.
  [/(?<![\p{L}\p{N}])[A-Z]{2}[\s-]?\d{2}[\s-]?(?:19|20)\d{2}[\s-]?\d{7}(?!\p{N})/giu, '[licence]'],
  [/(?<![\p{L}\p{N}])[A-Z]{3}\d{7}(?![\p{L}\p{N}])/gu, '[voter ID]'],
];

const NUMBER_WORD = '(?:no|number|num|nos|nu|nambar|नं|नंबर|नम्बर|संख्या|सं)';
const HOUSE =
  '(?:house|flat|plot|room|quarter|qtr|door|villa|shop|makan|makaan|gali|gali|lane|street|kothi|मकान|फ्लैट|प्लॉट|कमरा|कमरे|क्वार्टर|भवन|कोठी|गली)';
/** What tells a door from an amount: the word "number" before it, or a letter or a stroke in it. */
const DOOR = `[\\p{L}]{0,3}[-/]?\\p{Nd}{1,5}(?:[-/][\\p{L}\\p{Nd}]{1,5})*\\p{L}?(?![\\p{L}\\p{M}\\p{Nd}])`;
const DOOR_WITH_SIGN = `(?:\\p{L}{1,3}[-/]?\\p{Nd}{1,5}|\\p{Nd}{1,5}[-/]?(?:\\p{Nd}{1,5}|\\p{L}{1,2})|\\p{L}{1,2}-\\p{Nd}{1,5})(?:[-/][\\p{L}\\p{Nd}]{1,5})*(?![\\p{L}\\p{M}\\p{Nd}])`;
const NOT_IN_WORD = '(?<![\\p{L}\\p{M}\\p{N}])';
const ADDRESSES: readonly RegExp[] = [
  new RegExp(
    `${NOT_IN_WORD}(?:${HOUSE}\\s*${NUMBER_WORD}|h\\.?\\s*no|f\\.?\\s*no|म\\.?\\s*${NUMBER_WORD})\\s*[.:#-]*\\s*${DOOR}`,
    'giu',
  ),
  new RegExp(`${NOT_IN_WORD}${HOUSE}\\s*[.:#-]*\\s*(?:#\\s*)?${DOOR_WITH_SIGN}`, 'giu'),
  new RegExp(`${NOT_IN_WORD}#\\s?\\p{Nd}{1,5}[-/][\\p{L}\\p{Nd}]{1,5}`, 'giu'),
];

/** What has the form of a long number and is none: post addresses, dates, times, FIR numbers, amounts, vehicle numbers. */
const ORDINARY: readonly RegExp[] = [
  /\b(?:https?:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\/\S+|\bhttps?:\/\/t\.co\/\w+/giu,
  /(?<!\p{Nd}[-/.]?)(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:19|20)?\d{2}(?![-/.]?\p{Nd})/gu,
  /(?<!\p{Nd}[-/.]?)(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![-/.]?\p{Nd})/gu,
  /(?<!\p{Nd}[:.-]?)(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![:.-]?\p{Nd})/gu,
  /(?<!\p{Nd}[-/.]?)\p{Nd}{1,4}\/(?:19|20)\p{Nd}{2}(?![-/.]?\p{Nd})/gu,
  /(?<!\p{Nd},?)\p{Nd}{1,3}(?:,\p{Nd}{2,3})*,\p{Nd}{3}(?:\.\d{1,2})?(?!,?\s?\p{Nd})/gu,
  /(?<![\p{L}\p{N}])[A-Z]{2}[\s-]?\d{1,2}[\s-]?[A-Z]{1,3}[\s-]?\d{3,4}(?!\p{N})/giu,
];

/** Signs between the groups of one number, and words that people put there. */
const GAP =
  /^(?:[\s.,()[\]{}/|\\_~*:;'"+·•‐-―\u200c\u200d\ufe0f\u20e3-]|dash|hyphen|space|dot|minus|phir se|fir se|phir|fir|then|aur|and|और|फिर|डैश|स्पेस){0,6}$/iu;
const MAX_GAP = 12;
const ACCOUNT_BEFORE = /(?:a\/c|account|acc|khata|khaate|khate|खाता|खाते|अकाउंट)[^\p{Nd}]{0,25}$/iu;
/** Characters before a number that belong to it: a plus sign, a bracket. */
const OPENING = /[+(（]+$/u;

const COVER = 'x';
/** Characters before a number that are read for what it is. */
const BEFORE = 40;

/** A text in which numbers by which a person can be reached or paid, and addresses, are replaced by marks. */
export function maskPersonalData(text: string): string {
  const marked = RULES.reduce(
    (masked, [pattern, mark]) => masked.replace(pattern, mark),
    cleanForDisplay(text),
  );
  const housed = ADDRESSES.reduce((masked, pattern) => masked.replace(pattern, '[address]'), marked);
  return maskNumbers(housed);
}

function maskNumbers(text: string): string {
  // What stays is covered, so that no number is found in it and none runs across it.
  const open = ORDINARY.reduce(
    (covered, pattern) => covered.replace(pattern, (kept) => COVER.repeat(kept.length)),
    text,
  );
  const groups = digitGroups(open);
  let masked = '';
  let done = 0;
  for (let i = 0; i < groups.length;) {
    const found = numberAt(open, groups, i);
    if (!found) {
      i++;
      continue;
    }
    const [last, mark] = found;
    const first = groups[i]?.start ?? 0;
    const start = first - (OPENING.exec(text.slice(Math.max(done, first - 3), first))?.[0].length ?? 0);
    masked += text.slice(done, start) + mark;
    done = groups[last]?.end ?? text.length;
    i = last + 1;
  }
  return masked + text.slice(done);
}

/** The shortest personal number that begins with a group: the number of its last group, and its mark. */
function numberAt(text: string, groups: readonly DigitGroup[], from: number): [number, string] | undefined {
  const card = cardAt(text, groups, from);
  if (card !== undefined) return [card, '[account]'];
  const at = groups[from]?.start ?? 0;
  const before = text.slice(Math.max(0, at - BEFORE), at);
  let digits = '';
  let best: [number, string] | undefined;
  for (let to = from; to < groups.length; to++) {
    const group = groups[to];
    if (!group) break;
    if (to > from) {
      if (!joined(text, groups[to - 1], group)) break;
    }
    digits += group.digits;
    if (digits.length > 19 && to > from) break;
    const spelled = groups.slice(from, to + 1).some((part) => part.spelled);
    const shape = groups.slice(from, to + 1).map((part) => part.digits.length);
    const mark = markOf(digits, shape, spelled, before);
    // A phone number with its country code is longer than one without: the longest that fits, but no two numbers in one.
    if (mark && (!best || mark === best[1])) best = [to, mark];
  }
  return best;
}

function joined(text: string, left: DigitGroup | undefined, right: DigitGroup): boolean {
  const gap = text.slice(left?.end ?? 0, right.start);
  return gap.length <= MAX_GAP && GAP.test(gap);
}

/** Four groups of four are a card; three are an Aadhaar number, and six are two of them. */
function cardAt(text: string, groups: readonly DigitGroup[], from: number): number | undefined {
  let to = from;
  while (
    to < from + 8 &&
    groups[to]?.digits.length === 4 &&
    (to === from || joined(text, groups[to - 1], groups[to] as DigitGroup))
  )
    to++;
  const count = to - from;
  const digits = groups
    .slice(from, from + 4)
    .map((group) => group.digits)
    .join('');
  return count >= 4 && (count % 3 !== 0 || isCard(digits)) ? from + 3 : undefined;
}

function markOf(
  digits: string,
  shape: readonly number[],
  spelled: boolean,
  before: string,
): string | undefined {
  const { length } = digits;
  const together = shape.length === 1;
  if (
    /^(?:(?:00|0)?91|0)?[6-9]\d{9}$/.test(digits) &&
    shape.every((part) => part < 10 || part === length || part === 10)
  )
    return '[phone]';
  if (spelled) return undefined;
  // IDs of posts have 19 digits since 2018 and begin with 1 or 2: no card does.
  if (together && length === 19 && /^[12]/.test(digits)) return undefined;
  if (length === 12 && /^[2-9]/.test(digits) && (together || isEven(shape, 4))) return '[Aadhaar]';
  if (length >= 13 && length <= 19 && (together || isEven(shape, 4) || isCard(digits))) return '[account]';
  // Landlines: 0, area code and number are eleven digits; with the country code in place of the 0, twelve.
  if (length === 11 && /^0[1-9]/.test(digits) && shape.length <= 4) return '[phone]';
  if (length === 12 && /^91[1-8]/.test(digits) && /\+\s?$/.test(before)) return '[phone]';
  if (length === 10 && /^[1-8]/.test(digits) && /^(?:2|3|4),(?:6|7|8)$/.test(shape.join())) return '[phone]';
  if (together && length >= 10) return length === 10 ? '[phone]' : '[account]';
  if (length >= 9 && length <= 18 && ACCOUNT_BEFORE.test(before)) return '[account]';
  return undefined;
}

/** All groups of the same length but the last, as cards and Aadhaar numbers are printed. */
function isEven(shape: readonly number[], part: number): boolean {
  return shape.length > 1 && shape.slice(0, -1).every((n) => n === part) && (shape.at(-1) ?? 0) <= part;
}

/** Check digit of cards (ISO/IEC 7812-1, Luhn). */
function isCard(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, char, i) => {
    const digit = Number(char) * (i % 2 === 0 ? 1 : 2);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 === 0;
}
