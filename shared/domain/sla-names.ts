import type { SlaLevel } from './sla-ladder.ts';
import type { SlaStage } from './sla-targets.ts';

type Names<Key extends string> = Readonly<Record<Key, { readonly hi: string; readonly en: string }>>;

export const STAGE_NAME: Names<SlaStage> = {
  acknowledge: { hi: 'प्राप्ति की पुष्टि', en: 'the acknowledgement' },
  'first-action': { hi: 'पहली कार्यवाही', en: 'the first action' },
  close: { hi: 'निस्तारण', en: 'the closing' },
};

export const LEVEL_NAME: Names<SlaLevel> = {
  thana: { hi: 'थाना प्रभारी', en: 'SHO' },
  circle: { hi: 'क्षेत्राधिकारी', en: 'CO' },
  district: { hi: 'जनपद प्रमुख', en: 'SP' },
  range: { hi: 'परिक्षेत्र', en: 'range' },
  zone: { hi: 'ज़ोन', en: 'zone' },
  state: { hi: 'राज्य प्रकोष्ठ', en: 'state cell' },
};
