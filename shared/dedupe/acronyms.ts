/** Names of the Latin letters in Devanagari, longest first. */
const NAMES: readonly (readonly [string, string])[] = [
  ['डब्ल्यू', 'w'],
  ['क्यू', 'q'],
  ['जेड', 'z'],
  ['वाई', 'y'],
  ['एक्स', 'x'],
  ['एच', 'h'],
  ['एफ', 'f'],
  ['एल', 'l'],
  ['एम', 'm'],
  ['एन', 'n'],
  ['एस', 's'],
  ['आई', 'i'],
  ['आइ', 'i'],
  ['आर', 'r'],
  ['बी', 'b'],
  ['सी', 'c'],
  ['डी', 'd'],
  ['जी', 'g'],
  ['जे', 'j'],
  ['के', 'k'],
  ['पी', 'p'],
  ['टी', 't'],
  ['यू', 'u'],
  ['वी', 'v'],
  ['ए', 'a'],
  ['ई', 'e'],
  ['ओ', 'o'],
];
/** Words that only look like letters read out: lady, wife, whistle, sister. */
const WORDS = new Set(['बीबी', 'बीवी', 'सीटी', 'जीजी', 'पीके', 'केके', 'पीए']);

/** एफआईआर to "fir"; undefined when the word is not spelled in letters. */
export function spelledLetters(word: string): string | undefined {
  if (WORDS.has(word)) return undefined;
  let rest = word;
  let letters = '';
  while (rest !== '') {
    const found = NAMES.find(([name]) => rest.startsWith(name));
    if (!found) return undefined;
    letters += found[1];
    rest = rest.slice(found[0].length);
  }
  return letters.length > 1 ? letters : undefined;
}
