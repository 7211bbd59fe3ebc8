import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi as Api,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import type { IHttpRouteAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Config } from '../config.ts';
import { acceptFinding } from './accept-finding.ts';
import { ALARM_PERIOD } from './alarm-set.ts';
import type { AlarmSet } from './alarm-set.ts';
import type { LambdaFunction } from './lambda-function.ts';
import { logGroupDefaults } from './log-group.ts';
import type { OfficerPool } from './officer-pool.ts';
import { output } from './output.ts';

/** Requests a second that the API lets through, all clients together; each client has its own limit in `status`. */
const THROTTLE = { rateLimit: 50, burstLimit: 100 };

export interface HttpApiProps {
  readonly config: Config;
  readonly alarms: AlarmSet;
  readonly officers: OfficerPool;
}

/** The HTTP API: a route is open to everyone, for officers, or for who has a signed link; there is no fourth kind. */
export class HttpApi extends Construct {
  readonly api: Api;
  readonly #officer: HttpJwtAuthorizer;

  constructor(scope: Construct, id: string, props: HttpApiProps) {
    super(scope, id);
    this.#officer = new HttpJwtAuthorizer('Officer', props.officers.issuer, {
      jwtAudience: [props.officers.client.userPoolClientId],
    });
    this.api = new Api(this, 'Api', {
      description: 'Status of complaints, and the view of officers (docs/api/)',
      createDefaultStage: false,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: THROTTLE,
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, 'AccessLog', logGroupDefaults(props.config)),
        ),
        // No address and no path: a path holds the post ID that a citizen asks for.
        format: AccessLogFormat.custom(
          JSON.stringify({
            requestId: '$context.requestId',
            at: '$context.requestTimeEpoch',
            route: '$context.routeKey',
            status: '$context.status',
            bytes: '$context.responseLength',
            latencyMs: '$context.responseLatency',
            authorizerError: '$context.authorizer.error',
            integrationError: '$context.integrationErrorMessage',
          }),
        ),
      },
    });
    props.alarms.add('ApiServerErrors', {
      metric: this.api.metricServerError({ period: ALARM_PERIOD, statistic: 'Sum' }),
      threshold: 5,
      meaning: 'The HTTP API answered five requests or more with a 5xx status within five minutes.',
    });
    output(this, 'ApiUrl', this.api.apiEndpoint, 'Address of the HTTP API');
  }

  /** Routes that everyone may call. */
  open(fn: LambdaFunction, ...routes: readonly HttpRouteKey[]): void {
    for (const route of this.#add(fn, routes, new HttpNoneAuthorizer())) {
      acceptFinding(
        route,
        'APIG4',
        'Citizens ask for the status of a post without an account; the answer holds no text and no name, and requests are limited.',
      );
    }
  }

  /** Routes that need an officer's access token. */
  forOfficers(fn: LambdaFunction, ...routes: readonly HttpRouteKey[]): void {
    this.#add(fn, routes, this.#officer);
  }

  /** Routes of signed links: the function checks the signature itself. */
  signed(fn: LambdaFunction, ...routes: readonly HttpRouteKey[]): void {
    for (const route of this.#add(fn, routes, new HttpNoneAuthorizer())) {
      acceptFinding(
        route,
        'APIG4',
        'The link in a mail is its own credential: an HMAC over one docket, one purpose and an expiry, checked by the function.',
      );
    }
  }

  #add(fn: LambdaFunction, routes: readonly HttpRouteKey[], authorizer: IHttpRouteAuthorizer): HttpRoute[] {
    const integration = new HttpLambdaIntegration(`${fn.node.id}Integration`, fn.fn);
    return routes.map(
      (routeKey) =>
        new HttpRoute(this, routeKey.key, { httpApi: this.api, routeKey, integration, authorizer }),
    );
  }
}

/** `GET` of a path. */
export function get(path: string): HttpRouteKey {
  return HttpRouteKey.with(path, HttpMethod.GET);
}

/** `POST` to a path. */
export function post(path: string): HttpRouteKey {
  return HttpRouteKey.with(path, HttpMethod.POST);
}
