import { firstPostIdAt, parsePostId, type PostId } from '../../shared/domain/post-id.ts';
import { DISTURBANCES, type Disturbance } from './disturbances.ts';
import { DEVELOPMENT_FACTS, HELD_BACK_FACTS, type FactLists } from './facts.ts';
import {
  factsEnd,
  newIncident,
  sibling,
  slotsOf,
  write,
  writingsOf,
  type Incident,
  type Writing,
} from './incident.ts';
import { Random } from './random.ts';
import type { Template } from './template.ts';
import { DEVELOPMENT } from './templates-development.ts';
import { HELD_BACK } from './templates-held-back.ts';

/** A post of the stream, with what is true of it. */
export interface CorpusPost {
  readonly id: PostId;
  readonly authorId: string;
  readonly createdAt: string;
  readonly text: string;
  readonly referenced?: { readonly type: 'retweeted' | 'quoted'; readonly id: PostId };
  /** Number of the complaint that it belongs to. */
  readonly complaint: number;
  /** `original`, or what was done to the original's text. */
  readonly kind: string;
}

const START = Date.parse('2026-07-01T00:00:00.000Z');
const HOUR = 3_600_000;

interface Draft extends Omit<CorpusPost, 'id' | 'createdAt' | 'referenced'> {
  readonly at: number;
  readonly reference?: { readonly type: 'retweeted' | 'quoted'; readonly draft: Draft };
}

/** Copies of one complaint: the kinds of disturbance, the other script, a retweet, a quote, a campaign. */
function copiesOf(original: Draft, incident: Incident, writing: Writing, random: Random): Draft[] {
  const names = Object.keys(DISTURBANCES) as Disturbance[];
  const later = () => original.at + random.int(1, 5 * 24) * HOUR + random.int(0, HOUR);
  const copy = (kind: string, text: string, more: Partial<Draft> = {}): Draft => ({
    ...original,
    kind,
    text,
    at: later(),
    authorId: String(random.int(1, 9_000_000)),
    ...more,
  });
  const needed = factsEnd(original.text, incident, writing);
  const disturb = (name: Disturbance): Draft =>
    copy(
      name,
      DISTURBANCES[name](original.text, random, needed),
      name === 'same author again' ? { authorId: original.authorId } : {},
    );
  const others = writingsOf(incident.template).filter((other) => other !== writing);
  const special: (() => Draft)[] = [
    () => {
      const first = disturb(random.pick(names.filter((name) => name !== 'same author again')));
      return copy(
        'two at once',
        DISTURBANCES[random.pick<Disturbance>(['decoration', 'around', 'signs', 'typos'])](
          first.text,
          random,
          0,
        ),
      );
    },
    () =>
      copy('retweet', `RT @someone: ${original.text.slice(0, 100)}…`, {
        reference: { type: 'retweeted', draft: original },
      }),
    () =>
      copy('quote', random.pick(['@Uppolice 👆', 'please help @dgpup', 'कृपया देखें 🙏']), {
        reference: { type: 'quoted', draft: original },
      }),
  ];
  if (others.length > 0) {
    special.push(() => {
      const other = random.pick(others);
      const script = (other === 'hi') === (writing === 'hi') ? 'other spelling' : 'other script';
      return copy(script, write(incident, other));
    });
    special.push(special[3] as () => Draft);
  }
  if (random.chance(0.02)) {
    return Array.from({ length: random.int(8, 25) }, () => ({
      ...disturb(
        random.pick<Disturbance>([
          'same',
          'decoration',
          'signs',
          'around',
          'numbers',
          'order',
          'old retweet',
        ]),
      ),
      kind: 'campaign',
    }));
  }
  return Array.from({ length: random.int(0, 4) }, () =>
    random.chance(0.65) ? disturb(random.pick(names)) : random.pick(special)(),
  );
}

export function stream(
  seed: number,
  templates: readonly Template[],
  lists: FactLists,
  rounds: number,
): CorpusPost[] {
  const random = new Random(seed);
  const drafts: Draft[] = [];
  const told = new Set<string>();
  let complaint = 0;
  const add = (incident: Incident) => {
    // Two complaints that say the same could not be told apart by anybody.
    const key = write(incident, writingsOf(incident.template)[0] ?? 0);
    if (told.has(key)) return;
    told.add(key);
    const writing = random.pick(writingsOf(incident.template));
    complaint++;
    const original: Draft = {
      complaint,
      kind: 'original',
      text: `${random.chance(0.7) ? '@Uppolice ' : ''}${write(incident, writing)}`,
      authorId: String(random.int(1, 9_000_000)),
      at: START + random.int(0, 20 * 24) * HOUR,
    };
    drafts.push(original, ...copiesOf(original, incident, writing, random));
  };
  for (let round = 0; round < rounds; round++) {
    for (const template of templates) {
      const incident = newIncident(template, lists, random);
      add(incident);
      // The hard negatives: the same words, of which one fact, or some, are others.
      if (slotsOf(incident).length > 0 && random.chance(0.6)) add(sibling(incident, lists, random, 1));
      if (slotsOf(incident).length > 1 && random.chance(0.4)) add(sibling(incident, lists, random, 2));
    }
  }
  return publish(drafts);
}

/** In the order of time, with IDs as X gives them. */
function publish(drafts: readonly Draft[]): CorpusPost[] {
  const sorted = [...drafts].sort((a, b) => a.at - b.at);
  const ids = new Map(
    sorted.map((draft, index) => [
      draft,
      parsePostId(String(BigInt(firstPostIdAt(draft.at)) + BigInt(index))),
    ]),
  );
  return sorted.map((draft) => {
    const target = draft.reference && ids.get(draft.reference.draft);
    return {
      id: ids.get(draft) as PostId,
      authorId: draft.authorId,
      createdAt: new Date(draft.at).toISOString(),
      text: draft.text,
      complaint: draft.complaint,
      kind: draft.kind,
      ...(target && draft.reference ? { referenced: { type: draft.reference.type, id: target } } : {}),
    };
  });
}

/** Two seeds a half; the halves share neither a template nor a fact. */
export const corpus = {
  development: (): CorpusPost[][] => [11, 12].map((seed) => stream(seed, DEVELOPMENT, DEVELOPMENT_FACTS, 12)),
  'held-back': (): CorpusPost[][] => [911, 912].map((seed) => stream(seed, HELD_BACK, HELD_BACK_FACTS, 12)),
};
