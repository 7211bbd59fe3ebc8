import type { Role } from '../shared/domain/officer.ts';
import type { Directory } from '../shared/directory/schema.ts';

/** Unit of the roles that see the whole state. */
const STATE = 'uttar-pradesh';

/**
 * The groups of the user pool: one for each unit of the directory and the three of the state. Those of police stations
 * and circles are not among them, there are some 1,600: they are made when their first officer is (docs/deploy.md).
 */
export function officerGroups(directory: Directory): readonly string[] {
  const group = (role: Role, unit: string) => `${role}:${unit}`;
  return [
    group('state', STATE),
    group('auditor', STATE),
    group('administrator', STATE),
    ...directory.zones.map(({ key }) => group('zone', key)),
    ...directory.ranges.map(({ key }) => group('range', key)),
    ...directory.districts.map(({ key }) => group('district', key)),
  ];
}
