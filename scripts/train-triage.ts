/**
 * `npm run train`: trains the models of triage from the labelled posts that are not held back and writes
 * shared/triage/model.json. Deterministic: the same data and code give the same file. What it learns from and how good it is:
 * docs/model-card.md.
 */
import { writeFileSync } from 'node:fs';
import { fit } from './train-triage/fit.ts';
import { lessons } from './train-triage/lessons.ts';
import { trainedOn } from './train-triage/trained-on.ts';

const MODEL = new URL('../shared/triage/model.json', import.meta.url);

const posts = lessons();
const model = `${JSON.stringify(fit(posts, trainedOn()))}\n`;
writeFileSync(MODEL, model);
console.log(
  `shared/triage/model.json: ${Math.round(model.length / 1024)} KiB, from ${posts.length} posts. \`npm run eval -- triage\` measures it.`,
);
