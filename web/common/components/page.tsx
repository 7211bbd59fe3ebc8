import type { ComponentChildren } from 'preact';
import { useCommonMessages } from '../common-messages.ts';
import { addressIn, useLanguage } from '../language.tsx';
import { SiteLinks } from './site-links.tsx';

/** What every page has: a way past the header, whose page it is, the other language, the main part, the links at the end. */
export function Page(props: {
  /** Who runs the service; under the name of the site. */
  readonly force: string | undefined;
  readonly home: string;
  /** What else stands in the header. */
  readonly tools?: ComponentChildren;
  readonly footer?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const t = useCommonMessages();
  const { language, choose } = useLanguage();
  const other = language === 'hi' ? 'en' : 'hi';
  return (
    <>
      <a class="skip" href="#main" onClick={skipToMain}>
        {t('skip')}
      </a>
      <header class="site-header">
        <div class="site-header-inner">
          <a class="brand" href={props.home}>
            <img src="/icon.svg" alt="" width="36" height="36" />
            <span>
              <strong>{t('siteName')}</strong>
              {props.force === undefined ? null : <small>{props.force}</small>}
            </span>
          </a>
          <a
            class="language"
            href={addressIn(other)}
            lang={other}
            hreflang={other}
            onClick={(event) => {
              event.preventDefault();
              choose(other);
            }}
          >
            {t('otherLanguage')}
          </a>
          {props.tools}
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {props.children}
      </main>
      <footer class="site-footer">
        <div class="site-footer-inner">
          {props.footer}
          <SiteLinks />
        </div>
      </footer>
    </>
  );
}

/** Moves the focus without touching the hash, which the officers' side uses for its own addresses. */
function skipToMain(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
