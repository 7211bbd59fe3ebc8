import { useEffect, useState } from 'preact/hooks';

/** The time, to the minute: what says "in 20 minutes" must not stand still while the page is open all day. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
