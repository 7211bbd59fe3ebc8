import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { units } from '../shared/directory/directory.ts';
import { groupsOfClaim, postOfGroups, scopeOf, type Officer, type Scope } from '../shared/domain/officer.ts';
import type { HttpRequest } from './http-handler.ts';
import { ProblemError } from './problem.ts';

/** Answers hold complainants' words: no cache but the officer's own may keep them. */
export const PRIVATE = 'private, no-cache';

/**
 * Who asks, by the token that the authorizer has checked.
 * @throws ProblemError no-unit
 */
export function signedIn(request: HttpRequest): { officer: Officer; scope: Scope } {
  const { claims } = (request as APIGatewayProxyEventV2WithJWTAuthorizer).requestContext.authorizer.jwt;
  const post = postOfGroups(groupsOfClaim(claims['cognito:groups']));
  if (!post) {
    throw new ProblemError(
      'no-unit',
      'You are signed in, but no unit is assigned to you. Ask the administrator to put you into a group such as district:agra.',
      { hi: 'आप साइन इन हैं, पर आपको कोई इकाई नहीं दी गई है। व्यवस्थापक से संपर्क करें।' },
    );
  }
  const name = claims['username'] ?? claims['sub'];
  return { officer: { name: typeof name === 'string' ? name : '', post }, scope: scopeOf(post, units) };
}
