import { createServer } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Checkpoints } from '../../../local/event-sources/checkpoints.ts';
import { failedIds } from '../../../local/event-sources/sqs-poller.ts';
import { claimsOf } from '../../../local/http/jwt-authorizer.ts';
import { parseRoute } from '../../../local/http/route.ts';
import { createThrottle } from '../../../local/http/throttle.ts';
import { lockFolder } from '../../../local/lock.ts';
import { readOptions } from '../../../local/options.ts';
import { assertFree, portsFrom } from '../../../local/ports.ts';
import { rateOf } from '../../../local/schedule.ts';
import { streamOfReplay } from '../../../local/x-server/replay.ts';
import { freePort } from '../../support/free-port.ts';

const folder = mkdtempSync(join(tmpdir(), 'twittersewa-local-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the local runner', () => {
  it('reads rates, and refuses other schedules', () => {
    expect([rateOf('rate(1 minute)'), rateOf('rate(5 minutes)'), rateOf('rate(2 hours)')]).toEqual([
      60_000, 300_000, 7_200_000,
    ]);
    expect(() => rateOf('cron(0 8 * * ? *)')).toThrow('does not know the schedule');
  });

  it('matches routes as the HTTP API does', () => {
    const greedy = parseRoute('GET /v1/status/{reference+}');
    expect(greedy.match('/v1/status/https%3A%2F%2Fx.com%2Fa%2Fstatus%2F1')).toEqual({
      reference: 'https://x.com/a/status/1',
    });
    expect(greedy.match('/v1/status/x.com/a/status/1')).toEqual({ reference: 'x.com/a/status/1' });
    expect(greedy.match('/v1/status')).toBeUndefined();
    expect(
      parseRoute('GET /v1/officer/complaints/{docket}').match('/v1/officer/complaints/a/b'),
    ).toBeUndefined();
  });

  it('hands claims over as the HTTP API does', () => {
    expect(claimsOf({ 'cognito:groups': ['district:agra', 'zone:agra'] as never, exp: 5 })).toEqual({
      'cognito:groups': '[district:agra zone:agra]',
      exp: '5',
    });
  });

  it('throttles like a token bucket', () => {
    let now = 0;
    const allow = createThrottle(1, 2, () => now);
    expect([allow(), allow(), allow()]).toEqual([true, true, false]);
    now += 1_000;
    expect([allow(), allow()]).toEqual([true, false]);
  });

  it('reads partial failures', () => {
    expect(failedIds(null)).toEqual(new Set());
    expect(failedIds({ batchItemFailures: [{ itemIdentifier: 'a' }] })).toEqual(new Set(['a']));
    expect(() => failedIds({ batchItemFailures: [{}] })).toThrow('without its identifier');
  });

  it('keeps the place in a stream over a restart', () => {
    new Checkpoints(folder, 'stream').set('shard', '7');
    expect(new Checkpoints(folder, 'stream').get('shard')).toBe('7');
    expect(new Checkpoints(folder, 'stream').get('other')).toBeUndefined();
  });

  it('names a taken port and how to choose another', async () => {
    const port = await freePort();
    const server = createServer().listen(port, '127.0.0.1');
    await expect(assertFree(portsFrom(port, {}))).rejects.toThrow(
      `port ${port} (page and API) is taken: set PORT_SITE or move all with --port`,
    );
    server.close();
    expect(portsFrom(4400, { PORT_DYNAMODB: '9000' })).toMatchObject({
      site: 4400,
      mailbox: 4401,
      dynamodb: 9000,
    });
  });

  it('does not share its folder, and takes it over from one that was killed', () => {
    writeFileSync(join(folder, 'runner.pid'), '999999');
    lockFolder(folder)();
    writeFileSync(join(folder, 'runner.pid'), '1');
    expect(lockFolder(folder)).toBeTypeOf('function');
  });

  it('says what is wrong with its options', () => {
    expect(() => readOptions(['--nope'], {})).toThrow("Unknown option '--nope'");
    expect(() => readOptions(['--port', 'x'], {})).toThrow('give a whole number');
    expect(() => readOptions(['--replay', '/no/such'], {})).toThrow('there is no such file');
    expect(() => readOptions([], { X_BEARER_TOKEN: 't' })).toThrow('belong together');
    expect(() => readOptions([], { X_BEARER_TOKEN: 't', X_USER_ID: '@uppolice' })).toThrow('in digits');
    expect(readOptions(['--fresh'], {})).toMatchObject({ fresh: true, port: 4400 });
    expect(readOptions(['--help'], {})).toBeUndefined();
  });

  it('names the lines of a replay that it cannot read', () => {
    const file = join(folder, 'replay.jsonl');
    writeFileSync(file, '{"id":"1","text":"a"}\nnope\n{"id":"x","text":"b"}\n');
    expect(() => streamOfReplay(file)).toThrow(/line 2: not JSON\n {2}line 3: id: not a post ID/);
    writeFileSync(file, '{"id":"5","text":"a","author_id":"7"}\n');
    expect(streamOfReplay(file)).toMatchObject([{ authorId: '7', versions: [{ id: '5', text: 'a' }] }]);
  });
});
