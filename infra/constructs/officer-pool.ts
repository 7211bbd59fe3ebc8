import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AccountRecovery, Mfa, OAuthScope, UserPool, UserPoolDomain } from 'aws-cdk-lib/aws-cognito';
import type { UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { isProduction } from '../config.ts';
import type { Config } from '../config.ts';
import { acceptFinding } from './accept-finding.ts';
import { output } from './output.ts';

/** The page to which signing in and signing out return. */
const OFFICER_PAGE = '/officer.html';
/** Where the page lives while no siteUrl is known: Cognito allows http only for localhost. */
const LOCAL_SITE = 'http://localhost:5173';

export interface OfficerPoolProps {
  readonly config: Config;
  /** Names of the groups to make, `<role>:<unit>` (docs/decisions/0006). */
  readonly groups: readonly string[];
}

/**
 * Sign-in of officers: accounts are made by an administrator only, with a one-time code beside the password, and rights
 * are groups. The page signs in by authorization code with PKCE and holds no secret.
 */
export class OfficerPool extends Construct {
  readonly pool: UserPool;
  readonly client: UserPoolClient;
  /** Issuer of the tokens. */
  readonly issuer: string;

  constructor(scope: Construct, id: string, props: OfficerPoolProps) {
    super(scope, id);
    const { config } = props;
    this.pool = new UserPool(this, 'Pool', {
      selfSignUpEnabled: false,
      signInAliases: { username: true, email: true },
      signInCaseSensitive: false,
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      deletionProtection: isProduction(config),
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acceptFinding(
      this.pool,
      'COG8',
      'The plus plan is billed for each officer each month; accounts are made by an administrator only and every sign-in needs a one-time code.',
    );
    this.issuer = `https://${this.pool.userPoolProviderName}`;
    this.client = this.pool.addClient('Page', {
      generateSecret: false,
      authFlows: { userSrp: true },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.PROFILE],
        callbackUrls: [`${config.siteUrl ?? LOCAL_SITE}${OFFICER_PAGE}`],
        logoutUrls: [`${config.siteUrl ?? LOCAL_SITE}${OFFICER_PAGE}`],
      },
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      // A shift: whoever comes to work signs in.
      refreshTokenValidity: Duration.hours(12),
    });
    new UserPoolDomain(this, 'Domain', {
      userPool: this.pool,
      cognitoDomain: { domainPrefix: signInDomainPrefix(config) },
    });
    for (const name of props.groups) this.pool.addGroup(`Group-${name}`, { groupName: name });
    output(this, 'UserPoolId', this.pool.userPoolId, 'ID of the user pool of the officers');
    output(
      this,
      'UserPoolClientId',
      this.client.userPoolClientId,
      'ID of the page as a client of the user pool',
    );
  }
}

/** Prefix of the sign-in page's host; unique in the region through the account number. */
export function signInDomainPrefix(config: Config): string {
  return `twittersewa-${config.stage}-${Aws.ACCOUNT_ID}`;
}
