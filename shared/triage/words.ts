import { withoutDecoration } from '../text/comparable.ts';
import { foldWord } from '../text/fold.ts';

/** A word of a post: as it was written, and the key by which its spellings in both scripts are one. */
export interface Word {
  readonly written: string;
  readonly key: string;
}

const WORD = /[\p{L}\p{M}\p{N}\u200c\u200d]+/gu;
/** Words of a post that are read: a very long one has said what it is about by then. */
const MAX_WORDS = 1_000;

/** The words of a post without mentions and addresses. Hashtags carry meaning here (#SOS, #justice), their mark does not. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const [written] of withoutDecoration(text.replace(/[#＃]/gu, ' ')).matchAll(WORD)) {
    const key = foldWord(written);
    if (key !== '') words.push({ written, key });
    if (words.length === MAX_WORDS) break;
  }
  return words;
}
