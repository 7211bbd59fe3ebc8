import type { RoutingResult } from '../contracts/routing-result.ts';
import type { TriageLine } from '../contracts/triage-line.ts';
import type { TriageResult } from '../contracts/triage-result.ts';
import { docketOf, type Docket } from '../domain/docket.ts';
import { postedAtMs, type PostId } from '../domain/post-id.ts';
import type { RoutingInput } from '../routing/route-text.ts';
import { createRepeatFinder, type ComparedPost } from './find-repeats.ts';
import type { DuplicateRules } from './screen-mention.ts';

export interface TriagePostsDeps extends DuplicateRules {
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

/** The pure core over a sequence of posts: each is compared with those before it. */
export function createTriage(deps: TriagePostsDeps): (line: TriageLine) => TriagedPost {
  const find = createRepeatFinder(deps);

  return (line) => {
    const duplicateOf = find(comparedOf(line))?.of ?? null;
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

function comparedOf(line: TriageLine): ComparedPost {
  return {
    id: line.id,
    authorId: line.author_id ?? line.author_handle ?? `unknown-${line.id}`,
    createdAt: instantOf(line),
    text: line.text,
    references: [line.referenced ?? []].flat(),
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
