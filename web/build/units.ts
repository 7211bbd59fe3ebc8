import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

interface Unit {
  readonly key: string;
  readonly name: { readonly hi: string; readonly en: string };
}

const DIRECTORY = fileURLToPath(new URL('../../shared/directory/directory.json', import.meta.url));
const VIRTUAL = '\0virtual:units';

/**
 * Gives the officers' side the names of districts, ranges and zones as `virtual:units`, taken from the directory file.
 * Only the names: the mail addresses of the directory are nobody's business on the web.
 */
export function units(directoryFile = DIRECTORY): Plugin {
  return {
    name: 'units',
    resolveId: { filter: { id: /^virtual:units$/ }, handler: () => VIRTUAL },
    load: {
      filter: { id: /^\0virtual:units$/ },
      handler() {
        this.addWatchFile(directoryFile);
        const directory = JSON.parse(readFileSync(directoryFile, 'utf8')) as Record<
          'districts' | 'ranges' | 'zones',
          readonly Unit[]
        >;
        const names = (list: readonly Unit[]) =>
          Object.fromEntries(list.map(({ key, name }) => [key, { hi: name.hi, en: name.en }]));
        return `export default ${JSON.stringify({
          districts: names(directory.districts),
          ranges: names(directory.ranges),
          zones: names(directory.zones),
        })}`;
      },
    },
  };
}
