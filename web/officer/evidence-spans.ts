/** A piece of the text. */
export interface Piece {
  readonly text: string;
  /** Whether a finding covers it. */
  readonly marked: boolean;
  /** Numbers (from 0) of the findings that end with this piece: where their numbers are shown. */
  readonly ends: readonly number[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text where findings begin and end, so that spans may overlap ("कोतवाली"
 * inside "थाना कोतवाली बिजनौर"). Spans that are empty or reach outside the text (evidence that is not in the text) mark nothing.
 */
export function piecesOf(text: string, evidence: readonly Span[]): readonly Piece[] {
  const inText = evidence
    .map(({ start, end }, index) => ({ start, end, index }))
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const cuts = [...new Set([0, text.length, ...inText.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? 0;
    return {
      text: text.slice(start, end),
      marked: inText.some((span) => span.start <= start && end <= span.end),
      ends: inText.filter((span) => span.end === end).map(({ index }) => index),
    };
  });
}
