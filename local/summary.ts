import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { localClient } from './aws-clients.ts';
import type { RunningSystem } from './system.ts';

export interface Summary {
  readonly read: number;
  readonly repeats: number;
  readonly followUps: number;
  readonly complaints: number;
  readonly urgent: number;
  readonly setAside: number;
  readonly pending: number;
  readonly mails: number;
  /** Complaints by owner, most first. */
  readonly byJurisdiction: readonly (readonly [string, number])[];
}

interface Row {
  readonly pk: string;
  readonly sk: string;
  readonly disposition?: { readonly kind: string };
  readonly jurisdiction?: string;
  readonly urgent?: boolean;
  readonly mail?: string;
}

/** What the pipeline has done, counted in the table. A scan: fit for one machine, not for the product. */
export function createSummary(system: RunningSystem): () => Promise<Summary> {
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient(localClient(system.dynamodbEndpoint, system.region)),
  );

  async function rows(): Promise<Row[]> {
    const all: Row[] = [];
    let start: Record<string, unknown> | undefined;
    do {
      const page = await client.send(
        new ScanCommand({
          TableName: system.tableName,
          ProjectionExpression: 'pk, sk, disposition, jurisdiction, urgent, mail',
          ...(start ? { ExclusiveStartKey: start } : {}),
        }),
      );
      all.push(...((page.Items ?? []) as Row[]));
      start = page.LastEvaluatedKey;
    } while (start);
    return all;
  }

  return async () => {
    const table = await rows();
    const mentions = table.filter(({ sk }) => sk === 'MENTION');
    const kinds = (...wanted: string[]) =>
      mentions.filter(({ disposition }) => wanted.includes(disposition?.kind ?? '')).length;
    const complaints = table.filter(({ sk }) => sk === 'COMPLAINT');
    const counts = new Map<string, number>();
    for (const { jurisdiction = '' } of complaints)
      counts.set(jurisdiction, (counts.get(jurisdiction) ?? 0) + 1);
    return {
      read: mentions.length,
      repeats: kinds('repeat'),
      followUps: kinds('follow-up'),
      complaints: complaints.length,
      urgent: complaints.filter(({ urgent }) => urgent).length,
      setAside: kinds('set-aside'),
      pending: kinds('pending', 'original'),
      mails: table.filter(({ pk, mail }) => pk.startsWith('INBOX#') && mail === 'sent').length,
      byJurisdiction: [...counts].sort(([, a], [, b]) => b - a),
    };
  };
}

const SHOWN = 8;

/** The summary as lines for the terminal. */
export function summaryLines(summary: Summary): string[] {
  const { read, repeats, followUps, complaints, urgent, setAside, pending, mails, byJurisdiction } = summary;
  const shown = byJurisdiction.slice(0, SHOWN).map(([key, count]) => `${key} ${count}`);
  const rest = byJurisdiction.slice(SHOWN);
  const more =
    rest.length === 0 ? '' : `, ${rest.length} more with ${rest.reduce((sum, [, count]) => sum + count, 0)}`;
  return [
    `read ${read} · repeats ${repeats} · follow-ups ${followUps} · complaints ${complaints} (urgent ${urgent}) · set aside ${setAside} · under way ${pending} · mails ${mails}`,
    `routed: ${shown.join(', ') || 'nothing yet'}${more}`,
  ];
}
