import { useEffect, useState } from 'preact/hooks';
import { useCommonMessages } from '../common-messages.ts';
import { useLanguage } from '../language.tsx';
import { loadSiteLinks, type SiteLink } from '../site-links.ts';

/** Links that whoever runs the site put beside it in /site.json; nothing where that file is absent. */
export function SiteLinks() {
  const t = useCommonMessages();
  const { language } = useLanguage();
  const [links, setLinks] = useState<readonly SiteLink[]>([]);
  useEffect(() => {
    void loadSiteLinks().then(setLinks);
  }, []);
  if (links.length === 0) return null;
  return (
    <nav aria-label={t('links')}>
      <ul class="site-links">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label[language]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
