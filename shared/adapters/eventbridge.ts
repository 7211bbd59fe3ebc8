import type { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { EVENT_SOURCE } from '../contracts/events.ts';
import type { EventBus } from '../ports.ts';

/** PutEvents takes 10 entries a call. */
export const MAX_EVENTS_PER_CALL = 10;

export function createEventBus(client: EventBridgeClient, busName: string): EventBus {
  return {
    async publish(events) {
      const answer = await client.send(
        new PutEventsCommand({
          Entries: events.map((event) => ({
            EventBusName: busName,
            Source: EVENT_SOURCE,
            DetailType: event.type,
            Detail: JSON.stringify(event),
            Time: new Date(event.occurredAt),
            Resources: [],
          })),
        }),
      );
      const entries = answer.Entries ?? [];
      return {
        failed: events.flatMap((event, i) => {
          const entry = entries[i];
          if (entry?.EventId !== undefined) return [];
          return [
            {
              eventId: event.eventId,
              reason: `${entry?.ErrorCode ?? 'no answer'} ${entry?.ErrorMessage ?? ''}`.trim(),
            },
          ];
        }),
      };
    },
  };
}
