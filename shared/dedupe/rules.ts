import type { DuplicateRules } from '../usecases/screen-mention.ts';
import { bandsOf, exactBand, SHAPE, type BandShape } from './bands.ts';
import { compare } from './compare.ts';
import { classOf } from './lexicon.ts';
import { signatureOf } from './signature.ts';
import { wordsOf } from './words.ts';

/** Texts with fewer words say too little to be told apart ("please help sir"): they repeat nothing. */
const MIN_WORDS = 4;
/** Of those, words that are neither grammar nor courtesy. */
const MIN_CONTENT = 2;
/** Length of the folded text that the index keeps. */
const MAX_TEXT = 600;

/** The rules by which posts are compared. Another shape than the chosen one is for measuring. */
export function createDuplicateRules(shape: BandShape = SHAPE): DuplicateRules {
  return {
    indexed(post) {
      const words = wordsOf(post.text);
      return {
        entry: {
          postId: post.id,
          authorId: post.authorId,
          postedAt: post.createdAt,
          text: words.join(' ').slice(0, MAX_TEXT),
        },
        bands: saysTooLittle(words) ? [] : [exactBand(words), ...bandsOf(signatureOf(words), shape)],
      };
    },
    compare,
    addsNothing: (text) => content(wordsOf(text)) < MIN_CONTENT,
  };
}

function saysTooLittle(words: readonly string[]): boolean {
  return words.length < MIN_WORDS || content(words) < MIN_CONTENT;
}

function content(words: readonly string[]): number {
  return words.filter((word) => classOf(word) !== 'filler').length;
}

export const duplicateRules = createDuplicateRules();
