import { afterEach, describe, expect, it } from 'vitest';
import {
  startXServer,
  TIMELINE_DEPTH,
  type XServer,
  type XServerOptions,
} from '../../../local/x-server/server.ts';
import { streamOfSample, type SampleLine } from '../../../local/x-server/stream.ts';

const USER = '1000000001';
const START = Date.parse('2026-08-01T06:00:00.000Z');
const DAY = 86_400;
let now = START;
let server: XServer;

afterEach(async () => {
  now = START;
  await server.close();
});

async function begin(lines: readonly Partial<SampleLine>[], more: Partial<XServerOptions> = {}) {
  const sample = lines.map((line, i) => ({
    key: `p${i}`,
    at: i - lines.length,
    by: `citizen_${i}`,
    text: `@uppolice post ${i}`,
    ...line,
  }));
  server = await startXServer({
    port: 0,
    userId: USER,
    bearerToken: 'token',
    posts: streamOfSample(sample, START, USER),
    now: () => now,
    ...more,
  });
}

interface Body {
  data?: { id: string; text: string; [name: string]: unknown }[];
  includes?: Record<string, { id: string }[]>;
  errors?: { parameter?: string; resource_id?: string; message?: string; parameters?: object }[];
  meta?: { result_count: number; next_token?: string; newest_id?: string; oldest_id?: string };
  title?: string;
}

async function get(path: string, token = 'token'): Promise<{ status: number; headers: Headers; body: Body }> {
  const response = await fetch(`${server.baseUrl}${path}`, { headers: { authorization: `Bearer ${token}` } });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Body };
}

const mentions = (query = '') => get(`/users/${USER}/mentions?max_results=100${query}`);
const texts = ({ body }: { body: Body }) => body.data?.map(({ text }) => text);

describe('the mentions timeline', () => {
  it('answers only ID, text and edit history unless more is asked for', async () => {
    await begin([{ lang: 'en' }]);
    const [post] = (await mentions()).body.data ?? [];
    expect(Object.keys(post ?? {})).toEqual(['id', 'text', 'edit_history_tweet_ids']);
    const [full] = (await mentions('&tweet.fields=lang,created_at,author_id')).body.data ?? [];
    expect(full).toMatchObject({ lang: 'en', created_at: '2026-08-01T05:59:59.000Z' });
  });

  it('says how many posts, from which to which, and how to go on', async () => {
    await begin(Array.from({ length: 12 }, () => ({})));
    const first = await get(`/users/${USER}/mentions?max_results=5`);
    const { data = [], meta } = first.body;
    expect(meta).toMatchObject({ result_count: 5, newest_id: data[0]?.id, oldest_id: data[4]?.id });
    const second = await get(`/users/${USER}/mentions?max_results=5&pagination_token=${meta?.next_token}`);
    expect(texts(second)).toEqual([6, 5, 4, 3, 2].map((n) => `@uppolice post ${n}`));
    const last = await get(
      `/users/${USER}/mentions?max_results=5&pagination_token=${second.body.meta?.next_token}`,
    );
    expect(texts(last)).toHaveLength(2);
    expect(last.body.meta?.next_token).toBeUndefined();
  });

  it('has no data for no posts', async () => {
    await begin([]);
    expect((await mentions()).body).toEqual({ meta: { result_count: 0 } });
  });

  it('takes since_id and until_id as bounds that are not part of the answer', async () => {
    await begin([{}, {}, {}]);
    const [newest, middle, oldest] = (await mentions()).body.data ?? [];
    expect(texts(await mentions(`&since_id=${oldest?.id}&until_id=${newest?.id}`))).toEqual([middle?.text]);
    expect(
      texts(await mentions('&start_time=2026-08-01T05:59:58Z&end_time=2026-08-01T05:59:59.000Z')),
    ).toEqual([middle?.text]);
  });

  it(`ends after ${TIMELINE_DEPTH} posts`, async () => {
    await begin(Array.from({ length: TIMELINE_DEPTH + 50 }, () => ({})));
    let token = '';
    let seen = 0;
    do {
      const { body } = await mentions(token);
      seen += body.data?.length ?? 0;
      token = body.meta?.next_token === undefined ? '' : `&pagination_token=${body.meta.next_token}`;
    } while (token !== '');
    expect(seen).toBe(TIMELINE_DEPTH);
  });

  it('shows posts from their time on, the latest version, and deleted ones no more', async () => {
    await begin([
      { at: 10, text: '@uppolice first', edit: { at: 20, text: '@uppolice second' } },
      { at: 5, text: '@uppolice regretted', deletedAt: 20 },
    ]);
    expect(texts(await mentions())).toBeUndefined();
    now = START + 10_000;
    expect(texts(await mentions())).toEqual(['@uppolice first', '@uppolice regretted']);
    now = START + 20_000;
    const edited = await mentions();
    expect(texts(edited)).toEqual(['@uppolice second']);
    expect(edited.body.data?.[0]?.['edit_history_tweet_ids']).toHaveLength(2);
  });

  it('cuts long posts and retweets, and has the whole in the note', async () => {
    const long = `@uppolice ${'क'.repeat(400)}`;
    await begin([
      { key: 'long', text: long },
      { text: 'RT', retweets: 'long' },
    ]);
    const { data } = (await mentions('&tweet.fields=note_tweet')).body;
    expect(data?.[1]).toMatchObject({ note_tweet: { text: long } });
    expect([...(data?.[1]?.text ?? '')]).toHaveLength(280);
    expect(data?.[0]?.text).toMatch(/^RT @citizen_0: @uppolice क+…$/);
    expect([...(data?.[0]?.text ?? '')]).toHaveLength(140);
    expect(data?.[0]).not.toHaveProperty('note_tweet');
  });

  it('brings along what is referred to, also what does not mention the account, and names what is gone', async () => {
    await begin([
      { key: 'kept', text: 'a shop was looted', unlisted: true },
      { key: 'gone', unlisted: true, deletedAt: -1 },
      { text: '@uppolice see', quotes: 'kept' },
      { text: '@uppolice see that', quotes: 'gone' },
    ]);
    const { body } = await mentions('&expansions=referenced_tweets.id,author_id&tweet.fields=created_at');
    expect(body.data).toHaveLength(2);
    expect(body.includes?.['tweets']).toHaveLength(1);
    expect(body.includes?.['users']).toHaveLength(3);
    expect(body.errors).toMatchObject([{ parameter: 'referenced_tweets.id', title: 'Not Found Error' }]);
  });

  it('answers for another account that it does not exist', async () => {
    await begin([{}]);
    const { status, body } = await get('/users/5/mentions');
    expect(status).toBe(200);
    expect(body).toMatchObject({ errors: [{ parameter: 'id', resource_id: '5' }] });
  });
});

describe('recent search', () => {
  const search = (query: string) =>
    get(`/tweets/search/recent?max_results=100&query=${encodeURIComponent(query)}`);

  it('finds mentions of a handle, whole and in any case, but no retweets', async () => {
    await begin([
      { key: 'a', text: 'help @UPPolice!' },
      { text: 'RT', retweets: 'a' },
      { text: '@uppolicex' },
      { text: '@dgpup' },
    ]);
    expect(texts(await search('@uppolice'))).toEqual(['help @UPPolice!']);
    expect(texts(await search('@uppolice OR @dgpup'))).toHaveLength(2);
  });

  it('reaches back seven days and refuses to look for older posts', async () => {
    await begin([{ at: -8 * DAY }, { at: -6 * DAY }]);
    expect(texts(await search('@uppolice'))).toEqual(['@uppolice post 1']);
    const old = await get('/tweets/search/recent?query=@uppolice&since_id=1');
    expect(old.status).toBe(400);
    expect(old.body.errors?.[0]?.message).toContain("'since_id' must be a tweet id created after");
  });
});

it('looks posts up by any of their IDs, and names those that are gone', async () => {
  await begin([
    { at: 1, text: '@uppolice a', edit: { at: 5, text: '@uppolice b' } },
    { deletedAt: -1, at: -5 },
  ]);
  now = START + 10_000;
  const [post] = (await mentions()).body.data ?? [];
  const history = post?.['edit_history_tweet_ids'] as string[];
  const { body } = await get(`/tweets?ids=${history.join(',')},77`);
  expect(body.data?.map(({ id, text }) => [id, text])).toEqual([
    [history[0], '@uppolice a'],
    [history[1], '@uppolice b'],
  ]);
  expect(body.errors).toMatchObject([{ parameter: 'ids', resource_id: '77', title: 'Not Found Error' }]);
});

describe('what it refuses', () => {
  it('requests without the token', async () => {
    await begin([{}]);
    expect(await get(`/users/${USER}/mentions`, 'other')).toMatchObject({
      status: 401,
      body: { title: 'Unauthorized' },
    });
  });

  it.each([
    ['max_results', `/users/${USER}/mentions?max_results=4`],
    ['max_results', `/users/${USER}/mentions?max_results=101`],
    ['max_results', '/tweets/search/recent?query=@a&max_results=9'],
    ['since_id', `/users/${USER}/mentions?since_id=18446744073709551616`],
    ['until_id', `/users/${USER}/mentions?until_id=abc`],
    ['start_time', `/users/${USER}/mentions?start_time=yesterday`],
    ['pagination_token', `/users/${USER}/mentions?pagination_token=page2`],
    ['tweet.fields', `/users/${USER}/mentions?tweet.fields=note_post`],
    ['post.fields', `/users/${USER}/mentions?post.fields=author_id`],
    ['expansions', `/users/${USER}/mentions?expansions=referenced_posts`],
    ['expansions', `/users/${USER}/mentions?post.fields=lang&expansions=referenced_tweets.id`],
    ['query', '/tweets/search/recent?max_results=10'],
    ['query', `/tweets/search/recent?query=${'@abcdefgh OR '.repeat(45)}@a`],
    ['next_token', `/users/${USER}/mentions?next_token=x`],
    ['ids', '/tweets?ids=x'],
    ['colour', `/users/${USER}/mentions?colour=red`],
  ])('%s in %s, by name', async (parameter, path) => {
    await begin([{}]);
    const { status, body } = await get(path);
    expect(status).toBe(400);
    expect(body.title).toBe('Invalid Request');
    expect(Object.keys(body.errors?.[0]?.parameters ?? {})).toEqual([parameter]);
  });

  it('other paths and methods', async () => {
    await begin([{}]);
    expect((await get('/users/me')).status).toBe(404);
    const authorization = 'Bearer token';
    const url = `${server.baseUrl}/users/${USER}/mentions`;
    expect((await fetch(url, { method: 'POST', headers: { authorization } })).status).toBe(404);
  });

  it('more requests than a window allows, until the next', async () => {
    await begin([{}], { requestsPerWindow: 2 });
    expect((await mentions()).headers.get('x-rate-limit-remaining')).toBe('1');
    await mentions();
    const refused = await mentions();
    expect(refused.status).toBe(429);
    expect(refused.headers.get('x-rate-limit-reset')).toBe(String(START / 1000 + 900));
    now = START + 900_000;
    expect((await mentions()).status).toBe(200);
  });
});

it('serves the same posts under the same IDs after it was killed', async () => {
  const lines = [{ key: 'a' }, { repliesTo: 'a' }, { edit: { at: 9, text: '@uppolice later' } }];
  await begin(lines);
  const before = (await mentions('&tweet.fields=conversation_id,author_id')).body;
  await server.close();
  await begin(lines);
  expect((await mentions('&tweet.fields=conversation_id,author_id')).body).toEqual(before);
});

it('says when its port is taken', async () => {
  await begin([]);
  const port = Number(new URL(server.baseUrl).port);
  await expect(startXServer({ port, userId: USER, bearerToken: 't', posts: [] })).rejects.toThrow(
    'EADDRINUSE',
  );
});
