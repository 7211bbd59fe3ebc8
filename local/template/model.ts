import type { Assembly, Resource, Template } from '../synth.ts';
import { ACCOUNT, resolve, type Physical, type Scope } from './resolve.ts';
import { unknownParts } from './unknown-parts.ts';

/** Addresses on this machine that the template's names stand for. */
export interface Addresses {
  readonly region: string;
  readonly sqsUrl: string;
  readonly siteUrl: string;
}

export interface Found<Properties> {
  readonly id: string;
  readonly properties: Properties;
}

/** The issuer that the template spells for a user pool; where tokens come from on this machine is put in its place. */
export const POOL_PROVIDER = `cognito-idp.local/pool`;

/** The synthesized stacks with every name resolved. */
export class Model {
  readonly #templates: readonly Template[];
  readonly #addresses: Addresses;
  readonly #assembly: Assembly;

  /** @throws Error naming every section, resource type and property that the runner does not know. */
  constructor(assembly: Assembly, addresses: Addresses) {
    this.#assembly = assembly;
    this.#templates = assembly.templates;
    this.#addresses = addresses;
    const unknown = this.#templates.flatMap(unknownParts);
    if (unknown.length > 0)
      throw new Error(
        `The local runner does not know these parts of the template:\n  ${unknown.join('\n  ')}`,
      );
  }

  /** All resources of a type, with their names resolved. */
  all<Properties>(type: string): Found<Properties>[] {
    return this.#templates.flatMap((template) =>
      Object.entries(template.Resources)
        .filter(([, resource]) => resource.Type === type)
        .map(([id, resource]) => ({
          id,
          properties: resolve(
            resource.Properties ?? {},
            this.#scope(template),
            this.#addresses.region,
          ) as Properties,
        })),
    );
  }

  one<Properties>(type: string): Found<Properties> {
    const [found, another] = this.all<Properties>(type);
    if (!found || another) throw new Error(`The local runner expects one ${type} in the template.`);
    return found;
  }

  /** Folder of the asset that S3Key names. */
  assetFolder(s3Key: string): string {
    return this.#assembly.assetFolder(s3Key);
  }

  #scope(template: Template): Scope {
    return {
      physical: (id) => {
        const resource = template.Resources[id];
        return resource && physicalOf(id, resource, this.#addresses);
      },
      exported: (name) => this.#exported(name),
    };
  }

  #exported(name: string): string | undefined {
    for (const template of this.#templates) {
      for (const { Export, Value } of Object.values(template.Outputs)) {
        if (Export?.Name === name)
          return String(resolve(Value, this.#scope(template), this.#addresses.region));
      }
    }
    return undefined;
  }
}

/** Names and attributes of a resource on this machine. */
function physicalOf(
  id: string,
  { Type, Properties = {} }: Resource,
  { region, sqsUrl, siteUrl }: Addresses,
): Physical {
  const arn = (service: string, rest: string) => `arn:aws:${service}:${region}:${ACCOUNT}:${rest}`;
  const named = (property: string) => (typeof Properties[property] === 'string' ? Properties[property] : id);
  switch (Type) {
    case 'AWS::DynamoDB::Table': {
      const name = named('TableName');
      return {
        ref: name,
        attributes: {
          Arn: arn('dynamodb', `table/${name}`),
          StreamArn: arn('dynamodb', `table/${name}/stream/local`),
        },
      };
    }
    case 'AWS::SQS::Queue': {
      const name = named('QueueName');
      return { ref: `${sqsUrl}/${ACCOUNT}/${name}`, attributes: { Arn: arn('sqs', name), QueueName: name } };
    }
    case 'AWS::Events::EventBus':
      return {
        ref: named('Name'),
        attributes: { Arn: arn('events', `event-bus/${named('Name')}`), Name: named('Name') },
      };
    case 'AWS::Lambda::Function':
      return { ref: id, attributes: { Arn: arn('lambda', `function:${id}`) } };
    case 'AWS::Cognito::UserPool':
      return {
        ref: `${region}_local`,
        attributes: { Arn: arn('cognito-idp', 'userpool/local'), ProviderName: POOL_PROVIDER },
      };
    case 'AWS::ApiGatewayV2::Api':
      return { ref: id, attributes: { ApiEndpoint: siteUrl } };
    case 'AWS::S3::Bucket':
      return {
        ref: id.toLowerCase(),
        attributes: {
          Arn: arn('s3', id),
          RegionalDomainName: `${id.toLowerCase()}.s3.local`,
          DomainName: `${id.toLowerCase()}.s3.local`,
        },
      };
    case 'AWS::CloudFront::Distribution':
      return { ref: id, attributes: { DomainName: new URL(siteUrl).host, Id: id } };
    default:
      // Names that only point from one resource to another.
      return { ref: id, attributes: { Arn: arn('local', id), Id: id, RootResourceId: id } };
  }
}
