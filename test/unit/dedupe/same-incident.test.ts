import { describe, expect, it } from 'vitest';
import { sameIncident } from '../../../shared/dedupe/same-incident.ts';
import type { IncidentEntry } from '../../../shared/domain/incident.ts';
import { parsePostId } from '../../../shared/domain/post-id.ts';

let id = 1;
const entry = (text: string, more: Partial<IncidentEntry> = {}): IncidentEntry => ({
  postId: parsePostId(String(++id)),
  authorId: String(id),
  jurisdiction: 'agra',
  thana: null,
  category: 'accident',
  postedAt: '2026-08-01T10:00:00.000Z',
  text,
  ...more,
});
const KNOWN = ['Agra', 'आगरा'];
const same = (a: IncidentEntry, b: IncidentEntry) => sameIncident(a, b, KNOWN);

describe('one incident in other words', () => {
  it.each([
    [
      'a vehicle',
      'UP80BT1234 ne mere bhai ko kuchal diya Agra me',
      'अभी देखा कि गाड़ी UP 80 BT 1234 एक लड़के को रौंदकर भाग गई',
    ],
    [
      'names of the place and the thing',
      'Fire in a shoe factory at Sikandra near Gailana crossing, workers are inside',
      'सिकंदरा गैलाना की तरफ फैक्ट्री से बहुत धुआं उठ रहा है, आग लगी है',
    ],
  ])('is suggested by %s', (_, a, b) => {
    expect(same(entry(a), entry(b))).toMatchObject({
      shared: expect.arrayContaining([expect.any(String)]) as unknown,
    });
    expect(same(entry(b), entry(a))?.score).toBe(same(entry(a), entry(b))?.score);
  });

  it.each([
    ['another day', {}, { postedAt: '2026-08-03T10:00:00.000Z' }],
    ['another district', {}, { jurisdiction: 'mathura' }],
    ['another category', {}, { category: 'theft' as const }],
    ['the same author, who is dedupe’s', { authorId: '7' }, { authorId: '7' }],
  ])('is not suggested for %s', (_, a, b) => {
    const text = 'UP80BT1234 ne mere bhai ko kuchal diya';
    expect(same(entry(text, a), entry(text, b))).toBeNull();
  });

  it('is not suggested for like accidents that share only the district', () => {
    const a = entry('Agra me tanker ne auto ko takkar mari, log dabe hain');
    expect(same(a, entry('आगरा में बस पलट गई है, कई लोग घायल हैं'))).toBeNull();
  });
});
