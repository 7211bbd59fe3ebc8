import * as z from 'zod/mini';
import { halfOf, type Half } from '../frame/halves.ts';
import { readCases } from '../frame/read-jsonl.ts';

/** The finest thing that the text names inside the district. */
export const CASE_LEVELS = ['district', 'tehsil', 'thana', 'town', 'locality', 'village', 'none'] as const;

/** Why a case is hard (docs/evaluation.md says what each means). */
export const HARD_TAGS = [
  'home-vs-incident',
  'twins',
  'ambiguous',
  'thana-named-like-district',
  'neighbouring-states',
  'no-place',
  'two-places',
  'old-names',
  'locality-only',
  'thana-only',
  'village-only',
  'person-name-like-place',
  'word-like-place',
] as const;

const caseSchema = z.object({
  id: z.string().check(z.minLength(1)),
  text: z.string().check(z.minLength(1)),
  lang: z.enum(['hi', 'en', 'hinglish']),
  /** Key of the district where the incident is; null when the text does not tell, or it is outside the state. */
  district: z.nullable(z.string()),
  /** The thana the text names, in Devanagari without the word थाना. */
  thana: z.optional(z.string()),
  level: z.enum(CASE_LEVELS),
  hard: z.optional(z.enum(HARD_TAGS)),
});

export type RoutingCase = z.infer<typeof caseSchema> & { readonly half: Half };

function cases(prefix: string): RoutingCase[] {
  return readCases(prefix, caseSchema).map((one) => ({ ...one, half: halfOf(one.id) }));
}

/** Posts as citizens write them. */
export const postCases = (): RoutingCase[] => cases('routing-');

/** Long sentences in the style of newspapers that name only a thana, village, town or tehsil. */
export const pressCases = (): RoutingCase[] => cases('press-');

const sampleSchema = z.object({
  id: z.string(),
  text: z.string(),
  lang: z.enum(['hi', 'en', 'hinglish']),
  district: z.nullable(z.string()),
});
export type PlainCase = z.infer<typeof sampleSchema>;

/** The 60 posts that came with the task; everyone has seen them, so they belong to no half. */
export const samplePosts = (): PlainCase[] => readCases('sample-posts', sampleSchema);
