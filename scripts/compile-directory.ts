/**
 * `node scripts/compile-directory.ts --from FOLDER`: writes the first shared/directory/directory.json from districts.csv.
 * Made once; from then on the file is edited by hand (docs/directory.md), so an existing one is kept unless --force is given.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseCsv } from './csv.ts';

const ZONES_HI: Record<string, string> = {
  Agra: 'आगरा',
  Bareilly: 'बरेली',
  Gorakhpur: 'गोरखपुर',
  Kanpur: 'कानपुर',
  Lucknow: 'लखनऊ',
  Meerut: 'मेरठ',
  Prayagraj: 'प्रयागराज',
  Varanasi: 'वाराणसी',
};
const RANGES_HI: Record<string, string> = {
  ...ZONES_HI,
  Aligarh: 'अलीगढ़',
  Ayodhya: 'अयोध्या',
  Azamgarh: 'आजमगढ़',
  Basti: 'बस्ती',
  Chitrakoot: 'चित्रकूट',
  Devipatan: 'देवीपाटन',
  Jhansi: 'झांसी',
  Mirzapur: 'मिर्जापुर',
  Moradabad: 'मुरादाबाद',
  Saharanpur: 'सहारनपुर',
};
/** The handles that could be verified; others are for whoever deploys to enter. */
const HANDLES: Record<string, string> = {
  'gautam-buddha-nagar': 'noidapolice',
  meerut: 'meerutpolice',
  bulandshahr: 'bulandshahrpol',
  saharanpur: 'saharanpurpol',
  shamli: 'shamlipolice',
  hapur: 'hapurpolice',
  baghpat: 'baghpatpolice',
};

const { values } = parseArgs({
  options: { from: { type: 'string' }, force: { type: 'boolean', default: false } },
});
if (values.from === undefined) throw new Error('Say where districts.csv is: --from FOLDER');
const target = new URL('../shared/directory/directory.json', import.meta.url);
if (existsSync(target) && !values.force)
  throw new Error('directory.json exists and is edited by hand; --force writes it anew.');

const rows = parseCsv(readFileSync(join(values.from, 'districts.csv'), 'utf8'));
const key = (name: string) => name.toLowerCase().replaceAll(' ', '-');
const unique = <T extends { key: string }>(items: T[]) =>
  [...new Map(items.map((item) => [item.key, item])).values()].sort((a, b) => a.key.localeCompare(b.key));
const named = (name: string, hindi: Record<string, string>) => ({ en: name, hi: hindi[name] ?? name });

const directory = {
  stateCell: { email: ['state-cell@uppolice.example'] },
  dgp: { email: ['dgp@uppolice.example'] },
  zones: unique(
    rows.map(({ zone = '' }) => ({
      key: key(zone),
      name: named(zone, ZONES_HI),
      email: [`zone-${key(zone)}@uppolice.example`],
    })),
  ),
  ranges: unique(
    rows.map(({ range = '', zone = '' }) => ({
      key: key(range),
      name: named(range, RANGES_HI),
      zone: key(zone),
      email: [`range-${key(range)}@uppolice.example`],
    })),
  ),
  districts: rows.map((row) => ({
    key: row['district'] ?? '',
    name: { en: row['name_en'] ?? '', hi: row['name_hi'] ?? '' },
    zone: key(row['zone'] ?? ''),
    range: key(row['range'] ?? ''),
    commissionerate: (row['commissionerate'] ?? '') !== '',
    email: [`${row['district'] ?? ''}@uppolice.example`],
    handle: HANDLES[row['district'] ?? ''] ?? null,
  })),
};
writeFileSync(target, `${JSON.stringify(directory, null, 2)}\n`);
console.log(
  `${directory.districts.length} districts, ${directory.ranges.length} ranges, ${directory.zones.length} zones`,
);
