import { Duration } from 'aws-cdk-lib';
import { EventBus as Bus, Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import { EVENT_SOURCE } from '../../shared/contracts/events.ts';
import type { DomainEventType } from '../../shared/contracts/events.ts';
import type { QueueWithDlq } from './queue-with-dlq.ts';
import { output } from './output.ts';

/** The bus that carries the events of the system, with an archive from which they can be replayed. */
export class EventBus extends Construct {
  readonly bus: Bus;

  /** @param archiveDays how long events can be replayed; 0 = there is no archive */
  constructor(scope: Construct, id: string, archiveDays: number) {
    super(scope, id);
    this.bus = new Bus(this, 'Bus', { description: 'Events of TwitterSewa (docs/api/events.md)' });
    if (archiveDays > 0) {
      this.bus.archive('Archive', {
        eventPattern: { source: [EVENT_SOURCE] },
        retention: Duration.days(archiveDays),
      });
    }
    output(this, 'BusName', this.bus.eventBusName, 'Name of the event bus');
  }

  /** Sends events of the types (and of the values in `detail`) to the queue; what the bus cannot deliver goes to the queue's own DLQ, in the same form. */
  route(
    id: string,
    types: readonly DomainEventType[],
    to: QueueWithDlq,
    detail?: Readonly<Record<string, unknown[]>>,
  ): void {
    new Rule(this, id, {
      eventBus: this.bus,
      eventPattern: { source: [EVENT_SOURCE], detailType: [...types], ...(detail && { detail }) },
      targets: [new SqsQueue(to.queue, { deadLetterQueue: to.dlq, maxEventAge: Duration.hours(24) })],
    });
  }
}
