/** Key of a district as in the gazetteer, for example `gautam-buddha-nagar`. */
export type DistrictKey = string;

/** Owns complaints whose place is not known, and oversees the state. */
export const STATE_CELL = 'state-cell';

/** Who can own a complaint: a district or the state cell. */
export type JurisdictionKey = DistrictKey;
