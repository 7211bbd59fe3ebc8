import { describe, expect, it } from 'vitest';
import { findingsOf, piecesOf } from '../../../web/officer/evidence-spans.ts';

const TEXT = 'थाना कोतवाली बिजनौर में चोरी';
function span(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}
const joined = (pieces: ReturnType<typeof piecesOf>) => pieces.map(({ text }) => text).join('');

describe('pieces of a text with evidence', () => {
  it('leaves a text without evidence whole and unmarked', () => {
    expect(piecesOf(TEXT, [])).toEqual([{ text: TEXT, marked: false, ends: [] }]);
  });

  it('marks what a finding covers and numbers it where it ends', () => {
    expect(piecesOf(TEXT, [span('बिजनौर')])).toEqual([
      { text: 'थाना कोतवाली ', marked: false, ends: [] },
      { text: 'बिजनौर', marked: true, ends: [0] },
      { text: ' में चोरी', marked: false, ends: [] },
    ]);
  });

  it('keeps every letter once where findings overlap, and shows both numbers', () => {
    const pieces = piecesOf(TEXT, [span('कोतवाली बिजनौर'), span('थाना कोतवाली'), span('कोतवाली')]);
    expect(joined(pieces)).toBe(TEXT);
    expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
      'थाना ',
      'कोतवाली',
      ' बिजनौर',
    ]);
    expect(pieces.flatMap(({ ends }) => ends)).toEqual([1, 2, 0]);
  });

  it('does not mark evidence that is not in the text, nor spans that leave it', () => {
    const pieces = piecesOf(TEXT, [
      { start: 0, end: 0 },
      { start: 5, end: 2 },
      { start: -1, end: 4 },
      { start: 3, end: TEXT.length + 1 },
    ]);
    expect(joined(pieces)).toBe(TEXT);
    expect(pieces.some(({ marked }) => marked)).toBe(false);
  });

  it('copes with an empty text', () => {
    expect(joined(piecesOf('', [{ start: 0, end: 3 }]))).toBe('');
  });
});

describe('findings of evidence', () => {
  it('puts readings of the same words together, in the order of the first', () => {
    const [bijnor, kotwali] = [span('बिजनौर'), span('कोतवाली')];
    const findings = findingsOf([
      { ...bijnor, entry: 'Bijnor' },
      { ...kotwali, entry: 'कोतवाली' },
      { ...bijnor, entry: 'बिजनौर' },
    ]);
    expect(findings.map(({ readings }) => readings.map(({ entry }) => entry))).toEqual([
      ['Bijnor', 'बिजनौर'],
      ['कोतवाली'],
    ]);
    expect(findings[0]).toMatchObject(bijnor);
  });

  it('keeps evidence that is not in the text apart', () => {
    const tags = [
      { start: 0, end: 0, entry: 'geo' },
      { start: 0, end: 0, entry: 'profile' },
    ];
    expect(findingsOf(tags)).toHaveLength(2);
  });
});
