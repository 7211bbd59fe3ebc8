/** What one part of the evaluation (a file `eval/<name>.ts`) exports as its default. */
export interface EvalPart {
  /** Measures the part. Deterministic: the same data and code give the same numbers, so nothing that is timed. */
  evaluate(): EvalReport | Promise<EvalReport>;
}

export interface EvalReport {
  /** What `npm run eval` prints. */
  readonly report: string;
  /** What `--errors` prints: mistakes on the development data only, never on data held back. */
  readonly errors: string;
  /**
   * The numbers that have a floor in `eval/floors.json`. Higher is better for every one (write a rate of mistakes as
   * one minus it), between 0 and 1.
   */
  readonly measures: Readonly<Record<string, number>>;
}
