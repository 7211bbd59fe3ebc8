/**
 * `node scripts/compile-gazetteer.ts --from FOLDER`: compiles districts.csv, places.csv and police-stations.csv, with the
 * hand-written lists beside the router, into shared/routing/gazetteer.json, the only thing that ships. Sources and licences:
 * NOTICE.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LEVELS, type Level } from '../shared/routing/levels.ts';
import { exactKey, placeKey } from '../shared/routing/place-key.ts';
import { FUNCTION_WORDS } from '../shared/routing/function-words.ts';
import { CATEGORY_PHRASES, SET_ASIDE_PHRASES } from '../shared/triage/lexicon.ts';
import { STOP_WORDS } from '../shared/routing/stop-words.ts';
import outside from '../shared/routing/outside-places.json' with { type: 'json' };
import commonWords from './gazetteer/common-words.json' with { type: 'json' };
import popular from '../shared/routing/popular-names.json' with { type: 'json' };
import { toLatin } from '../shared/text/transliterate.ts';
import { parseCsv } from './csv.ts';

/** A village name that so many districts have says nothing by itself. */
const MAX_DISTRICTS = { village: 8, 'post-office': 8, block: 12, thana: 12 } as const;
/** Shorter keys stand for too many words. */
const MIN_KEY = {
  district: 2,
  tehsil: 2,
  town: 2,
  thana: 2,
  locality: 3,
  block: 4,
  village: 4,
  'post-office': 4,
} as const;

const PLACE_LEVELS: Record<string, Level> = {
  tehsil: 'tehsil',
  town: 'town',
  urban_local_body: 'town',
  assembly_constituency: 'town',
  block: 'block',
  village_in_ulb: 'village',
  post_office: 'post-office',
};

const { values } = parseArgs({ options: { from: { type: 'string' } } });
if (values.from === undefined) throw new Error('Say where the CSV files are: --from FOLDER');
const folder = values.from;
const read = (name: string) => parseCsv(readFileSync(join(folder, name), 'utf8'));

const districtRows = read('districts.csv');
const districts = districtRows.map((row) => row['district'] ?? '');
/** The words of complaints are no places, even where a village has such a name. */
const stop = new Set(
  [
    STOP_WORDS,
    FUNCTION_WORDS,
    ...Object.values(CATEGORY_PHRASES).flat(),
    ...Object.values(SET_ASIDE_PHRASES).flat(),
  ]
    .join(' ')
    .split(/\s+/)
    .filter(Boolean)
    .map(placeKey),
);
/** Words of the languages (the commonest 8,000 of English, 3,000 of Hindi): a village of that name needs more to be believed. */
const commonKeys = new Set([
  ...`${commonWords.en} ${commonWords.hi}`.split(' ').map(placeKey),
  ...commonWords.generic.map(placeKey),
]);
/** key -> level+district -> display name */
const index = new Map<string, Map<string, Set<string>>>();
const districtsOf = new Map<string, Set<string>>();

function add(name: string, level: Level, district: string | null): void {
  const key = placeKey(name);
  const minimum = level === 'outside' ? 3 : MIN_KEY[level];
  if (key.length < minimum || (stop.has(key) && !/\s/.test(name) && level !== 'district')) return;
  const tag = `${LEVELS.indexOf(level)}${district === null ? '' : `.${districts.indexOf(district).toString(36)}`}`;
  const tags = index.get(key) ?? new Map<string, Set<string>>();
  const names = tags.get(tag) ?? new Set();
  if (![...names].some((known) => exactKey(known) === exactKey(name))) names.add(name);
  tags.set(tag, names);
  index.set(key, tags);
  const spread = `${key}|${level}`;
  districtsOf.set(spread, (districtsOf.get(spread) ?? new Set()).add(district ?? ''));
}

function withR(name: string): string {
  return name.normalize('NFD').replace(/[डढ]\u093c/gu, 'र');
}

/** "Raipur (Ct)", "Baragaon I", "Kotwali, Sadar": without what the register adds. */
function plain(name: string): string {
  return name
    .replace(/\s*\([^)]*\)/g, ' ')
    .replace(/\s+(?:[IVX]+|B\.?O|S\.?O|H\.?O|Og|Ct)\s*$/i, '')
    .trim();
}

for (const row of districtRows) {
  const names = [
    row['name_en'],
    row['name_hi'],
    row['hq_town'],
    ...(row['aliases_en'] ?? '').split(';'),
    ...(row['aliases_hi'] ?? '').split(';'),
  ];
  for (const name of names) if (name) add(name, 'district', row['district'] ?? '');
}
for (const row of read('places.csv')) {
  const level = PLACE_LEVELS[row['type'] ?? ''];
  if (!level) throw new Error(`Unknown type of place: ${row['type']}`);
  const names = [row['name_en'] ?? '', row['name_hi'] ?? '', ...(row['aliases'] ?? '').split(';')].map(plain);
  for (const name of names) if (name && !name.includes(',')) add(name, level, row['district'] ?? '');
}
for (const row of read('police-stations.csv')) {
  const name =
    (row['core_hi'] ?? '')
      .split(',')[0]
      ?.replace(/^(?:महिला थाना|थाना|कोतवाली)\s+(?=\S)/u, '')
      .trim() ?? '';
  if (!name || name === 'महिला थाना') continue;
  add(name, 'thana', row['district'] ?? '');
  // The flapped d is written r in Latin letters as often as d.
  if (/\u093c|[\u095c\u095d]/u.test(name)) add(withR(name), 'thana', row['district'] ?? '');
}
for (const [district, names] of Object.entries(popular))
  for (const name of names.split(';')) add(name, 'locality', district);
for (const name of outside) add(name, 'outside', null);

function shownAs(tag: string, name: string): string {
  return tag.startsWith(`${LEVELS.indexOf('thana')}.`) ? name : toLatin(name);
}

const lines: string[] = [];
for (const [key, tags] of [...index].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const kept = [...tags].filter(([tag]) => {
    const level = LEVELS[Number(tag.split('.')[0])] ?? 'village';
    const limit = MAX_DISTRICTS[level as keyof typeof MAX_DISTRICTS];
    return limit === undefined || (districtsOf.get(`${key}|${level}`)?.size ?? 0) <= limit;
  });
  // Thanas keep their Devanagari name, which is shown; of other places the Latin form is enough.
  if (kept.length > 0)
    lines.push(
      `${key}\t${kept.flatMap(([tag, names]) => [...names].map((name) => `${tag}:${shownAs(tag, name)}`)).join('\t')}`,
    );
}
const common = [...commonKeys].filter((key) => index.has(key)).join(' ');
const heads = districtRows.map((row) => [Number(row['hq_lat']), Number(row['hq_lon'])]);
const target = new URL('../shared/routing/gazetteer.json', import.meta.url);
writeFileSync(target, JSON.stringify({ districts, heads, common, entries: lines.join('\n') }));
console.log(`${lines.length} keys, ${readFileSync(target).length} bytes`);
