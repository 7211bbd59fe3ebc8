import { BatchGetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Complaint, MentionRecord } from '../../domain/complaint.ts';
import type { ComplaintState } from '../../domain/lifecycle.ts';
import { PermanentError } from '../../domain/permanent-error.ts';
import type { PostId } from '../../domain/post-id.ts';
import type { CaseFile, ComplaintStore } from '../../ports.ts';
import type { TableOptions } from './client.ts';
import { decodeCursor, encodeCursor } from './cursor-token.ts';
import {
  aliasItemSchema,
  authorItemSchema,
  countsItemSchema,
  eventItemSchema,
  followUpItemSchema,
  readComplaintItem,
  readItem,
  readMention,
  repeatItemSchema,
  type Item,
} from './items.ts';
import {
  authorKey,
  complaintIndexKeys,
  complaintKey,
  countsKey,
  eventKey,
  EVENT_PREFIX,
  expiry,
  mentionKey,
  postPartition,
  QUEUE_INDEX,
  queuePartition,
  STATE_INDEX,
  statePartition,
} from './keys.ts';
import { transact } from './transact.ts';

/** Open dockets of one author that are looked at. */
const MAX_DOCKETS = 50;

export function createComplaintStore({ client, tableName, retentionDays }: TableOptions): ComplaintStore {
  /** All pages of a query. */
  async function queryAll(condition: string, values: Item): Promise<Item[]> {
    const items: Item[] = [];
    let start: Item | undefined;
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: tableName,
          KeyConditionExpression: condition,
          ExpressionAttributeValues: values,
          ConsistentRead: true,
          ...(start ? { ExclusiveStartKey: start } : {}),
        }),
      );
      items.push(...(page.Items ?? []));
      start = page.LastEvaluatedKey;
    } while (start);
    return items;
  }

  async function file(id: PostId): Promise<CaseFile | undefined> {
    // Sort keys before REPEAT#: everything but the repeats and the older versions of the text.
    const items = await queryAll('pk = :pk AND sk < :repeats', {
      ':pk': postPartition(id),
      ':repeats': 'REPEAT#',
    });
    const bySortKey = new Map(items.map((item) => [String(item['sk']), item]));
    const mention = bySortKey.get('MENTION');
    if (!mention) {
      const alias = bySortKey.get('ALIAS');
      return alias ? file(readItem(aliasItemSchema, alias).canonicalId) : undefined;
    }
    return assemble(readMention(mention), bySortKey);
  }

  async function countRepeats(ids: readonly PostId[]): Promise<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>();
    let open: Item[] = ids.map((id) => ({ ...countsKey(id) }));
    while (open.length > 0) {
      const answer = await client.send(
        new BatchGetCommand({ RequestItems: { [tableName]: { Keys: open } } }),
      );
      for (const item of answer.Responses?.[tableName] ?? []) {
        counts.set(String(item['pk']), readItem(countsItemSchema, item).repeats);
      }
      open = answer.UnprocessedKeys?.[tableName]?.Keys ?? [];
    }
    return counts;
  }

  /** Cases of one index partition behind `after` in the order of age. */
  async function queueOf(
    index: string,
    partition: string,
    after: string,
    limit: number,
  ): Promise<Complaint[]> {
    const page = await client.send(
      new QueryCommand({
        TableName: tableName,
        IndexName: index,
        KeyConditionExpression: '#pk = :pk AND #sk > :after',
        ExpressionAttributeNames: { '#pk': `${index}pk`, '#sk': `${index}sk` },
        ExpressionAttributeValues: { ':pk': partition, ':after': after },
        Limit: limit,
      }),
    );
    return (page.Items ?? []).map(readComplaintItem);
  }

  async function oldest(
    jurisdictions: readonly string[] | 'all',
    state: ComplaintState,
    after: string,
    limit: number,
  ): Promise<Complaint[]> {
    if (jurisdictions === 'all') return queueOf(STATE_INDEX, statePartition(state), after, limit);
    const queues = await Promise.all(
      jurisdictions.map((key) => queueOf(QUEUE_INDEX, queuePartition(key, state), after, limit)),
    );
    return queues
      .flat()
      .sort((a, b) => (ageKey(a) < ageKey(b) ? -1 : 1))
      .slice(0, limit);
  }

  return {
    file,

    async register(complaint, event, emergency) {
      const expiring = expiry(complaint.receivedAt, retentionDays);
      const outcome = await transact(client, [
        {
          Put: {
            TableName: tableName,
            Item: {
              ...complaintKey(complaint.postId),
              ...complaint,
              ...complaintIndexKeys(complaint),
              ...expiring,
            },
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
        {
          Update: {
            TableName: tableName,
            Key: mentionKey(complaint.postId),
            UpdateExpression: 'SET disposition = :complaint',
            ConditionExpression: 'disposition.#kind IN (:pending, :original)',
            ExpressionAttributeNames: { '#kind': 'kind' },
            ExpressionAttributeValues: {
              ':complaint': { kind: 'complaint' },
              ':pending': 'pending',
              ':original': 'original',
            },
          },
        },
        { Put: { TableName: tableName, Item: { ...eventKey(event.eventId), event, ...expiring } } },
        {
          Put: {
            TableName: tableName,
            Item: {
              ...authorKey(complaint.authorId, complaint.postedAt, complaint.postId),
              postId: complaint.postId,
              ...expiring,
            },
          },
        },
        ...(emergency
          ? [
              {
                Put: {
                  TableName: tableName,
                  Item: { ...eventKey(emergency.eventId), event: emergency, ...expiring },
                },
              },
            ]
          : []),
      ]);
      if (outcome.ok) return 'registered';
      if (!outcome.refused.includes(0) && !(await file(complaint.postId))) {
        throw new PermanentError(`Post ${complaint.postId} was never recorded, so it cannot become a case.`);
      }
      return 'already';
    },

    async repeatsOf(id, limit) {
      const [page, counts] = await Promise.all([
        client.send(
          new QueryCommand({
            TableName: tableName,
            KeyConditionExpression: 'pk = :pk AND begins_with(sk, :repeat)',
            ExpressionAttributeValues: { ':pk': postPartition(id), ':repeat': 'REPEAT#' },
            Limit: limit,
          }),
        ),
        countRepeats([id]),
      ]);
      return {
        total: counts.get(postPartition(id)) ?? 0,
        entries: (page.Items ?? []).map((item) => readItem(repeatItemSchema, item)),
      };
    },

    async openDocketsOf(authorId) {
      const page = await client.send(
        new QueryCommand({
          TableName: tableName,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :docket)',
          ExpressionAttributeValues: { ':pk': `AUTHOR#${authorId}`, ':docket': 'DOCKET#' },
          ScanIndexForward: false,
          ConsistentRead: true,
          Limit: MAX_DOCKETS,
        }),
      );
      return (page.Items ?? []).map((item) => readItem(authorItemSchema, item).postId);
    },

    async queue({ jurisdictions, state, limit, cursor }) {
      const after = cursor === undefined ? '' : decodeCursor(cursor, state);
      // One more than asked for tells whether there is a next page.
      const found = await oldest(jurisdictions, state, after || ' ', limit + 1);
      const shown = found.slice(0, limit);
      const counts =
        shown.length === 0 ? new Map<string, number>() : await countRepeats(shown.map((c) => c.postId));
      const last = shown.at(-1);
      return {
        items: shown.map((complaint) => ({
          ...complaint,
          repeats: counts.get(postPartition(complaint.postId)) ?? 0,
        })),
        ...(found.length > limit && last ? { nextCursor: encodeCursor(state, ageKey(last)) } : {}),
      };
    },
  };
}

function ageKey(complaint: Complaint): string {
  return `${complaint.postedAt}#${complaint.postId}`;
}

function assemble(record: MentionRecord, bySortKey: ReadonlyMap<string, Item>): CaseFile {
  const complaint = bySortKey.get('COMPLAINT');
  const withPrefix = (prefix: string) =>
    [...bySortKey].filter(([sk]) => sk.startsWith(prefix)).map(([, item]) => item);
  return {
    record,
    ...(complaint ? { complaint: readComplaintItem(complaint) } : {}),
    history: withPrefix(EVENT_PREFIX)
      .map((item) => readItem(eventItemSchema, item))
      .sort((a, b) => a.event.occurredAt.localeCompare(b.event.occurredAt)),
    followUps: withPrefix('FOLLOWUP#').map((item) => readItem(followUpItemSchema, item)),
  };
}
