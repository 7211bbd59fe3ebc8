/**
 * `npm run eval [-- PART…] [-- --errors] [-- --raise]`: measures the parts (all without a name), prints their reports,
 * and exits 1 when a measure is below its floor (docs/evaluation.md).
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { belowFloor, FLOORS_FILE, raisedFloors, readFloors } from './frame/floors.ts';
import { loadPart, partNames } from './frame/parts.ts';

const names = partNames();
const USAGE = `npm run eval [-- PART…]     parts: ${names.join(', ')}; all when none is named
  -- --errors   also lists the mistakes on the development data
  -- --raise    writes what was measured into eval/floors.json where it is higher than the floor`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { errors: { type: 'boolean' }, raise: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const unknown = positionals.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    console.error(`No part called ${unknown.join(', ')}.\n\n${USAGE}`);
    return 2;
  }
  const chosen = positionals.length > 0 ? positionals : names;
  const floors = readFloors();
  const low: string[] = [];
  for (const name of chosen) {
    const { report, errors, measures } = await (await loadPart(name)).evaluate();
    console.log(`==== ${name} ====\n\n${report}\n`);
    if (values.errors) console.log(`Mistakes on the development data:\n${errors || 'none'}\n`);
    low.push(...belowFloor(name, floors[name] ?? {}, measures));
    floors[name] = raisedFloors(floors[name] ?? {}, measures);
  }
  if (values.raise) {
    const sorted = Object.fromEntries(Object.entries(floors).sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(FLOORS_FILE, `${JSON.stringify(sorted, undefined, 2)}\n`);
    console.log('eval/floors.json written.');
  }
  if (low.length > 0) console.error(`Below the floor:\n${low.map((line) => `  ${line}`).join('\n')}`);
  return low.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 2;
}
