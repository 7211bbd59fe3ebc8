import { QueryClient, QueryClientProvider } from '@tanstack/preact-query';
import { render } from 'preact';
import { Router } from 'wouter-preact';
import { useHashLocation } from 'wouter-preact/use-hash-location';
import { Failure } from '../common/api/failure.ts';
import { LanguageProvider } from '../common/language.tsx';
import { App } from './app.tsx';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // Asking again helps where nobody answered or the service had a fault; a refusal stays one.
      retry: (count, cause) =>
        count < 2 && cause instanceof Failure && (cause.kind !== 'refused' || (cause.status ?? 0) >= 500),
      // Offline is shown as what it is, not as a wait without end.
      networkMode: 'always',
    },
  },
});

const root = document.getElementById('app');
if (root === null) throw new Error('officer.html has no element with the id "app".');
root.replaceChildren();
render(
  <LanguageProvider>
    <QueryClientProvider client={queries}>
      <Router hook={useHashLocation}>
        <App />
      </Router>
    </QueryClientProvider>
  </LanguageProvider>,
  root,
);
