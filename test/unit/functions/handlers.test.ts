import * as z from 'zod/mini';
import type { Context, SQSEvent } from 'aws-lambda';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Rejection } from '../../../shared/ports.ts';

const context = {
  awsRequestId: 'r',
  functionName: 'f',
  memoryLimitInMB: '128',
  getRemainingTimeInMillis: () => 1000,
} as unknown as Context;

beforeAll(() => {
  process.env['POWERTOOLS_METRICS_NAMESPACE'] = 'test';
  process.env['POWERTOOLS_SERVICE_NAME'] = 'test';
  process.env['POWERTOOLS_LOG_LEVEL'] = 'SILENT';
  process.env['POWERTOOLS_METRICS_DISABLED'] = 'true';
});

const event = (...bodies: string[]): SQSEvent =>
  ({
    Records: bodies.map((body, i) => ({
      messageId: `m${i}`,
      body,
      eventSource: 'aws:sqs',
      attributes: {},
      messageAttributes: {},
    })),
  }) as unknown as SQSEvent;

describe('a queue handler', () => {
  async function handle(...bodies: string[]) {
    const { queueHandler } = await import('../../../functions/queue-handler.ts');
    const { PermanentError } = await import('../../../shared/domain/permanent-error.ts');
    const rejected: Rejection[] = [];
    const done: string[] = [];
    const handler = queueHandler({
      queue: 'TestQueue',
      schema: z.object({ version: z.literal(1), word: z.string() }),
      rejections: { record: (items) => Promise.resolve(void rejected.push(...items)) },
      clock: { now: () => new Date(0) },
      subjectOf: ({ word }) => word,
      process({ word }) {
        if (word === 'busy') return Promise.reject(new Error('try later'));
        if (word === 'never') return Promise.reject(new PermanentError('can never work'));
        done.push(word);
        return Promise.resolve();
      },
    });
    const answer = await handler(event(...bodies), context);
    return { answer, rejected, done };
  }

  it('rejects what it cannot read, gives back what failed, and does the rest', async () => {
    const { answer, rejected, done } = await handle(
      '{"version":1,"word":"a"}',
      'not json',
      '{"version":2,"word":"b"}',
      '{"version":1}',
      '{"version":1,"word":"busy"}',
      '{"version":1,"word":"never"}',
      '"x"',
      '{"version":1,"word":"z"}',
    );
    expect(done).toEqual(['a', 'z']);
    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: 'm4' }]);
    expect(rejected.map(({ reason }) => reason)).toEqual([
      'The message is not JSON.',
      expect.stringContaining('version:'),
      expect.stringContaining('word:'),
      expect.stringContaining('(all):'),
      'can never work',
    ]);
  });

  it('gives back every message when all fail', async () => {
    const { answer } = await handle('{"version":1,"word":"busy"}', '{"version":1,"word":"busy"}');
    expect(answer.batchItemFailures).toHaveLength(2);
  });
});

describe('an HTTP handler', () => {
  it('answers problems without inner details', async () => {
    const { httpHandler, json } = await import('../../../functions/http-handler.ts');
    const { ProblemError } = await import('../../../functions/problem.ts');
    const handler = httpHandler({
      'GET /ok': () => Promise.resolve(json({ ok: true }, 'no-store')),
      'GET /bad': () => Promise.reject(new ProblemError('bad-request', 'limit: too large', { hi: 'ग़लत' })),
      'GET /broken': () => Promise.reject(new Error('secret detail')),
    });
    const call = (routeKey: string) =>
      handler(
        { routeKey, rawPath: routeKey.split(' ')[1], requestContext: { requestId: 'r' } } as never,
        context,
      );
    expect(await call('GET /ok')).toMatchObject({ statusCode: 200, body: '{"ok":true}' });
    const bad = await call('GET /bad');
    expect(bad).toMatchObject({
      statusCode: 400,
      headers: { 'content-type': 'application/problem+json; charset=utf-8' },
    });
    expect(JSON.parse(bad.body ?? '')).toMatchObject({
      type: 'urn:twittersewa:problem:bad-request',
      status: 400,
      detail: 'limit: too large',
      detailHi: 'ग़लत',
      instance: '/bad',
    });
    const broken = await call('GET /broken');
    expect(broken.statusCode).toBe(500);
    expect(broken.body).not.toContain('secret');
    expect((await call('GET /nowhere')).statusCode).toBe(404);
  });
});
