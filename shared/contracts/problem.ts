import * as z from 'zod/mini';

/** Problem document of RFC 9457, media type application/problem+json. */
export const problemSchema = z.object({
  /** Names the kind of problem; docs/api/problems.md has a heading for each. */
  type: z.string(),
  title: z.string(),
  status: z.number(),
  /** What was wrong and what to do, in English. */
  detail: z.string(),
  /** The same in Hindi, for problems that a citizen can meet. */
  detailHi: z.optional(z.string()),
  /** Path of the request. */
  instance: z.optional(z.string()),
});
export type Problem = z.infer<typeof problemSchema>;
