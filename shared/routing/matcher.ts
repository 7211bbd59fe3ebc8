import { foldWord } from '../text/fold.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Gazetteer, GazetteerEntry } from './gazetteer.ts';
import { WEIGHT } from './levels.ts';
import { exactKey, placeKey } from './place-key.ts';
import { STOP_WORDS } from './stop-words.ts';

/** How a place stands in the sentence. */
export type PlaceRole = 'incident' | 'home' | 'thana';

export interface PlaceMatch {
  /** Span of the text in UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entries: readonly GazetteerEntry[];
  readonly role: PlaceRole;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** The key as a place, in which a spoken a at the end counts. */
  readonly place: string;
}

const WORD = /[\p{L}\p{M}\p{N}\u200c\u200d]+/gu;
const MENTION_OR_URL = /[@＠]\w+|https?:\/\/\S+/gu;
/** Words of a place name at most. */
const MAX_WORDS = 4;

const keys = (words: string) => new Set(words.split(/\s+/).map(foldWord));
/** Before or after the name of a police station. */
const THANA_WORDS = keys(
  'thana thane thanantargat kotwali chowki ps station थाना थाने कोतवाली चौकी thanadhyaksh',
);
/** Behind a place where somebody lives. */
const HOME_WORDS = keys(
  'nivasi niwasi rahne rehne rahta rehta rahti rehti resident basic rehnewala mool निवासी रहने रहता',
);
/** Before a place where somebody lives. */
const HOME_BEFORE = keys('resident native belong belongs nivasi niwasi निवासी');
/** How many words behind or before a name the role may stand. */
const HOME_REACH = 3;
const FUNCTION = placeKeys(FUNCTION_WORDS);
const STOP = new Set([...FUNCTION, ...placeKeys(STOP_WORDS)]);
/** Parts of names that sound like function words: Rae Bareli and "rahe". */
const PARTS_OF_NAMES = new Set(['rae', 'rai']);
/** Behind the name of a neighbouring state that is only a direction. */
const BORDER = keys('border seema simaa सीमा बॉर्डर');

/** Postpositions that Hindi writers glue to the name. */
const GLUED = /(?:में|मे|से|के|का|की|को|पर|ने)$/u;

function placeKeys(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean).map(placeKey));
}

/** Every place named in a text, the longest name first at each word, without overlaps. */
export function matchPlaces(text: string, gazetteer: Gazetteer): PlaceMatch[] {
  const tokens = tokensOf(text);
  const matches: PlaceMatch[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const found = longestAt(tokens, i, text, gazetteer);
    if (!found) continue;
    const { count, entries } = found;
    if (BORDER.has(tokens[i + count]?.key ?? '')) continue;
    const start = tokens[i]?.start ?? 0;
    const end = tokens[i + count - 1]?.end ?? start;
    matches.push({
      start,
      end,
      text: text.slice(start, end),
      entries,
      role: roleOf(tokens, i, i + count - 1),
    });
    i += count - 1;
  }
  return matches;
}

function tokensOf(text: string): Token[] {
  // Mentions and addresses keep their length, so that spans stay those of the text.
  const blanked = text.replace(MENTION_OR_URL, (match) => ' '.repeat(match.length));
  return [...blanked.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: foldWord(match[0]),
    place: PARTS_OF_NAMES.has(exactKey(match[0])) ? exactKey(match[0]) : placeKey(match[0]),
  }));
}

function longestAt(
  tokens: readonly Token[],
  first: number,
  text: string,
  gazetteer: Gazetteer,
): { count: number; entries: readonly GazetteerEntry[] } | undefined {
  let best: { count: number; entries: readonly GazetteerEntry[] } | undefined;
  for (let count = Math.min(MAX_WORDS, tokens.length - first); count >= 1; count--) {
    const part = tokens.slice(first, first + count);
    if (!mayBeName(part)) continue;
    const start = part[0]?.start ?? 0;
    const written = text.slice(start, part.at(-1)?.end ?? start);
    const entries = [written, count === 1 ? written.replace(GLUED, '') : '']
      .filter((name) => name.length > 2 || name === written)
      .map((name) => entriesOf(name, gazetteer).filter((entry) => count > 1 || mayBeJoined(entry, name)))
      .find((found) => found.length > 0);
    // A shorter name wins only when it is of a greater place: Banaras, not the hamlet that "Banaras Assi" sounds like.
    if (entries && (!best || greatest(entries) > greatest(best.entries))) best = { count, entries };
  }
  return best;
}

/** One word stands for a name of several only when it is spelt like it: "gomtinagar", but not "night" for Naya Ghat. */
function mayBeJoined(entry: GazetteerEntry, word: string): boolean {
  return (
    WEIGHT[entry.level] > WEIGHT.locality || !/\s/.test(entry.name) || exactKey(entry.name) === exactKey(word)
  );
}

function greatest(entries: readonly GazetteerEntry[]): number {
  return Math.max(...entries.map(({ level }) => WEIGHT[level]));
}

/** A name neither begins nor ends with a function word, and is not made of common words alone. */
function mayBeName(part: readonly Token[]): boolean {
  const first = part[0]?.place ?? '';
  const last = part.at(-1)?.place ?? '';
  if (FUNCTION.has(first) || FUNCTION.has(last)) return false;
  return part.length === 1 || !part.every(({ place }) => STOP.has(place));
}

function entriesOf(written: string, gazetteer: Gazetteer): readonly GazetteerEntry[] {
  const key = placeKey(written);
  if (key === '' || key.length > gazetteer.longest || /^\d+$/.test(key)) return [];
  return gazetteer.find(key);
}

function roleOf(tokens: readonly Token[], first: number, last: number): PlaceRole {
  const near = (from: number, to: number, words: ReadonlySet<string>) =>
    tokens.slice(Math.max(0, from), to + 1).some(({ key }) => words.has(key));
  if (near(last + 1, last + HOME_REACH, HOME_WORDS) || near(first - 2, first - 1, HOME_BEFORE)) return 'home';
  if (near(first - 1, first - 1, THANA_WORDS) || near(last + 1, last + 1, THANA_WORDS)) return 'thana';
  return 'incident';
}
