import { Duration, Stack } from 'aws-cdk-lib';
import { HttpRouteKey } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import { DUE_INDEX, QUEUE_INDEX, STATE_INDEX } from '../../shared/adapters/dynamodb/keys.ts';
import type { Directory } from '../../shared/directory/schema.ts';
import { isProduction } from '../config.ts';
import type { Config } from '../config.ts';
import { AlarmSet, periodOfRuns } from '../constructs/alarm-set.ts';
import { CaseTable } from '../constructs/case-table.ts';
import { EventBus } from '../constructs/event-bus.ts';
import { EventPublisher } from '../constructs/event-publisher.ts';
import { get, HttpApi, post } from '../constructs/http-api.ts';
import { LambdaFunction, titleOf } from '../constructs/lambda-function.ts';
import type { LambdaFunctionProps } from '../constructs/lambda-function.ts';
import { LinkSecret } from '../constructs/link-secret.ts';
import { MailSender } from '../constructs/mail-sender.ts';
import { everyMinutes } from '../constructs/minute-schedule.ts';
import { OfficerPool } from '../constructs/officer-pool.ts';
import { addPipelineAlarms } from '../constructs/pipeline-alarms.ts';
import { pipelineDashboard } from '../constructs/pipeline-dashboard.ts';
import { consume } from '../constructs/queue-consumer.ts';
import { QueueWithDlq } from '../constructs/queue-with-dlq.ts';
import { officerGroups } from '../officer-groups.ts';
import { slaTargets } from '../sla-targets.ts';
import { XSecret } from '../constructs/x-secret.ts';

export interface MainStackProps {
  readonly config: Config;
  readonly directory: Directory;
}

/** Everything but the page: from the pull of mentions to the answer about a status. */
export class MainStack extends Stack {
  readonly api: HttpApi;
  readonly #config: Config;
  readonly #alarms: AlarmSet;
  readonly #table: CaseTable;

  constructor(scope: Construct, id: string, props: MainStackProps) {
    const { config } = props;
    super(scope, id, {
      env: { region: config.region },
      description: `TwitterSewa ${config.stage}: from a mention on X to a complaint and its status`,
      terminationProtection: isProduction(config),
    });
    this.#config = config;
    this.#alarms = new AlarmSet(this, 'Alarms', {
      stage: config.stage,
      ...(config.alarmEmail !== undefined && { email: config.alarmEmail }),
    });
    this.#table = new CaseTable(this, 'Cases', { deletionProtection: isProduction(config) });

    const mentions = this.#intake();
    const routing = this.#screening(mentions);
    this.#routing(routing);
    const bus = this.#publishing();
    const links = new LinkSecret(this, 'Links');
    const mailbox = this.#mailbox(bus, links);
    this.#escalation();
    this.api = this.#http(props.directory);
    this.#inbox(this.api, links);
    addPipelineAlarms(this.#alarms, config);
    pipelineDashboard(this, 'Dashboard', {
      config,
      alarms: this.#alarms,
      queues: {
        MentionsQueue: mentions.queue,
        RoutingQueue: routing.queue,
        MailboxQueue: mailbox.ordinary.queue,
        EmergencyQueue: mailbox.emergency.queue,
      },
      api: this.api,
    });
    // Always exported, so that this stack is the same with and without the stack of the page.
    this.exportValue(this.api.api.apiId);
  }

  /** Schedule -> ingest -> MentionsQueue. */
  #intake(): QueueWithDlq {
    const config = this.#config;
    const mentions = new QueueWithDlq(this, 'MentionsQueue', {
      name: 'Mentions',
      alarms: this.#alarms,
      consumerTimeout: SCREENING_TIMEOUT,
    });
    const secret = new XSecret(this, 'X', config);
    const ingest = this.#function('ingest', {
      description: 'Reads the mentions on X and queues them',
      // Ends before the next run begins.
      timeout: Duration.seconds(55),
      alarmPeriod: periodOfRuns(config.pullMinutes),
      environment: {
        TABLE_NAME: this.#table.table.tableName,
        RETENTION_DAYS: String(config.retentionDays),
        MENTIONS_QUEUE_URL: mentions.queue.queueUrl,
        X_SECRET_ID: secret.secret.secretArn,
        X_API_BASE_URL: config.xApiBaseUrl,
        X_USER_ID: config.watchedUserId,
        HANDLES: config.handles.join(','),
        OVERLAP_MINUTES: String(config.overlapMinutes),
        EXPAND_AUTHORS: String(config.expandAuthors),
      },
    });
    this.#table.allow(ingest, ['GetItem', 'PutItem', 'BatchWriteItem']);
    ingest.allow(['sqs:SendMessage'], [mentions.queue.queueArn]);
    secret.allowRead(ingest);
    everyMinutes(this, 'Pull', config.pullMinutes, ingest);
    return mentions;
  }

  /** MentionsQueue -> dedupe -> RoutingQueue. */
  #screening(mentions: QueueWithDlq): QueueWithDlq {
    const config = this.#config;
    const routing = new QueueWithDlq(this, 'RoutingQueue', {
      name: 'Routing',
      alarms: this.#alarms,
      consumerTimeout: ROUTING_TIMEOUT,
    });
    const dedupe = this.#function('dedupe', {
      description: 'Records posts and finds those that repeat another',
      timeout: SCREENING_TIMEOUT,
      environment: {
        TABLE_NAME: this.#table.table.tableName,
        RETENTION_DAYS: String(config.retentionDays),
        ROUTING_QUEUE_URL: routing.queue.queueUrl,
        X_USER_ID: config.watchedUserId,
        DEDUPE_WINDOW_DAYS: String(config.dedupeWindowDays),
        SLA_TARGETS: JSON.stringify(slaTargets(config)),
      },
    });
    this.#table.allow(dedupe, [
      'GetItem',
      'BatchGetItem',
      'Query',
      'PutItem',
      'UpdateItem',
      'BatchWriteItem',
    ]);
    dedupe.allow(['sqs:SendMessage'], [routing.queue.queueArn]);
    consume(dedupe, mentions, { batchSize: 10, maxConcurrency: 5 });
    return routing;
  }

  /** RoutingQueue -> route -> table. */
  #routing(routing: QueueWithDlq): void {
    const config = this.#config;
    const route = this.#function('route', {
      description: 'Sorts posts, finds their place and opens the case',
      timeout: ROUTING_TIMEOUT,
      environment: {
        TABLE_NAME: this.#table.table.tableName,
        RETENTION_DAYS: String(config.retentionDays),
        SLA_TARGETS: JSON.stringify(slaTargets(config)),
      },
    });
    this.#table.allow(route, ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'BatchWriteItem']);
    consume(route, routing, { batchSize: 10, maxConcurrency: 5 });
  }

  /** Table stream -> publish -> bus. */
  #publishing(): EventBus {
    const bus = new EventBus(this, 'Events', this.#config.eventArchiveDays);
    const publish = this.#function('publish', {
      description: 'Puts the events of the table on the bus',
      timeout: Duration.seconds(30),
      memory: 256,
      environment: { EVENT_BUS_NAME: bus.bus.eventBusName },
    });
    publish.allow(['events:PutEvents'], [bus.bus.eventBusArn]);
    new EventPublisher(this, 'Publisher', { alarms: this.#alarms, table: this.#table, fn: publish });
    return bus;
  }

  /** Bus -> MailboxQueue, and ahead of it EmergencyQueue -> mailbox -> SES and the inbox. */
  #mailbox(bus: EventBus, links: LinkSecret): { ordinary: QueueWithDlq; emergency: QueueWithDlq } {
    const config = this.#config;
    const mailboxQueue = new QueueWithDlq(this, 'MailboxQueue', {
      name: 'Mailbox',
      alarms: this.#alarms,
      consumerTimeout: MAILBOX_TIMEOUT,
    });
    const emergencyQueue = new QueueWithDlq(this, 'EmergencyQueue', {
      name: 'Emergency',
      alarms: this.#alarms,
      consumerTimeout: MAILBOX_TIMEOUT,
      oldestAllowed: Duration.minutes(2),
    });
    bus.route('ToMailbox', ['ComplaintFollowedUp', 'ComplaintEscalated'], mailboxQueue);
    // An urgent one is told by its EmergencyReported, ahead of all others.
    bus.route('RegisteredToMailbox', ['ComplaintRegistered'], mailboxQueue, { urgent: [false] });
    bus.route('ToEmergency', ['EmergencyReported'], emergencyQueue);
    const mailbox = this.#function('mailbox', {
      description: 'Tells the mailbox of the district',
      timeout: MAILBOX_TIMEOUT,
      environment: {
        TABLE_NAME: this.#table.table.tableName,
        RETENTION_DAYS: String(config.retentionDays),
        MAIL_FROM: config.mailFrom,
        LINK_SECRET_ID: links.secret.secretArn,
        ...(config.siteUrl !== undefined && { SITE_URL: config.siteUrl }),
      },
    });
    this.#table.allow(mailbox, ['GetItem', 'BatchGetItem', 'Query', 'UpdateItem', 'BatchWriteItem']);
    links.allowRead(mailbox);
    new MailSender(this, 'Sender', config).allowSend(mailbox);
    consume(mailbox, mailboxQueue, { batchSize: 10, maxConcurrency: 2 });
    // One by one: a mail must not wait for the others of its batch.
    consume(mailbox, emergencyQueue, { batchSize: 1, maxConcurrency: 10 });
    return { ordinary: mailboxQueue, emergency: emergencyQueue };
  }

  /** Schedule -> escalate -> table: the next level is told of every answer that is missing. */
  #escalation(): void {
    const escalate = this.#function('escalate', {
      description: 'Tells the next level of complaints whose answer is missing',
      // Ends before the next run begins.
      timeout: Duration.seconds(55),
      environment: {
        TABLE_NAME: this.#table.table.tableName,
        RETENTION_DAYS: String(this.#config.retentionDays),
      },
    });
    this.#table.allow(escalate, ['PutItem', 'UpdateItem'], [DUE_INDEX]);
    everyMinutes(this, 'Clock', 1, escalate);
  }

  /** HTTP API -> status, officer. */
  #http(directory: Directory): HttpApi {
    const config = this.#config;
    const officers = new OfficerPool(this, 'Officers', {
      config,
      groups: officerGroups(directory),
    });
    const api = new HttpApi(this, 'Http', { config, alarms: this.#alarms, officers });
    const status = this.#function('status', {
      description: 'Answers citizens',
      timeout: Duration.seconds(10),
      environment: {
        TABLE_NAME: this.#table.table.tableName,
        HANDLES: config.handles.join(','),
        FORCE_NAME_EN: config.forceNameEn,
        FORCE_NAME_HI: config.forceNameHi,
        SIGN_IN_ISSUER: officers.issuer,
        SIGN_IN_CLIENT_ID: officers.client.userPoolClientId,
        STATUS_REQUESTS_PER_MINUTE: String(config.statusRequestsPerMinute),
        // With the page, CloudFront stands in front of the API and tells who asks.
        TRUSTED_PROXY_HOPS: config.siteUrl?.startsWith('https:') ? '1' : '0',
      },
    });
    this.#table.allow(status, ['Query', 'BatchGetItem', 'UpdateItem']);
    api.open(status, get('/v1/status/{reference+}'), get('/v1/config'), get('/v1/openapi.json'));
    // Everything else is answered by the function too, with a problem document.
    api.open(status, HttpRouteKey.DEFAULT);

    const officer = this.#function('officer', {
      description: 'Answers officers within their jurisdiction',
      timeout: Duration.seconds(10),
      environment: { TABLE_NAME: this.#table.table.tableName },
    });
    this.#table.allow(officer, ['Query', 'BatchGetItem'], [QUEUE_INDEX, STATE_INDEX]);
    api.forOfficers(
      officer,
      get('/v1/officer/me'),
      get('/v1/officer/complaints'),
      get('/v1/officer/complaints/{docket}'),
    );
    return api;
  }

  /** HTTP API -> inbox (officers), acknowledge (whoever has a link from a mail). */
  #inbox(api: HttpApi, links: LinkSecret): void {
    const environment = {
      TABLE_NAME: this.#table.table.tableName,
      RETENTION_DAYS: String(this.#config.retentionDays),
    };
    const inbox = this.#function('inbox', {
      description: 'Shows officers the inbox of their unit',
      timeout: Duration.seconds(10),
      environment,
    });
    this.#table.allow(inbox, ['GetItem', 'Query', 'PutItem', 'UpdateItem'], [QUEUE_INDEX]);
    api.forOfficers(inbox, get('/v1/officer/inbox'), post('/v1/officer/inbox/{id}/acknowledge'));

    const acknowledge = this.#function('acknowledge', {
      description: 'Acknowledges a complaint by the signed link of a mail',
      timeout: Duration.seconds(10),
      environment: { ...environment, LINK_SECRET_ID: links.secret.secretArn },
    });
    this.#table.allow(acknowledge, ['Query', 'PutItem', 'UpdateItem']);
    links.allowRead(acknowledge);
    api.signed(acknowledge, get('/v1/acknowledge/{docket}'), post('/v1/acknowledge/{docket}'));
  }

  #function(name: string, props: Omit<LambdaFunctionProps, 'name' | 'config' | 'alarms'>): LambdaFunction {
    return new LambdaFunction(this, `${titleOf(name)}Function`, {
      name,
      config: this.#config,
      alarms: this.#alarms,
      ...props,
    });
  }
}

const SCREENING_TIMEOUT = Duration.seconds(60);
const ROUTING_TIMEOUT = Duration.seconds(60);
const MAILBOX_TIMEOUT = Duration.seconds(60);
