import type { Mention } from '../../shared/contracts/mention.ts';
import { firstPostIdAt, parsePostId, type PostId } from '../../shared/domain/post-id.ts';

let sequence = 0;
const START = Date.parse('2026-08-01T04:30:00.000Z');

/** An ID that no other call has given, younger than all before it. */
export function nextId(): PostId {
  sequence++;
  return parsePostId(
    (BigInt(firstPostIdAt(START + sequence * 1000)) + BigInt(process.pid % 4096)).toString(),
  );
}

/** A post with everything that is not said filled in. */
export function mentionOf(text: string, more: Partial<Mention> = {}): Mention {
  const id = more.id ?? nextId();
  return {
    id,
    versionId: id,
    editHistory: [id],
    text,
    authorId: String(1_000_000 + sequence),
    createdAt: new Date(START + sequence * 1000).toISOString(),
    references: [],
    conversationId: id,
    ...more,
  };
}
