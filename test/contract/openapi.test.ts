import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROBLEMS } from '../../functions/problem.ts';
import { openApiDocument } from '../../shared/contracts/openapi.ts';
import served from '../../shared/contracts/openapi.json' with { type: 'json' };

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

describe('the OpenAPI document', () => {
  it('that is served is the one that the contracts make (npm run openapi)', () => {
    expect(served).toEqual(JSON.parse(JSON.stringify(openApiDocument(version))));
  });

  it('refers only to what it defines', () => {
    const schemas = Object.keys(served.components.schemas);
    for (const [, name] of JSON.stringify(served).matchAll(/#\/components\/schemas\/(\w+)/g))
      expect(schemas).toContain(name);
  });

  it('has every problem explained', () => {
    const page = readFileSync(new URL('../../docs/api/problems.md', import.meta.url), 'utf8');
    for (const kind of Object.keys(PROBLEMS)) expect(page).toContain(`## urn:twittersewa:problem:${kind}`);
  });
});
