/** The token bucket of a stage: `rate` requests a second, `burst` at once. */
export function createThrottle(rate: number, burst: number, now: () => number = Date.now): () => boolean {
  let tokens = burst;
  let last = now();
  return () => {
    const at = now();
    tokens = Math.min(burst, tokens + ((at - last) / 1000) * rate);
    last = at;
    if (tokens < 1) return false;
    tokens--;
    return true;
  };
}
