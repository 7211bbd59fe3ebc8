import { render } from 'preact';
import { LanguageProvider } from '../common/language.tsx';
import { App } from './app.tsx';

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no element with the id "app".');
root.replaceChildren();
render(
  <LanguageProvider>
    <App />
  </LanguageProvider>,
  root,
);
