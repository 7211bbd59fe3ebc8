import type { PlaceMatch } from './matcher.ts';

/** States and countries: what stands before one is a place there, whatever else has its name. */
const STATES = new Set(
  'Haryana;Bihar;Uttarakhand;Rajasthan;Madhya Pradesh;Maharashtra;Gujarat;West Bengal;Jharkhand;Punjab;Nepal;Assam;Chhattisgarh;Kerala;Odisha;Himachal'.split(
    ';',
  ),
);
const STATE_GAP = /^[\s,(]*(?:in\s+)?$/i;
/** Between a thana and the district it is in: "bhojpur thana (moradabad)", "मुरादाबाद के थाना भोजपुर". */
const CONTAINER_GAP =
  /^[\s,(]*(?:(?:ke|k|ka|ki|के|का|की|of|in)\s+)?(?:(?:thana|thane|थाना|थाने|ps|police station|kotwali|कोतवाली)[\s,(]*)?(?:(?:jila|zila|district|जिला|जनपद|in)\s+)?$/iu;

const isGreat = ({ entries }: PlaceMatch) => entries.some(({ level }) => level === 'district');
const isOutside = ({ entries }: PlaceMatch) => entries.every(({ level }) => level === 'outside');

/** The matches in the light of what stands beside them: "Aurangabad in Maharashtra" is outside, the "X" of "thana Y, X" a district. */
export function besideEachOther(text: string, matches: readonly PlaceMatch[]): PlaceMatch[] {
  return matches.flatMap((match, i) => {
    const next = matches[i + 1];
    const before = matches[i - 1];
    if (next && isState(next) && STATE_GAP.test(text.slice(match.end, next.start))) return [];
    if (!isGreat(match)) return [match];
    const contains = (other: PlaceMatch | undefined, gap: string) =>
      other !== undefined && other.role === 'thana' && !isOutside(other) && CONTAINER_GAP.test(gap);
    const beside =
      contains(before, before ? text.slice(before.end, match.start) : '') ||
      contains(next, next ? text.slice(match.end, next.start) : '');
    return beside ? [{ ...match, role: 'district' as const }] : [match];
  });
}

function isState(match: PlaceMatch): boolean {
  return isOutside(match) && match.entries.some(({ name }) => STATES.has(name));
}
