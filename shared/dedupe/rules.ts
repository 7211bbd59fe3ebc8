import type { Mention } from '../contracts/mention.ts';
import type { DuplicateEntry } from '../ports.ts';
import { comparableWords } from '../text/comparable.ts';
import type { DuplicateRules } from '../usecases/screen-mention.ts';
import { bandsOf, exactBand } from './bands.ts';
import { compare } from './compare.ts';
import { signatureOf } from './signature.ts';

/** Texts with fewer words say too little to be told apart ("please help sir"): they repeat nothing. */
const MIN_WORDS = 4;
/** Length of the folded text that the index keeps. */
const MAX_TEXT = 600;

type Indexed = Pick<Mention, 'id' | 'authorId' | 'createdAt' | 'text'>;

/** The index entry of a post and the bands it stands under; none for a text too short to compare. */
export function indexed(post: Indexed): { entry: DuplicateEntry; bands: readonly string[] } {
  const words = comparableWords(post.text);
  return {
    entry: {
      postId: post.id,
      authorId: post.authorId,
      postedAt: post.createdAt,
      text: words.join(' ').slice(0, MAX_TEXT),
    },
    bands: words.length < MIN_WORDS ? [] : [exactBand(words), ...bandsOf(signatureOf(words))],
  };
}

/** True when a quote has no words of its own worth reading. */
export function addsNothing(text: string): boolean {
  return comparableWords(text).length < MIN_WORDS;
}

export const duplicateRules: DuplicateRules = { indexed, compare, addsNothing };
