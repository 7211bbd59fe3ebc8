/** CPU seconds after which a piece of work has been measured often enough. */
const ENOUGH = 2;
const LEAST = 3;

/**
 * CPU seconds that a piece of work takes in this process: the same when the machine is busy with other work. The best of
 * three runs, of more when they are short, so that what is quick is compiled as well as what is slow.
 */
export function cpuSeconds(work: () => void): number {
  let best = Infinity;
  let total = 0;
  for (let n = 0; n < LEAST || total < ENOUGH; n++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    best = Math.min(best, seconds);
    total += seconds;
  }
  return best;
}
