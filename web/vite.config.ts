import { defineConfig } from 'vite';
import { messages } from './build/messages.ts';
import { units } from './build/units.ts';

/**
 * Builds two real files, index.html for citizens and officer.html for officers, so that any static server serves them
 * and no rewriting rule is needed; what changes inside a page stands in its query and its hash.
 */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [messages(), units()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Phones that get no updates any more: Chrome 87 is the last that many Android 5 devices received.
    target: ['chrome87', 'firefox78', 'safari14'],
    // The content security policy allows no data: URLs.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['index.html', 'officer.html'].map((file) => `${import.meta.dirname}/${file}`),
    },
  },
  // `npx vite web` works on the page while `npm start` serves the API.
  server: { proxy: { '/v1': process.env['API_URL'] ?? 'http://127.0.0.1:8080' } },
});
