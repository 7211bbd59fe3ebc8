import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Status } from '../../shared/contracts/status.ts';
import { docketOf } from '../../shared/domain/docket.ts';
import { firstPostIdAt, parsePostId, type PostId } from '../../shared/domain/post-id.ts';
import { freePort } from '../support/free-port.ts';

/** The whole system as a person starts it, from outside: posts come from X, answers from HTTP, mails from the mailbox. */
const folder = mkdtempSync(join(tmpdir(), 'twittersewa-e2e-'));
const posts = join(folder, 'posts.jsonl');
let port: number;
let runner: ChildProcess | undefined;
let output = '';

const DISTRICTS = ['Agra', 'Lucknow', 'Varanasi', 'Meerut', 'Jhansi', 'Ballia', 'Hapur', 'Etawah'];
const id = (n: number): PostId =>
  parsePostId((BigInt(firstPostIdAt(Date.now() - 3_600_000 + n * 1000)) + BigInt(n)).toString());
const ids = Array.from({ length: 60 }, (_, n) => id(n));
const lines = ids.map((postId, n) => {
  const text =
    n === 57
      ? '@uppolice happy diwali to the whole force'
      : n === 58
        ? `@uppolice theft number 0 in ${DISTRICTS[0]}, the shop of block 0 was emptied at night #copy`
        : `@uppolice theft number ${n} in ${DISTRICTS[n % DISTRICTS.length]}, the shop of block ${n} was emptied at night`;
  return { id: postId, text, author_id: String(100 + n) };
});

function start(...more: string[]): Promise<void> {
  output = '';
  const child = spawn(
    process.execPath,
    ['local/main.ts', '--data', join(folder, 'data'), '--port', String(port), '--replay', posts, ...more],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  runner = child;
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Ctrl-C stops it')) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', (code) => reject(new Error(`The runner ended with ${code}:\n${output}`)));
  });
}

function end(signal: 'SIGKILL' | 'SIGINT'): Promise<void> {
  return new Promise((resolve) => {
    runner?.once('exit', () => resolve());
    runner?.kill(signal);
  });
}

async function until<Result>(
  what: string,
  ask: () => Promise<Result | undefined>,
  seconds = 90,
): Promise<Result> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited ${seconds} seconds for: ${what}\n${output.slice(-2_000)}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

const ask = (path: string, init?: RequestInit) => fetch(`http://localhost:${port}${path}`, init);
const status = async (reference: string) => (await ask(`/v1/status/${reference}`)).json() as Promise<Status>;
const summary = (): Record<string, number> | undefined => {
  const last = [
    ...output.matchAll(
      /read (\d+) · repeats (\d+) .* complaints (\d+) .* set aside (\d+) · under way (\d+) · mails (\d+)/g,
    ),
  ].at(-1);
  if (!last) return undefined;
  const [, read, repeats, complaints, setAside, underWay, mails] = last.map(Number);
  return {
    read: read ?? 0,
    repeats: repeats ?? 0,
    complaints: complaints ?? 0,
    setAside: setAside ?? 0,
    underWay: underWay ?? 0,
    mails: mails ?? 0,
  };
};

beforeAll(async () => {
  // The listeners stand behind one another from the base port on.
  port = 20_000 + ((await freePort()) % 20_000);
  writeFileSync(posts, lines.map((line) => JSON.stringify(line)).join('\n'));
  await start('--fresh');
});
afterAll(async () => {
  await end('SIGINT');
  rmSync(folder, { recursive: true, force: true });
});

describe('the system on one machine', () => {
  it('comes back after kill -9 and loses nothing', async () => {
    await until('the first complaints', () =>
      Promise.resolve((summary()?.['complaints'] ?? 0) > 0 ? true : undefined),
    );
    await end('SIGKILL');
    await start();
    const done = await until(
      'every post to be sorted',
      () => {
        const now = summary();
        return Promise.resolve(
          now && now['underWay'] === 0 && now['read'] === 60 && now['mails'] === now['complaints']
            ? now
            : undefined,
        );
      },
      240,
    );
    expect(done).toMatchObject({ read: 60, repeats: 1, setAside: 1, complaints: 58, mails: 58 });
  }, 420_000);

  it('answers the status by post ID, docket number and URL, to anybody', async () => {
    const [first = id(0)] = ids;
    const byId = await status(first);
    expect(byId).toMatchObject({
      postId: first,
      docket: docketOf(first),
      state: 'open',
      colour: 'red',
      label: { hi: 'खुली', en: 'Open' },
      district: { key: 'agra' },
    });
    expect(byId.receivedAt.ist).toMatch(/\+05:30$/);
    expect(JSON.stringify(byId)).not.toContain('shop');
    expect(await status(docketOf(first).toLowerCase().replaceAll('-', ' '))).toMatchObject({
      docket: byId.docket,
    });
    expect(await status(encodeURIComponent(`https://x.com/someone/status/${first}?s=20`))).toMatchObject({
      docket: byId.docket,
    });
    expect(await status(`https://x.com/someone/status/${first}`)).toMatchObject({ docket: byId.docket });
    expect(await status(ids[58] ?? '')).toMatchObject({ joinedTo: byId.docket, state: 'open' });
    expect(await status(ids[57] ?? '')).toMatchObject({
      state: 'not-a-complaint',
      district: null,
      dueAt: null,
    });
  });

  it.each([
    ['/v1/status/123456789', 404, 'not-found'],
    ['/v1/status/hello', 400, 'bad-reference'],
    [
      `/v1/status/${docketOf(ids[0] ?? id(0)).slice(0, -1)}${docketOf(ids[0] ?? id(0)).endsWith('0') ? '1' : '0'}`,
      400,
      'bad-reference',
    ],
    ['/v1/status/99999999999999999999', 400, 'bad-reference'],
    ['/v1/status/%E0%A4%A', 400, 'bad-reference'],
    ['/v1/nothing-here', 404, 'not-found'],
  ])('answers %s with a problem document', async (path, code, kind) => {
    const answer = await ask(path);
    expect(answer.status).toBe(code);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({
      type: `urn:twittersewa:problem:${kind}`,
      status: code,
      detail: expect.any(String),
    });
  });

  it('serves the page with its security headers, its configuration and the OpenAPI document', async () => {
    const page = await ask('/');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain('<html lang="hi"');
    expect(await (await ask('/v1/config')).json()).toMatchObject({
      handles: ['uppolice'],
      stage: 'local',
      signIn: { scope: 'openid profile' },
    });
    expect(await (await ask('/v1/openapi.json')).json()).toMatchObject({ openapi: '3.1.1' });
  });

  it('lets nobody without a token see complaints', async () => {
    for (const authorization of [
      undefined,
      'Bearer x',
      `Bearer ${Buffer.from('{}').toString('base64url')}..`,
    ]) {
      const answer = await ask(
        '/v1/officer/complaints',
        authorization === undefined ? {} : { headers: { authorization } },
      );
      expect(answer.status).toBe(401);
    }
  });

  it('has sent one mail for each complaint, in Hindi and English, to its district', async () => {
    const mails = (await (await fetch(`http://localhost:${port + 1}/api/email`)).json()) as {
      subject: string;
      to: { address: string }[];
      html: string;
      text: string;
    }[];
    const list = Array.isArray(mails) ? mails : (mails as { data: typeof mails }).data;
    // Each subject holds a docket number: none is missing after the kill, and none stands twice.
    expect(list).toHaveLength(58);
    expect(new Set(list.map(({ subject }) => subject)).size).toBe(58);
    for (const { subject, to } of list) {
      const district = / · .* \/ (.*)$/.exec(subject)?.[1]?.toLowerCase();
      expect(to[0]?.address).toBe(`${district}@uppolice.example`);
    }
  });

  it('refuses more questions than a client may ask in a minute', async () => {
    const answers = await Promise.all(Array.from({ length: 90 }, () => ask(`/v1/status/${ids[0]}`)));
    const refused = answers.find(
      (answer) => answer.status === 429 && answer.headers.get('content-type')?.includes('problem'),
    );
    expect(refused?.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await refused?.json()).toMatchObject({
      type: 'urn:twittersewa:problem:too-many-requests',
      detailHi: expect.any(String),
    });
  });
});
