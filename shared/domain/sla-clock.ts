/**
 * The clock of a complaint: what is to be answered next, until when, and how far the missing answer has climbed. Deadlines
 * are instants; a pause moves those that lie ahead by its length. docs/sla.md holds the rules in words.
 */
import type { ClockSequence } from './event-head.ts';
import { SLA_STAGES, type SlaStage, type SlaTargets } from './sla-targets.ts';
import { rankOf, type SlaLevel } from './sla-ladder.ts';

export interface SlaClock {
  /** 1 from the receipt on; rises when the complaint gets another owner or is reopened. Part of the IDs of escalations. */
  readonly round: number;
  /** What is waited for; `done` when nothing is. */
  readonly stage: SlaStage | 'done';
  readonly acknowledgeBy: string;
  readonly actBy: string;
  readonly closeBy: string;
  /** Hours that each level of an escalation has before the next is told. */
  readonly stepHours: number;
  /** The highest level that was told of this stage in this round; null while none was. */
  readonly level: SlaLevel | null;
  /** When the next level is to be told. */
  readonly nextAt: string;
  /** Since when the complainant is waited for; null while the clock runs. */
  readonly pausedAt: string | null;
  /** Stages that were not answered in time, oldest first, over all rounds. */
  readonly breached: readonly SlaStage[];
}

const HOUR_MS = 3_600_000;
const DEADLINE = { acknowledge: 'acknowledgeBy', 'first-action': 'actBy', close: 'closeBy' } as const;

function plus(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString();
}

/** A clock that starts at the instant with the hours of the complaint. */
export function startClock(at: string, hours: SlaTargets['ordinary']): SlaClock {
  const acknowledgeBy = plus(at, hours.acknowledge * HOUR_MS);
  return {
    round: 1,
    stage: 'acknowledge',
    acknowledgeBy,
    actBy: plus(at, hours.firstAction * HOUR_MS),
    closeBy: plus(at, hours.close * HOUR_MS),
    stepHours: hours.step,
    level: null,
    nextAt: acknowledgeBy,
    pausedAt: null,
    breached: [],
  };
}

/** Until when the present stage is to be answered; of a complaint that is done, until when it was to be closed. */
export function dueAtOf(clock: SlaClock): string {
  return clock.stage === 'done' ? clock.closeBy : clock[DEADLINE[clock.stage]];
}

/** True when the present stage is not answered in time: from the very instant of the deadline on. A pause stops the time. */
export function isBreached(clock: SlaClock, now: string): boolean {
  if (clock.stage === 'done') return false;
  return Date.parse(clock.pausedAt ?? now) >= Date.parse(dueAtOf(clock));
}

function noted(clock: SlaClock, stage: SlaStage): readonly SlaStage[] {
  // One stage is late once a round, also when it was noted by its escalation before.
  return clock.level === null ? [...clock.breached, stage] : clock.breached;
}

/**
 * The stage was answered, and with it every stage before it. Does nothing when it was answered before. An answer at the instant
 * of the deadline is late.
 */
export function answered(clock: SlaClock, stage: SlaStage, at: string): SlaClock {
  let next = clock;
  while (next.stage !== 'done' && SLA_STAGES.indexOf(next.stage) <= SLA_STAGES.indexOf(stage)) {
    const breached = isBreached(next, at) ? noted(next, next.stage) : next.breached;
    const following = SLA_STAGES[SLA_STAGES.indexOf(next.stage) + 1] ?? 'done';
    const moved: SlaClock = { ...next, stage: following, level: null, breached };
    next = { ...moved, nextAt: dueAtOf(moved), ...(following === 'done' ? { pausedAt: null } : {}) };
  }
  return next;
}

/** The complainant is waited for: no deadline comes nearer. Does nothing to a clock that stands or is done. */
export function paused(clock: SlaClock, at: string): SlaClock {
  return clock.stage === 'done' || clock.pausedAt !== null ? clock : { ...clock, pausedAt: at };
}

/** The clock runs again; every deadline of a stage that is not answered lies later by the length of the pause. */
export function resumed(clock: SlaClock, at: string): SlaClock {
  if (clock.pausedAt === null) return clock;
  const ms = Math.max(0, Date.parse(at) - Date.parse(clock.pausedAt));
  const ahead = SLA_STAGES.filter(
    (stage) => clock.stage !== 'done' && SLA_STAGES.indexOf(stage) >= SLA_STAGES.indexOf(clock.stage),
  );
  const shifted = Object.fromEntries(
    ahead.map((stage) => [DEADLINE[stage], plus(clock[DEADLINE[stage]], ms)]),
  );
  return { ...clock, ...shifted, nextAt: plus(clock.nextAt, ms), pausedAt: null };
}

/**
 * The complaint has another owner: he acknowledges and acts within the full hours, but the deadline for closing stays, so
 * that handing on gains no time.
 */
export function handedOver(clock: SlaClock, at: string, hours: SlaTargets['ordinary']): SlaClock {
  const running = resumed(clock, at);
  return {
    ...startClock(at, hours),
    closeBy: running.closeBy,
    round: clock.round + 1,
    breached: running.breached,
  };
}

/** The complaint was reopened: all deadlines begin anew. What was late before stays noted. */
export function reopened(clock: SlaClock, at: string, hours: SlaTargets['ordinary']): SlaClock {
  return { ...startClock(at, hours), round: clock.round + 1, breached: clock.breached };
}

/** The level that is told next; undefined when nobody is left, or nothing is waited for. */
function nextLevel(clock: SlaClock, ladder: readonly SlaLevel[]): SlaLevel | undefined {
  if (clock.stage === 'done' || clock.pausedAt !== null) return undefined;
  const { level } = clock;
  return level === null ? ladder[0] : ladder.find((above) => rankOf(above) > rankOf(level));
}

/** When the next level is to be told; undefined when that will not happen as things stand. */
export function nextEscalationAt(clock: SlaClock, ladder: readonly SlaLevel[]): string | undefined {
  return nextLevel(clock, ladder) === undefined ? undefined : clock.nextAt;
}

export interface Escalation {
  readonly clock: SlaClock;
  readonly stage: SlaStage;
  readonly level: SlaLevel;
}

/**
 * Tells the next level, when that is due; undefined otherwise. One level at a time: after a stand-still of the system each level
 * still has its hours before the next is told.
 */
export function escalated(clock: SlaClock, ladder: readonly SlaLevel[], now: string): Escalation | undefined {
  const level = nextLevel(clock, ladder);
  if (level === undefined || clock.stage === 'done' || Date.parse(now) < Date.parse(clock.nextAt))
    return undefined;
  const stepMs = clock.stepHours * HOUR_MS;
  const planned = plus(clock.nextAt, stepMs);
  return {
    level,
    stage: clock.stage,
    clock: {
      ...clock,
      level,
      breached: noted(clock, clock.stage),
      // A little late, the plan holds; later than the next step itself, that step begins now.
      nextAt: Date.parse(planned) > Date.parse(now) ? planned : plus(now, stepMs),
    },
  };
}

/**
 * Sequence of the event of an escalation, the same on every try: `7`, the round, the stage, the level. No revision and no
 * post ID looks so.
 */
export function escalationSequence(round: number, stage: SlaStage, level: SlaLevel): ClockSequence {
  const place = `${SLA_STAGES.indexOf(stage) + 1}${rankOf(level)}`;
  return `7${String(round).padStart(3, '0')}${place}` as ClockSequence;
}

/** Sequence of the event of an acknowledgement: a complaint has one a round. */
export function acknowledgementSequence(round: number): ClockSequence {
  return `6${String(round).padStart(3, '0')}00` as ClockSequence;
}
