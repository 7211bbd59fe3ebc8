/**
 * The OpenAPI 3.1 document of the HTTP API, made from the zod contracts. `npm run openapi` writes it to openapi.json, which
 * the API serves; a test keeps the two equal.
 */
import * as z from 'zod/mini';
import { COMPLAINT_STATES } from '../domain/lifecycle.ts';
import { inboxAcknowledgementSchema, inboxPageSchema } from './inbox.ts';
import { complaintDetailSchema, complaintListSchema, officerSchema } from './officer.ts';
import { problemSchema } from './problem.ts';
import { siteConfigSchema, statusSchema } from './status.ts';

const SCHEMAS = {
  Status: statusSchema,
  SiteConfig: siteConfigSchema,
  ComplaintList: complaintListSchema,
  Complaint: complaintDetailSchema,
  Officer: officerSchema,
  Inbox: inboxPageSchema,
  InboxAcknowledgement: inboxAcknowledgementSchema,
  Problem: problemSchema,
} as const;
type SchemaName = keyof typeof SCHEMAS;

const ref = (name: SchemaName) => ({ $ref: `#/components/schemas/${name}` });

const answer = (description: string, name: SchemaName, headers?: object) => ({
  description,
  ...(headers ? { headers } : {}),
  content: { 'application/json': { schema: ref(name) } },
});

const problem = (description: string, headers?: object) => ({
  description,
  ...(headers ? { headers } : {}),
  content: { 'application/problem+json': { schema: ref('Problem') } },
});

/** What API Gateway itself answers: no problem document, its form cannot be chosen. */
const gatewayAnswer = (description: string) => ({
  description,
  content: {
    'application/json': {
      schema: { type: 'object', properties: { message: { type: 'string' } }, required: ['message'] },
    },
  },
});

const retryAfter = {
  'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 1 } },
};
const etag = { ETag: { description: 'Revision of the complaint.', schema: { type: 'string' } } };

const common = { '500': problem('Something went wrong on our side.') };
const officerOnly = {
  ...common,
  '401': gatewayAnswer('No token, or one that is not valid.'),
  '403': problem('Signed in, but no unit is assigned.'),
};
const security = [{ officer: [] }];

const page = (description: string) => ({
  description,
  content: { 'text/html': { schema: { type: 'string' } } },
});

const linkParameters = [
  { name: 'docket', in: 'path', required: true, schema: { type: 'string', minLength: 1, maxLength: 100 } },
  { name: 'round', in: 'query', required: true, schema: { type: 'integer', minimum: 1, maximum: 999 } },
  {
    name: 'expires',
    in: 'query',
    required: true,
    description: 'Epoch seconds.',
    schema: { type: 'integer', minimum: 1_000_000_000, maximum: 9_999_999_999 },
  },
  {
    name: 'signature',
    in: 'query',
    required: true,
    schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{43}$' },
  },
];
const linkAnswers = (ok: string) => ({
  ...common,
  '200': page(ok),
  '400': page('Not a link that the system made.'),
  '410': page('The link has expired.'),
});

const paths = {
  '/v1/status/{reference}': {
    get: {
      operationId: 'getStatus',
      summary: 'Status of a post',
      description:
        'Status by post ID, by address of the post on x.com or twitter.com (also URL-encoded), or by docket number in any spelling. Holds neither the text nor a name.',
      tags: ['public'],
      security: [],
      parameters: [
        {
          name: 'reference',
          in: 'path',
          required: true,
          description: 'Post ID, docket number or address of a post.',
          schema: { type: 'string', minLength: 1, maxLength: 2048 },
          examples: {
            postId: { value: '1790000079190000000' },
            docket: { value: '1HNTV-JTA0N-0C0H' },
            url: { value: 'https://x.com/name/status/1790000079190000000' },
          },
        },
      ],
      responses: {
        ...common,
        '200': answer('The status.', 'Status'),
        '400': problem('Not a post ID, address or docket number.'),
        '404': problem('No such post is on record.'),
        '429': problem('Too many questions from this client in a minute.', retryAfter),
      },
    },
  },
  '/v1/config': {
    get: {
      operationId: 'getConfig',
      summary: 'What a page needs to know of this deployment',
      tags: ['public'],
      security: [],
      responses: { ...common, '200': answer('The configuration.', 'SiteConfig') },
    },
  },
  '/v1/officer/me': {
    get: {
      operationId: 'getOfficer',
      summary: 'Who is signed in, and what he may see',
      tags: ['officer'],
      security,
      responses: { ...officerOnly, '200': answer('The officer.', 'Officer') },
    },
  },
  '/v1/officer/complaints': {
    get: {
      operationId: 'listComplaints',
      summary: 'Queue of the own jurisdiction, oldest first',
      tags: ['officer'],
      security,
      parameters: [
        { name: 'state', in: 'query', schema: { type: 'string', enum: COMPLAINT_STATES, default: 'open' } },
        {
          name: 'jurisdiction',
          in: 'query',
          description: 'Key of a district, or state-cell. Outside the own jurisdiction the list is empty.',
          schema: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$' },
        },
        { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100, default: 25 } },
        {
          name: 'cursor',
          in: 'query',
          description: '`nextCursor` of the page before.',
          schema: { type: 'string', maxLength: 4000 },
        },
      ],
      responses: {
        ...officerOnly,
        '200': answer('A page of the queue.', 'ComplaintList'),
        '400': problem('A parameter is not understood.'),
      },
    },
  },
  '/v1/officer/complaints/{docket}': {
    get: {
      operationId: 'getComplaint',
      summary: 'One complaint with all that is known of it',
      tags: ['officer'],
      security,
      parameters: [
        {
          name: 'docket',
          in: 'path',
          required: true,
          schema: { type: 'string', minLength: 1, maxLength: 100 },
        },
      ],
      responses: {
        ...officerOnly,
        '200': answer('The complaint.', 'Complaint', etag),
        '400': problem('Not a docket number.'),
        '404': problem('No such complaint in the own jurisdiction.'),
      },
    },
  },
  '/v1/officer/inbox': {
    get: {
      operationId: 'getInbox',
      summary: 'Inbox of the own unit, newest first',
      tags: ['officer'],
      security,
      parameters: [
        {
          name: 'unread',
          in: 'query',
          description: 'Only what nobody has acknowledged.',
          schema: { type: 'string', enum: ['true', 'false'], default: 'false' },
        },
        { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100, default: 25 } },
        {
          name: 'cursor',
          in: 'query',
          description: '`nextCursor` of the page before.',
          schema: { type: 'string', maxLength: 4000 },
        },
      ],
      responses: {
        ...officerOnly,
        '200': answer('A page of the inbox.', 'Inbox'),
        '400': problem('A parameter is not understood.'),
      },
    },
  },
  '/v1/officer/inbox/{id}/acknowledge': {
    post: {
      operationId: 'acknowledgeInboxItem',
      summary: 'Marks an item as read, and acknowledges its complaint',
      description:
        'May be repeated: the first one counts. The complaint is acknowledged when it still waits for that and lies in the own jurisdiction.',
      tags: ['officer'],
      security,
      parameters: [
        { name: 'id', in: 'path', required: true, schema: { type: 'string', minLength: 1, maxLength: 200 } },
      ],
      responses: {
        ...officerOnly,
        '200': answer('The item, and what became of the complaint.', 'InboxAcknowledgement'),
        '404': problem('No such item in the own inbox.'),
      },
    },
  },
  '/v1/acknowledge/{docket}': {
    get: {
      operationId: 'confirmAcknowledgement',
      summary: 'Page behind the link in a mail: asks whether to acknowledge. Changes nothing.',
      tags: ['mail'],
      security: [],
      parameters: linkParameters,
      responses: linkAnswers('Asks for a confirmation.'),
    },
    post: {
      operationId: 'acknowledgeByLink',
      summary: 'Acknowledges the complaint that the signed link stands for',
      tags: ['mail'],
      security: [],
      parameters: linkParameters,
      responses: {
        ...linkAnswers('Acknowledged, now or before.'),
        '409': page('The complaint has another owner now, or was joined to another.'),
      },
    },
  },
};

function schemaOf(name: SchemaName): object {
  // The dialect is that of the document; a `$schema` in every part would only repeat it.
  const { $schema, ...schema } = z.toJSONSchema(SCHEMAS[name], { target: 'draft-2020-12', io: 'output' });
  void $schema;
  return schema;
}

export function openApiDocument(version: string): object {
  return {
    openapi: '3.1.1',
    info: {
      title: 'TwitterSewa',
      version,
      summary: 'Status of complaints that citizens post on X to a police force.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'The deployment that serves this document.' }],
    tags: [
      { name: 'public', description: 'For everybody, without sign-in.' },
      { name: 'mail', description: 'Pages behind the links in mails, for whoever has the link.' },
      { name: 'officer', description: 'For signed-in officers, within their jurisdiction.' },
    ],
    paths,
    components: {
      schemas: Object.fromEntries(
        (Object.keys(SCHEMAS) as SchemaName[]).map((name) => [name, schemaOf(name)]),
      ),
      securitySchemes: {
        officer: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'Access token of the user pool.',
        },
      },
    },
  };
}
