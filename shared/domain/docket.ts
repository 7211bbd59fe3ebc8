import { isPostId, parsePostId, type PostId } from './post-id.ts';

/**
 * Docket number of a complaint: the post ID in Crockford base32 with a check character, grouped for reading aloud,
 * for example `1HNTV-JTA0N-0C0H`. It needs no counter, is the same on every retry, and a post ID and its docket
 * number convert into each other.
 *
 * The check character is a weighted sum over the field GF(32): character i of the code times alpha^i, where alpha is
 * primitive. All weights are non-zero and neighbours differ, hence every wrong character and every swap of two
 * neighbours (in fact of any two characters, as alpha has order 31) changes the sum. Crockford's own check (modulo 37) detects as
 * much but needs the five symbols * ~ $ = U, which do not survive a URL, a phone call or a keypad.
 * Alphabet and look-alikes: Douglas Crockford, "Base 32", https://www.crockford.com/base32.html.
 */
export type Docket = string & { readonly __brand: 'Docket' };

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 13 characters of 5 bits hold the 64 bits of an ID. */
const DIGITS = 13;

/** Powers of alpha = x in GF(2)[x] / (x^5 + x^2 + 1), a primitive polynomial. */
const ALPHA: readonly number[] = (() => {
  const powers = [1];
  for (let i = 1; i < 31; i++) {
    const doubled = (powers[i - 1] ?? 0) << 1;
    powers.push(doubled & 32 ? doubled ^ 0b100101 : doubled);
  }
  return powers;
})();
const LOG: readonly number[] = (() => {
  const log = new Array<number>(32).fill(0);
  ALPHA.forEach((value, exponent) => (log[value] = exponent));
  return log;
})();

function multiply(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  return ALPHA[((LOG[a] ?? 0) + (LOG[b] ?? 0)) % 31] ?? 0;
}

function checkValue(digits: readonly number[]): number {
  // Weights start at alpha^1: alpha^0 is the weight of the check character itself.
  return digits.reduce((sum, digit, i) => sum ^ multiply(digit, ALPHA[digits.length - i] ?? 0), 0);
}

function group(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5, 10)}-${code.slice(10)}`;
}

/** The docket number of a post. */
export function docketOf(id: PostId): Docket {
  let rest = BigInt(id);
  const digits: number[] = [];
  for (let i = 0; i < DIGITS; i++) {
    digits.unshift(Number(rest & 31n));
    rest >>= 5n;
  }
  return group([...digits, checkValue(digits)].map((d) => ALPHABET[d]).join('')) as Docket;
}

/** Why a text is no docket number. */
export type DocketFault = 'shape' | 'check' | 'range';

/**
 * Reads a docket number as a person may type it: any case, hyphens or spaces anywhere or nowhere, O for 0, I or L for 1.
 * Returns the post ID, or why the text is no docket number: `shape` (not 14 letters and digits), `check` (a mistyped
 * character), `range` (no post can have it).
 */
export function parseDocket(
  text: string,
): { ok: true; postId: PostId; docket: Docket } | { ok: false; fault: DocketFault } {
  const code = text
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]+/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (code.length !== DIGITS + 1) return { ok: false, fault: 'shape' };
  const values = [...code].map((c) => ALPHABET.indexOf(c));
  if (values.includes(-1)) return { ok: false, fault: 'shape' };
  const digits = values.slice(0, DIGITS);
  if (checkValue(digits) !== values[DIGITS]) return { ok: false, fault: 'check' };
  const id = digits.reduce((sum, digit) => (sum << 5n) | BigInt(digit), 0n).toString();
  if (!isPostId(id)) return { ok: false, fault: 'range' };
  const postId = parsePostId(id);
  return { ok: true, postId, docket: docketOf(postId) };
}
