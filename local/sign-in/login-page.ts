import { DEMO_OFFICERS, DEMO_PASSWORD } from './officers.ts';

/** The sign-in page of the local system. */
export function loginPage(uid: string, message = ''): string {
  const rows = DEMO_OFFICERS.map(
    ({ username, title }) => `<tr><td><code>${username}</code></td><td>${title}</td></tr>`,
  ).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Local sign-in</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:32rem;margin:2rem auto;padding:0 1rem}label{display:block;margin:.8rem 0}
input{font:inherit;padding:.4rem;width:100%;box-sizing:border-box}button{font:inherit;padding:.5rem 1.2rem}td{padding:.1rem .8rem .1rem 0}</style>
<h1>Local sign-in</h1><p role="alert">${message}</p>
<form method="post" action="/interaction/${uid}/login">
<label>User name <input name="username" autocomplete="username" required autofocus></label>
<label>Password <input name="password" type="password" autocomplete="current-password" required></label>
<button type="submit">Sign in</button></form>
<p>These officers exist on this machine only. Their password is <code>${DEMO_PASSWORD}</code>.</p><table>${rows}</table></html>`;
}
