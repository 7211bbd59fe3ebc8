import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { apiTypes } from '../../../web/build/api-types.ts';

it('the types of the client are those of the OpenAPI document', async () => {
  const kept = readFileSync(new URL('../../../web/common/api/schema.d.ts', import.meta.url), 'utf8');
  expect(kept, 'Run "node web/build/api-types.ts".').toBe(await apiTypes());
});
