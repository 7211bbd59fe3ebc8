import * as z from 'zod/mini';
import { instantSchema, mentionSchema, mentionSourceSchema } from './mention.ts';

/** Body of a message on MentionsQueue (ingest to dedupe). */
export const mentionMessageSchema = z.object({
  version: z.literal(1),
  mention: mentionSchema,
  origin: mentionSourceSchema,
  /** When the system read the post. */
  receivedAt: instantSchema,
});
export type MentionMessage = z.infer<typeof mentionMessageSchema>;

/** Body of a message on RoutingQueue (dedupe to route): a post that repeats no other. */
export const routingMessageSchema = z.object({
  version: z.literal(1),
  mention: mentionSchema,
  receivedAt: instantSchema,
});
export type RoutingMessage = z.infer<typeof routingMessageSchema>;
