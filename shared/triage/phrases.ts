import { foldText } from '../text/fold.ts';

/** Phrases of folded words, found in one pass over a folded text. */
export interface PhraseSet {
  /** Each phrase of the set that stands in the text, once, as folded words. */
  find(words: readonly string[]): string[];
}

/** Shorter keys stand for too many words: DJ and "de ji", khoon (blood) and ko (to). */
const MIN_KEY = 3;

export function phraseSet(phrases: readonly string[]): PhraseSet {
  const known = new Set(
    phrases.map((phrase) => foldText(phrase).join(' ')).filter((key) => key.length >= MIN_KEY),
  );
  const longest = Math.max(0, ...[...known].map((phrase) => phrase.split(' ').length));
  return {
    find(words) {
      const found = new Set<string>();
      for (let start = 0; start < words.length; start++) {
        let phrase = '';
        for (let length = 1; length <= longest && start + length <= words.length; length++) {
          phrase = length === 1 ? (words[start] ?? '') : `${phrase} ${words[start + length - 1] ?? ''}`;
          if (known.has(phrase)) found.add(phrase);
        }
      }
      return [...found];
    },
  };
}

/** Weight of what was found: a longer phrase says more. */
export function weightOf(found: readonly string[]): number {
  return found.reduce((sum, phrase) => sum + 1 + 0.5 * (phrase.split(' ').length - 1), 0);
}
