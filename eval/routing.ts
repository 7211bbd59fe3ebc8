import { loadGazetteer } from '../shared/routing/gazetteer.ts';
import { routeText } from '../shared/routing/route-text.ts';
import type { EvalPart } from './frame/part.ts';
import { percent, table } from './frame/table.ts';
import { districtNamesRouter, exactGazetteerRouter } from './routing/baselines.ts';
import { postCases, pressCases, samplePosts, type RoutingCase } from './routing/cases.ts';
import { reliability, score, type Router } from './routing/measure.ts';
import {
  groupTable,
  HALVES,
  HEAD,
  headRow,
  inHalf,
  mistakes,
  reliabilityTable,
  thanaScore,
  type Judged,
} from './routing/report.ts';

function projectRouter(): Router {
  const gazetteer = loadGazetteer();
  return (text) => {
    const { district, thana, confidence, runnersUp } = routeText({ text }, gazetteer);
    const candidate = district === null ? runnersUp[0] : { district, confidence };
    return { district, thana, ...(candidate ? { candidate } : {}) };
  };
}

const judge = (cases: readonly RoutingCase[], route: Router): Judged[] =>
  cases.map((one) => ({ one, expected: one.district, answer: route(one.text) }));

function thanaTable(posts: readonly Judged[], press: readonly Judged[]): string {
  const rows = HALVES.flatMap((half) =>
    Object.entries({ posts, press }).map(([set, judged]) => {
      const { named, right, wrong } = thanaScore(inHalf(judged, half));
      return [`${set}, ${half}`, `${named}`, percent(right, named), percent(wrong, named)];
    }),
  );
  return table(['thana', 'named', 'right', 'wrong'], rows);
}

function measuresOf(set: string, judged: readonly Judged[]): Record<string, number> {
  return Object.fromEntries(
    HALVES.flatMap((half) => {
      const own = inHalf(judged, half);
      const { placeable, unplaceable, right, answered, misplaced } = score(own);
      const measures = {
        accuracy: right / placeable,
        precision: right / answered,
        calibration: 1 - reliability(own).error,
        thana: thanaScore(own).right / thanaScore(own).named,
        ...(unplaceable > 0 ? { 'unplaceable-left': 1 - misplaced / unplaceable } : {}),
      };
      return Object.entries(measures).map(([name, value]) => [`${set}.${half}.${name}`, value] as const);
    }),
  );
}

const part: EvalPart = {
  evaluate() {
    const routers: Readonly<Record<string, Router>> = {
      router: projectRouter(),
      'district names only': districtNamesRouter(),
      'exact gazetteer': exactGazetteerRouter(),
    };
    const sets = { posts: postCases(), press: pressCases() };
    const samples = samplePosts();
    const sampled = (route: Router) =>
      samples.map(({ text, district }) => ({ expected: district, answer: route(text) }));

    const compared = [...Object.entries(sets)]
      .flatMap(([set, cases]) => HALVES.map((half) => ({ set, half, cases })))
      .map(({ set, half, cases }) =>
        table(
          [`${set}, ${half}`, ...HEAD.slice(1)],
          Object.entries(routers).map(([name, route]) => headRow(name, inHalf(judge(cases, route), half))),
        ),
      );
    const sampleTable = table(
      ['60 sample posts', ...HEAD.slice(1)],
      Object.entries(routers).map(([name, route]) => headRow(name, sampled(route))),
    );

    const route = projectRouter();
    const posts = judge(sets.posts, route);
    const press = judge(sets.press, route);
    const { placeable, right, answered } = score(sampled(route));
    return {
      report: [
        ...compared,
        sampleTable,
        groupTable('language (posts)', posts, ({ lang }) => lang),
        groupTable('level (posts)', posts, ({ level }) => level),
        groupTable('hard (posts)', posts, ({ hard }) => hard),
        groupTable('level (press)', press, ({ level }) => level),
        thanaTable(posts, press),
        `posts: ${reliabilityTable(posts)}`,
        `press: ${reliabilityTable(press)}`,
      ].join('\n\n'),
      errors: mistakes([...posts, ...press]),
      measures: {
        ...measuresOf('posts', posts),
        ...measuresOf('press', press),
        'samples.accuracy': right / placeable,
        'samples.precision': right / answered,
      },
    };
  },
};
export default part;
