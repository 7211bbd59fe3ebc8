import { foldWord } from '../text/fold.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Gazetteer, GazetteerEntry } from './gazetteer.ts';
import { WEIGHT } from './levels.ts';
import { besideEachOther } from './neighbours.ts';
import { exactKey, placeKey } from './place-key.ts';
import { roleOf, type PlaceRole } from './roles.ts';
import { spellingDistance } from './spelling.ts';
import { STOP_WORDS } from './stop-words.ts';

export interface PlaceMatch {
  /** Span of the text in UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entries: readonly GazetteerEntry[];
  readonly role: PlaceRole;
  /** How far the spelling is from that of the nearest entry, in letters. */
  readonly distance: number;
  /** A common word of the language, too. */
  readonly common: boolean;
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
/** Letters in which a spelling may differ from the entry's, per letter of the name, when the keys are the same. */
const LOOSE = 0.19;
/** The same when the keys differ, for long names. */
const MISSPELT = 0.13;

const FUNCTION = placeKeys(FUNCTION_WORDS);
const STOP = new Set([...FUNCTION, ...placeKeys(STOP_WORDS)]);
/** Parts of names that sound like function words: Rae Bareli and "rahe". */
const PARTS_OF_NAMES = new Set(['rae', 'rai']);
/** Postpositions that Hindi writers glue to the name. */
const GLUED = /(?:में|मे|से|के|का|की|को|पर)$/u;

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
    const { count, entries, distance, common } = found;
    const role = roleOf(tokens, i, i + count - 1);
    const start = tokens[i]?.start ?? 0;
    const end = tokens[i + count - 1]?.end ?? start;
    const written = text.slice(start, end);
    if (role !== 'direction' && !(common && !mayBeMeant(entries, role, written))) {
      matches.push({ start, end, text: written, entries, role, distance, common });
    }
    i += count - 1;
  }
  return besideEachOther(text, matches);
}

/** A common word is a place when it is a great one spelt to the letter, or when a cue beside it says so. */
function mayBeMeant(entries: readonly GazetteerEntry[], role: PlaceRole, written: string): boolean {
  if (role === 'thana' || role === 'village') return true;
  if (role === 'person') return false;
  return entries.some(
    ({ level, name }) =>
      (level === 'district' ||
        level === 'outside' ||
        level === 'tehsil' ||
        level === 'town' ||
        level === 'locality') &&
      spellingDistance(name, written) <= (level === 'district' || level === 'outside' ? 0.5 : 0.25),
  );
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

interface Found {
  count: number;
  entries: readonly GazetteerEntry[];
  distance: number;
  common: boolean;
}

function longestAt(
  tokens: readonly Token[],
  first: number,
  text: string,
  gazetteer: Gazetteer,
): Found | undefined {
  let best: Found | undefined;
  for (let count = Math.min(MAX_WORDS, tokens.length - first); count >= 1; count--) {
    const part = tokens.slice(first, first + count);
    if (!mayBeName(part)) continue;
    const start = part[0]?.start ?? 0;
    const written = text.slice(start, part.at(-1)?.end ?? start);
    const found = foundIn([written, written.replace(GLUED, '')], count, gazetteer);
    // A shorter name wins only when it is of a greater place: Banaras, not the hamlet that "Banaras Assi" sounds like.
    if (
      found &&
      (!best || (greatest(best.entries) < WEIGHT.block && greatest(found.entries) > greatest(best.entries)))
    )
      best = found;
  }
  if (best) return best;
  const alone = tokens[first];
  if (!alone || STOP.has(alone.place) || gazetteer.isCommon(alone.place)) return undefined;
  return nearly(text.slice(alone.start, alone.end), gazetteer);
}

/** What is written as such, without a glued postposition, with the flapped d as r. */
function foundIn(forms: readonly string[], count: number, gazetteer: Gazetteer): Found | undefined {
  const flapped = forms.map((form) => form.normalize('NFD').replace(/[डढ]\u093c/gu, 'र'));
  for (const form of new Set([...forms, ...flapped])) {
    const found = foundAs(form, count, gazetteer);
    if (found) return found;
  }
  return undefined;
}

/** Entries whose spelling is near enough to what is written: the key alone lets too much through. */
function foundAs(written: string, count: number, gazetteer: Gazetteer): Found | undefined {
  if (written.length < 2) return undefined;
  const entries = entriesOf(written, gazetteer).filter((entry) => count > 1 || mayBeJoined(entry, written));
  if (entries.length === 0) return undefined;
  const distances = entries.map(({ name }) => spellingDistance(name, written));
  const least = Math.min(...distances);
  const limit = LOOSE * Math.max(3, exactKey(written).length - 2) + (count > 1 ? 0.4 : 0);
  const near = entries.filter(
    (_, i) => (distances[i] ?? Infinity) <= Math.min(limitOf(limit, entries[i]), least + 0.8),
  );
  if (near.length === 0) return undefined;
  return {
    count,
    entries: near,
    distance: least,
    common: gazetteer.isCommon(placeKey(written)),
  };
}

/** Abbreviations are written as they are. */
function limitOf(limit: number, entry: GazetteerEntry | undefined): number {
  return entry && /^[A-Z]{2,3}$/.test(entry.name) ? 0 : limit;
}

/** A long word that is one letter away from the name of a greater place. */
function nearly(word: string, gazetteer: Gazetteer): Found | undefined {
  for (const written of new Set([word, word.replace(GLUED, '')])) {
    const entries = gazetteer.findNear(placeKey(written));
    const distances = entries.map(({ name }) => spellingDistance(name, written));
    const least = Math.min(...distances);
    if (least > MISSPELT * exactKey(written).length) continue;
    const near = entries.filter((_, i) => (distances[i] ?? Infinity) <= least + 0.2);
    if (near.length > 0) return { count: 1, entries: near, distance: least + 0.5, common: false };
  }
  return undefined;
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
