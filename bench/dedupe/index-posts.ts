import { DEVELOPMENT_FACTS, HELD_BACK_FACTS } from '../../eval/dedupe/facts.ts';
import { newIncident, write, writingsOf } from '../../eval/dedupe/incident.ts';
import { Random } from '../../eval/dedupe/random.ts';
import { DEVELOPMENT } from '../../eval/dedupe/templates-development.ts';
import { firstPostIdAt, parsePostId, type PostId } from '../../shared/domain/post-id.ts';

const START = Date.parse('2026-07-01T00:00:00.000Z');
const STEP_MS = 2000;
/** Made-up words, so that not everybody writes the same few sentences: seven consonants and vowels each. */
const CONSONANTS = 'bdgjklmnprstv';
const VOWELS = 'aiou';
const OWN_WORDS = 8;

export interface IndexPost {
  readonly id: PostId;
  readonly authorId: string;
  readonly createdAt: string;
  readonly text: string;
}

/** So many posts, one after another: half standard wordings with facts of their own, half in the writer's own words. */
export function indexPosts(count: number): { next(): IndexPost } {
  const random = new Random(99);
  const lists = {
    name: [...DEVELOPMENT_FACTS.name, ...HELD_BACK_FACTS.name],
    place: [...DEVELOPMENT_FACTS.place, ...HELD_BACK_FACTS.place],
    thana: [...DEVELOPMENT_FACTS.thana, ...HELD_BACK_FACTS.thana],
  };
  const word = () =>
    Array.from({ length: 3 }, () => random.pick([...CONSONANTS]) + random.pick([...VOWELS])).join('');
  let made = 0;
  return {
    next() {
      if (made >= count) throw new RangeError('No posts left.');
      const at = START + made * STEP_MS;
      const template = random.pick(DEVELOPMENT);
      const standard = write(newIncident(template, lists, random), random.pick(writingsOf(template)));
      const own = Array.from({ length: OWN_WORDS }, word).join(' ');
      made++;
      return {
        id: parsePostId(firstPostIdAt(at)),
        authorId: String(random.int(1, 9_000_000)),
        createdAt: new Date(at).toISOString(),
        text: random.chance(0.5) ? standard : `${standard.slice(0, 40)} ${own}`,
      };
    },
  };
}
