/** Kinds of gazetteer entries; the number of each in the compiled file is its place here. */
export const LEVELS = [
  'district',
  'tehsil',
  'town',
  'block',
  'thana',
  'locality',
  'village',
  'post-office',
  'outside',
] as const;
export type Level = (typeof LEVELS)[number];

/**
 * How much a place of this kind says about the district, when it lies in one only. A thana stands for much when it is named
 * as one, for little when its name merely occurs.
 */
export const WEIGHT: Readonly<Record<Level | 'thana-named', number>> = {
  'thana-named': 4,
  district: 3.5,
  tehsil: 3,
  town: 3,
  locality: 3,
  thana: 2.2,
  block: 2,
  village: 1.4,
  'post-office': 1.4,
  outside: 2,
};
