import compile from 'icu-minify/compile';
import type { Plugin } from 'vite';

/**
 * Compiles the ICU messages of a catalogue (any messages/<language>.json) while building: the browser gets no parser,
 * and a message that is no ICU message stops the build with its name.
 */
export function messages(): Plugin {
  return {
    name: 'messages',
    enforce: 'pre',
    transform: {
      filter: { id: /\/messages\/[a-z]{2}\.json$/ },
      handler(source, id) {
        const catalogue = JSON.parse(source) as Record<string, string>;
        const compiled = Object.entries(catalogue).map(([key, message]) => {
          try {
            return [key, compile(message)] as const;
          } catch (cause) {
            throw new Error(`${id}: the message "${key}" is no ICU message: ${String(cause)}`, { cause });
          }
        });
        return {
          code: `export default ${JSON.stringify(Object.fromEntries(compiled))}`,
          map: null,
          moduleType: 'js',
        };
      },
    },
  };
}
