/**
 * Devanagari to Latin letters as people type Hindi on a phone ("mein", "gaadi"): long vowels doubled, no diacritics, the
 * inherent vowel left out where it is not spoken. The rule for the vowel is the usual one for Hindi (deleted at the end of
 * a word, and between VC and CV, from right to left): M. Choudhury, A. Basu, S. Sarkar, "A diachronic approach for schwa
 * deletion in Indo Aryan languages", SIGPHON 2004.
 */

const CONSONANTS: Readonly<Record<string, string>> = {
  क: 'k',
  ख: 'kh',
  ग: 'g',
  घ: 'gh',
  ङ: 'n',
  च: 'ch',
  छ: 'chh',
  ज: 'j',
  झ: 'jh',
  ञ: 'n',
  ट: 't',
  ठ: 'th',
  ड: 'd',
  ढ: 'dh',
  ण: 'n',
  त: 't',
  थ: 'th',
  द: 'd',
  ध: 'dh',
  न: 'n',
  ऩ: 'n',
  प: 'p',
  फ: 'ph',
  ब: 'b',
  भ: 'bh',
  म: 'm',
  य: 'y',
  र: 'r',
  ऱ: 'r',
  ल: 'l',
  ळ: 'l',
  व: 'v',
  श: 'sh',
  ष: 'sh',
  स: 's',
  ह: 'h',
};
/** A consonant with nukta. */
const NUKTA: Readonly<Record<string, string>> = { क: 'q', ख: 'kh', ग: 'g', ज: 'z', ड: 'd', ढ: 'dh', फ: 'f' };
const VOWELS: Readonly<Record<string, string>> = {
  अ: 'a',
  आ: 'aa',
  इ: 'i',
  ई: 'ee',
  उ: 'u',
  ऊ: 'oo',
  ऋ: 'ri',
  ए: 'e',
  ऐ: 'ai',
  ओ: 'o',
  औ: 'au',
  ऑ: 'o',
  ऍ: 'e',
};
const SIGNS: Readonly<Record<string, string>> = {
  'ा': 'aa',
  'ि': 'i',
  'ी': 'ee',
  'ु': 'u',
  'ू': 'oo',
  'ृ': 'ri',
  'े': 'e',
  'ै': 'ai',
  'ो': 'o',
  'ौ': 'au',
  'ॉ': 'o',
  'ॅ': 'e',
};
const NUKTA_SIGN = '\u093c';
const VIRAMA = '\u094d';
const NASAL = /[\u0900-\u0902]/;

interface Syllable {
  consonant: string;
  vowel: string;
  /** The inherent vowel, which may be silent. */
  inherent: boolean;
  nasal: boolean;
}

/** Runs of Devanagari letters become Latin; everything else stays. Devanagari digits become ASCII digits. */
export function toLatin(text: string): string {
  return text
    .replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x0966))
    .replace(/[\u0900-\u0963\u0970-\u097f\u200c\u200d]+/g, wordToLatin);
}

function wordToLatin(word: string): string {
  const syllables = syllablesOf(word.normalize('NFD'));
  deleteSchwas(syllables);
  return syllables.map(write).join('');
}

function syllablesOf(word: string): Syllable[] {
  const syllables: Syllable[] = [];
  for (let i = 0; i < word.length; i++) {
    const char = word[i] ?? '';
    const last = syllables.at(-1);
    const consonant = CONSONANTS[char];
    if (consonant !== undefined) {
      const dotted = word[i + 1] === NUKTA_SIGN;
      if (dotted) i++;
      syllables.push({
        consonant: (dotted && NUKTA[char]) || consonant,
        vowel: 'a',
        inherent: true,
        nasal: false,
      });
    } else if (VOWELS[char] !== undefined) {
      syllables.push({ consonant: '', vowel: VOWELS[char], inherent: false, nasal: false });
    } else if (last && SIGNS[char] !== undefined) {
      last.vowel = SIGNS[char];
      last.inherent = false;
    } else if (last && char === VIRAMA) {
      last.vowel = '';
      last.inherent = false;
    } else if (last && NASAL.test(char)) {
      last.nasal = true;
    } else if (last && char === '\u0903') {
      last.vowel += 'h';
    }
  }
  return syllables;
}

function deleteSchwas(syllables: Syllable[]): void {
  for (let i = syllables.length - 1; i > 0; i--) {
    const syllable = syllables[i];
    const before = syllables[i - 1];
    const after = syllables[i + 1];
    if (!syllable?.inherent || syllable.nasal || !before) continue;
    const atEnd = after === undefined;
    const between =
      before.vowel !== '' && after !== undefined && after.consonant !== '' && after.vowel !== '';
    // A cluster before the vowel needs it to be spoken, at the end as well: "chandra", "mitra".
    if ((atEnd && before.vowel !== '') || between) syllable.vowel = '';
  }
}

function write({ consonant, vowel, nasal }: Syllable): string {
  return consonant + vowel + (nasal ? 'n' : '');
}
