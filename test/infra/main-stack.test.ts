import { Match } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { resources, synth } from './support/synth.ts';
import type { Resource, Synthesis, Tree } from './support/synth.ts';

let dev: Synthesis;
beforeAll(() => {
  dev = synth({ options: { alarmEmail: 'duty@police.example' } });
});

const all = (type: string): [string, Resource][] => resources(dev.main, type);

describe('the table', () => {
  it('has the keys, indexes, stream and TTL that the adapters count on', () => {
    const string = (name: string) => ({ AttributeName: name, AttributeType: 'S' });
    const key = (hash: string, range: string) => [
      { AttributeName: hash, KeyType: 'HASH' },
      { AttributeName: range, KeyType: 'RANGE' },
    ];
    dev.main.resourceCountIs('AWS::DynamoDB::Table', 1);
    dev.main.hasResourceProperties('AWS::DynamoDB::Table', {
      KeySchema: key('pk', 'sk'),
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      AttributeDefinitions: Match.arrayWith([string('pk'), string('sk')]),
      GlobalSecondaryIndexes: ['gsi1', 'gsi2', 'gsi3'].map((name) => ({
        IndexName: name,
        KeySchema: key(`${name}pk`, `${name}sk`),
        Projection: { ProjectionType: 'ALL' },
      })),
    });
  });

  it('is encrypted, can be restored to any second, and outlives its stack', () => {
    dev.main.hasResource('AWS::DynamoDB::Table', {
      Properties: {
        SSESpecification: { SSEEnabled: true },
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      },
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
    });
  });
});

describe('the queues', () => {
  const isDlq = (id: string) => id.includes('Dlq');

  it('are encrypted and refuse plain HTTP', () => {
    const queues = all('AWS::SQS::Queue');
    expect(queues).toHaveLength(9);
    const policies = JSON.stringify(all('AWS::SQS::QueuePolicy'));
    for (const [id, queue] of queues) {
      expect(queue.Properties['SqsManagedSseEnabled'], id).toBe(true);
      expect(policies).toContain(
        JSON.stringify({
          Action: 'sqs:*',
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          Effect: 'Deny',
          Principal: { AWS: '*' },
          Resource: { 'Fn::GetAtt': [id, 'Arn'] },
        }),
      );
    }
  });

  it('have a dead-letter queue that keeps messages longest, with an alarm on its first message', () => {
    const dlqs = all('AWS::SQS::Queue').filter(([id]) => isDlq(id));
    const targets = all('AWS::SQS::Queue')
      .filter(([id]) => !isDlq(id))
      .map(([id, queue]) => {
        expect(queue.Properties['RedrivePolicy']?.maxReceiveCount, id).toBe(5);
        return queue.Properties['RedrivePolicy']?.deadLetterTargetArn['Fn::GetAtt'][0] as string;
      });
    const [, stream] = all('AWS::Lambda::EventSourceMapping').find(
      ([, mapping]) => mapping.Properties['StartingPosition'] !== undefined,
    )!;
    targets.push(stream.Properties['DestinationConfig'].OnFailure.Destination['Fn::GetAtt'][0] as string);
    expect(targets.toSorted()).toEqual(dlqs.map(([id]) => id).toSorted());
    for (const [id, dlq] of dlqs) {
      expect(dlq.Properties['MessageRetentionPeriod'], id).toBe(14 * 86_400);
      dev.main.hasResourceProperties('AWS::CloudWatch::Alarm', {
        Namespace: 'AWS/SQS',
        MetricName: 'ApproximateNumberOfMessagesVisible',
        Threshold: 1,
        Dimensions: [{ Name: 'QueueName', Value: { 'Fn::GetAtt': [id, 'QueueName'] } }],
      });
    }
  });

  it('have an alarm on the age of their oldest message', () => {
    for (const [id] of all('AWS::SQS::Queue').filter(([queue]) => !isDlq(queue))) {
      dev.main.hasResourceProperties('AWS::CloudWatch::Alarm', {
        MetricName: 'ApproximateAgeOfOldestMessage',
        Dimensions: [{ Name: 'QueueName', Value: { 'Fn::GetAtt': [id, 'QueueName'] } }],
      });
    }
  });

  it('hide a message six times as long as its reader may take', () => {
    const timeouts = new Map(
      all('AWS::Lambda::Function').map(([id, fn]) => [id, Number(fn.Properties['Timeout'])]),
    );
    const visibility = new Map(
      all('AWS::SQS::Queue').map(([id, queue]) => [id, queue.Properties['VisibilityTimeout']]),
    );
    const readers = all('AWS::Lambda::EventSourceMapping').filter(
      ([, mapping]) => mapping.Properties['StartingPosition'] === undefined,
    );
    expect(readers).toHaveLength(4);
    for (const [id, { Properties }] of readers) {
      const queue = visibility.get(Properties['EventSourceArn']['Fn::GetAtt'][0] as string);
      const timeout = timeouts.get(Properties['FunctionName'].Ref as string);
      expect(queue, id).toBeGreaterThanOrEqual(6 * timeout!);
      expect(Properties['ScalingConfig'].MaximumConcurrency, id).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('the event source mappings', () => {
  it('all report the items of a batch that failed', () => {
    const mappings = all('AWS::Lambda::EventSourceMapping');
    expect(mappings).toHaveLength(5);
    for (const [id, mapping] of mappings) {
      expect(mapping.Properties['FunctionResponseTypes'], id).toEqual(['ReportBatchItemFailures']);
    }
  });

  it('pass to publish only new events of the stream', () => {
    dev.main.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      StartingPosition: 'TRIM_HORIZON',
      BatchSize: 10,
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 10,
      FilterCriteria: {
        Filters: [
          {
            Pattern: JSON.stringify({
              eventName: ['INSERT'],
              dynamodb: { Keys: { sk: { S: [{ prefix: 'EVENT#' }] } } },
            }),
          },
        ],
      },
    });
  });
});

describe('the functions', () => {
  it('are those of the design, on Node 24 and arm64, with a log that forgets', () => {
    const functions = all('AWS::Lambda::Function');
    const names = functions.map(
      ([, fn]) => fn.Properties['Environment'].Variables.POWERTOOLS_SERVICE_NAME as string,
    );
    expect(names.toSorted()).toEqual(
      [
        'acknowledge',
        'dedupe',
        'escalate',
        'inbox',
        'ingest',
        'mailbox',
        'officer',
        'publish',
        'route',
        'status',
      ].map((name) => `dev-${name}`),
    );
    const logs = new Map(all('AWS::Logs::LogGroup'));
    for (const [id, { Properties }] of functions) {
      expect(Properties['Runtime'], id).toBe('nodejs24.x');
      expect(Properties['Architectures'], id).toEqual(['arm64']);
      expect(Properties['Environment'].Variables, id).toMatchObject({
        STAGE: 'dev',
        POWERTOOLS_METRICS_NAMESPACE: 'TwitterSewa',
      });
      const log = logs.get(Properties['LoggingConfig'].LogGroup.Ref as string);
      expect(log?.Properties['RetentionInDays'], id).toBe(90);
    }
  });

  it('have alarms on errors and throttles', () => {
    for (const [id] of all('AWS::Lambda::Function')) {
      for (const metric of ['Errors', 'Throttles']) {
        dev.main.hasResourceProperties('AWS::CloudWatch::Alarm', {
          Namespace: 'AWS/Lambda',
          MetricName: metric,
          Dimensions: [{ Name: 'FunctionName', Value: { Ref: id } }],
        });
      }
    }
  });

  it('may do only what is named: no wildcard but the one that IAM cannot narrow', () => {
    const statements = all('AWS::IAM::Policy').flatMap(([id, policy]) =>
      (policy.Properties['PolicyDocument'].Statement as Tree[]).map((statement) => ({
        id,
        statement,
      })),
    );
    expect(statements.length).toBeGreaterThan(10);
    for (const { id, statement } of statements) {
      const actions = [statement['Action']].flat() as string[];
      expect(
        actions.filter((action) => action.includes('*')),
        id,
      ).toEqual([]);
      if ([statement['Resource']].flat().includes('*')) expect(actions).toEqual(['dynamodb:ListStreams']);
    }
    for (const [id, role] of all('AWS::IAM::Role')) {
      expect(role.Properties['ManagedPolicyArns'], id).toBeUndefined();
    }
  });

  it('read the table through no other right than they use', () => {
    const tableActions = Object.fromEntries(
      all('AWS::IAM::Policy')
        .filter(([id]) =>
          /^(Ingest|Dedupe|Route|Mailbox|Status|Officer|Publish|Escalate|Inbox|Acknowledge)Function/.test(id),
        )
        .map(([id, policy]) => [
          /^[A-Z][a-z]+/.exec(id)![0],
          (policy.Properties['PolicyDocument'].Statement as Tree[])
            .flatMap((statement) => [statement['Action']].flat() as string[])
            .filter((action) => action.startsWith('dynamodb:'))
            .map((action) => action.slice('dynamodb:'.length))
            .toSorted(),
        ]),
    );
    expect(tableActions).toEqual({
      Ingest: ['BatchWriteItem', 'GetItem', 'PutItem'],
      Dedupe: ['BatchGetItem', 'BatchWriteItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'],
      Route: ['BatchWriteItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'],
      Mailbox: ['BatchGetItem', 'BatchWriteItem', 'GetItem', 'Query', 'UpdateItem'],
      Inbox: ['GetItem', 'PutItem', 'Query', 'Query', 'UpdateItem'],
      Acknowledge: ['PutItem', 'Query', 'UpdateItem'],
      Escalate: ['PutItem', 'Query', 'UpdateItem'],
      Status: ['BatchGetItem', 'Query', 'UpdateItem'],
      Officer: ['BatchGetItem', 'Query', 'Query'],
      Publish: ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'],
    });
  });

  it('may send mail from the one address only', () => {
    dev.main.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Action: 'ses:SendEmail',
            Condition: { StringEquals: { 'ses:FromAddress': 'no-reply@twittersewa.example' } },
          }),
        ]),
      },
    });
  });
});

describe('secrets', () => {
  it('stand in Secrets Manager, and neither in the template nor in an environment variable', () => {
    dev.main.hasResourceProperties('AWS::SecretsManager::Secret', {
      GenerateSecretString: { SecretStringTemplate: '{}', GenerateStringKey: 'notYetSet' },
    });
    dev.main.hasResourceProperties('AWS::Lambda::Function', {
      Environment: {
        Variables: Match.objectLike({ X_SECRET_ID: { Ref: Match.stringLikeRegexp('^XSecret') } }),
      },
    });
    for (const [id, fn] of all('AWS::Lambda::Function')) {
      for (const [name, value] of Object.entries(fn.Properties['Environment'].Variables as Tree)) {
        if (/TOKEN|PASSWORD|SECRET|KEY/i.test(name)) expect(typeof value, `${id} ${name}`).not.toBe('string');
      }
    }
    expect(JSON.stringify(dev.main.toJSON())).not.toMatch(/resolve:secretsmanager|"SecretString"/);
  });

  it('are read each by those alone that need it', () => {
    const readers = all('AWS::IAM::Policy').flatMap(([id, policy]) =>
      (policy.Properties['PolicyDocument'].Statement as Tree[])
        .filter((statement) => statement['Action'] === 'secretsmanager:GetSecretValue')
        .map(
          (statement) => `${/^[A-Z][a-z]+/.exec(id)![0]} ${String(statement['Resource'].Ref).slice(0, 5)}`,
        ),
    );
    expect(readers.toSorted()).toEqual(['Acknowledge Links', 'Ingest XSecr', 'Mailbox Links']);
  });
});

describe('the bus', () => {
  it('sends followed-up and escalated complaints to the mailbox, and keeps what it cannot deliver', () => {
    dev.main.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        source: ['twittersewa'],
        'detail-type': ['ComplaintFollowedUp', 'ComplaintEscalated'],
      },
      Targets: [
        Match.objectLike({
          Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^MailboxQueueF'), 'Arn'] },
          DeadLetterConfig: { Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^MailboxQueueDlq'), 'Arn'] } },
        }),
      ],
    });
  });

  it('sends new complaints to the mailbox, and emergencies by a queue of their own that is read one by one', () => {
    const ruleTo = (queue: string, pattern: object) =>
      dev.main.hasResourceProperties('AWS::Events::Rule', {
        EventPattern: { source: ['twittersewa'], ...pattern },
        Targets: [
          Match.objectLike({
            Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp(`^${queue}F|^${queue}[0-9A-F]`), 'Arn'] },
            DeadLetterConfig: { Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp(`^${queue}Dlq`), 'Arn'] } },
          }),
        ],
      });
    ruleTo('MailboxQueue', { 'detail-type': ['ComplaintRegistered'], detail: { urgent: [false] } });
    ruleTo('EmergencyQueue', { 'detail-type': ['EmergencyReported'] });
    dev.main.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      BatchSize: 1,
      EventSourceArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^EmergencyQueue'), 'Arn'] },
    });
  });

  it('has an archive unless the configuration wants none', () => {
    dev.main.hasResourceProperties('AWS::Events::Archive', { RetentionDays: 30 });
    synth({ options: { eventArchiveDays: '0' } }).main.resourceCountIs('AWS::Events::Archive', 0);
  });
});

describe('the schedule', () => {
  it.each([
    ['1', 'rate(1 minute)'],
    ['5', 'rate(5 minutes)'],
  ])('with pullMinutes=%s is %s', (pullMinutes, expression) => {
    synth({ options: { pullMinutes } }).main.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: expression,
      FlexibleTimeWindow: { Mode: 'OFF' },
      State: 'ENABLED',
    });
  });
});

describe('the HTTP API', () => {
  it('asks for a token on the routes of officers and on no other', () => {
    const routes = all('AWS::ApiGatewayV2::Route').map(([, { Properties }]) => [
      Properties['RouteKey'] as string,
      Properties['AuthorizationType'] as string,
    ]);
    expect(Object.fromEntries(routes) as Tree).toEqual({
      'GET /v1/status/{reference+}': 'NONE',
      'GET /v1/config': 'NONE',
      'GET /v1/openapi.json': 'NONE',
      $default: 'NONE',
      'GET /v1/officer/me': 'JWT',
      'GET /v1/officer/complaints': 'JWT',
      'GET /v1/officer/complaints/{docket}': 'JWT',
      'GET /v1/officer/inbox': 'JWT',
      'POST /v1/officer/inbox/{id}/acknowledge': 'JWT',
      'GET /v1/acknowledge/{docket}': 'NONE',
      'POST /v1/acknowledge/{docket}': 'NONE',
    });
  });

  it('trusts tokens of the user pool that were given to the page', () => {
    dev.main.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: {
        Audience: [{ Ref: Match.stringLikeRegexp('^OfficersPoolPage') }],
        Issuer: {
          'Fn::Join': [
            '',
            ['https://', { 'Fn::GetAtt': [Match.stringLikeRegexp('^OfficersPool'), 'ProviderName'] }],
          ],
        },
      },
    });
  });

  it('has a throttle, and a log without addresses', () => {
    dev.main.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
      AccessLogSettings: { Format: Match.not(Match.stringLikeRegexp('sourceIp|rawPath|context.path')) },
    });
  });
});

describe('the sign-in', () => {
  it('is for officers whom an administrator let in, with a one-time code', () => {
    dev.main.hasResourceProperties('AWS::Cognito::UserPool', {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
    });
  });

  it('gives the page a code and no secret', () => {
    dev.main.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid', 'profile'],
      CallbackURLs: ['http://localhost:5173/officer.html'],
      PreventUserExistenceErrors: 'ENABLED',
    });
    synth({ options: { siteUrl: 'https://sewa.police.example' } }).main.hasResourceProperties(
      'AWS::Cognito::UserPoolClient',
      { CallbackURLs: ['https://sewa.police.example/officer.html'] },
    );
  });

  it('has a group for each unit of the directory', () => {
    const names = all('AWS::Cognito::UserPoolGroup').map(
      ([, group]) => group.Properties['GroupName'] as string,
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.startsWith('district:'))).toHaveLength(75);
    expect(names.filter((name) => name.startsWith('range:'))).toHaveLength(18);
    expect(names.filter((name) => name.startsWith('zone:'))).toHaveLength(8);
    expect(names).toEqual(
      expect.arrayContaining(['state:uttar-pradesh', 'auditor:uttar-pradesh', 'district:agra']),
    );
  });
});
