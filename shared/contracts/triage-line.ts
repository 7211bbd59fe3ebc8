import * as z from 'zod/mini';
import { postIdSchema, referenceSchema, MAX_TEXT_LENGTH } from './mention.ts';

/** One input line of `npm run triage`. Stable from version 0.1 on: fields may be added, never changed. */
export const triageLineSchema = z.object({
  id: postIdSchema,
  text: z.string().check(z.minLength(1), z.maxLength(MAX_TEXT_LENGTH)),
  author_id: z.optional(z.nullable(z.string())),
  author_handle: z.optional(z.nullable(z.string())),
  author_location: z.optional(z.nullable(z.string())),
  created_at: z.optional(z.nullable(z.string())),
  lang: z.optional(z.nullable(z.string())),
  geo: z.optional(
    z.nullable(
      z.object({
        lat: z.optional(z.nullable(z.number())),
        lon: z.optional(z.nullable(z.number())),
        place_name: z.optional(z.nullable(z.string())),
      }),
    ),
  ),
  referenced: z.optional(z.nullable(z.union([z.array(referenceSchema), referenceSchema]))),
});
export type TriageLine = z.infer<typeof triageLineSchema>;
