import type { DomainEvent } from '../../contracts/events.ts';
import type { Complaint } from '../../domain/complaint.ts';
import type { PostId } from '../../domain/post-id.ts';
import type { JoinStore } from '../../ports.ts';
import type { TableOptions } from './client.ts';
import {
  complaintIndexKeys,
  complaintKey,
  countsKey,
  eventKey,
  expiry,
  mentionKey,
  repeatKey,
} from './keys.ts';
import { transact, type Write } from './transact.ts';

const INDEX_KEYS = ['gsi1pk', 'gsi1sk', 'gsi2pk', 'gsi2sk', 'gsi3pk', 'gsi3sk'];

export function createJoinStore({ client, tableName, retentionDays }: TableOptions): JoinStore {
  const put = (event: DomainEvent): Write => ({
    Put: {
      TableName: tableName,
      Item: { ...eventKey(event.eventId), event, ...expiry(event.occurredAt, retentionDays) },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  });

  const dispose = (
    id: PostId,
    disposition: object,
    condition: string,
    values: Record<string, unknown>,
  ): Write => ({
    Update: {
      TableName: tableName,
      Key: mentionKey(id),
      UpdateExpression: 'SET disposition = :disposition',
      ConditionExpression: condition,
      ExpressionAttributeNames: { '#kind': 'kind', ...(condition.includes('#of') ? { '#of': 'of' } : {}) },
      ExpressionAttributeValues: { ':disposition': disposition, ...values },
    },
  });

  const revise = (
    { postId, revision }: Complaint,
    more: { set?: Record<string, unknown>; remove?: readonly string[] },
  ): Write => {
    const set = Object.entries({ ...more.set, revision: revision + 1 });
    return {
      Update: {
        TableName: tableName,
        Key: complaintKey(postId),
        UpdateExpression:
          `SET ${set.map(([name]) => `#${name} = :${name}`).join(', ')}` +
          (more.remove ? ` REMOVE ${more.remove.join(', ')}` : ''),
        ConditionExpression: '#revision = :expected',
        ExpressionAttributeNames: Object.fromEntries(set.map(([name]) => [`#${name}`, name])),
        ExpressionAttributeValues: {
          ':expected': revision,
          ...Object.fromEntries(set.map(([name, value]) => [`:${name}`, value])),
        },
      },
    };
  };

  const count = (of: PostId, by: 1 | -1): Write => ({
    Update: {
      TableName: tableName,
      Key: countsKey(of),
      UpdateExpression: 'ADD repeats :by',
      ExpressionAttributeValues: { ':by': by },
    },
  });

  return {
    async merge({ case: kept, of, post, postCase, how, events }) {
      const { occurredAt } = events[0];
      const outcome = await transact(client, [
        dispose(post, { kind: 'repeat', of, how }, 'disposition.#kind = :complaint', {
          ':complaint': 'complaint',
        }),
        // Out of the queues; state, docket and text stay for the day when it is taken out again.
        revise(postCase, { set: { mergedInto: of }, remove: INDEX_KEYS }),
        revise(kept, {}),
        {
          Put: {
            TableName: tableName,
            Item: {
              ...repeatKey(of, post),
              postId: post,
              how,
              at: occurredAt,
              ...expiry(occurredAt, retentionDays),
            },
          },
        },
        count(of, 1),
        ...events.map(put),
      ]);
      return outcome.ok;
    },

    async split({ case: from, of, post, postCase, events }) {
      const joined = { ':repeat': 'repeat', ':of': of };
      const outcome = await transact(client, [
        dispose(
          post,
          { kind: postCase ? 'complaint' : 'original' },
          'disposition.#kind = :repeat AND disposition.#of = :of',
          joined,
        ),
        ...(postCase
          ? [revise(postCase, { set: complaintIndexKeys(postCase), remove: ['mergedInto'] })]
          : []),
        {
          Delete: {
            TableName: tableName,
            Key: repeatKey(of, post),
            ConditionExpression: 'attribute_exists(pk)',
          },
        },
        revise(from, {}),
        count(of, -1),
        ...events.map(put),
      ]);
      return outcome.ok;
    },
  };
}
