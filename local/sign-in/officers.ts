/** Officers that the local sign-in page offers: one of each level. They exist on this machine only. */
export interface DemoOfficer {
  readonly username: string;
  readonly title: string;
  readonly groups: readonly string[];
}

export const DEMO_PASSWORD = 'local-demo';

export const DEMO_OFFICERS: readonly DemoOfficer[] = [
  { username: 'dgp', title: 'DGP office, state cell', groups: ['state:uttar-pradesh'] },
  { username: 'adg.lucknow', title: 'ADG, Lucknow zone', groups: ['zone:lucknow'] },
  { username: 'dig.agra', title: 'DIG, Agra range', groups: ['range:agra'] },
  { username: 'sp.lucknow', title: 'Police commissioner, Lucknow', groups: ['district:lucknow'] },
  { username: 'sp.agra', title: 'Police commissioner, Agra', groups: ['district:agra'] },
  { username: 'co.lucknow', title: 'CO, Hazratganj circle', groups: ['circle:lucknow/hazratganj'] },
  { username: 'sho.hazratganj', title: 'SHO, thana Hazratganj', groups: ['thana:lucknow/हज़रतगंज'] },
  { username: 'auditor', title: 'Auditor', groups: ['auditor:uttar-pradesh'] },
  { username: 'admin', title: 'Administrator of the directory', groups: ['administrator:uttar-pradesh'] },
  { username: 'nobody', title: 'An officer without a unit', groups: [] },
];
