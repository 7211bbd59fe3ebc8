import type { Server } from 'node:http';
import type { Context } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBus } from '../../../local/bus/bus.ts';
import { startServices } from '../../../local/services.ts';
import type { HttpResponse } from '../../../functions/http-handler.ts';
import { createClockStore } from '../../../shared/adapters/dynamodb/clock-store.ts';
import { createComplaintStore } from '../../../shared/adapters/dynamodb/complaint-store.ts';
import { signLink } from '../../../shared/adapters/link-signature.ts';
import type { Complaint } from '../../../shared/domain/complaint.ts';
import { eventHead } from '../../../shared/domain/event-head.ts';
import { acknowledgementSequence, handedOver } from '../../../shared/domain/sla-clock.ts';
import { registerCase } from '../../support/cases.ts';
import { freePort } from '../../support/free-port.ts';
import { TARGETS } from '../../support/sla.ts';
import { startTable, type TestTable } from '../../support/table.ts';

const KEY = 'f'.repeat(64);
let table: TestTable;
let services: Server;
let handler: (event: never, context: Context) => Promise<HttpResponse>;

beforeAll(async () => {
  table = await startTable();
  const port = await freePort();
  const bus = createBus([], [], 'ap-south-1', () => Promise.resolve());
  services = await startServices({
    port,
    bus,
    secrets: new Map([['links', JSON.stringify({ linkKey: KEY })]]),
  });
  const { hostname, port: dynamoPort, protocol } = await table.client.config.endpoint!();
  Object.assign(process.env, {
    TABLE_NAME: table.tableName,
    RETENTION_DAYS: '30',
    LINK_SECRET_ID: 'links',
    AWS_REGION: 'ap-south-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_DYNAMODB: `${protocol}//${hostname}:${dynamoPort}`,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: `http://127.0.0.1:${port}`,
    POWERTOOLS_METRICS_DISABLED: 'true',
    POWERTOOLS_METRICS_NAMESPACE: 'test',
    POWERTOOLS_SERVICE_NAME: 'test',
    POWERTOOLS_LOG_LEVEL: 'SILENT',
  });
  ({ handler } = await import('../../../functions/acknowledge/handler.ts'));
});
afterAll(async () => {
  services.close();
  await table.close();
});

const soon = () => Math.floor(Date.now() / 1000) + 3_600;
function ask(method: 'GET' | 'POST', complaint: Complaint, query: Record<string, string>) {
  const context = { awsRequestId: 'r', functionName: 'f', getRemainingTimeInMillis: () => 1000 };
  return handler(
    {
      routeKey: `${method} /v1/acknowledge/{docket}`,
      rawPath: `/v1/acknowledge/${complaint.docket}`,
      pathParameters: { docket: complaint.docket },
      queryStringParameters: query,
      requestContext: { requestId: 'r' },
    } as never,
    context as never,
  );
}
function linkOf({ postId }: Complaint, expires = soon(), round = 1): Record<string, string> {
  return {
    round: String(round),
    expires: String(expires),
    signature: signLink(KEY, { postId, round, expires }),
  };
}
const stageOf = async ({ postId }: Complaint) =>
  (await createComplaintStore(table).file(postId))!.complaint!.clock.stage;
const open = () => registerCase(table, new Date(Date.now() - 60_000).toISOString());

describe('the link in a mail', () => {
  it('does nothing when it is only looked at, as programs do that check mails', async () => {
    const complaint = await open();
    for (let i = 0; i < 3; i++) {
      const { statusCode, body } = await ask('GET', complaint, linkOf(complaint));
      expect(statusCode).toBe(200);
      expect(body).toContain('<form method="post">');
    }
    expect(await stageOf(complaint)).toBe('acknowledge');
  });

  it('acknowledges when the form is sent, and says so a second time', async () => {
    const complaint = await open();
    expect((await ask('POST', complaint, linkOf(complaint))).body).toContain('The complaint is acknowledged');
    expect(await stageOf(complaint)).toBe('first-action');
    expect((await ask('POST', complaint, linkOf(complaint))).body).toContain('was acknowledged before');
    const events = (await createComplaintStore(table).file(complaint.postId))!.history;
    expect(events.at(-1)?.event).toMatchObject({ type: 'ComplaintAcknowledged', via: 'mail', by: null });
  });

  it('is good for no other docket', async () => {
    const [complaint, other] = [await open(), await open()];
    for (const method of ['GET', 'POST'] as const)
      expect((await ask(method, other, linkOf(complaint))).statusCode).toBe(400);
    expect(await stageOf(other)).toBe('acknowledge');
  });

  it('is not valid when it is forged, cut or changed', async () => {
    const complaint = await open();
    const link = linkOf(complaint);
    for (const query of [
      {},
      { ...link, signature: 'A'.repeat(43) },
      { ...link, signature: link['signature']!.slice(1) },
      { ...link, expires: String(soon() + 86_400) },
      { ...link, round: '2' },
      { ...link, round: '0' },
      { ...link, expires: 'never' },
    ])
      expect((await ask('POST', complaint, query)).statusCode).toBe(400);
    expect(await stageOf(complaint)).toBe('acknowledge');
  });

  it('expires', async () => {
    const complaint = await open();
    const past = linkOf(complaint, Math.floor(Date.now() / 1000) - 1);
    expect((await ask('GET', complaint, past)).statusCode).toBe(410);
    expect((await ask('POST', complaint, past)).statusCode).toBe(410);
    expect(await stageOf(complaint)).toBe('acknowledge');
  });

  it('of an earlier owner is not good for the next', async () => {
    const complaint = await open();
    const now = new Date();
    const clock = handedOver(complaint.clock, now.toISOString(), TARGETS.ordinary);
    await createClockStore(table).advance(complaint, clock, {
      ...eventHead(complaint.postId, acknowledgementSequence(9), now),
      type: 'ComplaintAcknowledged',
      jurisdiction: complaint.jurisdiction,
      via: 'page',
      by: null,
      inTime: true,
    });
    expect((await ask('POST', complaint, linkOf(complaint))).statusCode).toBe(409);
    expect((await ask('POST', complaint, linkOf(complaint, soon(), 2))).statusCode).toBe(200);
  });
});
