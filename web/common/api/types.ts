import type { paths } from './schema.d.ts';

/** The JSON of the answer to a GET, as the OpenAPI document has it. */
type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

export type Status = Answer<'/v1/status/{reference}'>;
export type SiteConfig = Answer<'/v1/config'>;
export type Officer = Answer<'/v1/officer/me'>;
export type ComplaintList = Answer<'/v1/officer/complaints'>;
export type ComplaintSummary = ComplaintList['items'][number];
export type Complaint = Answer<'/v1/officer/complaints/{docket}'>;
export type ComplaintState = ComplaintSummary['state'];
export type Evidence = Complaint['evidence'][number];
