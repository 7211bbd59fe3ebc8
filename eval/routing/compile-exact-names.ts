/**
 * `node eval/routing/compile-exact-names.ts --from FOLDER`: the names of places.csv and police-stations.csv, as they stand
 * there, by the district that has more than half of the rows of that name; into eval/data/exact-names.json, for the
 * baseline only. Sources and licences: NOTICE.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseCsv } from '../../scripts/csv.ts';
import { words } from './baselines.ts';

/** Shorter names are more often words than places. */
const MIN_LETTERS = 4;

const { from } = parseArgs({ options: { from: { type: 'string' } } }).values;
if (!from) {
  console.error('Usage: node eval/routing/compile-exact-names.ts --from FOLDER   (with places.csv)');
  process.exit(2);
}
const rows = (file: string) => parseCsv(readFileSync(join(from, file), 'utf8'));

const counts = new Map<string, Map<string, number>>();
function count(name: string | undefined, district: string | undefined) {
  const key = words(name ?? '').join(' ');
  if (key.length < MIN_LETTERS || !district) return;
  const districts = counts.get(key) ?? new Map<string, number>();
  counts.set(key, districts.set(district, (districts.get(district) ?? 0) + 1));
}
for (const { name_en, name_hi, aliases, district } of rows('places.csv')) {
  for (const name of new Set([name_en, name_hi, ...(aliases ?? '').split(';')])) count(name, district);
}
for (const { core_hi, district } of rows('police-stations.csv')) count(core_hi, district);

const names: Record<string, string[]> = {};
for (const [name, districts] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const all = [...districts.values()].reduce((sum, n) => sum + n, 0);
  const majority = [...districts].find(([, n]) => n * 2 > all);
  if (majority) (names[majority[0]] ??= []).push(name);
}
const lines = Object.entries(names)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([district, list]) => `  ${JSON.stringify(district)}: ${JSON.stringify(list)}`);
writeFileSync(new URL('../data/exact-names.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
