import { describe, expect, it } from 'vitest';
import { domainEventSchema } from '../../shared/contracts/events.ts';
import { mentionMessageSchema } from '../../shared/contracts/queue-messages.ts';
import { bodyOf } from '../../shared/adapters/sqs.ts';
import { mentionOf } from '../support/mentions.ts';

const message = (text = 'चोरी 🙏') => ({
  version: 1,
  mention: mentionOf(text),
  origin: 'mentions',
  receivedAt: '2026-08-01T05:00:00.000Z',
});

describe('queue messages', () => {
  it('come back as they went, in characters that every queue takes', () => {
    const sent = message('चोरी 🙏 \ufffe \ud800 \u0085');
    const body = bodyOf(sent);
    expect(body).not.toMatch(/[\ud800-\udfff\ufffe\uffff\u007f-\u009f]/);
    expect(body).toContain('चोरी');
    expect(JSON.parse(body)).toEqual(sent);
  });

  it.each([
    ['another version', { ...message(), version: 2 }],
    ['no text', { ...message(), mention: { ...mentionOf('x'), text: '' } }],
    ['an ID beyond 64 bits', { ...message(), mention: { ...mentionOf('x'), id: '18446744073709551616' } }],
    ['a number as ID', { ...message(), mention: { ...mentionOf('x'), id: 5 } }],
    ['a time without zone', { ...message(), receivedAt: '2026-08-01 05:00' }],
  ])('are refused with %s', (_, wrong) => expect(mentionMessageSchema.safeParse(wrong).success).toBe(false));

  it('take a post of 25,000 characters', () => {
    expect(mentionMessageSchema.safeParse(message('क'.repeat(25_000))).success).toBe(true);
  });
});

describe('events', () => {
  const event = {
    version: 1,
    eventId: '5:0001',
    occurredAt: '2026-08-01T05:00:00.000Z',
    postId: '5',
    docket: 'x',
    type: 'MentionRepeated',
    repeatOf: '4',
    kind: 'retweet',
  };

  it('are known by their type', () => expect(domainEventSchema.safeParse(event).success).toBe(true));

  it.each([
    { ...event, version: 2 },
    { ...event, type: 'SomethingElse' },
    { ...event, eventId: '5' },
    { ...event, kind: 'copy' },
  ])('are refused when they are not what this version writes', (wrong) =>
    expect(domainEventSchema.safeParse(wrong).success).toBe(false),
  );
});
