import type { DuplicateRules } from '../usecases/screen-mention.ts';
import { bandsOf, exactBand, numberBands, SHAPE, type BandShape } from './bands.ts';
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
      const content = contentOf(words);
      const tooLittle = words.length < MIN_WORDS || content.length < MIN_CONTENT;
      return {
        entry: {
          postId: post.id,
          authorId: post.authorId,
          postedAt: post.createdAt,
          text: words.join(' ').slice(0, MAX_TEXT),
        },
        // What copies add and leave out are mostly fillers: without them copies are more alike.
        bands: tooLittle
          ? []
          : [exactBand(words), ...numberBands(words), ...bandsOf(signatureOf(content), shape)],
      };
    },
    compare,
    addsNothing: (text) => contentOf(wordsOf(text)).length < MIN_CONTENT,
  };
}

function contentOf(words: readonly string[]): string[] {
  return words.filter((word) => classOf(word) !== 'filler');
}

export const duplicateRules = createDuplicateRules();
