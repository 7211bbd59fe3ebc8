/** Indian Standard Time is UTC+05:30 all year round. */
const IST_OFFSET_MS = 5.5 * 3_600_000;

/** An instant for programs (UTC) and for readers (Indian Standard Time with its offset), both ISO 8601. */
export function momentOf(instant: string): { utc: string; ist: string } {
  return { utc: instant, ist: `${istIso(instant).slice(0, -1)}+05:30` };
}

/** An instant as officers read it: `2026-08-01 10:00 IST`. */
export function istText(instant: string): string {
  return `${istIso(instant).slice(0, 16).replace('T', ' ')} IST`;
}

function istIso(instant: string): string {
  return new Date(Date.parse(instant) + IST_OFFSET_MS).toISOString();
}
