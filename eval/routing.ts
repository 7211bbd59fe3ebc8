import { loadGazetteer } from '../shared/routing/gazetteer.ts';
import { routeText } from '../shared/routing/route-text.ts';
import type { EvalPart } from './frame/part.ts';
import { percent, table } from './frame/table.ts';
import { samplePosts } from './routing/cases.ts';
import { score, type Router } from './routing/measure.ts';

function projectRouter(): Router {
  const gazetteer = loadGazetteer();
  return (text) => {
    const { district, thana, confidence, runnersUp } = routeText({ text }, gazetteer);
    const candidate = district === null ? runnersUp[0] : { district, confidence };
    return { district, thana, ...(candidate ? { candidate } : {}) };
  };
}

const part: EvalPart = {
  evaluate() {
    const route = projectRouter();
    const outcomes = samplePosts().map(({ text, district }) => ({
      expected: district,
      answer: route(text),
    }));
    const { placeable, unplaceable, right, answered, misplaced } = score(outcomes);
    return {
      report: table(
        ['sample posts', 'n', 'accuracy', 'precision', 'coverage', 'misplaced'],
        [
          [
            'router',
            `${placeable + unplaceable}`,
            percent(right, placeable),
            percent(right, answered),
            percent(answered, placeable),
            percent(misplaced, unplaceable),
          ],
        ],
      ),
      errors: '',
      measures: { 'samples.accuracy': right / placeable, 'samples.precision': right / answered },
    };
  },
};
export default part;
