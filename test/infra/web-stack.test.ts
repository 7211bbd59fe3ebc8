import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Match } from 'aws-cdk-lib/assertions';
import type { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { PRODUCTION, resources, synth } from './support/synth.ts';
import type { Tree } from './support/synth.ts';

const synthesis = synth();
const web = synthesis.web as Template;

const policyOf = (template: Template) =>
  JSON.stringify(
    resources(template, 'AWS::CloudFront::ResponseHeadersPolicy')[0]?.[1].Properties[
      'ResponseHeadersPolicyConfig'
    ].SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy,
  );

describe('the bucket of the page', () => {
  it('is private, encrypted and read by CloudFront alone', () => {
    web.hasResourceProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
    });
    web.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: [
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
          Match.objectLike({
            Action: 's3:GetObject',
            Principal: { Service: 'cloudfront.amazonaws.com' },
            Condition: { StringEquals: { 'AWS:SourceArn': Match.anyValue() } },
          }),
        ],
      },
    });
    web.hasResourceProperties('AWS::CloudFront::OriginAccessControl', {
      OriginAccessControlConfig: { SigningBehavior: 'always', SigningProtocol: 'sigv4' },
    });
  });
});

describe('the distribution', () => {
  it('answers by HTTPS only and takes the API in under /v1/, never from a cache', () => {
    /** IDs of AWS's own policies, from the documents of CloudFront: CachingDisabled, AllViewerExceptHostHeader. */
    const CACHING_DISABLED = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
    const ALL_VIEWER_EXCEPT_HOST_HEADER = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';
    web.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        DefaultRootObject: 'index.html',
        DefaultCacheBehavior: Match.objectLike({ ViewerProtocolPolicy: 'redirect-to-https' }),
        CacheBehaviors: [
          Match.objectLike({
            PathPattern: '/v1/*',
            ViewerProtocolPolicy: 'https-only',
            CachePolicyId: CACHING_DISABLED,
            OriginRequestPolicyId: ALL_VIEWER_EXCEPT_HOST_HEADER,
          }),
        ],
        Origins: Match.arrayWith([
          Match.objectLike({
            DomainName: {
              'Fn::Join': [
                '',
                [
                  { 'Fn::ImportValue': Match.stringLikeRegexp('HttpApi') },
                  '.execute-api.ap-south-1.',
                  { Ref: 'AWS::URLSuffix' },
                ],
              ],
            },
            CustomOriginConfig: Match.objectLike({ OriginProtocolPolicy: 'https-only' }),
          }),
        ]),
      },
    });
  });

  it('sends the security headers with every answer', () => {
    const [id] = resources(web, 'AWS::CloudFront::ResponseHeadersPolicy')[0]!;
    const config = resources(web, 'AWS::CloudFront::Distribution')[0]![1].Properties['DistributionConfig'];
    for (const behaviour of [config.DefaultCacheBehavior, ...config.CacheBehaviors]) {
      expect(behaviour.ResponseHeadersPolicyId).toEqual({ Ref: id });
    }
  });

  it('has a domain of its own when the configuration names one', () => {
    const certificate = 'arn:aws:acm:us-east-1:111122223333:certificate/11111111-2222-3333-4444-555555555555';
    const own = synth({
      options: { ...PRODUCTION, siteUrl: 'https://sewa.police.example', siteCertificateArn: certificate },
    });
    expect(own.report.pluginReports.flatMap(({ violations }) => violations)).toEqual([]);
    own.web!.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        Aliases: ['sewa.police.example'],
        ViewerCertificate: { AcmCertificateArn: certificate, MinimumProtocolVersion: 'TLSv1.2_2021' },
      },
    });
  });
});

describe('the content security policy', () => {
  it('allows no inline script or style and nothing from elsewhere but the sign-in', () => {
    const policy = policyOf(web);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).not.toMatch(/unsafe|\*|data:/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toMatch(/connect-src 'self' https:\/\/cognito-idp\./);
  });

  it('names the very host on which the user pool signs in', () => {
    const domain = resources(synthesis.main, 'AWS::Cognito::UserPoolDomain')[0]![1].Properties['Domain'];
    expect(JSON.stringify(domain)).toBe('{"Fn::Join":["",["twittersewa-dev-",{"Ref":"AWS::AccountId"}]]}');
    expect(policyOf(web)).toContain(
      'https://twittersewa-dev-",{"Ref":"AWS::AccountId"},".auth.ap-south-1.amazoncognito.com',
    );
  });
});

describe('the upload', () => {
  const uploads = resources(web, 'Custom::CDKBucketDeployment').map(([, { Properties }]) => Properties);
  const cacheControl = (upload: Tree) => upload['SystemMetadata']['cache-control'] as string;

  it('lets browsers keep the files that carry a hash, and ask for the others each time', () => {
    expect(uploads.map(cacheControl).toSorted()).toEqual([
      'public, max-age=31536000, immutable',
      'public, no-cache',
    ]);
  });

  it('splits the page so that only hashed files are immutable', () => {
    const filesOf = (upload: Tree) => {
      const asset = (upload['SourceObjectKeys'] as string[])[0]!.replace('.zip', '');
      return readdirSync(join(synthesis.folder, `asset.${asset}`), { recursive: true })
        .map(String)
        .toSorted();
    };
    const [immutable, asked] = uploads.toSorted((a, b) => (cacheControl(a) < cacheControl(b) ? -1 : 1));
    expect(filesOf(immutable!)).toEqual(['assets', 'assets/main-1a2b3c4d.js']);
    expect(filesOf(asked!)).toEqual(['index.html', 'officer.html']);
  });
});

describe('without a built page', () => {
  const bare = synth({ page: '/nonexistent' });

  it('the stack is left out, with a warning', () => {
    expect(bare.web).toBeUndefined();
    expect(readFileSync(join(bare.folder, 'validation-report.json'), 'utf8')).toContain('npm run build:web');
  });

  it('the main stack is the same', () => {
    expect(bare.main.toJSON()).toEqual(synthesis.main.toJSON());
  });
});
