import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Aws, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { CfnElement } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import type { DistributionProps } from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import type { Construct } from 'constructs';
import { isProduction } from '../config.ts';
import type { Config } from '../config.ts';
import type { HttpApi } from '../constructs/http-api.ts';
import { output } from '../constructs/output.ts';
import { siteHeaders } from '../constructs/site-headers.ts';
import { acceptFinding } from '../constructs/accept-finding.ts';

/** Where `npm run build:web` leaves the page. */
export const PAGE_FOLDER = resolve(import.meta.dirname, '../../web/dist');

/** True when the folder holds a built page. */
export function isPageBuilt(folder: string): boolean {
  return existsSync(resolve(folder, 'index.html'));
}

export interface WebStackProps {
  readonly config: Config;
  readonly api: HttpApi;
  /** The built page. */
  readonly page: string;
}

/** The page: a private bucket behind CloudFront, which also carries the API under /v1/ on the same host. */
export class WebStack extends Stack {
  constructor(scope: Construct, id: string, props: WebStackProps) {
    const { config } = props;
    super(scope, id, {
      env: { region: config.region },
      description: `TwitterSewa ${config.stage}: the page`,
      terminationProtection: isProduction(config),
    });
    const bucket = new Bucket(this, 'Page', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      // Holds nothing that a build does not make again; the deployment below empties it when the stack goes.
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const headers = siteHeaders(this, 'Headers', config);
    const distribution = new Distribution(this, 'Distribution', {
      comment: `TwitterSewa ${config.stage}`,
      defaultRootObject: 'index.html',
      httpVersion: HttpVersion.HTTP2_AND_3,
      // The cheapest class that has edges in India.
      priceClass: PriceClass.PRICE_CLASS_200,
      ...ownDomain(this, config),
      ...(config.siteWebAclArn !== undefined && { webAclId: config.siteWebAclArn }),
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(bucket as IBucket),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        responseHeadersPolicy: headers,
        compress: true,
      },
      additionalBehaviors: {
        '/v1/*': {
          origin: new HttpOrigin(`${props.api.api.apiId}.execute-api.${config.region}.${Aws.URL_SUFFIX}`, {
            protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
          }),
          viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
          allowedMethods: AllowedMethods.ALLOW_ALL,
          cachePolicy: CachePolicy.CACHING_DISABLED,
          originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
          responseHeadersPolicy: headers,
        },
      },
    });
    this.#upload(props.page, bucket, distribution);
    this.#acceptFindings(bucket, distribution, config);
    output(
      this,
      'SiteUrl',
      config.siteUrl ?? `https://${distribution.distributionDomainName}`,
      'Address of the page; give it as siteUrl (docs/deploy.md)',
    );
    output(
      this,
      'DistributionDomainName',
      distribution.distributionDomainName,
      'Where a domain of your own must point',
    );
  }

  /** Files under assets/ carry a hash in their names and are kept for ever by browsers; all others are asked for each time. */
  #upload(page: string, bucket: Bucket, distribution: Distribution): void {
    const assets = new BucketDeployment(this, 'Assets', {
      sources: [Source.asset(page, { exclude: ['*', '!assets', '!assets/**'] })],
      destinationBucket: bucket as IBucket,
      cacheControl: [CacheControl.fromString(`public, max-age=${Duration.days(365).toSeconds()}, immutable`)],
      // A page that someone has open still asks for the files of its own build.
      prune: false,
      retainOnDelete: false,
    });
    const pages = new BucketDeployment(this, 'Pages', {
      sources: [Source.asset(page, { exclude: ['assets'] })],
      destinationBucket: bucket as IBucket,
      cacheControl: [CacheControl.fromString('public, no-cache')],
      distribution,
      distributionPaths: ['/*'],
      prune: false,
      retainOnDelete: false,
    });
    // The pages name the assets, so the assets must be there first.
    pages.node.addDependency(assets);
  }

  #acceptFindings(bucket: Bucket, distribution: Distribution, config: Config): void {
    const noLogs =
      'Access logs would keep the addresses of citizens and which post each asked for. The API has an access log without either.';
    acceptFinding(bucket, 'S1', noLogs);
    acceptFinding(distribution, 'CFR3', noLogs);
    acceptFinding(
      distribution,
      'CFR1',
      'Complainants and their families may live abroad; a status holds nothing personal.',
    );
    if (config.siteWebAclArn === undefined) {
      acceptFinding(
        distribution,
        'CFR2',
        'The page is static and the API has a throttle; siteWebAclArn attaches a web ACL where a force wants one.',
      );
    }
    if (config.siteCertificateArn === undefined) {
      acceptFinding(
        distribution,
        'CFR4',
        "CloudFront's own certificate fixes its TLS policy; with siteCertificateArn it is TLS 1.2 (2021).",
      );
    }
    const uploader = this.node.children.find((child) =>
      child.node.id.startsWith('Custom::CDKBucketDeployment'),
    );
    if (!uploader)
      throw new Error('CDK names the function of its BucketDeployment otherwise now: look it up.');
    const byCdk = "CDK's own uploader of static files: its role and runtime come with aws-cdk-lib.";
    const logicalId = this.getLogicalId(bucket.node.defaultChild as CfnElement);
    for (const finding of [
      'L1',
      'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
      'IAM5[Action::s3:GetBucket*]',
      'IAM5[Action::s3:GetObject*]',
      'IAM5[Action::s3:List*]',
      'IAM5[Action::s3:Abort*]',
      'IAM5[Action::s3:DeleteObject*]',
      `IAM5[Resource::<${logicalId}.Arn>/*]`,
      `IAM5[Resource::arn:aws:s3:::cdk-${this.synthesizer.bootstrapQualifier ?? 'hnb659fds'}-assets-<AWS::AccountId>-${config.region}/*]`,
      'IAM5[Resource::*]',
    ]) {
      acceptFinding(uploader, finding, byCdk);
    }
  }
}

function ownDomain(
  scope: Construct,
  config: Config,
): Pick<DistributionProps, 'domainNames' | 'certificate' | 'minimumProtocolVersion'> | undefined {
  if (config.siteCertificateArn === undefined || config.siteUrl === undefined) return undefined;
  return {
    domainNames: [new URL(config.siteUrl).hostname],
    certificate: Certificate.fromCertificateArn(scope, 'Certificate', config.siteCertificateArn),
    minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
  };
}
