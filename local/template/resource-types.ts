/** What the runner makes of a resource type. */
export interface RunType {
  /** Properties that it acts on; a dot leads into a property of a property, or of the items of a list. */
  readonly runs: readonly string[];
  /** Properties that change nothing on one machine, each with the reason. */
  readonly leaves: Readonly<Record<string, string>>;
}

const WORDS = 'only words for people';
const NO_RIGHTS = 'no one checks rights on this machine';
const NOT_ENCRYPTED = 'nothing on this disk is encrypted by the runner';
const TAGS = { Tags: 'only for the bill' };

/** Types that the runner runs. A property that is not named here is an error, so that none is skipped without a word. */
export const RUN: Readonly<Record<string, RunType>> = {
  'AWS::DynamoDB::Table': {
    runs: [
      'TableName',
      'AttributeDefinitions',
      'BillingMode',
      'GlobalSecondaryIndexes',
      'KeySchema',
      'StreamSpecification.StreamViewType',
      'TimeToLiveSpecification',
    ],
    leaves: {
      DeletionProtectionEnabled: 'the data folder belongs to who starts the runner',
      PointInTimeRecoverySpecification: 'there are no backups on this machine',
      SSESpecification: NOT_ENCRYPTED,
      ...TAGS,
    },
  },
  'AWS::SQS::Queue': {
    runs: [
      'QueueName',
      'VisibilityTimeout',
      'MessageRetentionPeriod',
      'DelaySeconds',
      'ReceiveMessageWaitTimeSeconds',
      'RedrivePolicy',
    ],
    leaves: { SqsManagedSseEnabled: NOT_ENCRYPTED, ...TAGS },
  },
  'AWS::SecretsManager::Secret': {
    runs: ['GenerateSecretString.GenerateStringKey'],
    leaves: {
      Description: WORDS,
      'GenerateSecretString.ExcludePunctuation': 'what is made here are hexadecimal digits',
      'GenerateSecretString.PasswordLength': 'what is made here are 64 digits',
      'GenerateSecretString.SecretStringTemplate': 'nothing else stands in a secret',
      ...TAGS,
    },
  },
  'AWS::Lambda::Function': {
    runs: [
      'Code.S3Key',
      'Environment',
      'Handler',
      'MemorySize',
      'ReservedConcurrentExecutions',
      'Runtime',
      'Timeout',
    ],
    leaves: {
      Architectures: 'the bundle is JavaScript',
      'Code.S3Bucket': 'the bundle is in the folder of the synthesized app',
      Description: WORDS,
      Layers: 'only the functions that CDK brings along for deployments have layers; they are not run',
      LoggingConfig: 'logs go to files in the data folder',
      Role: NO_RIGHTS,
      ...TAGS,
    },
  },
  'AWS::Lambda::EventSourceMapping': {
    runs: [
      'BatchSize',
      'BisectBatchOnFunctionError',
      'DestinationConfig.OnFailure.Destination',
      'EventSourceArn',
      'FilterCriteria.Filters.Pattern',
      'FunctionName',
      'FunctionResponseTypes',
      'MaximumRetryAttempts',
      'ScalingConfig.MaximumConcurrency',
      'StartingPosition',
    ],
    leaves: {
      MaximumBatchingWindowInSeconds: 'batches are handed on as they come',
      MaximumRecordAgeInSeconds: 'a machine that was off for a night must not give up what it had not done',
      ...TAGS,
    },
  },
  'AWS::Scheduler::Schedule': {
    runs: ['ScheduleExpression', 'State', 'Target.Arn', 'Target.Input'],
    leaves: {
      Description: WORDS,
      FlexibleTimeWindow: 'a run starts on time',
      ScheduleExpressionTimezone: 'rates have no time zone, and other expressions are an error',
      'Target.RetryPolicy': 'a run that failed is not repeated before the next one',
      'Target.RoleArn': NO_RIGHTS,
    },
  },
  'AWS::Events::EventBus': { runs: ['Name'], leaves: { Description: WORDS, ...TAGS } },
  'AWS::Events::Rule': {
    runs: ['EventBusName', 'EventPattern', 'State', 'Targets.Arn'],
    leaves: {
      Description: WORDS,
      'Targets.DeadLetterConfig':
        'PutEvents answers after every queue has accepted, so no delivery is left over',
      'Targets.Id': 'only a name',
      'Targets.RetryPolicy':
        'PutEvents answers after every queue has accepted, so no delivery is left to repeat',
      ...TAGS,
    },
  },
  'AWS::Cognito::UserPool': {
    runs: [],
    leaves: { '*': 'officers of this machine only stand for the accounts of the pool' },
  },
  'AWS::Cognito::UserPoolClient': {
    runs: ['AllowedOAuthFlows', 'AllowedOAuthScopes', 'CallbackURLs', 'GenerateSecret', 'LogoutURLs'],
    leaves: {
      AccessTokenValidity: 'tokens live an hour here',
      AllowedOAuthFlowsUserPoolClient: 'there is only this way to sign in here',
      EnableTokenRevocation: 'signing out ends the session here',
      ExplicitAuthFlows: 'there is only this way to sign in here',
      IdTokenValidity: 'tokens live an hour here',
      PreventUserExistenceErrors: 'the sign-in page shows its officers',
      RefreshTokenValidity: 'a session lives half a day here',
      SupportedIdentityProviders: 'there is only this way to sign in here',
      TokenValidityUnits: 'tokens live an hour here',
      UserPoolId: 'there is one pool',
    },
  },
  'AWS::ApiGatewayV2::Api': { runs: ['ProtocolType'], leaves: { Description: WORDS, Name: WORDS, ...TAGS } },
  'AWS::ApiGatewayV2::Authorizer': {
    runs: ['AuthorizerType', 'IdentitySource', 'JwtConfiguration.Audience', 'JwtConfiguration.Issuer'],
    leaves: { ApiId: 'there is one API', Name: WORDS },
  },
  'AWS::ApiGatewayV2::Stage': {
    runs: [
      'DefaultRouteSettings.ThrottlingBurstLimit',
      'DefaultRouteSettings.ThrottlingRateLimit',
      'StageName',
    ],
    leaves: {
      AccessLogSettings: 'no access log is kept; the functions have theirs',
      ApiId: 'there is one API',
      AutoDeploy: 'the routes are those of the template',
      ...TAGS,
    },
  },
  'AWS::ApiGatewayV2::Integration': {
    runs: ['IntegrationType', 'IntegrationUri', 'PayloadFormatVersion'],
    leaves: { ApiId: 'there is one API' },
  },
  'AWS::ApiGatewayV2::Route': {
    runs: ['AuthorizationScopes', 'AuthorizationType', 'AuthorizerId', 'RouteKey', 'Target'],
    leaves: { ApiId: 'there is one API' },
  },
  'AWS::S3::Bucket': { runs: [], leaves: { '*': 'files are served from the disk' } },
  'AWS::CloudFront::Distribution': {
    runs: [
      'DistributionConfig.CacheBehaviors.PathPattern',
      'DistributionConfig.CacheBehaviors.ResponseHeadersPolicyId',
      'DistributionConfig.DefaultCacheBehavior.ResponseHeadersPolicyId',
      'DistributionConfig.DefaultRootObject',
    ],
    leaves: {
      'DistributionConfig.CacheBehaviors.AllowedMethods': 'the routes of the API say which methods there are',
      'DistributionConfig.CacheBehaviors.CachePolicyId': 'nothing is cached',
      'DistributionConfig.CacheBehaviors.Compress': 'nothing is compressed',
      'DistributionConfig.CacheBehaviors.OriginRequestPolicyId': 'the API sees the request as it came',
      'DistributionConfig.CacheBehaviors.TargetOriginId': 'the one behaviour with a path is that of the API',
      'DistributionConfig.CacheBehaviors.ViewerProtocolPolicy': 'there is no TLS',
      'DistributionConfig.Comment': WORDS,
      'DistributionConfig.DefaultCacheBehavior.CachePolicyId': 'nothing is cached',
      'DistributionConfig.DefaultCacheBehavior.Compress': 'nothing is compressed',
      'DistributionConfig.DefaultCacheBehavior.TargetOriginId': 'the default behaviour is that of the page',
      'DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy': 'there is no TLS',
      'DistributionConfig.Enabled': 'the page is there while the runner is',
      'DistributionConfig.HttpVersion': 'HTTP/1.1 only',
      'DistributionConfig.IPV6Enabled': 'it listens on the loopback address only',
      'DistributionConfig.Origins': 'files are served from the disk, the API by the runner',
      'DistributionConfig.PriceClass': 'there is one place',
      ...TAGS,
    },
  },
  'AWS::CloudFront::ResponseHeadersPolicy': {
    runs: [
      'ResponseHeadersPolicyConfig.CustomHeadersConfig.Items',
      'ResponseHeadersPolicyConfig.SecurityHeadersConfig.ContentSecurityPolicy',
      'ResponseHeadersPolicyConfig.SecurityHeadersConfig.ContentTypeOptions',
      'ResponseHeadersPolicyConfig.SecurityHeadersConfig.FrameOptions',
      'ResponseHeadersPolicyConfig.SecurityHeadersConfig.ReferrerPolicy',
    ],
    leaves: {
      'ResponseHeadersPolicyConfig.Name': WORDS,
      'ResponseHeadersPolicyConfig.SecurityHeadersConfig.StrictTransportSecurity': 'there is no TLS',
    },
  },
  'Custom::CDKBucketDeployment': {
    runs: ['ServiceToken', 'SourceObjectKeys', 'SystemMetadata.cache-control'],
    leaves: {
      DestinationBucketName: 'files are served from the disk',
      DistributionId: 'nothing is cached',
      DistributionPaths: 'nothing is cached',
      OutputObjectKeys: 'nothing refers to them',
      Prune: 'files are served from the disk',
      RetainOnDelete: 'files are served from the disk',
      SourceBucketNames: 'the files are in the folder of the synthesized app',
      WaitForDistributionInvalidation: 'nothing is cached',
    },
  },
};

/**
 * Types that have nothing to run on one machine, each with the reason. A type that is neither here nor run by the runner is an
 * error, so that nothing of the template is skipped without a word.
 */
export const NOTHING_TO_RUN: Readonly<Record<string, string>> = {
  'AWS::IAM::Role': NO_RIGHTS,
  'AWS::IAM::Policy': NO_RIGHTS,
  'AWS::Lambda::Permission': NO_RIGHTS,
  'AWS::SQS::QueuePolicy': NO_RIGHTS,
  'AWS::SNS::TopicPolicy': NO_RIGHTS,
  'AWS::S3::BucketPolicy': NO_RIGHTS,
  'AWS::Logs::LogGroup': 'logs go to files in the data folder',
  'AWS::CloudWatch::Alarm': 'no metrics are collected; they stand in the logs',
  'AWS::CloudWatch::Dashboard': 'no metrics are collected; they stand in the logs',
  'AWS::SNS::Topic': 'only alarms publish to it',
  'AWS::SNS::Subscription': 'only alarms publish to it',
  'AWS::Events::Archive': 'events stay in the table',
  'AWS::SES::EmailIdentity': 'the mail catcher takes every sender',
  'AWS::SES::ConfigurationSet': 'the mail catcher takes every sender',
  'AWS::Cognito::UserPoolGroup': 'the sign-in page has officers with groups of its own',
  'AWS::Cognito::UserPoolDomain': 'sign-in has an address of its own here',
  'AWS::CloudFront::OriginAccessControl': 'files are served from the disk',
  'AWS::Lambda::LayerVersion': 'only for the copying of files to S3',
  'AWS::CDK::Metadata': 'statistics of CDK',
};
