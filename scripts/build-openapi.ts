/** `npm run openapi`: writes the OpenAPI document, made from the contracts, to where the API serves it from. */
import { readFileSync, writeFileSync } from 'node:fs';
import { openApiDocument } from '../shared/contracts/openapi.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const file = new URL('../shared/contracts/openapi.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(openApiDocument(version), null, 2)}\n`);
console.log(`wrote ${file.pathname}`);
