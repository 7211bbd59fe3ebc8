import { readFileSync } from 'node:fs';
import { triageLineSchema } from '../../shared/contracts/triage-line.ts';
import { firstPostIdAt, postedAtMs } from '../../shared/domain/post-id.ts';
import { numberOf, type StreamPost } from './stream.ts';

/**
 * Posts of one's own, in the form that `npm run triage` reads, as a stream that is visible at once.
 * @throws Error naming every line that is wrong.
 */
export function streamOfReplay(file: string): StreamPost[] {
  const faults: string[] = [];
  const lineOf = new Map<string, number>();
  const posts = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      const post = readLine(line);
      const fault = typeof post === 'string' ? post : repeatedId(post, lineOf, i + 1);
      if (typeof post !== 'string' && fault === undefined) return [post];
      faults.push(`line ${i + 1}: ${fault}`);
      return [];
    });
  if (faults.length > 0) throw new Error(`${file} cannot be replayed:\n  ${faults.join('\n  ')}`);
  return posts;
}

function repeatedId(post: StreamPost, lineOf: Map<string, number>, line: number): string | undefined {
  const id = post.versions[0]?.id ?? '';
  const other = lineOf.get(id);
  if (other !== undefined) return `the id ${id} stands on line ${other} already`;
  lineOf.set(id, line);
  return undefined;
}

function readLine(line: string): StreamPost | string {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  const result = triageLineSchema.safeParse(json);
  if (!result.success)
    return result.error.issues
      .map(({ path, message }) => `${path.map(String).join('.')}: ${message}`)
      .join('; ');
  const { id, text, author_id, author_handle, author_location, created_at, lang, geo, referenced } =
    result.data;
  const at = created_at ? Date.parse(created_at) : (postedAtMs(id) ?? Date.parse('2026-01-01T00:00:00Z'));
  if (Number.isNaN(at)) return `created_at: "${created_at}" is not an instant`;
  const references = (Array.isArray(referenced) ? referenced : [referenced]).filter(
    (reference) => !!reference,
  );
  return {
    versions: [{ id, text, at: Math.min(at, Date.now()) }],
    authorId:
      author_id && /^\d{1,20}$/.test(author_id)
        ? author_id
        : numberOf(author_id ?? author_handle ?? firstPostIdAt(at)),
    authorHandle: author_handle ?? 'unknown',
    authorLocation: author_location ?? undefined,
    lang: lang ?? undefined,
    references,
    conversationId: references.find(({ type }) => type === 'replied_to')?.id ?? id,
    geo: geo
      ? { lat: geo.lat ?? undefined, lon: geo.lon ?? undefined, placeName: geo.place_name ?? undefined }
      : undefined,
  };
}
