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

/** One place in the text (or one tag beside it) with all that it may mean. */
export interface Finding<Reading extends Span> extends Span {
  readonly readings: readonly [Reading, ...Reading[]];
}

/** Puts evidence for the same words together: "kanpur" may be six places, but is marked and numbered once. Keeps the order. */
export function findingsOf<Reading extends Span>(evidence: readonly Reading[]): readonly Finding<Reading>[] {
  const findings = new Map<string, [Reading, ...Reading[]]>();
  for (const [i, reading] of evidence.entries()) {
    const { start, end } = reading;
    // Evidence that is not in the text shares no words with any other.
    const words = start < end ? `${start}-${end}` : `beside ${i}`;
    const known = findings.get(words);
    if (known === undefined) findings.set(words, [reading]);
    else known.push(reading);
  }
  return [...findings.values()].map((readings) => ({
    start: readings[0].start,
    end: readings[0].end,
    readings,
  }));
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
