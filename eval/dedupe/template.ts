/**
 * One complaint as people write it, with `{slots}` for its facts. `hi` and `latin` are the same complaint in the two
 * scripts, written by hand (not transliterated), `latin` as one or more people would spell it.
 */
export interface Template {
  readonly hi?: string;
  readonly latin?: readonly string[];
  readonly en?: string;
}

export const SLOTS = [
  'name',
  'place',
  'thana',
  'vehicle',
  'phone',
  'fir',
  'date',
  'amount',
  'number',
] as const;
export type Slot = (typeof SLOTS)[number];

/** A fact in Devanagari, in Latin letters as one or more people spell it, and in English. */
export interface Fact {
  readonly hi: string;
  readonly latin: readonly string[];
}
