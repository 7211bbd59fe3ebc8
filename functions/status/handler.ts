import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { systemClock } from '../../shared/adapters/clock.ts';
import { createDynamoClient } from '../../shared/adapters/dynamodb/client.ts';
import { createComplaintStore } from '../../shared/adapters/dynamodb/complaint-store.ts';
import { createRateLimiter } from '../../shared/adapters/dynamodb/rate-limiter.ts';
import { readEnvironment, text, wholeNumber } from '../../shared/adapters/environment.ts';
import openapi from '../../shared/contracts/openapi.json' with { type: 'json' };
import type { SiteConfig } from '../../shared/contracts/status.ts';
import { nameOf } from '../../shared/directory/directory.ts';
import { parseStatusReference, type ReferenceFault } from '../../shared/domain/status-reference.ts';
import { readStatus } from '../../shared/usecases/read-status.ts';
import { httpHandler, json, type HttpRequest, type HttpResponse } from '../http-handler.ts';
import { ProblemError } from '../problem.ts';
import { clientAddress } from './client-address.ts';

const environment = readEnvironment({
  STAGE: text,
  TABLE_NAME: text,
  HANDLES: text,
  FORCE_NAME_EN: text,
  FORCE_NAME_HI: text,
  SIGN_IN_ISSUER: text,
  SIGN_IN_CLIENT_ID: text,
  STATUS_REQUESTS_PER_MINUTE: wholeNumber(1),
  TRUSTED_PROXY_HOPS: z._default(wholeNumber(0), 0),
});
const table = { client: createDynamoClient(), tableName: environment.TABLE_NAME, retentionDays: 0 };
const complaints = createComplaintStore(table);
const limiter = createRateLimiter(table);

const siteConfig: SiteConfig = {
  force: { hi: environment.FORCE_NAME_HI, en: environment.FORCE_NAME_EN },
  handles: environment.HANDLES.split(','),
  stage: environment.STAGE,
  signIn: {
    issuer: environment.SIGN_IN_ISSUER,
    clientId: environment.SIGN_IN_CLIENT_ID,
    scope: 'openid profile',
  },
};

const FAULTS: Readonly<Record<ReferenceFault, { en: string; hi: string }>> = {
  empty: {
    en: 'Nothing was given. Give the ID of a post, its address on X, or a docket number.',
    hi: 'कुछ नहीं दिया गया। पोस्ट की ID, X पर उसका पता या डॉकेट संख्या दें।',
  },
  'not-a-post-url': {
    en: 'This is not the address of a post. It looks like https://x.com/name/status/1790000079190000000.',
    hi: 'यह किसी पोस्ट का पता नहीं है। पता ऐसा होता है: https://x.com/name/status/1790000079190000000',
  },
  'docket-check': {
    en: 'This docket number is mistyped: its check character does not fit. Compare it with the one you were given.',
    hi: 'डॉकेट संख्या लिखने में गलती है: जाँच अक्षर मेल नहीं खाता। मिली हुई संख्या से मिलाएँ।',
  },
  'post-id-range': {
    en: 'This number cannot be the ID of a post: IDs have at most 20 digits and are below 2^64.',
    hi: 'यह संख्या किसी पोस्ट की ID नहीं हो सकती।',
  },
  'unknown-form': {
    en: 'This is neither a post ID (digits), nor the address of a post, nor a docket number (14 letters and digits such as 1HNTV-JTA0N-0C0H).',
    hi: 'यह न पोस्ट की ID (अंक) है, न पोस्ट का पता, न डॉकेट संख्या (14 अक्षर-अंक, जैसे 1HNTV-JTA0N-0C0H)।',
  },
};

async function refuseTooMany(request: HttpRequest): Promise<void> {
  const address = clientAddress(request, environment.TRUSTED_PROXY_HOPS);
  // Addresses are personal data: only a hash is kept, for two minutes.
  const key = createHash('sha256').update(`${environment.STAGE}|${address}`).digest('base64url').slice(0, 22);
  const { allowed, retryAfterSeconds } = await limiter.allow(
    key,
    environment.STATUS_REQUESTS_PER_MINUTE,
    systemClock.now(),
  );
  if (allowed) return;
  throw new ProblemError(
    'too-many-requests',
    `More than ${environment.STATUS_REQUESTS_PER_MINUTE} questions in a minute. Wait ${retryAfterSeconds} seconds and ask again.`,
    {
      hi: `एक मिनट में बहुत अधिक अनुरोध। ${retryAfterSeconds} सेकंड बाद फिर पूछें।`,
      headers: { 'retry-after': String(retryAfterSeconds) },
    },
  );
}

function referenceOf(request: HttpRequest): string {
  const raw = request.pathParameters?.['reference'] ?? '';
  try {
    return decodeURIComponent(raw);
  } catch {
    // A lone % is no encoding: what was typed is then taken as it is.
    return raw;
  }
}

async function status(request: HttpRequest): Promise<HttpResponse> {
  await refuseTooMany(request);
  const reference = parseStatusReference(referenceOf(request));
  if (!reference.ok) {
    const { en, hi } = FAULTS[reference.fault];
    throw new ProblemError('bad-reference', en, { hi });
  }
  const found = await readStatus({ complaints, nameOf }, reference.postId);
  if (!found) {
    const handle = environment.HANDLES.split(',')[0] ?? '';
    throw new ProblemError(
      'not-found',
      `No post with the ID ${reference.postId} is on record. A new post appears within a few minutes; it must mention @${handle}.`,
      {
        hi: `ID ${reference.postId} की कोई पोस्ट अभिलेख में नहीं है। नई पोस्ट कुछ मिनट में दिखती है; उसमें @${handle} लिखा होना चाहिए।`,
      },
    );
  }
  return json(found, 'public, max-age=15');
}

export const handler = httpHandler({
  'GET /v1/status/{reference+}': status,
  'GET /v1/config': () => Promise.resolve(json(siteConfig, 'public, max-age=300')),
  'GET /v1/openapi.json': () => Promise.resolve(json(openapi, 'public, max-age=300')),
});
