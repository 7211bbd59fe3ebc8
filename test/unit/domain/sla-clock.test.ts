import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answered,
  dueAtOf,
  escalated,
  escalationSequence,
  handedOver,
  isBreached,
  nextEscalationAt,
  paused,
  reopened,
  resumed,
  startClock,
  type SlaClock,
} from '../../../shared/domain/sla-clock.ts';
import { ladderOf, rankOf, SLA_LEVELS } from '../../../shared/domain/sla-ladder.ts';
import { SLA_STAGES } from '../../../shared/domain/sla-targets.ts';
import { TARGETS } from '../../support/sla.ts';

const START = '2026-08-01T00:00:00.000Z';
const HOUR = 3_600_000;
const after = (hours: number, ms = 0) => new Date(Date.parse(START) + hours * HOUR + ms).toISOString();
const LADDER = ladderOf({ jurisdiction: 'agra', thana: 'ताजगंज' });
const clock = startClock(START, TARGETS.ordinary);

describe('the clock', () => {
  it('is due at its hours and breached from that very instant on', () => {
    expect(dueAtOf(clock)).toBe(after(4));
    expect(isBreached(clock, after(4, -1))).toBe(false);
    expect(isBreached(clock, after(4))).toBe(true);
    expect(escalated(clock, LADDER, after(4, -1))).toBeUndefined();
    expect(escalated(clock, LADDER, after(4))?.level).toBe('thana');
  });

  it('counts an answer at the deadline as late, and one a millisecond before as in time', () => {
    expect(answered(clock, 'acknowledge', after(4, -1)).breached).toEqual([]);
    expect(answered(clock, 'acknowledge', after(4)).breached).toEqual(['acknowledge']);
  });

  it('goes on to the next stage, whose hours count from the start', () => {
    const acting = answered(clock, 'acknowledge', after(1));
    expect([acting.stage, dueAtOf(acting)]).toEqual(['first-action', after(24)]);
    const closing = answered(acting, 'first-action', after(2));
    expect([closing.stage, dueAtOf(closing)]).toEqual(['close', after(360)]);
    expect(answered(closing, 'close', after(3)).stage).toBe('done');
  });

  it('takes a later answer for the earlier ones, and an earlier one for nothing', () => {
    expect(answered(clock, 'close', after(30))).toMatchObject({
      stage: 'done',
      breached: ['acknowledge', 'first-action'],
    });
    const closing = answered(clock, 'first-action', after(1));
    expect(answered(closing, 'acknowledge', after(900))).toEqual(closing);
  });

  it('climbs from the thana to the zone, one level a step, and then no more', () => {
    const told: string[] = [];
    let now: SlaClock = clock;
    for (let hour = 0; hour <= 200; hour++) {
      const step = escalated(now, LADDER, after(hour));
      if (!step) continue;
      told.push(`${hour} ${step.level}`);
      now = step.clock;
    }
    expect(told).toEqual(['4 thana', '16 circle', '28 district', '40 range', '52 zone']);
    expect(nextEscalationAt(now, LADDER)).toBeUndefined();
    expect(now.breached).toEqual(['acknowledge']);
  });

  it('begins with the district where the thana is not known, and with the state cell for what it owns', () => {
    expect(ladderOf({ jurisdiction: 'agra', thana: null })).toEqual(['district', 'range', 'zone']);
    expect(ladderOf({ jurisdiction: 'state-cell', thana: null })).toEqual(['state']);
  });

  it('goes on above the level that was told when the thana becomes known on the way', () => {
    const step = escalated(clock, ['district', 'range', 'zone'], after(4));
    expect(escalated(step!.clock, LADDER, after(16))?.level).toBe('range');
  });

  it('gives each level its hours after a stand-still', () => {
    const late = escalated(clock, LADDER, after(100))!;
    expect(late.clock.nextAt).toBe(after(112));
    const little = escalated(clock, LADDER, after(4, 30_000))!;
    expect(little.clock.nextAt).toBe(after(16));
  });

  it('stands while the complainant is waited for, and moves every deadline by the pause', () => {
    const standing = paused(clock, after(3));
    expect(isBreached(standing, after(100))).toBe(false);
    expect(escalated(standing, LADDER, after(100))).toBeUndefined();
    expect(nextEscalationAt(standing, LADDER)).toBeUndefined();
    const running = resumed(standing, after(50, 7));
    expect([running.acknowledgeBy, running.actBy, running.closeBy, running.nextAt]).toEqual([
      after(51, 7),
      after(71, 7),
      after(407, 7),
      after(51, 7),
    ]);
    expect(escalated(running, LADDER, after(51, 6))).toBeUndefined();
    expect(escalated(running, LADDER, after(51, 7))?.level).toBe('thana');
  });

  it('measures an answer during the pause at its beginning', () => {
    expect(answered(paused(clock, after(3)), 'acknowledge', after(100)).breached).toEqual([]);
    expect(answered(paused(clock, after(4)), 'acknowledge', after(100)).breached).toEqual(['acknowledge']);
  });

  it('gains a new owner full hours to act, but none to close', () => {
    const handed = handedOver(answered(clock, 'acknowledge', after(5)), after(10), TARGETS.urgent);
    expect(handed).toMatchObject({
      round: 2,
      stage: 'acknowledge',
      acknowledgeBy: after(10.5),
      actBy: after(14),
      closeBy: after(360),
      breached: ['acknowledge'],
      level: null,
    });
  });

  it('begins anew when reopened', () => {
    const closed = answered(clock, 'close', after(5));
    expect(reopened(closed, after(100), TARGETS.ordinary)).toMatchObject({
      round: 2,
      stage: 'acknowledge',
      closeBy: after(460),
      breached: ['acknowledge'],
    });
  });

  it('numbers each escalation so that no two of a complaint share an ID', () => {
    const all = [1, 2, 37].flatMap((round) =>
      SLA_STAGES.flatMap((stage) => SLA_LEVELS.map((level) => escalationSequence(round, stage, level))),
    );
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((sequence) => /^7\d{5}$/.test(sequence))).toBe(true);
  });
});

/** Anything that can happen to a clock, some minutes apart. */
const happening = fc.record({
  minutes: fc.integer({ min: 0, max: 3000 }),
  what: fc.constantFrom(
    'tick',
    'tick',
    'tick',
    'acknowledge',
    'first-action',
    'close',
    'pause',
    'resume',
    'hand over',
    'reopen',
  ),
});

function play(steps: readonly { minutes: number; what: string }[], thana: string | null) {
  const ladder = ladderOf({ jurisdiction: 'agra', thana });
  let now = Date.parse(START);
  let state: SlaClock = clock;
  const told: { id: string; at: number; before: SlaClock; level: (typeof SLA_LEVELS)[number] }[] = [];
  for (const { minutes, what } of steps) {
    now += minutes * 60_000;
    const at = new Date(now).toISOString();
    if (what === 'tick') {
      const step = escalated(state, ladder, at);
      if (!step) continue;
      told.push({
        id: escalationSequence(state.round, step.stage, step.level),
        at: now,
        before: state,
        level: step.level,
      });
      state = step.clock;
    } else if (what === 'pause') state = paused(state, at);
    else if (what === 'resume') state = resumed(state, at);
    else if (what === 'hand over')
      state = state.stage === 'done' ? state : handedOver(state, at, TARGETS.ordinary);
    else if (what === 'reopen')
      state = state.stage === 'done' ? reopened(state, at, TARGETS.ordinary) : state;
    else state = answered(state, what as (typeof SLA_STAGES)[number], at);
  }
  return { told, state };
}

describe('whatever happens', () => {
  const histories = fc.tuple(fc.array(happening, { maxLength: 60 }), fc.constantFrom(null, 'ताजगंज'));

  it('no level is told twice of one stage and round, and levels only rise', () => {
    fc.assert(
      fc.property(histories, ([steps, thana]) => {
        const { told } = play(steps, thana);
        expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
        for (const { before, level } of told)
          expect(rankOf(level)).toBeGreaterThan(before.level === null ? 0 : rankOf(before.level));
      }),
    );
  });

  it('nothing climbs after an answer, during a pause, or before its deadline', () => {
    fc.assert(
      fc.property(histories, ([steps, thana]) => {
        for (const { at, before } of play(steps, thana).told) {
          expect(before.stage).not.toBe('done');
          expect(before.pausedAt).toBeNull();
          expect(at).toBeGreaterThanOrEqual(Date.parse(dueAtOf(before)));
        }
      }),
    );
  });

  it('a clock that is done never climbs again', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 0, max: 100_000 }), ([steps, thana], hours) => {
        const { state } = play(steps, thana);
        const done = answered(state, 'close', after(1000));
        expect(escalated(done, LADDER, after(1000 + hours))).toBeUndefined();
        expect(nextEscalationAt(done, LADDER)).toBeUndefined();
      }),
    );
  });

  it('a pause and its end move what lies ahead by exactly its length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 1e9 }), (from, length) => {
        const moved = resumed(paused(clock, after(0, from)), after(0, from + length));
        expect(Date.parse(dueAtOf(moved)) - Date.parse(dueAtOf(clock))).toBe(length);
        expect(Date.parse(moved.closeBy) - Date.parse(clock.closeBy)).toBe(length);
      }),
    );
  });
});
