import type { LocalFunction } from '../lambda/function.ts';
import type { Ports } from '../ports.ts';
import { startSignIn } from '../sign-in/provider.ts';
import { siteHeaders } from '../site-headers.ts';
import { closeServer, functionOf } from '../system.ts';
import type { Model } from '../template/model.ts';
import { startGateway, type GatewayRoute } from './gateway.ts';
import { createJwtAuthorizer } from './jwt-authorizer.ts';
import { parseRoute } from './route.ts';
import { createSite } from './site.ts';
import { createThrottle } from './throttle.ts';

export interface HttpOptions {
  readonly model: Model;
  readonly functions: ReadonlyMap<string, LocalFunction>;
  readonly ports: Ports;
  readonly issuer: string;
  readonly folder: string;
  readonly mailboxUrl: string;
}

interface RouteProperties {
  readonly RouteKey: string;
  readonly Target: string;
  readonly AuthorizationType?: string;
  readonly AuthorizerId?: string;
}
interface IntegrationProperties {
  readonly IntegrationType: string;
  readonly IntegrationUri: string;
  readonly PayloadFormatVersion: string;
}
interface StageProperties {
  readonly DefaultRouteSettings?: {
    readonly ThrottlingRateLimit?: number;
    readonly ThrottlingBurstLimit?: number;
  };
}
interface AuthorizerProperties {
  readonly AuthorizerType: string;
  readonly JwtConfiguration: { readonly Audience: readonly string[] };
}
interface ClientProperties {
  readonly CallbackURLs: readonly string[];
  readonly LogoutURLs?: readonly string[];
}
interface DistributionProperties {
  readonly DistributionConfig: { readonly CacheBehaviors?: readonly { readonly PathPattern: string }[] };
}

/** API Gateway allows this by default when the stage sets nothing. */
const DEFAULT_RATE = 10_000;

/** The page, the HTTP API and sign-in, as the template has them. */
export async function startHttp(options: HttpOptions): Promise<{ close(): Promise<void> }> {
  const { model, functions, ports, issuer } = options;
  const client = model.one<ClientProperties>('AWS::Cognito::UserPoolClient');
  const signIn = await startSignIn({
    port: ports.signIn,
    issuer,
    clientId: client.id,
    callbackUrls: client.properties.CallbackURLs,
    logoutUrls: client.properties.LogoutURLs ?? [],
    folder: options.folder,
  });
  const stage = model.one<StageProperties>('AWS::ApiGatewayV2::Stage').properties.DefaultRouteSettings;
  const { DistributionConfig } = model.one<DistributionProperties>(
    'AWS::CloudFront::Distribution',
  ).properties;
  const behaviour = DistributionConfig.CacheBehaviors?.[0]?.PathPattern ?? '/v1/*';
  const policy = model.one<Parameters<typeof siteHeaders>[0]>(
    'AWS::CloudFront::ResponseHeadersPolicy',
  ).properties;
  const links = {
    links: [
      {
        label: { hi: 'मेलबॉक्स (केवल इस मशीन पर)', en: 'Mailbox (on this machine only)' },
        href: options.mailboxUrl,
      },
    ],
  };
  const gateway = await startGateway({
    port: ports.site,
    routes: routesOf(model, functions, issuer),
    throttle: createThrottle(
      stage?.ThrottlingRateLimit ?? DEFAULT_RATE,
      stage?.ThrottlingBurstLimit ?? DEFAULT_RATE,
    ),
    site: createSite(
      model
        .all<{ SourceObjectKeys: readonly string[] }>('Custom::CDKBucketDeployment')
        .flatMap(({ properties }) => properties.SourceObjectKeys.map((key) => model.assetFolder(key))),
      new Map([['/site.json', JSON.stringify(links)]]),
    ),
    siteHeaders: siteHeaders(policy, issuer),
    apiPrefix: behaviour.replace(/\*$/, ''),
  });
  return {
    async close() {
      await closeServer(gateway);
      await closeServer(signIn);
    },
  };
}

function routesOf(
  model: Model,
  functions: ReadonlyMap<string, LocalFunction>,
  issuer: string,
): GatewayRoute[] {
  const integrations = new Map(
    model
      .all<IntegrationProperties>('AWS::ApiGatewayV2::Integration')
      .map(({ id, properties }) => [id, properties]),
  );
  const authorizers = new Map(
    model
      .all<AuthorizerProperties>('AWS::ApiGatewayV2::Authorizer')
      .map(({ id, properties }) => [id, properties]),
  );
  return model.all<RouteProperties>('AWS::ApiGatewayV2::Route').map(({ id, properties }) => {
    const integration = integrations.get(properties.Target.replace(/^integrations\//, ''));
    if (integration?.IntegrationType !== 'AWS_PROXY' || integration.PayloadFormatVersion !== '2.0') {
      throw new Error(`The local runner does not know the integration of route ${id}.`);
    }
    const fn = functionOf(functions, integration.IntegrationUri.split(':').at(-1) ?? '');
    const route = parseRoute(properties.RouteKey);
    if (properties.AuthorizationType === undefined || properties.AuthorizationType === 'NONE')
      return { route, fn };
    const authorizer = authorizers.get(properties.AuthorizerId ?? '');
    if (authorizer?.AuthorizerType !== 'JWT')
      throw new Error(`The local runner does not know the authorizer of route ${id}.`);
    return {
      route,
      fn,
      authorizer: createJwtAuthorizer(issuer, authorizer.JwtConfiguration.Audience, `${issuer}/jwks`),
    };
  });
}
