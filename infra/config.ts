/**
 * What a deployment can choose. Values come from CDK context: the object `twittersewa` in cdk.json (or cdk.context.json,
 * ~/.cdk.json), its part for the stage, and single keys on the command line (`-c slaHours=12`), the last being the
 * strongest. docs/configuration.md describes every key.
 */
import * as z from 'zod';
import { CATEGORIES } from '../shared/contracts/triage-result.ts';

/** Name of the context object that holds our keys. */
export const CONTEXT_NAMESPACE = 'twittersewa';

/** The configuration is wrong; the message names every key, what is wrong with it and an example. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const integer = (min: number, max: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value),
    z
      .number(`must be a whole number from ${min} to ${max}`)
      .int(`must be a whole number from ${min} to ${max}`)
      .min(min, `must be at least ${min}`)
      .max(max, `must be at most ${max}`),
  );

const flag = z.preprocess(
  (value) => (value === 'true' ? true : value === 'false' ? false : value),
  z.boolean('must be true or false'),
);

/** An HTTP(S) address without query, fragment and the slash at its end. */
const webAddress = (allowed: readonly string[]) =>
  z
    .string('must be a text')
    .refine(
      (value) => {
        const url = URL.parse(value);
        return url !== null && allowed.includes(url.protocol) && url.search === '' && url.hash === '';
      },
      `must be an address that begins with ${allowed.map((protocol) => `${protocol}//`).join(' or ')}`,
    )
    .transform((value) => value.replace(/\/+$/, ''));

const hours = (min: number, max: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value),
    z
      .number(`must be a number of hours from ${min} to ${max}`)
      .min(min, `must be at least ${min}`)
      .max(max, `must be at most ${max}`),
  );

/** Hours of single categories: an object, or its JSON on the command line. */
const categoryHours = z.preprocess(
  (value) => {
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value) as unknown;
    } catch {
      return value;
    }
  },
  z.partialRecord(
    z.enum(CATEGORIES),
    z
      .strictObject({
        acknowledge: hours(0.001, 8760).optional(),
        firstAction: hours(0.001, 8760).optional(),
        close: hours(0.001, 8760).optional(),
      })
      .partial(),
    'must be an object of categories, each with hours for acknowledge, firstAction or close',
  ),
);

/** Where the first hours decide, or where the law or the matter gives others. docs/sla.md tells the reason of each. */
const CATEGORY_HOURS = {
  kidnapping: { acknowledge: 1, firstAction: 4 },
  'missing-person': { acknowledge: 1, firstAction: 4 },
  'cyber-crime': { acknowledge: 1, firstAction: 6 },
  'financial-fraud': { acknowledge: 1, firstAction: 6 },
  'women-safety': { acknowledge: 1, firstAction: 12 },
  'child-safety': { acknowledge: 1, firstAction: 12 },
  verification: { close: 504 },
};

const emailAddress = z.email('must be one plain e-mail address');

/** The days that CloudWatch Logs can keep a log. */
const LOG_DAYS = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 3653] as const;

const handles = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(',').map((part) => part.trim()) : value),
  z
    .array(
      z
        .string()
        .transform((handle) => handle.replace(/^@/, ''))
        .refine(
          (handle) => /^[A-Za-z0-9_]{1,15}$/.test(handle),
          'each handle has 1 to 15 letters, digits or underscores',
        ),
      'must be a list of handles, or handles separated by commas',
    )
    .min(1, 'must hold at least one handle'),
);

/** Every key: its rule and an example that is valid. */
const KEYS = {
  stage: {
    schema: z
      .string('must be a text')
      .regex(/^[a-z][a-z0-9-]{0,15}$/, 'must be 1 to 16 small letters, digits or hyphens, a letter first'),
    example: 'prod',
  },
  region: {
    schema: z
      .string('must be a text')
      .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must be the code of an AWS region')
      .default('ap-south-1'),
    example: 'ap-south-1',
  },
  handles: { schema: handles.default(['uppolice']), example: 'uppolice,112UttarPradesh' },
  watchedUserId: {
    schema: z
      .string('must be given as a text of digits')
      .regex(/^\d{1,19}$/, 'must be the numeric ID of the account on X, not its handle'),
    example: '1234567890',
  },
  xApiBaseUrl: {
    schema: webAddress(['https:', 'http:']).default('https://api.x.com/2'),
    example: 'https://api.x.com/2',
  },
  pullMinutes: { schema: integer(1, 60).default(1), example: '1' },
  overlapMinutes: { schema: integer(0, 1440).default(15), example: '15' },
  quietMinutes: { schema: integer(5, 1440).default(60), example: '60' },
  expandAuthors: { schema: flag.default(false), example: 'false' },
  dedupeWindowDays: { schema: integer(1, 365).default(30), example: '30' },
  slaAcknowledgeHours: { schema: hours(0.001, 720).default(4), example: '4' },
  slaAcknowledgeHoursUrgent: { schema: hours(0.001, 720).default(0.5), example: '0.5' },
  slaHours: { schema: integer(1, 720).default(24), example: '24' },
  slaHoursUrgent: { schema: integer(1, 720).default(4), example: '4' },
  slaCloseHours: { schema: hours(0.001, 8760).default(360), example: '360' },
  slaCloseHoursUrgent: { schema: hours(0.001, 8760).default(168), example: '168' },
  slaStepHours: { schema: hours(0.001, 720).default(12), example: '12' },
  slaStepHoursUrgent: { schema: hours(0.001, 720).default(1), example: '1' },
  slaCategoryHours: {
    schema: categoryHours.default(CATEGORY_HOURS),
    example: '{"missing-person":{"acknowledge":1,"firstAction":4}}',
  },
  retentionDays: { schema: integer(0, 36_500).default(1095), example: '1095' },
  eventArchiveDays: { schema: integer(0, 3650).default(30), example: '30' },
  logRetentionDays: {
    schema: integer(1, 3653)
      .refine(
        (days) => (LOG_DAYS as readonly number[]).includes(days),
        `must be one of ${LOG_DAYS.join(', ')}`,
      )
      .default(90),
    example: '90',
  },
  mailFrom: { schema: emailAddress.default('no-reply@twittersewa.example'), example: 'sewa@police.example' },
  verifyMailDomain: { schema: flag.default(false), example: 'true' },
  alarmEmail: { schema: emailAddress.optional(), example: 'duty@police.example' },
  siteUrl: {
    schema: webAddress(['https:', 'http:']).optional(),
    example: 'https://sewa.police.example',
  },
  siteCertificateArn: {
    schema: z
      .string('must be a text')
      .regex(
        /^arn:aws[a-z-]*:acm:us-east-1:\d{12}:certificate\/[\w-]+$/,
        'must be the ARN of a certificate in us-east-1 (CloudFront reads certificates only there)',
      )
      .optional(),
    example: 'arn:aws:acm:us-east-1:111122223333:certificate/11111111-2222-3333-4444-555555555555',
  },
  siteWebAclArn: {
    schema: z
      .string('must be a text')
      .regex(
        /^arn:aws[a-z-]*:wafv2:us-east-1:\d{12}:global\/webacl\/[\w-]+\/[\w-]+$/,
        'must be the ARN of a web ACL of scope CLOUDFRONT, which lives in us-east-1',
      )
      .optional(),
    example: 'arn:aws:wafv2:us-east-1:111122223333:global/webacl/name/11111111-2222-3333-4444-555555555555',
  },
  statusRequestsPerMinute: { schema: integer(1, 6000).default(30), example: '30' },
  forceNameEn: {
    schema: z.string('must be a text').trim().min(1, 'must not be empty').default('Uttar Pradesh Police'),
    example: 'Uttar Pradesh Police',
  },
  forceNameHi: {
    schema: z.string('must be a text').trim().min(1, 'must not be empty').default('उत्तर प्रदेश पुलिस'),
    example: 'उत्तर प्रदेश पुलिस',
  },
} as const;

type Key = keyof typeof KEYS;

/** Names of all keys, in the order of the documentation. */
export const CONFIG_KEYS = Object.keys(KEYS) as readonly Key[];

export type Config = Readonly<{ [K in Key]: z.output<(typeof KEYS)[K]['schema']> }>;

/** The stage in which nothing may be provisional: no reserved addresses, nothing deletable by accident. */
export function isProduction(config: Pick<Config, 'stage'>): boolean {
  return config.stage === 'prod';
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isKey = (name: string): name is Key => Object.hasOwn(KEYS, name);

/**
 * Names on the command line that are meant for us: CDK's own context keys all hold a colon, a slash, a hyphen or an @.
 */
const looksLikeOurs = (name: string) => /^[a-z][A-Za-z0-9]*$/.test(name) && name !== CONTEXT_NAMESPACE;

/** The known key that is nearest to a mistyped one, by shared letters in order; undefined when none is near. */
function nearestKey(name: string): Key | undefined {
  const pairs = (text: string) =>
    new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2).toLowerCase()));
  const wanted = pairs(name);
  const scored = CONFIG_KEYS.map((key) => {
    const own = pairs(key);
    const common = [...wanted].filter((pair) => own.has(pair)).length;
    return { key, score: (2 * common) / (wanted.size + own.size || 1) };
  }).sort((a, b) => b.score - a.score);
  return scored[0] && scored[0].score >= 0.4 ? scored[0].key : undefined;
}

function unknownKey(name: string, where: string): string {
  const near = nearestKey(name);
  const hint = near ? `did you mean ${near}?` : `the keys are ${CONFIG_KEYS.join(', ')}`;
  return `${name}: there is no such key (${where}); ${hint}`;
}

/** Merges the sources, the strongest last; collects the names that are none of ours. */
function gather(context: Readonly<Record<string, unknown>>, problems: string[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const take = (source: unknown, where: string): void => {
    if (source === undefined) return;
    if (!isRecord(source)) {
      problems.push(
        `${where}: must be an object, for example {"handles": ["uppolice"]}; got ${JSON.stringify(source)}`,
      );
      return;
    }
    for (const [name, value] of Object.entries(source)) {
      if (isKey(name)) values[name] = value;
      else problems.push(unknownKey(name, where));
    }
  };

  const namespace = context[CONTEXT_NAMESPACE];
  const { stages, ...base } = isRecord(namespace) ? namespace : {};
  take(isRecord(namespace) ? base : namespace, `context "${CONTEXT_NAMESPACE}"`);
  const single = Object.fromEntries(Object.entries(context).filter(([name]) => looksLikeOurs(name)));
  const stage = single['stage'] ?? base['stage'];
  if (stages !== undefined && !isRecord(stages)) {
    problems.push(`stages: must be an object, for example {"prod": {"slaHours": 12}}`);
  } else if (stages && typeof stage === 'string') {
    take(stages[stage], `context "${CONTEXT_NAMESPACE}.stages.${stage}"`);
  }
  take(single, 'option -c');
  return values;
}

/** Hours of which the first must not be longer than the second: urgent before ordinary, and the stages in their order. */
const NOT_LONGER = [
  ['slaHoursUrgent', 'slaHours'],
  ['slaAcknowledgeHoursUrgent', 'slaAcknowledgeHours'],
  ['slaCloseHoursUrgent', 'slaCloseHours'],
  ['slaStepHoursUrgent', 'slaStepHours'],
  ['slaAcknowledgeHours', 'slaHours'],
  ['slaAcknowledgeHoursUrgent', 'slaHoursUrgent'],
  ['slaHours', 'slaCloseHours'],
  ['slaHoursUrgent', 'slaCloseHoursUrgent'],
] as const;

/** Rules between keys, and what the stage `prod` demands. */
function crossChecks(config: Config): string[] {
  const problems: string[] = [];
  for (const [shorter, longer] of NOT_LONGER) {
    if (config[shorter] <= config[longer]) continue;
    problems.push(
      `${shorter}: must not be longer than ${longer} (${config[longer]}); got ${config[shorter]}. Example: -c ${shorter}=${KEYS[shorter].example}`,
    );
  }
  const site = config.siteUrl === undefined ? undefined : new URL(config.siteUrl);
  if (site?.protocol === 'http:' && !['localhost', '127.0.0.1'].includes(site.hostname)) {
    problems.push(
      `siteUrl: must begin with https:// unless its host is localhost; got ${JSON.stringify(config.siteUrl)}. Example: -c siteUrl=${KEYS.siteUrl.example}`,
    );
  }
  if (config.siteCertificateArn !== undefined && site === undefined) {
    problems.push(
      `siteCertificateArn: needs siteUrl, the address that the certificate is for. Example: -c siteUrl=${KEYS.siteUrl.example}`,
    );
  }
  if (isProduction(config)) {
    for (const key of ['mailFrom', 'alarmEmail'] as const) {
      if (config[key]?.endsWith('.example')) {
        problems.push(
          `${key}: stage prod needs a real address, .example is reserved for examples; got ${JSON.stringify(config[key])}`,
        );
      }
    }
    if (config.xApiBaseUrl.startsWith('http:')) {
      problems.push(
        `xApiBaseUrl: stage prod talks to X only by https; got ${JSON.stringify(config.xApiBaseUrl)}`,
      );
    }
  }
  return problems;
}

/**
 * Reads and checks the configuration.
 * @param context all context values of the CDK app
 * @throws ConfigError that lists every problem at once
 */
export function readConfig(context: Readonly<Record<string, unknown>>): Config {
  const problems: string[] = [];
  const values = gather(context, problems);
  const parsed: Partial<Record<Key, unknown>> = {};
  for (const key of CONFIG_KEYS) {
    const { schema, example } = KEYS[key];
    const result = schema.safeParse(values[key]);
    if (result.success) {
      if (result.data !== undefined) parsed[key] = result.data;
    } else {
      const reason =
        values[key] === undefined ? 'is missing' : (result.error.issues[0]?.message ?? 'is wrong');
      const got = values[key] === undefined ? '' : `; got ${JSON.stringify(values[key])}`;
      problems.push(`${key}: ${reason}${got}. Example: -c ${key}=${example}`);
    }
  }
  const config = parsed as Config;
  if (problems.length === 0) problems.push(...crossChecks(config));
  if (problems.length > 0) {
    throw new ConfigError(
      `The configuration is wrong in ${problems.length === 1 ? 'one place' : `${problems.length} places`}:\n` +
        `${problems.map((problem) => `  - ${problem}`).join('\n')}\nEvery key is described in docs/configuration.md.`,
    );
  }
  return config;
}
