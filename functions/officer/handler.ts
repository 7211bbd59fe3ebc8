import * as z from 'zod/mini';
import { createDynamoClient } from '../../shared/adapters/dynamodb/client.ts';
import { createComplaintStore } from '../../shared/adapters/dynamodb/complaint-store.ts';
import { readEnvironment, text } from '../../shared/adapters/environment.ts';
import type { OfficerView } from '../../shared/contracts/officer.ts';
import { units } from '../../shared/directory/directory.ts';
import { parseDocket } from '../../shared/domain/docket.ts';
import { COMPLAINT_STATES } from '../../shared/domain/lifecycle.ts';
import { listComplaints } from '../../shared/usecases/list-complaints.ts';
import { readComplaint } from '../../shared/usecases/read-complaint.ts';
import { httpHandler, json, type HttpRequest, type HttpResponse } from '../http-handler.ts';
import { ProblemError } from '../problem.ts';
import { PRIVATE, signedIn } from '../signed-in.ts';

const environment = readEnvironment({ TABLE_NAME: text });
const complaints = createComplaintStore({
  client: createDynamoClient(),
  tableName: environment.TABLE_NAME,
  retentionDays: 0,
});

const DEFAULT_LIMIT = 25;
const MAX_LIMIT = 100;

const querySchema = z.strictObject({
  state: z._default(z.enum(COMPLAINT_STATES), 'open'),
  jurisdiction: z.optional(
    z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/, { error: 'not the key of a district' })),
  ),
  limit: z._default(
    z.pipe(
      z.string().check(z.regex(/^\d{1,3}$/, { error: `not a whole number from 1 to ${MAX_LIMIT}` })),
      z.pipe(z.transform(Number), z.number().check(z.minimum(1), z.maximum(MAX_LIMIT))),
    ),
    DEFAULT_LIMIT,
  ),
  cursor: z.optional(z.string().check(z.maxLength(4_000))),
});

function me(request: HttpRequest): Promise<HttpResponse> {
  const { officer, scope } = signedIn(request);
  const view: OfficerView = {
    name: officer.name,
    role: officer.post.role,
    unit: officer.post.unit,
    jurisdictions: scope.jurisdictions === 'all' ? [...units.all()] : [...scope.jurisdictions],
  };
  return Promise.resolve(json(view, PRIVATE));
}

async function list(request: HttpRequest): Promise<HttpResponse> {
  const { scope } = signedIn(request);
  const query = querySchema.safeParse(request.queryStringParameters ?? {});
  if (!query.success) {
    const faults = query.error.issues.map(
      ({ path, message }) => `${path.map(String).join('.') || 'query'}: ${message}`,
    );
    throw new ProblemError('bad-request', `The query is not understood. ${faults.join('; ')}`);
  }
  const { state, jurisdiction, limit, cursor } = query.data;
  try {
    const page = await listComplaints(complaints, scope, {
      state,
      limit,
      ...(jurisdiction === undefined ? {} : { jurisdiction }),
      ...(cursor === undefined ? {} : { cursor }),
    });
    return json(page, PRIVATE);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ProblemError(
      'bad-request',
      `cursor: ${error.message} Ask again without it to begin at the first page.`,
    );
  }
}

async function one(request: HttpRequest): Promise<HttpResponse> {
  const { scope } = signedIn(request);
  const typed = request.pathParameters?.['docket'] ?? '';
  const docket = parseDocket(typed);
  if (!docket.ok) {
    throw new ProblemError(
      'bad-reference',
      `"${typed.slice(0, 40)}" is not a docket number (14 letters and digits).`,
    );
  }
  const found = await readComplaint(complaints, scope, docket.postId);
  // The same answer for a case that is not there and one of another jurisdiction: its existence is not told.
  if (!found) {
    throw new ProblemError('not-found', `There is no complaint ${docket.docket} in your jurisdiction.`);
  }
  return json(found.detail, PRIVATE, { etag: `"${found.revision}"` });
}

export const handler = httpHandler({
  'GET /v1/officer/me': me,
  'GET /v1/officer/complaints': list,
  'GET /v1/officer/complaints/{docket}': one,
});
