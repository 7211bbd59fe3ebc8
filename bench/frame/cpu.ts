/** CPU seconds that a piece of work took in this process: the same when the machine is busy with other work. The best of `times`. */
export function cpuSeconds(work: () => void, times = 3): number {
  let best = Infinity;
  for (let n = 0; n < times; n++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1e6);
  }
  return best;
}
