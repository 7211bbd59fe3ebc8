import * as z from 'zod/mini';

/** What a complaint is about. Published in docs/taxonomy.md. */
export const CATEGORIES = [
  'accident',
  'assault',
  'murder',
  'kidnapping',
  'missing-person',
  'robbery',
  'theft',
  'women-safety',
  'child-safety',
  'animal-cruelty',
  'cow-slaughter',
  'drugs',
  'illegal-liquor',
  'gambling',
  'illegal-mining',
  'land-dispute',
  'financial-fraud',
  'cyber-crime',
  'extortion',
  'threat',
  'hate-or-rumour',
  'riot-or-protest',
  'fir-not-registered',
  'police-conduct',
  'corruption',
  'traffic',
  'noise',
  'verification',
  'fire-or-medical',
  'other',
] as const;
export const categorySchema = z.enum(CATEGORIES);
export type Category = z.infer<typeof categorySchema>;

export const LANGUAGES = ['hi', 'en', 'hinglish', 'other'] as const;
export const languageSchema = z.enum(LANGUAGES);
export type Language = z.infer<typeof languageSchema>;

export const triageResultSchema = z.object({
  /** False for praise, greetings, politics, recruitment queries, spam, news. Doubtful posts are actionable: a person looks. */
  actionable: z.boolean(),
  /** The reason why not, for officers; null when actionable. */
  notActionableBecause: z.nullable(
    z.enum(['greeting', 'praise', 'politics', 'query', 'spam', 'news', 'no-content']),
  ),
  category: categorySchema,
  /** Danger to life or limb now: to be told of dial 112 and looked at first. */
  urgent: z.boolean(),
  lang: languageSchema,
  /** Words of the post that weighed most for the answer, heaviest first. */
  because: z.optional(z.array(z.string())),
});
export type TriageResult = z.infer<typeof triageResultSchema>;
