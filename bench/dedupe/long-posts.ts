import { stream, type CorpusPost } from '../../eval/dedupe/corpus.ts';
import { DEVELOPMENT_FACTS } from '../../eval/dedupe/facts.ts';
import type { Template } from '../../eval/dedupe/template.ts';
import { DEVELOPMENT } from '../../eval/dedupe/templates-development.ts';

const SEED = 4711;
/** Each complaint of the evaluation is followed by so many others in turn. */
const FOLLOWERS = 6;

/** Posts of the usual length, 140 to 280 characters: two complaints of the evaluation's development half told in one post. */
export function longPosts(): CorpusPost[] {
  return stream(SEED, pairs(DEVELOPMENT), DEVELOPMENT_FACTS, 1);
}

function pairs(templates: readonly Template[]): Template[] {
  const hindi = templates.filter(({ hi }) => hi !== undefined);
  const english = templates.filter(({ en }) => en !== undefined);
  return [hindi, english].flatMap((group) =>
    group.flatMap((first, i) =>
      Array.from({ length: FOLLOWERS }, (_, n) => joined(first, group[(i + n + 1) % group.length] ?? first)),
    ),
  );
}

function joined(first: Template, second: Template): Template {
  if (first.en !== undefined) return { en: `${first.en} ${second.en ?? ''}` };
  return {
    hi: `${first.hi ?? ''}। ${second.hi ?? ''}`,
    latin: (first.latin ?? []).map((text, i) => `${text}. ${second.latin?.[i] ?? ''}`),
  };
}
