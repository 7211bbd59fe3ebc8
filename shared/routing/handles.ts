import type { Evidence } from '../contracts/routing-result.ts';
import { districtOfHandle } from '../directory/directory.ts';
import type { Gazetteer } from './gazetteer.ts';
import { placeKey } from './place-key.ts';

const HANDLE = /[@＠](\w{3,50})/gu;
/** What police handles are made of beside the district: kanpurnagarpol, fatehpurpolice, sp_agra, dmlucknow. */
const AROUND =
  /^(?:sp|ssp|dm|cp|adg|dig|ig|police|cyber)_?|_?(?:police|pol|polic|cop|cops|traffic|_up|up)$/gi;

/** From the directory, certain; guessed from the name, less so. */
const KNOWN = 4.5;
const GUESSED = 2.5;

/** Districts whose officers are addressed by handle. */
export function handleEvidence(text: string, gazetteer: Gazetteer): Evidence[] {
  return [...text.matchAll(HANDLE)].flatMap((match) => {
    const [written, handle = ''] = match;
    const known = districtOfHandle(handle);
    const district = known ?? guessed(handle, gazetteer);
    if (district === undefined) return [];
    const span = { start: match.index, end: match.index + written.length, text: written };
    return [{ ...span, entry: handle, level: 'handle' as const, district, weight: known ? KNOWN : GUESSED }];
  });
}

function guessed(handle: string, gazetteer: Gazetteer): string | undefined {
  const name = handle.replace(AROUND, '').replaceAll('_', '');
  // A private handle may hold a place as well; only police ones have the words around it.
  if (name === handle || name.length < 3) return undefined;
  const districts = gazetteer
    .find(placeKey(name))
    .filter((entry) => entry.level === 'district')
    .map((entry) => entry.district);
  return districts.length === 1 ? (districts[0] ?? undefined) : undefined;
}
