import { cleanForDisplay } from './clean.ts';

const DIGIT = '[0-9\\u0966-\\u096f]';
/** Up to two separators between digits: people write 98765-43210, 98 765 43210, (98765) 43210. */
const GAP = '[\\s().\\-\\u2010-\\u2015]{0,2}';
const digits = (count: string) => `(?:${DIGIT}${GAP})${count}`;

/** Each rule replaces what it finds by its mark; the longer forms come first. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, '[e-mail]'],
  // Permanent account number of the income tax department: five letters, four digits, a letter.
  [/\b[A-Z]{5}\d{4}[A-Z]\b/gi, '[PAN]'],
  // Cards have 13 to 19 digits, bank accounts 11 to 18.
  [new RegExp(`(?<!${DIGIT})${digits('{12,18}')}${DIGIT}(?!${DIGIT})`, 'gu'), '[account]'],
  // Mobile numbers: ten digits from 6 to 9, with +91, 91 or 0 before them.
  [
    new RegExp(
      `(?<!${DIGIT})(?:\\+?(?:91|९१)${GAP}|[0०]${GAP})?[6-9६-९]${GAP}${digits('{8}')}${DIGIT}(?!${DIGIT})`,
      'gu',
    ),
    '[phone]',
  ],
  // Aadhaar: twelve digits, the first from 2 to 9.
  [new RegExp(`(?<!${DIGIT})[2-9२-९]${GAP}${digits('{10}')}${DIGIT}(?!${DIGIT})`, 'gu'), '[Aadhaar]'],
  // Landlines: 0, area code and number are eleven digits.
  [new RegExp(`(?<!${DIGIT})[0०]${GAP}${digits('{9}')}${DIGIT}(?!${DIGIT})`, 'gu'), '[phone]'],
  [new RegExp(`(?<!${DIGIT})${digits('{10}')}${DIGIT}(?!${DIGIT})`, 'gu'), '[account]'],
];

/** A text in which phone, Aadhaar, PAN, card and account numbers and e-mail addresses are replaced by marks. */
export function maskPersonalData(text: string): string {
  return RULES.reduce((masked, [pattern, mark]) => masked.replace(pattern, mark), cleanForDisplay(text));
}
