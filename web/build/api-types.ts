import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';

const TYPES = fileURLToPath(new URL('../common/api/schema.d.ts', import.meta.url));
const DOCUMENT = fileURLToPath(new URL('../../shared/contracts/openapi.json', import.meta.url));

const HEAD = `// Made from shared/contracts/openapi.json by "node web/build/api-types.ts".
/* eslint-disable max-lines -- Nobody edits this file. */`;

/** The types of the API's paths and answers as the OpenAPI document has them, in the format of this repository. */
export async function apiTypes(): Promise<string> {
  const tree = await openapiTS(readFileSync(DOCUMENT, 'utf8'));
  const source = `${HEAD}\n${astToString(tree)}`;
  return format(source, { ...(await resolveConfig(TYPES)), parser: 'typescript' });
}

if (import.meta.main) writeFileSync(TYPES, await apiTypes());
