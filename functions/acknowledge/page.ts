import type { Docket } from '../../shared/domain/docket.ts';
import type { Acknowledgement } from '../../shared/usecases/acknowledge-complaint.ts';
import type { HttpResponse } from '../http-handler.ts';

export type PageMessage = Acknowledgement | 'not-valid' | 'expired';

interface Words {
  readonly status: number;
  readonly hi: string;
  readonly en: string;
}

const WORDS: Readonly<Record<PageMessage, Words>> = {
  acknowledged: {
    status: 200,
    hi: 'प्राप्ति की पुष्टि हो गई। धन्यवाद।',
    en: 'The complaint is acknowledged. Thank you.',
  },
  already: {
    status: 200,
    hi: 'इस शिकायत की पुष्टि पहले ही हो चुकी है।',
    en: 'The complaint was acknowledged before. There is nothing to do.',
  },
  'not-theirs': {
    status: 409,
    hi: 'यह शिकायत अब किसी अन्य इकाई के पास है या किसी अन्य से जोड़ दी गई है। अधिकारी पृष्ठ पर देखें।',
    en: 'The complaint has another owner now, or was joined to another. Look on the officers’ page.',
  },
  'not-valid': {
    status: 400,
    hi: 'यह लिंक मान्य नहीं है। ई-मेल से पूरा लिंक खोलें, या अधिकारी पृष्ठ पर पुष्टि करें।',
    en: 'This link is not valid. Open the whole link from the mail, or acknowledge on the officers’ page.',
  },
  expired: {
    status: 410,
    hi: 'इस लिंक का समय समाप्त हो गया है। अधिकारी पृष्ठ पर पुष्टि करें।',
    en: 'This link has expired. Acknowledge on the officers’ page.',
  },
};

/** What became of the link, in Hindi and English. */
export function messagePage(message: PageMessage, docket?: Docket): HttpResponse {
  const { status, hi, en } = WORDS[message];
  const heading = docket === undefined ? '' : `<h1>${docket}</h1>`;
  return html(status, `${heading}<p>${hi}</p><p lang="en">${en}</p>`);
}

/** Asks before anything is done. The form goes to the address that it came from. */
export function confirmPage(docket: Docket): HttpResponse {
  return html(
    200,
    `<h1>${docket}</h1><p>क्या आप इस शिकायत की प्राप्ति की पुष्टि करते हैं?</p><p lang="en">Do you acknowledge this complaint?</p>` +
      '<form method="post"><button type="submit">पुष्टि करें · <span lang="en">Acknowledge</span></button></form>',
  );
}

/** The page has no style and no script: the policy of the site allows neither within a page. */
function html(statusCode: number, body: string): HttpResponse {
  return {
    statusCode,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      // The address holds the signature.
      'referrer-policy': 'no-referrer',
    },
    body: `<!doctype html><html lang="hi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>TwitterSewa</title></head><body><main>${body}</main></body></html>`,
  };
}
