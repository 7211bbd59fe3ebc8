/**
 * `npm run bench [-- NAME…]`: runs every bench/<name>.bench.ts (or those named), one after another, and prints what was
 * measured. Exit code 1 when a bench finds its claim not met, 2 when it was called wrongly.
 */
import { readdirSync } from 'node:fs';
import type { Bench } from './frame/bench.ts';

const FOLDER = new URL('./', import.meta.url);
const ENDING = '.bench.ts';

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length))
  .sort();
const asked = process.argv.slice(2);
const flags = asked.filter((argument) => argument.startsWith('--'));
const chosen = asked.filter((argument) => !argument.startsWith('--'));
const unknown = chosen.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No bench called ${unknown.join(', ')}. There are: ${names.join(', ')}`);
  process.exitCode = 2;
} else {
  for (const name of chosen.length > 0 ? chosen : names) {
    const { default: bench } = (await import(new URL(`${name}${ENDING}`, FOLDER).href)) as { default: Bench };
    console.log(`==== ${name} ====\n`);
    const missed = await bench({ flags, print: (text) => console.log(`${text}\n`) });
    for (const claim of missed) console.error(`Not met: ${claim}`);
    if (missed.length > 0) process.exitCode = 1;
  }
}
