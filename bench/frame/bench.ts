export interface BenchContext {
  /** Arguments that begin with `--`. */
  readonly flags: readonly string[];
  readonly print: (text: string) => void;
}

/** Measures, prints tables, and returns the claims that were not met (none when all is well). */
export type Bench = (context: BenchContext) => string[] | Promise<string[]>;
