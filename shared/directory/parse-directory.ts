import { slugOf } from '../domain/officer.ts';
import { directorySchema, type Directory } from './schema.ts';

/** The directory is wrong; the message names every place in it and what is wrong there. */
export class DirectoryError extends Error {
  override readonly name = 'DirectoryError';
  constructor(faults: readonly string[]) {
    super(`The directory (shared/directory/directory.json) is wrong:\n  ${faults.join('\n  ')}`);
  }
}

const RESERVED = /(?:^|\.)(?:example|test|invalid|localhost|example\.(?:com|net|org))$/i;

/**
 * Reads the directory.
 * @throws DirectoryError
 */
export function parseDirectory(json: unknown): Directory {
  const result = directorySchema.safeParse(json);
  if (!result.success) {
    throw new DirectoryError(
      result.error.issues.map(({ path, message }) => `${placeOf(json, path)}: ${message}`),
    );
  }
  const faults = inconsistencies(result.data);
  if (faults.length > 0) throw new DirectoryError(faults);
  return result.data;
}

/**
 * Refuses addresses of the domains that are reserved for examples (RFC 2606), to which no mail can ever go.
 * @throws DirectoryError naming every such address
 */
export function assertDeliverable(directory: Directory): void {
  const faults = [
    { key: 'state-cell', email: directory.stateCell.email },
    { key: 'dgp', email: directory.dgp.email },
    ...directory.zones.map(({ key, email }) => ({ key: `zone ${key}`, email })),
    ...directory.ranges.map(({ key, email }) => ({ key: `range ${key}`, email })),
    ...directory.districts,
  ].flatMap(({ key, email }) =>
    email
      .filter((address) => RESERVED.test(address.slice(address.indexOf('@') + 1)))
      .map((address) => `${key}: ${address} is an example, mail to it goes nowhere; enter the real address`),
  );
  if (faults.length > 0) throw new DirectoryError(faults);
}

function inconsistencies({ zones, ranges, districts }: Directory): string[] {
  const zoneKeys = new Set(zones.map(({ key }) => key));
  const zoneOfRange = new Map(ranges.map(({ key, zone }) => [key, zone]));
  return [
    ...duplicates('zone', zones),
    ...duplicates('range', ranges),
    ...duplicates('district', districts),
    ...districts.flatMap(({ key, circles = [] }) => [
      ...duplicates(`district ${key}: circle`, circles),
      ...twice(circles.flatMap(({ thanas }) => thanas.map(slugOf))).map(
        (thana) => `district ${key}: thana ${thana} is in more than one circle`,
      ),
    ]),
    ...ranges
      .filter(({ zone }) => !zoneKeys.has(zone))
      .map(({ key, zone }) => `range ${key}: no zone "${zone}"`),
    ...districts
      .filter(({ range }) => !zoneOfRange.has(range))
      .map(({ key, range }) => `district ${key}: no range "${range}"`),
    ...districts
      .filter(({ range, zone }) => zoneOfRange.has(range) && zoneOfRange.get(range) !== zone)
      .map(({ key, range, zone }) => `district ${key}: range "${range}" is not in zone "${zone}"`),
  ];
}

function duplicates(kind: string, items: readonly { key: string }[]): string[] {
  return twice(items.map(({ key }) => key)).map((key) => `${kind} ${key} stands twice`);
}

function twice(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}

/** A path such as `districts.3.email.0`, with the district's key in place of its number. */
function placeOf(json: unknown, path: readonly PropertyKey[]): string {
  let here: unknown = json;
  return (
    path
      .map((step) => {
        here = (here as Record<PropertyKey, unknown> | undefined)?.[step];
        const key = (here as { key?: unknown } | undefined)?.key;
        return typeof step === 'number' && typeof key === 'string' ? key : String(step);
      })
      .join('.') || '(all)'
  );
}
