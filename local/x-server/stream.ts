/** The posts that the local X server plays: when each becomes visible, its versions, and when it is deleted. */
import { firstPostIdAt, parsePostId, type PostId } from '../../shared/domain/post-id.ts';

export interface StreamVersion {
  readonly id: PostId;
  readonly text: string;
  /** Milliseconds since 1970 at which it becomes visible. */
  readonly at: number;
}

export interface StreamPost {
  /** Versions, oldest first; all but the last appear only until the next one does. */
  readonly versions: readonly StreamVersion[];
  readonly authorId: string;
  readonly authorHandle: string;
  readonly lang?: string | undefined;
  readonly references: readonly {
    readonly type: 'retweeted' | 'quoted' | 'replied_to';
    readonly id: PostId;
  }[];
  readonly conversationId: PostId;
  readonly inReplyToUserId?: string | undefined;
  readonly geo?:
    | {
        readonly lat?: number | undefined;
        readonly lon?: number | undefined;
        readonly placeName?: string | undefined;
      }
    | undefined;
  /** Free text of the author's profile. */
  readonly authorLocation?: string | undefined;
  readonly media?: boolean | undefined;
  /** It does not mention the account: X shows it only along with posts that refer to it. */
  readonly unlisted?: boolean | undefined;
  /** When it disappears. */
  readonly deletedAt?: number;
}

/** One line of a sample file: a post at an offset from the start of the play. */
export interface SampleLine {
  /** Name by which other lines refer to it. */
  readonly key: string;
  /** Seconds from the start; before it when negative. */
  readonly at: number;
  /** Name of the author; the same name is the same author. */
  readonly by: string;
  readonly text: string;
  readonly lang?: string;
  readonly retweets?: string;
  readonly quotes?: string;
  readonly repliesTo?: string;
  /** A later version of the text, and the second at which it comes. */
  readonly edit?: { readonly at: number; readonly text: string };
  readonly deletedAt?: number;
  readonly geo?: { readonly lat?: number; readonly lon?: number; readonly placeName?: string };
  readonly media?: boolean;
  readonly unlisted?: boolean;
  /** What a person would say of it; X's answers never show it. */
  readonly expect?: Expectation;
}

/** The right answer to a sample post, for tests of the other parts. */
export interface Expectation {
  /** Key of the district; null when the post does not tell, or tells a place outside the state. */
  readonly district?: string | null;
  /** Key of the sample post that it repeats. */
  readonly repeatOf?: string;
  readonly actionable?: boolean;
  readonly urgent?: boolean;
}

/** The force's own account in sample files. */
export const OWN_AUTHOR = 'uppolice';

/** IDs follow from the start of the play alone, so that a restart serves the same posts. */
export function streamOfSample(
  lines: readonly SampleLine[],
  startMs: number,
  ownUserId: string,
): StreamPost[] {
  const idAt = new Map<string, PostId>();
  const posts = new Map<string, SampleLine>();
  lines.forEach((line, i) => {
    idAt.set(line.key, nthIdAt(startMs + line.at * 1000, i));
    posts.set(line.key, line);
  });
  const idOf = (key: string, from: string): PostId => {
    const id = idAt.get(key);
    if (!id) throw new Error(`Sample post "${from}" refers to "${key}", which does not exist.`);
    return id;
  };
  const authorOf = (by: string) => (by === OWN_AUTHOR ? ownUserId : numberOf(by));
  return lines.map((line, i) => {
    const id = idOf(line.key, line.key);
    const reference = referenceOf(line);
    const parent = line.repliesTo === undefined ? undefined : posts.get(line.repliesTo);
    const at = startMs + line.at * 1000;
    const versions = [{ id, text: line.text, at }];
    if (line.edit) {
      const editedAt = startMs + line.edit.at * 1000;
      versions.push({ id: nthIdAt(editedAt, i), text: line.edit.text, at: editedAt });
    }
    return {
      versions,
      authorId: authorOf(line.by),
      authorHandle: line.by,
      lang: line.lang,
      references: reference ? [{ type: reference.type, id: idOf(reference.key, line.key) }] : [],
      conversationId: parent ? conversationOf(parent, posts, idOf) : id,
      inReplyToUserId: parent && authorOf(parent.by),
      geo: line.geo,
      media: line.media,
      unlisted: line.unlisted,
      ...(line.deletedAt === undefined ? {} : { deletedAt: startMs + line.deletedAt * 1000 }),
    };
  });
}

function referenceOf(
  line: SampleLine,
): { type: 'retweeted' | 'quoted' | 'replied_to'; key: string } | undefined {
  if (line.retweets !== undefined) return { type: 'retweeted', key: line.retweets };
  if (line.quotes !== undefined) return { type: 'quoted', key: line.quotes };
  return line.repliesTo === undefined ? undefined : { type: 'replied_to', key: line.repliesTo };
}

function conversationOf(
  line: SampleLine,
  posts: ReadonlyMap<string, SampleLine>,
  idOf: (key: string, from: string) => PostId,
): PostId {
  let root = line;
  while (root.repliesTo !== undefined) {
    const parent = posts.get(root.repliesTo);
    if (!parent) break;
    root = parent;
  }
  return idOf(root.key, line.key);
}

/** The n-th ID of a millisecond: the low 22 bits of a snowflake are machine and sequence. */
function nthIdAt(ms: number, n: number): PostId {
  return parsePostId((BigInt(firstPostIdAt(ms)) + BigInt(n % 4_194_304)).toString());
}

/** A stable author ID from a name (FNV-1a, moved into the range of real ones). */
export function numberOf(name: string): string {
  let hash = 0x811c9dc5;
  for (const char of name) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return String(1_000_000_000 + hash);
}
