import { randomUUID } from 'node:crypto';
import { ACCOUNT } from '../template/resolve.ts';
import type { Found } from '../template/model.ts';
import { compilePattern, type Matcher } from './pattern.ts';

interface RuleProperties {
  readonly EventBusName: string;
  readonly EventPattern: unknown;
  readonly State?: string;
  readonly Targets?: readonly Record<string, unknown>[];
}

interface Rule {
  readonly bus: string;
  readonly matches: Matcher;
  readonly queueArns: readonly string[];
}

interface PutEntry {
  readonly EventBusName?: string;
  readonly Source?: string;
  readonly DetailType?: string;
  readonly Detail?: string;
  readonly Time?: number | string;
  readonly Resources?: readonly string[];
}

/** Properties of a target that the runner honours; the others would change what is delivered. */
const TARGET_PROPERTIES = new Set(['Arn', 'Id', 'DeadLetterConfig', 'RetryPolicy']);

export interface Bus {
  /** Answers PutEvents once every target queue has accepted. */
  putEvents(request: { readonly Entries: readonly PutEntry[] }): Promise<object>;
}

/** @throws Error for a rule with a pattern or a target that the runner does not know. */
export function createBus(
  buses: readonly string[],
  rules: readonly Found<RuleProperties>[],
  region: string,
  deliver: (queueArn: string, body: string) => Promise<void>,
): Bus {
  const compiled = rules.filter(({ properties }) => properties.State !== 'DISABLED').map(compileRule);
  return {
    async putEvents({ Entries }) {
      const answers = await Promise.all(Entries.map((entry) => put(entry)));
      return { FailedEntryCount: answers.filter((answer) => 'ErrorCode' in answer).length, Entries: answers };
    },
  };

  async function put(entry: PutEntry): Promise<object> {
    const bus = entry.EventBusName ?? 'default';
    if (!buses.includes(bus))
      return { ErrorCode: 'ResourceNotFoundException', ErrorMessage: `Event bus ${bus} does not exist.` };
    const detail = parsed(entry.Detail);
    if (!entry.Source || !entry.DetailType || detail === undefined) {
      return {
        ErrorCode: 'MalformedDetail',
        ErrorMessage: 'Source, DetailType and a Detail in JSON are needed.',
      };
    }
    const event = {
      version: '0',
      id: randomUUID(),
      'detail-type': entry.DetailType,
      source: entry.Source,
      account: ACCOUNT,
      time: timeOf(entry.Time),
      region,
      resources: entry.Resources ?? [],
      detail,
    };
    const targets = compiled
      .filter((rule) => rule.bus === bus && rule.matches(event))
      .flatMap(({ queueArns }) => queueArns);
    await Promise.all(targets.map((arn) => deliver(arn, JSON.stringify(event))));
    return { EventId: event.id };
  }
}

function compileRule({ id, properties }: Found<RuleProperties>): Rule {
  const queueArns = (properties.Targets ?? []).map((target) => {
    const unknown = Object.keys(target).filter((name) => !TARGET_PROPERTIES.has(name));
    const arn = String(target['Arn']);
    if (unknown.length > 0)
      throw new Error(`Rule ${id}: the local runner does not know ${unknown.join(', ')} of a target.`);
    if (!arn.startsWith('arn:aws:sqs:'))
      throw new Error(`Rule ${id}: the local runner delivers to queues only, not to ${arn}.`);
    return arn;
  });
  return { bus: properties.EventBusName, matches: compilePattern(properties.EventPattern), queueArns };
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** The bus tells time without milliseconds. */
function timeOf(time: number | string | undefined): string {
  const at = time === undefined ? new Date() : new Date(typeof time === 'number' ? time * 1000 : time);
  return at.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
