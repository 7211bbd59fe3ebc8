import names from 'virtual:units';
import type { Bilingual, Language } from '../common/language.tsx';

/** Names of who is no district; keys as in shared/domain/jurisdiction.ts and in the officers' rights. */
const OTHERS: Readonly<Record<string, Bilingual>> = {
  'state-cell': { hi: 'राज्य प्रकोष्ठ', en: 'State cell' },
  'uttar-pradesh': { hi: 'उत्तर प्रदेश', en: 'Uttar Pradesh' },
};

/** Name of a district or the state cell; an unknown key is shown as it is. */
export function jurisdictionName(key: string, language: Language): string {
  return (names.districts[key] ?? OTHERS[key])?.[language] ?? key;
}

/** Name of an officer's unit; that of a thana or circle is `<district>/<name>`. */
export function unitName(role: string, unit: string, language: Language): string {
  if (role === 'zone') return names.zones[unit]?.[language] ?? unit;
  if (role === 'range') return names.ranges[unit]?.[language] ?? unit;
  const [district = '', ...rest] = unit.split('/');
  const name = jurisdictionName(district, language);
  return rest.length === 0 ? name : `${rest.join('/')}, ${name}`;
}
