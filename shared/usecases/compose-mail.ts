import { CATEGORY_NAME } from '../domain/category-name.ts';
import type { ComplaintFollowedUp, ComplaintRegistered } from '../contracts/events.ts';
import type { Complaint } from '../domain/complaint.ts';
import { istText } from '../domain/moment.ts';
import type { Mail } from '../ports.ts';
import { cleanForDisplay } from '../text/clean.ts';

export interface MailMatter {
  readonly event: ComplaintRegistered | ComplaintFollowedUp;
  readonly complaint: Complaint;
  readonly to: readonly string[];
  readonly place: { readonly hi: string; readonly en: string };
  readonly siteUrl?: string;
}

interface Line {
  readonly label: string;
  readonly value: string;
}

/** The mail to a district's mailbox, in Hindi and English, as plain text and as HTML. */
export function composeMail(matter: MailMatter): Mail {
  const hindi = hindiPart(matter);
  const english = englishPart(matter);
  const text = cleanForDisplay(matter.complaint.text);
  return {
    to: matter.to,
    subject: subjectOf(matter),
    text: [...plain(hindi), '', text, '', '-'.repeat(60), '', ...plain(english), ''].join('\n'),
    html: page([section('hi', hindi, text), section('en', english, undefined)].join('<hr>')),
    eventId: matter.event.eventId,
  };
}

interface Part {
  readonly heading: string;
  readonly lines: readonly Line[];
  readonly notes: readonly string[];
}

/** A header takes one line: line ends cannot come in through a name. */
function subjectOf({ event, complaint, place }: MailMatter): string {
  const urgent = complaint.urgent ? '[अति आवश्यक URGENT] ' : '';
  const what =
    event.type === 'ComplaintRegistered' ? 'नई शिकायत / New complaint' : 'शिकायत अपडेट / Complaint updated';
  return `${urgent}${what} ${complaint.docket} · ${place.hi} / ${place.en}`.replace(/[\r\n]+/g, ' ');
}

function links({ complaint, siteUrl }: MailMatter): { post: string; status: string | undefined } {
  return {
    post: `https://x.com/i/web/status/${complaint.postId}`,
    status: siteUrl === undefined ? undefined : `${siteUrl}/officer.html#/complaints/${complaint.docket}`,
  };
}

function hindiPart(matter: MailMatter): Part {
  const { event, complaint, place } = matter;
  const { post, status } = links(matter);
  return {
    heading:
      event.type === 'ComplaintRegistered'
        ? `${place.hi} के लिए नई शिकायत`
        : `${place.hi}: शिकायतकर्ता ने ${event.kind === 'edit' ? 'पोस्ट बदली है' : 'फिर लिखा है'}`,
    lines: [
      { label: 'डॉकेट संख्या', value: complaint.docket },
      { label: 'थाना', value: complaint.thana ?? 'पोस्ट में नहीं बताया गया' },
      { label: 'श्रेणी', value: CATEGORY_NAME[complaint.category].hi },
      { label: 'प्राप्त', value: istText(complaint.receivedAt) },
      { label: 'उत्तर की समय-सीमा', value: istText(complaint.dueAt) },
      { label: 'पोस्ट', value: post },
      ...(status === undefined ? [] : [{ label: 'अधिकारी पृष्ठ', value: status }]),
    ],
    notes: complaint.urgent ? ['जान-माल का खतरा संभव है: तुरंत देखें और डायल 112 को सूचना दें।'] : [],
  };
}

function englishPart(matter: MailMatter): Part {
  const { event, complaint, place } = matter;
  const { post, status } = links(matter);
  return {
    heading:
      event.type === 'ComplaintRegistered'
        ? `New complaint for ${place.en}`
        : `${place.en}: the complainant ${event.kind === 'edit' ? 'edited the post' : 'wrote again'}`,
    lines: [
      { label: 'Docket', value: complaint.docket },
      { label: 'Thana', value: complaint.thana ?? 'not told in the post' },
      { label: 'Category', value: CATEGORY_NAME[complaint.category].en },
      { label: 'Received', value: istText(complaint.receivedAt) },
      { label: 'Answer due', value: istText(complaint.dueAt) },
      { label: 'Post', value: post },
      ...(status === undefined ? [] : [{ label: 'Officers’ page', value: status }]),
    ],
    notes: complaint.urgent ? ['Life or limb may be in danger: look at once and inform dial 112.'] : [],
  };
}

function plain(part: Part): string[] {
  return [part.heading, '', ...part.notes, ...part.lines.map(({ label, value }) => `${label}: ${value}`)];
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function section(lang: string, part: Part, text: string | undefined): string {
  const rows = part.lines.map(
    ({ label, value }) =>
      `<tr><th align="left" style="padding:2px 12px 2px 0">${escape(label)}</th><td>${linked(value)}</td></tr>`,
  );
  const quote =
    text === undefined
      ? ''
      : `<blockquote dir="auto" style="margin:12px 0;padding:8px 12px;border-left:4px solid #888;white-space:pre-wrap">${escape(text)}</blockquote>`;
  const notes = part.notes.map((note) => `<p style="color:#b00020;font-weight:bold">${escape(note)}</p>`);
  return `<section lang="${lang}"><h2>${escape(part.heading)}</h2>${notes.join('')}<table>${rows.join('')}</table>${quote}</section>`;
}

function linked(value: string): string {
  const safe = escape(value);
  return value.startsWith('https://') || value.startsWith('http://') ? `<a href="${safe}">${safe}</a>` : safe;
}

function page(body: string): string {
  return `<!doctype html><html lang="hi"><meta charset="utf-8"><body style="font-family:'Noto Sans Devanagari','Nirmala UI',sans-serif;line-height:1.6">${body}</body></html>`;
}
