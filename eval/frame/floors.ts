import { readFileSync } from 'node:fs';

export const FLOORS_FILE = new URL('../floors.json', import.meta.url);

/** Floors of one part: measure to the lowest value that passes. */
export type Floors = Readonly<Record<string, number>>;
type Measures = Readonly<Record<string, number>>;

export function readFloors(): Record<string, Floors> {
  return JSON.parse(readFileSync(FLOORS_FILE, 'utf8')) as Record<string, Floors>;
}

/** What is below its floor, and floors of measures that the part no longer reports (that would be a floor removed unseen). */
export function belowFloor(part: string, floors: Floors, measures: Measures): string[] {
  return Object.entries(floors).flatMap(([name, floor]) => {
    const measured = measures[name];
    if (measured === undefined) {
      return [`${part}: no measure "${name}" any more, but eval/floors.json has a floor for it`];
    }
    // Not `measured < floor`: NaN has to fail too.
    return measured >= floor ? [] : [`${part}: ${name} is ${measured.toFixed(4)}, its floor is ${floor}`];
  });
}

/** Cut, not rounded, to four places: the floor must not lie above what was measured. */
function cut(value: number): number {
  const floor = Math.floor(value * 10_000) / 10_000;
  return floor > value ? floor - 1 / 10_000 : floor;
}

/** The floors after `--raise`: never lower than before; a new measure gets its first floor. Sorted by name. */
export function raisedFloors(floors: Floors, measures: Measures): Floors {
  const raised: Record<string, number> = { ...floors };
  for (const [name, measured] of Object.entries(measures)) {
    if (Number.isNaN(measured)) continue;
    raised[name] = Math.max(floors[name] ?? 0, cut(measured));
  }
  return Object.fromEntries(Object.entries(raised).sort(([a], [b]) => (a < b ? -1 : 1)));
}
