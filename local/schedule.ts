const UNIT_MS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** Milliseconds of a rate expression of EventBridge Scheduler. @throws Error for any other expression */
export function rateOf(expression: string): number {
  const [, count, unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  if (count === undefined) throw new Error(`The local runner does not know the schedule "${expression}".`);
  return Number(count) * (UNIT_MS[unit] ?? 0);
}

/** Runs at once, then at the rate; a run that takes longer is not overtaken by the next. */
export function runEvery(ms: number, run: () => Promise<unknown>): { close(): Promise<void> } {
  let running: Promise<void> | undefined;
  const start = () => {
    running ??= run()
      .then(
        () => undefined,
        () => undefined,
      )
      .finally(() => (running = undefined));
  };
  start();
  const timer = setInterval(start, ms);
  return {
    async close() {
      clearInterval(timer);
      await running;
    },
  };
}
