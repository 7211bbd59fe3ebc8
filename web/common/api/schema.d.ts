import type { Status, SiteConfig } from '../../../shared/contracts/status.ts';
import type { ComplaintList, ComplaintDetail, OfficerView } from '../../../shared/contracts/officer.ts';
import type { Problem } from '../../../shared/contracts/problem.ts';

interface Get<Params, Answer> {
  parameters: { query?: never; header?: never; path?: never; cookie?: never };
  get: {
    parameters: Params;
    requestBody?: never;
    responses: {
      200: { headers: Record<string, unknown>; content: { 'application/json': Answer } };
      default: { headers: Record<string, unknown>; content: { 'application/problem+json': Problem } };
    };
  };
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
}
export interface paths {
  '/v1/status/{reference}': Get<{ path: { reference: string } }, Status>;
  '/v1/config': Get<Record<never, never>, SiteConfig>;
  '/v1/officer/me': Get<Record<never, never>, OfficerView>;
  '/v1/officer/complaints': Get<
    {
      query?: {
        state?: 'open' | 'in-process' | 'closed';
        jurisdiction?: string;
        limit?: number;
        cursor?: string;
      };
    },
    ComplaintList
  >;
  '/v1/officer/complaints/{docket}': Get<{ path: { docket: string } }, ComplaintDetail>;
}
