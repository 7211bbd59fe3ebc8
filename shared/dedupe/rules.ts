import type { Mention } from '../contracts/mention.ts';
import type { DuplicateEntry } from '../ports.ts';
import type { DuplicateRules } from '../usecases/screen-mention.ts';
import { bandsOf, exactBand } from './bands.ts';
import { compare } from './compare.ts';
import { signatureOf } from './signature.ts';
import { classOf } from './lexicon.ts';
import { wordsOf } from './words.ts';

/** Texts with fewer words say too little to be told apart ("please help sir"): they repeat nothing. */
const MIN_WORDS = 4;
/** Of those, words that are neither grammar nor courtesy. */
const MIN_CONTENT = 2;
/** Length of the folded text that the index keeps. */
const MAX_TEXT = 600;

type Indexed = Pick<Mention, 'id' | 'authorId' | 'createdAt' | 'text'>;

/** The index entry of a post and the bands it stands under; none for a text too short to compare. */
export function indexed(post: Indexed): { entry: DuplicateEntry; bands: readonly string[] } {
  const words = wordsOf(post.text);
  return {
    entry: {
      postId: post.id,
      authorId: post.authorId,
      postedAt: post.createdAt,
      text: words.join(' ').slice(0, MAX_TEXT),
    },
    bands: saysTooLittle(words) ? [] : [exactBand(words), ...bandsOf(signatureOf(words))],
  };
}

/** True when a quote has no words of its own worth reading. */
export function addsNothing(text: string): boolean {
  return content(wordsOf(text)) < MIN_CONTENT;
}

function saysTooLittle(words: readonly string[]): boolean {
  return words.length < MIN_WORDS || content(words) < MIN_CONTENT;
}

function content(words: readonly string[]): number {
  return words.filter((word) => classOf(word) !== 'filler').length;
}

export const duplicateRules: DuplicateRules = { indexed, compare, addsNothing };
