import type { DomainEvent, SameIncidentSuggested } from '../contracts/events.ts';
import type { Status } from '../contracts/status.ts';
import { docketOf } from '../domain/docket.ts';
import { STATE_CELL } from '../domain/jurisdiction.ts';
import { COLOUR_OF, LABEL_OF, type PublicState } from '../domain/lifecycle.ts';
import { momentOf } from '../domain/moment.ts';
import type { PostId } from '../domain/post-id.ts';
import type { CaseFile, ComplaintStore } from '../ports.ts';
import { rootFile } from './root-file.ts';

export interface ReadStatusDeps {
  readonly complaints: ComplaintStore;
  readonly nameOf: (jurisdiction: string) => { hi: string; en: string };
}

type Bilingual = Status['label'];

const MEANING_OF: Readonly<Record<PublicState, Bilingual>> = {
  received: {
    hi: 'आपकी पोस्ट मिल गई है और देखी जा रही है। कुछ देर बाद फिर देखें।',
    en: 'Your post has arrived and is being sorted. Look again in a while.',
  },
  open: {
    hi: 'शिकायत दर्ज है और संबंधित पुलिस को भेज दी गई है। आगे की कार्यवाही वही करेगी।',
    en: 'The complaint is registered and has been sent to the police concerned, who act next.',
  },
  'in-process': {
    hi: 'पुलिस ने उत्तर दिया है और जाँच चल रही है।',
    en: 'The police have responded and the enquiry is under way.',
  },
  closed: {
    hi: 'कार्यवाही पूरी हुई। असहमत हों तो उसी पोस्ट के उत्तर में लिखें।',
    en: 'Action has been taken. If you disagree, write in reply to the same post.',
  },
  'not-a-complaint': {
    hi: 'यह पोस्ट शिकायत नहीं मानी गई, पर अभिलेख में है। शिकायत हो तो स्थान और घटना लिखकर नई पोस्ट करें।',
    en: 'This post was not taken as a complaint, but it is on record. If it is one, post again with the place and what happened.',
  },
};

/**
 * The public status of a post by any ID it ever had; undefined when the post was never seen. A repeat has the status of
 * the case it joined. The answer holds neither text nor names.
 */
export async function readStatus(deps: ReadStatusDeps, id: PostId): Promise<Status | undefined> {
  const asked = await deps.complaints.file(id);
  if (!asked) return undefined;
  const file = await rootFile(deps.complaints, asked);
  const own = asked.record.mention.id;
  const root = file.record.mention.id;
  const state = stateOf(file);
  const { complaint } = file;
  return {
    postId: id,
    docket: docketOf(own),
    joinedTo: root === own ? null : docketOf(root),
    state,
    colour: COLOUR_OF[state],
    label: LABEL_OF[state],
    meaning: MEANING_OF[state],
    urgent: complaint?.urgent ?? false,
    district:
      complaint && complaint.jurisdiction !== STATE_CELL
        ? { key: complaint.jurisdiction, name: deps.nameOf(complaint.jurisdiction) }
        : null,
    receivedAt: momentOf(asked.record.receivedAt),
    dueAt: complaint && complaint.state !== 'closed' ? momentOf(complaint.dueAt) : null,
    timeline: timelineOf(deps, asked, file),
  };
}

function stateOf({ record, complaint }: CaseFile): PublicState {
  if (complaint) return complaint.state;
  return record.disposition.kind === 'set-aside' ? 'not-a-complaint' : 'received';
}

function timelineOf(deps: ReadStatusDeps, asked: CaseFile, root: CaseFile): Status['timeline'] {
  const received = {
    at: momentOf(asked.record.receivedAt),
    step: 'received',
    label: { hi: 'पोस्ट प्राप्त हुई', en: 'Post received' },
  };
  const events = [...(asked === root ? [] : asked.history), ...root.history].map(({ event }) => event);
  const steps = events
    .filter(isPublic)
    .toSorted((a, b) => a.occurredAt.localeCompare(b.occurredAt))
    .map((event) => ({ at: momentOf(event.occurredAt), ...stepOf(deps, event) }));
  return [received, ...steps];
}

/** A suggestion to officers tells a citizen of another's complaint: it is not for him. */
type PublicEvent = Exclude<DomainEvent, SameIncidentSuggested>;
const isPublic = (event: DomainEvent): event is PublicEvent => event.type !== 'SameIncidentSuggested';

function stepOf(deps: ReadStatusDeps, event: PublicEvent): { step: string; label: Bilingual } {
  switch (event.type) {
    case 'ComplaintRegistered': {
      const name = deps.nameOf(event.jurisdiction);
      return {
        step: 'registered',
        label: { hi: `शिकायत दर्ज हुई, भेजी गई: ${name.hi}`, en: `Complaint registered, sent to ${name.en}` },
      };
    }
    case 'MentionRepeated':
      return {
        step: 'joined',
        label: {
          hi: `इसी विषय के डॉकेट ${docketOf(event.repeatOf)} से जोड़ी गई`,
          en: `Joined to docket ${docketOf(event.repeatOf)} on the same matter`,
        },
      };
    case 'MentionSetAside':
      return { step: 'set-aside', label: { hi: 'शिकायत नहीं मानी गई', en: 'Not taken as a complaint' } };
    case 'ComplaintMerged':
      return {
        step: 'joined',
        label: {
          hi: `डॉकेट ${docketOf(event.merged)} और ${docketOf(event.kept)} एक ही विषय के हैं, साथ जोड़े गए`,
          en: `Dockets ${docketOf(event.merged)} and ${docketOf(event.kept)} are on one matter and were joined`,
        },
      };
    case 'ComplaintSplit':
      return {
        step: 'split',
        label: {
          hi: `डॉकेट ${docketOf(event.split)} को ${docketOf(event.from)} से अलग किया गया`,
          en: `Docket ${docketOf(event.split)} was taken out of ${docketOf(event.from)}`,
        },
      };
    case 'ComplaintEscalated':
      return {
        step: 'escalated',
        label: {
          hi: 'उत्तर में देरी, वरिष्ठ अधिकारी को सूचना दी गई',
          en: 'No answer in time, a senior officer was told',
        },
      };
    case 'EmergencyReported':
      return {
        step: 'emergency',
        label: {
          hi: 'आपात सूचना मानी गई, पुलिस को तुरंत भेजी गई। खतरा हो तो अभी 112 डायल करें।',
          en: 'Taken as an emergency and sent to the police at once. In danger, dial 112 now.',
        },
      };
    case 'ComplaintAcknowledged':
      return {
        step: 'acknowledged',
        label: { hi: 'पुलिस ने शिकायत देखी', en: 'The police have seen the complaint' },
      };
    case 'ComplaintFollowedUp':
      return {
        step: 'followed-up',
        label:
          event.kind === 'edit'
            ? { hi: 'पोस्ट बदली गई, पुलिस को सूचना दी गई', en: 'Post edited, the police were told' }
            : {
                hi: 'शिकायतकर्ता ने फिर लिखा, पुलिस को सूचना दी गई',
                en: 'Complainant wrote again, the police were told',
              },
      };
  }
}
