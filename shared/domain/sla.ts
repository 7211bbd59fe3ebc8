/** Hours within which a complaint must be answered. */
export interface SlaHours {
  readonly ordinary: number;
  readonly urgent: number;
}

const HOUR_MS = 3_600_000;

/** When a complaint received at the given instant must have been answered (ISO 8601 UTC). */
export function dueAt(receivedAt: string, urgent: boolean, hours: SlaHours): string {
  return new Date(Date.parse(receivedAt) + (urgent ? hours.urgent : hours.ordinary) * HOUR_MS).toISOString();
}
