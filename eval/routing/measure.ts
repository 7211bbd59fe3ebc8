/** What a router says to one text. */
export interface Answer {
  /** Null: it does not answer. */
  readonly district: string | null;
  readonly thana?: string | null;
  /** Its first choice, answered or not, and the chance it gives it. */
  readonly candidate?: { readonly district: string; readonly confidence: number };
}

export type Router = (text: string) => Answer;

/** A case with what was answered to it. */
export interface Outcome {
  readonly expected: string | null;
  readonly answer: Answer;
}

export interface Scores {
  readonly placeable: number;
  readonly unplaceable: number;
  /** Placeable posts that got the right district. */
  readonly right: number;
  /** Placeable posts that got any district. */
  readonly answered: number;
  /** Unplaceable posts that got a district all the same. */
  readonly misplaced: number;
}

export function score(outcomes: readonly Outcome[]): Scores {
  const placeable = outcomes.filter(({ expected }) => expected !== null);
  const unplaceable = outcomes.filter(({ expected }) => expected === null);
  const answered = placeable.filter(({ answer }) => answer.district !== null);
  return {
    placeable: placeable.length,
    unplaceable: unplaceable.length,
    right: answered.filter(({ expected, answer }) => answer.district === expected).length,
    answered: answered.length,
    misplaced: unplaceable.filter(({ answer }) => answer.district !== null).length,
  };
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly confidence: number;
  readonly accuracy: number;
}

/**
 * Reliability of the stated confidence: first choices in ten bins of equal width, mean confidence beside the share that
 * is right (for an unplaceable post no choice is right), and the expected calibration error, the mean distance of the
 * two weighted by the size of the bins (Naeini, Cooper and Hauskrecht, AAAI 2015).
 */
export function reliability(outcomes: readonly Outcome[]): { bins: Bin[]; error: number } {
  const choices = outcomes.flatMap(({ expected, answer: { candidate } }) =>
    candidate ? [{ confidence: candidate.confidence, right: candidate.district === expected }] : [],
  );
  const bins = Array.from({ length: 10 }, (_, index) => {
    const inBin = choices.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === index);
    const sum = inBin.reduce((total, { confidence }) => total + confidence, 0);
    return {
      from: index / 10,
      to: (index + 1) / 10,
      count: inBin.length,
      confidence: sum / (inBin.length || 1),
      accuracy: inBin.filter(({ right }) => right).length / (inBin.length || 1),
    };
  });
  const error =
    bins.reduce((total, bin) => total + bin.count * Math.abs(bin.confidence - bin.accuracy), 0) /
    (choices.length || 1);
  return { bins, error };
}
