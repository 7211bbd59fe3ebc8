/** The sample stream holds together, and holds what a force really gets. */
import { describe, expect, it } from 'vitest';
import { sampleLines } from '../../../local/sample-stream.ts';
import { OWN_AUTHOR, streamOfSample, type SampleLine } from '../../../local/x-server/stream.ts';
import { directory } from '../../../shared/directory/directory.ts';

const START = Date.parse('2026-08-01T06:00:00.000Z');
const lines = sampleLines();
const byKey = new Map(lines.map((line) => [line.key, line]));
const count = (test: (line: SampleLine) => boolean) => lines.filter(test).length;

describe('the sample stream', () => {
  it('has at least 400 posts, most of them from before the start, some 60 in the minutes after it', () => {
    expect(lines.length).toBeGreaterThanOrEqual(400);
    const live = lines.filter(({ at }) => at >= 0);
    expect(live.length).toBeGreaterThanOrEqual(55);
    expect(live.length).toBeLessThanOrEqual(80);
    expect(Math.max(...live.map(({ at }) => at))).toBeLessThan(300);
  });

  it('names each post once, and refers only to posts that came before', () => {
    expect(byKey.size).toBe(lines.length);
    for (const line of lines) {
      for (const key of [line.retweets, line.quotes, line.repliesTo]) {
        if (key === undefined) continue;
        expect(byKey.get(key)?.at, `${line.key} refers to ${key}`).toBeLessThan(line.at);
      }
      expect(line.edit?.at ?? Infinity, line.key).toBeGreaterThan(line.at);
      expect(line.deletedAt ?? Infinity, line.key).toBeGreaterThan(Math.max(line.at, 0));
    }
  });

  it('covers at least 60 districts, by their keys', () => {
    const keys = new Set(directory.districts.map(({ key }) => key));
    const districts = new Set(lines.flatMap(({ expect: wanted }) => wanted?.district ?? []));
    expect([...districts].filter((key) => !keys.has(key))).toEqual([]);
    expect(districts.size).toBeGreaterThanOrEqual(60);
  });

  it('has every kind of post', () => {
    const expected = (test: (wanted: NonNullable<SampleLine['expect']>) => boolean) =>
      count((line) => line.expect !== undefined && test(line.expect));
    expect(count(({ retweets }) => retweets !== undefined)).toBeGreaterThan(20);
    expect(count(({ quotes }) => quotes !== undefined)).toBeGreaterThan(10);
    expect(count(({ repliesTo, by }) => repliesTo !== undefined && by !== OWN_AUTHOR)).toBeGreaterThan(20);
    expect(count(({ by }) => by === OWN_AUTHOR)).toBeGreaterThan(10);
    expect(count(({ edit }) => edit !== undefined)).toBeGreaterThan(4);
    expect(count(({ deletedAt }) => deletedAt !== undefined)).toBeGreaterThan(0);
    expect(count(({ text }) => [...text].length > 280)).toBeGreaterThan(4);
    expect(
      count(({ text }) => /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/.test(text)),
    ).toBeGreaterThan(3);
    expect(count(({ text }) => /[\u0900-\u097f]/.test(text))).toBeGreaterThan(120);
    expect(count(({ geo }) => geo !== undefined)).toBeGreaterThan(2);
    expect(count(({ unlisted }) => unlisted === true)).toBeGreaterThan(2);
    expect(expected(({ repeatOf }) => repeatOf !== undefined)).toBeGreaterThan(60);
    expect(expected(({ actionable }) => actionable === false)).toBeGreaterThan(60);
    expect(expected(({ urgent }) => urgent === true)).toBeGreaterThan(30);
    expect(expected(({ district, actionable }) => district === null && actionable === true)).toBeGreaterThan(
      15,
    );
  });

  it('expects repeats of posts that are there and are no repeats themselves', () => {
    for (const { key, expect: wanted } of lines) {
      if (wanted?.repeatOf === undefined) continue;
      const original = byKey.get(wanted.repeatOf);
      expect(original, key).toBeDefined();
      expect(original?.expect?.repeatOf, key).toBeUndefined();
    }
  });

  it('has no sentence twice but those that are meant to repeat', () => {
    const own = lines.filter(
      ({ retweets, quotes, repliesTo, expect: wanted }) =>
        (retweets ?? quotes ?? repliesTo ?? wanted?.repeatOf) === undefined,
    );
    expect(new Set(own.map(({ text }) => text)).size).toBe(own.length);
  });

  it('names no one: authors are numbered citizens, telephone numbers are made up', () => {
    for (const { by, text } of lines) {
      expect(by).toMatch(/^citizen_\d{4}$|^uppolice$/);
      for (const [number] of text.matchAll(/(?<!\d)[6-9]\d{4}[\s-]?\d{5}(?!\d)/g))
        expect(number).toMatch(/^98765[\s-]?432\d\d$/);
    }
  });

  it('mentions the force in every post that X lists', () => {
    const silent = lines.filter(
      ({ text, retweets, unlisted }) =>
        retweets === undefined && unlisted !== true && !/@uppolice\b/i.test(text),
    );
    expect(silent.map(({ text }) => text)).toEqual([]);
  });

  it('becomes a stream whose IDs follow from the start alone', () => {
    const stream = streamOfSample(lines, START, '1000000001');
    expect(streamOfSample(lines, START, '1000000001')).toEqual(stream);
    const ids = stream.flatMap(({ versions }) => versions.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(JSON.stringify(stream)).not.toContain('expect');
  });

  it('is refused when a post refers to one that does not exist', () => {
    const broken = [{ key: 'a', at: 0, by: 'x', text: 'y', repliesTo: 'b' }];
    expect(() => streamOfSample(broken, START, '1')).toThrow('Sample post "a" refers to "b"');
  });
});
