// Made from shared/contracts/openapi.json by "node web/build/api-types.ts".
/* eslint-disable max-lines -- Nobody edits this file. */
export interface paths {
  '/v1/status/{reference}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Status of a post
     * @description Status by post ID, by address of the post on x.com or twitter.com (also URL-encoded), or by docket number in any spelling. Holds neither the text nor a name.
     */
    get: operations['getStatus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/config': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a page needs to know of this deployment */
    get: operations['getConfig'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/officer/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is signed in, and what he may see */
    get: operations['getOfficer'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/officer/complaints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Queue of the own jurisdiction, oldest first */
    get: operations['listComplaints'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/officer/complaints/{docket}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One complaint with all that is known of it */
    get: operations['getComplaint'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/officer/inbox': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Inbox of the own unit, newest first */
    get: operations['getInbox'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/officer/inbox/{id}/acknowledge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Marks an item as read, and acknowledges its complaint
     * @description May be repeated: the first one counts. The complaint is acknowledged when it still waits for that and lies in the own jurisdiction.
     */
    post: operations['acknowledgeInboxItem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/acknowledge/{docket}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Page behind the link in a mail: asks whether to acknowledge. Changes nothing. */
    get: operations['confirmAcknowledgement'];
    put?: never;
    /** Acknowledges the complaint that the signed link stands for */
    post: operations['acknowledgeByLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Status: {
      postId: string;
      docket: string;
      joinedTo: string | null;
      /** @enum {string} */
      state: 'received' | 'open' | 'in-process' | 'closed' | 'not-a-complaint';
      /** @enum {string} */
      colour: 'grey' | 'red' | 'amber' | 'green';
      label: {
        hi: string;
        en: string;
      };
      meaning: {
        hi: string;
        en: string;
      };
      urgent: boolean;
      district: {
        key: string;
        name: {
          hi: string;
          en: string;
        };
      } | null;
      receivedAt: {
        utc: string;
        ist: string;
      };
      dueAt: {
        utc: string;
        ist: string;
      } | null;
      timeline: {
        at: {
          utc: string;
          ist: string;
        };
        step: string;
        label: {
          hi: string;
          en: string;
        };
      }[];
    };
    SiteConfig: {
      force: {
        hi: string;
        en: string;
      };
      handles: string[];
      stage: string;
      signIn: {
        issuer: string;
        clientId: string;
        scope: string;
      };
    };
    ComplaintList: {
      items: {
        docket: string;
        postId: string;
        /** @enum {string} */
        state: 'open' | 'in-process' | 'closed';
        /** @enum {string} */
        colour: 'grey' | 'red' | 'amber' | 'green';
        jurisdiction: string;
        thana: string | null;
        /** @enum {string} */
        category:
          | 'accident'
          | 'assault'
          | 'murder'
          | 'kidnapping'
          | 'missing-person'
          | 'robbery'
          | 'theft'
          | 'women-safety'
          | 'child-safety'
          | 'animal-cruelty'
          | 'cow-slaughter'
          | 'drugs'
          | 'illegal-liquor'
          | 'gambling'
          | 'illegal-mining'
          | 'land-dispute'
          | 'financial-fraud'
          | 'cyber-crime'
          | 'extortion'
          | 'threat'
          | 'hate-or-rumour'
          | 'riot-or-protest'
          | 'fir-not-registered'
          | 'police-conduct'
          | 'corruption'
          | 'traffic'
          | 'noise'
          | 'verification'
          | 'fire-or-medical'
          | 'other';
        urgent: boolean;
        /** @enum {string} */
        lang: 'hi' | 'en' | 'hinglish' | 'other';
        excerpt: string;
        postedAt: string;
        receivedAt: string;
        dueAt: string;
        repeats: number;
      }[];
      nextCursor: string | null;
    };
    Complaint: {
      docket: string;
      postId: string;
      /** @enum {string} */
      state: 'open' | 'in-process' | 'closed';
      /** @enum {string} */
      colour: 'grey' | 'red' | 'amber' | 'green';
      jurisdiction: string;
      thana: string | null;
      /** @enum {string} */
      category:
        | 'accident'
        | 'assault'
        | 'murder'
        | 'kidnapping'
        | 'missing-person'
        | 'robbery'
        | 'theft'
        | 'women-safety'
        | 'child-safety'
        | 'animal-cruelty'
        | 'cow-slaughter'
        | 'drugs'
        | 'illegal-liquor'
        | 'gambling'
        | 'illegal-mining'
        | 'land-dispute'
        | 'financial-fraud'
        | 'cyber-crime'
        | 'extortion'
        | 'threat'
        | 'hate-or-rumour'
        | 'riot-or-protest'
        | 'fir-not-registered'
        | 'police-conduct'
        | 'corruption'
        | 'traffic'
        | 'noise'
        | 'verification'
        | 'fire-or-medical'
        | 'other';
      urgent: boolean;
      /** @enum {string} */
      lang: 'hi' | 'en' | 'hinglish' | 'other';
      excerpt: string;
      postedAt: string;
      receivedAt: string;
      dueAt: string;
      repeats: number;
      text: string;
      postUrl: string;
      authorHandle: string | null;
      confidence: number;
      evidence: {
        start: number;
        end: number;
        text: string;
        entry: string;
        /** @enum {string} */
        level:
          | 'handle'
          | 'geo'
          | 'thana'
          | 'tehsil'
          | 'town'
          | 'block'
          | 'locality'
          | 'village'
          | 'post-office'
          | 'district'
          | 'profile'
          | 'outside';
        district: string | null;
        weight: number;
      }[];
      runnersUp: {
        district: string;
        confidence: number;
      }[];
      followUps: {
        postId: string;
        /** @enum {string} */
        kind: 'edit' | 'reply';
        text: string;
        at: string;
      }[];
      repeatedBy: {
        postId: string;
        kind: string;
        at: string;
      }[];
      history: {
        eventId: string;
        type: string;
        at: string;
      }[];
    };
    Officer: {
      name: string;
      /** @enum {string} */
      role: 'thana' | 'circle' | 'district' | 'range' | 'zone' | 'state' | 'auditor' | 'administrator';
      unit: string;
      jurisdictions: string[];
    };
    Inbox: {
      items: {
        id: string;
        /** @enum {string} */
        type:
          | 'ComplaintRegistered'
          | 'MentionRepeated'
          | 'MentionSetAside'
          | 'ComplaintFollowedUp'
          | 'ComplaintMerged'
          | 'ComplaintSplit'
          | 'SameIncidentSuggested'
          | 'ComplaintEscalated'
          | 'ComplaintAcknowledged'
          | 'EmergencyReported';
        docket: string;
        postId: string;
        thana: string | null;
        urgent: boolean;
        at: string;
        /** @enum {string} */
        mail: 'pending' | 'sent' | 'refused';
        readAt: string | null;
      }[];
      nextCursor: string | null;
    };
    InboxAcknowledgement: {
      item: {
        id: string;
        /** @enum {string} */
        type:
          | 'ComplaintRegistered'
          | 'MentionRepeated'
          | 'MentionSetAside'
          | 'ComplaintFollowedUp'
          | 'ComplaintMerged'
          | 'ComplaintSplit'
          | 'SameIncidentSuggested'
          | 'ComplaintEscalated'
          | 'ComplaintAcknowledged'
          | 'EmergencyReported';
        docket: string;
        postId: string;
        thana: string | null;
        urgent: boolean;
        at: string;
        /** @enum {string} */
        mail: 'pending' | 'sent' | 'refused';
        readAt: string | null;
      };
      /** @enum {string} */
      complaint: 'acknowledged' | 'already' | 'not-theirs';
    };
    Problem: {
      type: string;
      title: string;
      status: number;
      detail: string;
      detailHi?: string;
      instance?: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Post ID, docket number or address of a post. */
        reference: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The status. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
      /** @description Not a post ID, address or docket number. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such post is on record. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many questions from this client in a minute. */
      429: {
        headers: {
          /** @description Seconds to wait. */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getConfig: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The configuration. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SiteConfig'];
        };
      };
      /** @description Something went wrong on our side. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getOfficer: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The officer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Officer'];
        };
      };
      /** @description No token, or one that is not valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            message: string;
          };
        };
      };
      /** @description Signed in, but no unit is assigned. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listComplaints: {
    parameters: {
      query?: {
        state?: 'open' | 'in-process' | 'closed';
        /** @description Key of a district, or state-cell. Outside the own jurisdiction the list is empty. */
        jurisdiction?: string;
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the queue. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComplaintList'];
        };
      };
      /** @description A parameter is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No token, or one that is not valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            message: string;
          };
        };
      };
      /** @description Signed in, but no unit is assigned. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getComplaint: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        docket: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The complaint. */
      200: {
        headers: {
          /** @description Revision of the complaint. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Complaint'];
        };
      };
      /** @description Not a docket number. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No token, or one that is not valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            message: string;
          };
        };
      };
      /** @description Signed in, but no unit is assigned. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such complaint in the own jurisdiction. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getInbox: {
    parameters: {
      query?: {
        /** @description Only what nobody has acknowledged. */
        unread?: 'true' | 'false';
        limit?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the inbox. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Inbox'];
        };
      };
      /** @description A parameter is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No token, or one that is not valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            message: string;
          };
        };
      };
      /** @description Signed in, but no unit is assigned. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  acknowledgeInboxItem: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The item, and what became of the complaint. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InboxAcknowledgement'];
        };
      };
      /** @description No token, or one that is not valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            message: string;
          };
        };
      };
      /** @description Signed in, but no unit is assigned. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such item in the own inbox. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong on our side. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  confirmAcknowledgement: {
    parameters: {
      query: {
        round: number;
        /** @description Epoch seconds. */
        expires: number;
        signature: string;
      };
      header?: never;
      path: {
        docket: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Asks for a confirmation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      /** @description Not a link that the system made. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      /** @description The link has expired. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      /** @description Something went wrong on our side. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  acknowledgeByLink: {
    parameters: {
      query: {
        round: number;
        /** @description Epoch seconds. */
        expires: number;
        signature: string;
      };
      header?: never;
      path: {
        docket: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Acknowledged, now or before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      /** @description Not a link that the system made. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      /** @description The complaint has another owner now, or was joined to another. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      /** @description The link has expired. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      /** @description Something went wrong on our side. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
