/** The adapter and twitter-api-v2 against the local X server, over real HTTP. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Fault } from '../../../local/x-server/faults.ts';
import { startXServer, type XServer, type XServerOptions } from '../../../local/x-server/server.ts';
import { streamOfSample, type SampleLine } from '../../../local/x-server/stream.ts';
import { createXMentionSource, type XOptions } from '../../../shared/adapters/x.ts';
import { MentionSourceError, type MentionPage, type MentionSource } from '../../../shared/ports.ts';

const USER = '1000000001';
const START = Date.parse('2026-08-01T06:00:00.000Z');
const OAUTH = { appKey: 'app', appSecret: 'app secret', accessToken: '1-token', accessSecret: 'user+secret' };

let server: XServer;
afterEach(() => server.close());

async function begin(
  lines: readonly Partial<SampleLine>[],
  serverOptions: Partial<XServerOptions> = {},
  options: Partial<XOptions> = {},
): Promise<MentionSource> {
  const sample = lines.map((line, i) => ({
    key: `p${i}`,
    at: i,
    by: `citizen_${i}`,
    text: `@uppolice post ${i}`,
    ...line,
  }));
  server = await startXServer({
    port: 0,
    userId: USER,
    bearerToken: 'token',
    posts: streamOfSample(sample, START, USER),
    now: () => START + 3_600_000,
    ...serverOptions,
  });
  return createXMentionSource({
    credentials: { bearerToken: 'token' },
    userId: USER,
    handles: ['uppolice'],
    baseUrl: server.baseUrl,
    expandAuthors: false,
    timeoutMs: 400,
    ...options,
  });
}

const only = (page: MentionPage) => {
  expect(page.mentions).toHaveLength(1);
  return page.mentions[0]!;
};

async function faultOf(source: MentionSource, ...faults: Fault[]): Promise<MentionSourceError> {
  server.fail(...faults);
  const error: unknown = await source.mentions({}).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(MentionSourceError);
  return error as MentionSourceError;
}

describe('a page', () => {
  it('carries everything that the project asks for', async () => {
    const source = await begin([
      { key: 'thread', text: '@uppolice chori hui' },
      {
        text: '@uppolice yahin par',
        lang: 'hi',
        repliesTo: 'thread',
        media: true,
        geo: { lat: 26.85, lon: 80.95, placeName: 'Lucknow, Uttar Pradesh' },
      },
    ]);
    const page = await source.mentions({});
    const [reply, thread] = page.mentions;
    expect(reply).toEqual({
      id: reply?.id,
      versionId: reply?.id,
      editHistory: [reply?.id],
      text: '@uppolice yahin par',
      authorId: reply?.authorId,
      lang: 'hi',
      createdAt: new Date(START + 1000).toISOString(),
      conversationId: thread?.id,
      inReplyToUserId: thread?.authorId,
      geo: { lat: 26.85, lon: 80.95, placeName: 'Lucknow, Uttar Pradesh' },
      references: [{ type: 'replied_to', id: thread?.id }],
      hasMedia: true,
    });
    expect(page.rate).toEqual({ remaining: 449, resetAt: expect.any(Date) as Date });
  });

  it('names its authors only when that is wanted, because X charges for them', async () => {
    const plain = await begin([{}]);
    expect(only(await plain.mentions({})).authorHandle).toBeUndefined();
    expect(server.requests.join()).not.toContain('user.fields');
    await server.close();
    const named = await begin([{ by: 'citizen_7' }], {}, { expandAuthors: true });
    expect(only(await named.mentions({})).authorHandle).toBe('citizen_7');
  });

  it('is followed by the next one through X’s token, and pages do not shift when posts arrive', async () => {
    const source = await begin(Array.from({ length: 250 }, () => ({})));
    const ids: string[] = [];
    let pageToken: string | undefined;
    do {
      const page = await source.mentions(pageToken === undefined ? {} : { pageToken });
      ids.push(...page.mentions.map(({ id }) => id));
      pageToken = page.nextToken;
      server.add(
        streamOfSample([{ key: 'new', at: 1_000 + ids.length, by: 'x', text: '@uppolice new' }], START, USER),
      );
    } while (pageToken !== undefined);
    expect(ids).toHaveLength(250);
    expect(new Set(ids).size).toBe(250);
    expect(server.requests).toHaveLength(3);
  });

  it('has the text of a retweeted post in full, and the post itself', async () => {
    const text = `@uppolice ${'बहुत लंबी शिकायत '.repeat(30)}अंत`;
    const source = await begin([
      { key: 'long', text, unlisted: true },
      { text: 'RT', retweets: 'long' },
    ]);
    const page = await source.mentions({});
    expect(only(page).text).toBe(text);
    expect(page.referenced.map((mention) => mention.text)).toEqual([text]);
  });

  it('takes the cut text of a retweet whose original is gone, and that is no rejection', async () => {
    const source = await begin([
      { key: 'gone', text: '@uppolice gone', deletedAt: 60 },
      { text: 'RT @citizen_0: @uppolice gone', retweets: 'gone' },
    ]);
    const page = await source.mentions({});
    expect(only(page).text).toContain('RT @citizen_0');
    expect(page).toMatchObject({ referenced: [], rejections: [] });
  });

  it('holds the latest version of an edited post, under its first ID', async () => {
    const source = await begin([{ text: '@uppolice lucknow', edit: { at: 90, text: '@uppolice kanpur' } }]);
    const mention = only(await source.mentions({}));
    expect(mention.text).toBe('@uppolice kanpur');
    expect(mention.editHistory).toEqual([mention.id, mention.versionId]);
    expect(mention.id).not.toBe(mention.versionId);
  });
});

describe('spelling', () => {
  const lines = [
    { key: 'a', text: `@uppolice ${'long '.repeat(100)}`, lang: 'en' },
    { quotes: 'a', text: '@uppolice look', geo: { placeName: 'Agra, Uttar Pradesh' } },
  ];

  it('is tried the old way first, the new way when X refuses it by name, and then kept', async () => {
    const source = await begin(lines, { refuseOldSpelling: true, spelling: 'post' });
    const page = await source.mentions({});
    await source.mentions({});
    expect(server.requests.map((request) => /(tweet|post)\.fields/.exec(request)?.[1])).toEqual([
      'tweet',
      'post',
      'post',
    ]);
    expect(page.rejections).toEqual([]);
    expect(page.mentions.map(({ text }) => text.length)).toEqual([14, 510]);
    expect(page.mentions[0]).toMatchObject({
      geo: { placeName: 'Agra, Uttar Pradesh' },
      references: [{ type: 'quoted' }],
    });
    expect(page.referenced).toHaveLength(1);
  });

  it('goes back when X refuses the new one', async () => {
    const source = await begin(lines, { refuseNewSpelling: true });
    const refusal = {
      errors: [
        { parameters: { 'tweet.fields': ['x'] }, message: '[tweet.fields] is not one of [post.fields]' },
      ],
      title: 'Invalid Request',
    };
    server.fail({ kind: 'answer', status: 400, body: refusal });
    await expect(source.mentions({})).rejects.toThrow('post.fields');
    expect((await source.mentions({})).mentions).toHaveLength(2);
  });

  it.each(['tweet', 'post'] as const)('is read as %s whatever was sent', async (spelling) => {
    const source = await begin(lines, { spelling });
    const page = await source.mentions({});
    expect(page.mentions.map(({ editHistory }) => editHistory.length)).toEqual([1, 1]);
    expect(page.mentions[1]?.text.length).toBe(510);
    expect(page.referenced).toHaveLength(1);
  });
});

describe('recent search', () => {
  it('looks for the handles, without retweets, within the bounds', async () => {
    const source = await begin(
      [
        { key: 'a' },
        { text: 'RT', retweets: 'a' },
        { text: '@dgpup suniye' },
        { text: 'no handle' },
        { text: '@uppolicefans hello' },
      ],
      {},
      { handles: ['uppolice', 'dgpup'] },
    );
    const page = await source.search({});
    expect(page.mentions.map(({ text }) => text)).toEqual(['@dgpup suniye', '@uppolice post 0']);
    const [newest] = page.mentions;
    expect((await source.search({ untilId: newest!.id })).mentions).toHaveLength(1);
    expect((await source.search({ sinceId: newest!.id })).mentions).toEqual([]);
  });

  it('asks for as many handles as a query holds, the account’s own first', async () => {
    const handles = ['uppolice', ...Array.from({ length: 122 }, (_, i) => `district_${i}`)];
    const source = await begin([{}], {}, { handles });
    expect((await source.search({})).mentions).toHaveLength(1);
    const query = new URL(server.requests[0]!, 'http://x').searchParams.get('query') ?? '';
    expect(query).toMatch(/^@uppolice OR @district_0 OR /);
    expect(query.length).toBeLessThanOrEqual(512);
  });
});

describe('credentials', () => {
  it('may be those of a user (OAuth 1.0a)', async () => {
    const source = await begin([{}], { oauth: OAUTH }, { credentials: OAUTH });
    expect((await source.mentions({})).mentions).toHaveLength(1);
    expect((await source.search({})).mentions).toHaveLength(1);
  });

  it.each([
    ['a bearer token', { bearerToken: 'wrong' }],
    ['a signature', { ...OAUTH, accessSecret: 'wrong' }],
  ])('that are wrong (%s) are named as such, and not shown', async (_, credentials) => {
    const source = await begin([{}], { oauth: OAUTH }, { credentials });
    const error = await faultOf(source);
    expect(error.fault).toEqual({ kind: 'unauthorized' });
    expect(error.message).toMatch(/401.*token in the secret/);
    expect(error.message).not.toContain('wrong');
  });
});

describe('faults', () => {
  it.each<[string, Fault, MentionSourceError['fault']['kind'], RegExp]>([
    ['a usage cap', { kind: 'usage-cap' }, 'usage-capped', /429.*month/],
    ['a request for payment', { kind: 'payment-required' }, 'payment-required', /402.*credits/],
    ['403', { kind: 'status', status: 403 }, 'unauthorized', /403/],
    ['404', { kind: 'status', status: 404 }, 'malformed', /X_USER_ID/],
    ['500', { kind: 'status', status: 500 }, 'unavailable', /500/],
    ['503 of a gateway, in HTML', html(503), 'unavailable', /503/],
    ['503 that claims to be JSON', { kind: 'answer', status: 503, body: '<html>' }, 'unavailable', /503/],
    ['429 that claims to be JSON', { kind: 'answer', status: 429, body: '<html>' }, 'rate-limited', /429/],
    ['an empty 500', { kind: 'answer', status: 500, body: '' }, 'unavailable', /500/],
    ['silence', { kind: 'hang' }, 'timeout', /400 ms|timeout/],
    ['an answer without end', { kind: 'trickle' }, 'timeout', /400 ms/],
    ['a broken connection', { kind: 'break' }, 'malformed', /abruptly closed/],
    ['half a document', { kind: 'not-json' }, 'malformed', /parse error/],
    ['a page of another form', { kind: 'not-a-page' }, 'malformed', /data:/],
    ['HTML with status 200', html(200), 'malformed', /no page/],
    ['an empty object', { kind: 'answer', status: 200, body: {} }, 'malformed', /meta/],
    ['posts without meta', { kind: 'answer', status: 200, body: { data: [] } }, 'malformed', /meta/],
  ])('%s', async (_, fault, kind, message) => {
    const source = await begin([{}]);
    const error = await faultOf(source, fault);
    expect(error.fault.kind).toBe(kind);
    expect(error.message).toMatch(message);
  });

  it('a rate limit, with the time at which it ends', async () => {
    const source = await begin([{}]);
    const error = await faultOf(source, { kind: 'rate-limit', resetInSeconds: 90 });
    expect(error.fault).toEqual({ kind: 'rate-limited', resetAt: new Date(START + 3_690_000) });
  });

  it('a rate limit whose header is no time', async () => {
    const source = await begin([{}]);
    const headers = { 'x-rate-limit-limit': '450', 'x-rate-limit-reset': '99999999999999999' };
    const error = await faultOf(source, { kind: 'answer', status: 429, headers, body: {} });
    expect(error.fault).toEqual({ kind: 'rate-limited' });
  });

  it('a window that is used up', async () => {
    const source = await begin([{}], { requestsPerWindow: 1 });
    expect((await source.mentions({})).rate.remaining).toBe(0);
    expect((await faultOf(source)).fault.kind).toBe('rate-limited');
  });

  it('a server that is not there', async () => {
    const source = await begin([{}], {}, { baseUrl: 'http://127.0.0.1:1/2' });
    const error = await faultOf(source);
    expect(error.fault.kind).toBe('unavailable');
    expect(error.message).toContain('ECONNREFUSED');
  });

  it('a request that X calls wrong, with X’s reason', async () => {
    const source = await begin([{}]);
    const error = await source.mentions({ pageToken: 'expired' }).catch((reason: unknown) => reason);
    expect(String(error)).toMatch(/400.*expired.*not valid/);
  });

  it('an account that does not exist, with X’s words', async () => {
    const source = await begin([{}], {}, { userId: '42' });
    const error = await faultOf(source);
    expect(error.fault.kind).toBe('malformed');
    expect(error.message).toContain('Could not find user with id: [42]');
  });

  it('partial errors: those about what comes along are no loss, the others are kept', async () => {
    const source = await begin([{}]);
    server.fail(
      { kind: 'partial-errors' },
      { kind: 'partial-errors', parameter: 'geo.place_id' },
      { kind: 'partial-errors', parameter: 'ids' },
    );
    expect((await source.mentions({})).rejections).toEqual([]);
    expect((await source.mentions({})).rejections).toEqual([]);
    const page = await source.mentions({});
    expect(page.mentions).toHaveLength(1);
    expect(page.rejections).toMatchObject([
      { source: 'x', reason: 'X: Could not find tweet with ids: [1].' },
    ]);
  });
});

describe('posts of another form', () => {
  const good = {
    id: '1790000000000000009',
    text: '@uppolice',
    author_id: '5',
    created_at: '2026-01-01T00:00:00Z',
  };

  it.each([
    ['an ID beyond 64 bits', { ...good, id: '18446744073709551616' }, /id: not a post ID/],
    ['an ID that is a number', { ...good, id: 17 }, /id:/],
    ['no text', { ...good, text: undefined }, /text:/],
    ['an empty text', { ...good, text: '' }, /text:/],
    ['more text than X allows', { ...good, text: 'x'.repeat(50_001) }, /text:/],
    ['no author', { ...good, author_id: null }, /authorId:/],
    ['no time', { ...good, created_at: 'yesterday' }, /created_at/],
    ['no form at all', 7, /all/],
  ])('%s: set aside with the reason, the others are read', async (_, bad, reason) => {
    const source = await begin([{}]);
    server.fail({ kind: 'bad-posts', posts: [bad] });
    const page = await source.mentions({});
    expect(page.mentions).toHaveLength(1);
    expect(page.rejections).toHaveLength(1);
    expect(page.rejections[0]?.reason).toMatch(reason);
    expect(page.rejections[0]?.raw.length).toBeLessThanOrEqual(8_000);
  });

  it.each([
    ['the largest ID', { ...good, id: '18446744073709551615' }],
    ['25,000 characters', { ...good, note_tweet: { text: '@uppolice '.padEnd(25_000, 'क') } }],
    ['direction marks and joiners', { ...good, text: '@uppolice \u202eसर\u202c\u200b \u2066help\u2069' }],
    ['a lone surrogate', { ...good, text: '@uppolice \ud83d' }],
    ['no edit history', { ...good, edit_history_tweet_ids: [] }],
  ])('%s: read', async (_, post) => {
    const source = await begin([]);
    server.fail({ kind: 'bad-posts', posts: [post] });
    const page = await source.mentions({});
    expect(page.rejections).toEqual([]);
    const { note_tweet: note, text } = post as typeof good & { note_tweet?: { text: string } };
    expect(only(page)).toMatchObject({ id: post.id, text: note?.text ?? text });
  });

  it.each([
    ['place', { geo: 'Agra' }],
    ['coordinates', { geo: { place_id: null, coordinates: { coordinates: [181, 27] } } }],
    ['null coordinates', { geo: { coordinates: null } }],
    ['language', { lang: 5 }],
    ['attachments', { attachments: { media_keys: null } }],
    ['conversation', { conversation_id: 'x' }],
    ['reference', { referenced_tweets: [{ type: 'quoted', id: 'x' }] }],
    ['unknown kind of reference', { referenced_tweets: [{ type: 'remixed', id: '5' }] }],
  ])('a broken %s does not cost the complaint', async (_, broken) => {
    const source = await begin([]);
    server.fail({ kind: 'bad-posts', posts: [{ ...good, ...broken }] });
    const mention = only(await source.mentions({}));
    expect(mention).toMatchObject({ id: good.id, references: [] });
    expect([mention.geo, mention.lang, mention.hasMedia, mention.conversationId]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('broken company is left out', async () => {
    const source = await begin([{}]);
    const page = { data: [good], includes: { tweets: [7], users: ['x'], places: [{}] }, meta: {} };
    server.fail({ kind: 'answer', status: 200, body: page });
    expect(only(await source.mentions({})).id).toBe(good.id);
  });
});

function html(status: number): Fault {
  return {
    kind: 'answer',
    status,
    headers: { 'content-type': 'text/html' },
    body: '<html>over capacity</html>',
  };
}
