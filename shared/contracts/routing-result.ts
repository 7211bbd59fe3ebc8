import * as z from 'zod/mini';

export const evidenceSchema = z.object({
  /** Span of the text in UTF-16 units, end exclusive; both 0 when the evidence is not in the text (geo tag, profile). */
  start: z.number(),
  end: z.number(),
  /** The text of the span, or the value of the tag. */
  text: z.string(),
  /** Name of the gazetteer entry it was matched to. */
  entry: z.string(),
  level: z.enum([
    'handle',
    'geo',
    'thana',
    'tehsil',
    'town',
    'block',
    'locality',
    'village',
    'post-office',
    'district',
    'profile',
    'outside',
  ]),
  /** District the entry lies in; null for places outside the state. */
  district: z.nullable(z.string()),
  weight: z.number(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** Where the incident happened, as far as the post tells. `district` null: it does not tell, the state cell decides. */
export const routingResultSchema = z.object({
  district: z.nullable(z.string()),
  /** Thana as the gazetteer writes it, in Devanagari without the word थाना; null when the post does not tell. */
  thana: z.nullable(z.string()),
  /** 0 to 1: the chance that the district is right. */
  confidence: z.number(),
  evidence: z.array(evidenceSchema),
  /** The next districts, best first, at most three. */
  runnersUp: z.array(z.object({ district: z.string(), confidence: z.number() })),
});
export type RoutingResult = z.infer<typeof routingResultSchema>;
