import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DomainEvent } from '../../contracts/events.ts';
import { eventItemSchema, readItem } from './items.ts';

/**
 * The event in a record of the table's stream.
 * @throws PermanentError when the item holds no event that this version knows.
 */
export function eventOfImage(image: Record<string, unknown>): DomainEvent {
  return readItem(eventItemSchema, unmarshall(image as Record<string, AttributeValue>)).event;
}
