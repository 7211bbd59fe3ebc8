import type { RepeatKind } from '../contracts/events.ts';
import type { RoutingResult } from '../contracts/routing-result.ts';
import type { TriageLine } from '../contracts/triage-line.ts';
import type { TriageResult } from '../contracts/triage-result.ts';
import { docketOf, type Docket } from '../domain/docket.ts';
import { postedAtMs, type PostId } from '../domain/post-id.ts';
import type { DuplicateEntry } from '../ports.ts';
import type { RoutingInput } from '../routing/route-text.ts';

export interface TriagePostsDeps {
  readonly indexed: (post: { id: PostId; authorId: string; createdAt: string; text: string }) => {
    entry: DuplicateEntry;
    bands: readonly string[];
  };
  readonly compare: (post: DuplicateEntry, candidate: DuplicateEntry) => RepeatKind | null;
  readonly addsNothing: (text: string) => boolean;
  readonly route: (input: RoutingInput) => RoutingResult;
  readonly triage: (text: string) => TriageResult;
}

/** What is printed for one post. Stable from version 0.1 on: fields may be added, never changed. */
export interface TriagedPost extends Pick<
  RoutingResult,
  'district' | 'thana' | 'confidence' | 'evidence' | 'runnersUp'
> {
  readonly id: PostId;
  readonly docket: Docket;
  /** The first of the earlier posts that this one repeats; null when it repeats none. */
  readonly duplicateOf: PostId | null;
  readonly actionable: boolean;
  readonly category: TriageResult['category'];
  readonly urgent: boolean;
  readonly lang: TriageResult['lang'];
}

const EPOCH = '1970-01-01T00:00:00.000Z';
/** Posts compared of one band: as many as the pipeline reads. */
const PER_BAND = 20;

/** The pure core over a sequence of posts: each is compared with those before it. */
export function createTriage(deps: TriagePostsDeps): (line: TriageLine) => TriagedPost {
  const bands = new Map<string, DuplicateEntry[]>();
  /** Every post to the one it stands for. */
  const roots = new Map<PostId, PostId>();

  function repeatOf(line: TriageLine): PostId | null {
    const known = roots.get(line.id);
    if (known !== undefined) return known;
    return referenced(line) ?? alike(line);
  }

  function referenced(line: TriageLine): PostId | undefined {
    const references = [line.referenced ?? []].flat();
    const retweeted = references.find(({ type }) => type === 'retweeted');
    const quoted = references.find(({ type }) => type === 'quoted');
    const target = retweeted ?? (quoted && deps.addsNothing(line.text) ? quoted : undefined);
    return target && roots.get(target.id);
  }

  function alike(line: TriageLine): PostId | null {
    const { entry, bands: keys } = deps.indexed({
      id: line.id,
      authorId: line.author_id ?? line.author_handle ?? `unknown-${line.id}`,
      createdAt: instantOf(line),
      text: line.text,
    });
    const candidates = new Set(keys.flatMap((key) => bands.get(key) ?? []));
    const found = [...candidates].find((candidate) => deps.compare(entry, candidate) !== null);
    for (const key of keys) {
      const band = bands.get(key);
      if (!band) bands.set(key, [entry]);
      else if (band.length < PER_BAND) band.push(entry);
    }
    return found ? (roots.get(found.postId) ?? found.postId) : null;
  }

  return (line) => {
    const duplicateOf = repeatOf(line);
    if (!roots.has(line.id)) roots.set(line.id, duplicateOf ?? line.id);
    const { actionable, category, urgent, lang } = deps.triage(line.text);
    const { district, thana, confidence, evidence, runnersUp } = deps.route(inputOf(line));
    return {
      id: line.id,
      docket: docketOf(line.id),
      duplicateOf,
      district,
      thana,
      confidence,
      evidence,
      runnersUp,
      actionable,
      category,
      urgent,
      lang,
    };
  };
}

function instantOf({ id, created_at }: TriageLine): string {
  const at = Date.parse(created_at ?? '');
  if (!Number.isNaN(at)) return new Date(at).toISOString();
  const posted = postedAtMs(id);
  return posted === undefined ? EPOCH : new Date(posted).toISOString();
}

function inputOf({ text, geo, author_location }: TriageLine): RoutingInput {
  return {
    text,
    ...(geo
      ? {
          geo: {
            lat: geo.lat ?? undefined,
            lon: geo.lon ?? undefined,
            placeName: geo.place_name ?? undefined,
          },
        }
      : {}),
    ...(author_location ? { authorLocation: author_location } : {}),
  };
}
