/** Whatever fails and wherever: every post is queued at least once, and the cursor never passes one that was not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePostIds } from '../../../shared/domain/post-id.ts';
import { ConcurrentRunError, MentionSourceError, type SourceFault } from '../../../shared/ports.ts';
import { ingestMentions } from '../../../shared/usecases/ingest-mentions.ts';
import { FakeCursors, FakeQueue, FakeRejections, FakeX, MINUTE, postAt, type FakePost } from './fake-x.ts';

const OVERLAP_MINUTES = 15;

class Crash extends Error {}

interface World {
  readonly x: FakeX;
  readonly cursors: FakeCursors;
  readonly queue: FakeQueue;
}

/** A run that dies at its n-th step (a request, a send or a save), before or after the step took effect. */
async function runDyingAt(world: World, step: number, afterwards: boolean, maxPages: number): Promise<void> {
  let steps = 0;
  const dying = async <Result>(act: () => Promise<Result>): Promise<Result> => {
    const fatal = ++steps === step;
    if (fatal && !afterwards) throw new Crash();
    const result = await act();
    if (fatal) throw new Crash();
    return result;
  };
  const { x, cursors, queue } = world;
  try {
    await ingestMentions(
      {
        source: {
          mentions: (query) => dying(() => x.mentions(query)),
          search: (query) => dying(() => x.search(query)),
        },
        cursors: {
          load: () => cursors.load(),
          save: (cursor, revision) => dying(() => cursors.save(cursor, revision)),
        },
        queue: { send: (messages) => dying(() => queue.send(messages)) },
        rejections: new FakeRejections(),
        clock: { now: () => new Date(x.now) },
      },
      {
        userId: '1',
        handles: ['uppolice'],
        overlapMinutes: OVERLAP_MINUTES,
        maxPages,
        maxRunMs: 40_000,
      },
    );
  } catch (error) {
    if (!(error instanceof Crash || error instanceof ConcurrentRunError)) throw error;
  }
}

/** The cursor promises that all up to it was queued. Late posts within the overlap are still to come. */
function expectNoPostPassed({ x, cursors, queue }: World): void {
  const { sinceId } = cursors.cursor;
  if (sinceId === undefined) return;
  const { ids } = queue;
  const passed = x.posts.filter(
    ({ mention, from, until }) =>
      comparePostIds(mention.versionId, sinceId) <= 0 &&
      until === undefined &&
      from - Date.parse(mention.createdAt) < MINUTE / 60 &&
      !ids.has(mention.versionId),
  );
  expect(passed.map(({ mention }) => mention.versionId)).toEqual([]);
}

const fault: fc.Arbitrary<SourceFault> = fc.oneof(
  fc.constant<SourceFault>({ kind: 'rate-limited' }),
  fc.constant<SourceFault>({ kind: 'unavailable' }),
  fc.constant<SourceFault>({ kind: 'timeout' }),
  fc.constant<SourceFault>({ kind: 'malformed' }),
  fc.constant<SourceFault>({ kind: 'payment-required' }),
);

const minute = fc.record({
  /** Posts of this minute, and how many minutes late X shows each. */
  lateness: fc.array(fc.oneof({ weight: 8, arbitrary: fc.constant(0) }, fc.nat({ max: 13 })), {
    maxLength: 12,
  }),
  burst: fc.oneof({ weight: 12, arbitrary: fc.constant(0) }, fc.integer({ min: 90, max: 950 })),
  edit: fc.boolean(),
  /** 0: the run goes through. */
  dieAt: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 24 })),
  afterwards: fc.boolean(),
  fault: fc.option(fc.record({ at: fc.integer({ min: 1, max: 9 }), fault }), { freq: 3 }),
  maxPages: fc.integer({ min: 1, max: 20 }),
  skip: fc.boolean(),
});

function arrive({ x }: World, lateness: readonly number[], burst: number): void {
  const count = lateness.length + burst;
  for (let i = 0; i < count; i++) {
    const at = x.now - MINUTE + Math.floor((i * MINUTE) / count);
    x.posts.push(postAt(at, at + (lateness[i] ?? 0) * MINUTE));
  }
}

/** The latest version that is shown now gives way to another. */
function editOne({ x }: World): void {
  const last = x.posts.findLast(({ from, until }) => from < x.now && until === undefined);
  if (!last) return;
  (last as FakePost & { until?: number }).until = x.now;
  x.posts.push(postAt(x.now, x.now, { id: last.mention.id }));
}

describe('nothing is lost', () => {
  it('over hours of late posts, bursts, edits, faults and crashes at any step', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(minute, { minLength: 3, maxLength: 20 }), async (minutes) => {
        const world: World = { x: new FakeX(), cursors: new FakeCursors(), queue: new FakeQueue() };
        const { x } = world;
        // A post from before, and the cursor on it: from here on all is ours.
        x.posts.push(postAt(x.now - MINUTE));
        await runDyingAt(world, 0, false, 20);
        for (const plan of minutes) {
          x.now += MINUTE;
          arrive(world, plan.lateness, plan.burst);
          if (plan.edit) editOne(world);
          if (plan.skip) continue;
          let request = 0;
          x.onRequest = () => {
            if (++request === plan.fault?.at) throw new MentionSourceError(plan.fault.fault, 'as planned');
          };
          await runDyingAt(world, plan.dieAt, plan.afterwards, plan.maxPages);
          expectNoPostPassed(world);
        }
        x.onRequest = () => undefined;
        for (let i = 0; i < 40; i++) {
          x.now += MINUTE;
          await runDyingAt(world, 0, false, 20);
        }
        const lost = x.posts.filter(
          ({ mention, until }) => until === undefined && !world.queue.ids.has(mention.versionId),
        );
        expect(lost.map(({ mention }) => mention.createdAt)).toEqual([]);
        const newest = x.posts.map(({ mention }) => mention.versionId).sort(comparePostIds);
        expect(world.cursors.cursor.sinceId).toBe(newest.at(-1));
      }),
      { numRuns: 100 },
    );
  });

  it('when two runs overlap in any order of their steps', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 420 }), async (scheduler, count) => {
        const world: World = { x: new FakeX(), cursors: new FakeCursors(), queue: new FakeQueue() };
        const { x, cursors, queue } = world;
        for (let i = 0; i < count; i++) x.posts.push(postAt(x.now - i * 100));
        const deps = {
          source: {
            mentions: scheduler.scheduleFunction((query: Parameters<FakeX['mentions']>[0]) =>
              x.mentions(query),
            ),
            search: (query: Parameters<FakeX['search']>[0]) => x.search(query),
          },
          cursors: {
            load: () => cursors.load(),
            save: scheduler.scheduleFunction((...args: Parameters<FakeCursors['save']>) =>
              cursors.save(...args),
            ),
          },
          queue: {
            send: scheduler.scheduleFunction((...args: Parameters<FakeQueue['send']>) => queue.send(...args)),
          },
          rejections: new FakeRejections(),
          clock: { now: () => new Date(x.now) },
        };
        const settings = {
          userId: '1',
          handles: ['uppolice'],
          overlapMinutes: OVERLAP_MINUTES,
          maxPages: 20,
          maxRunMs: 40_000,
        };
        const runs = Promise.allSettled([ingestMentions(deps, settings), ingestMentions(deps, settings)]);
        await scheduler.waitFor(runs);
        const outcomes = await runs;
        expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(1);
        for (const outcome of outcomes)
          if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(ConcurrentRunError);
        expectNoPostPassed(world);
        expect(queue.ids.size).toBe(count);
      }),
      { numRuns: 60 },
    );
  });
});
