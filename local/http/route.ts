export interface Route {
  readonly key: string;
  readonly method: string;
  /** Parameters of the path, when it is this route's. */
  match(path: string): Record<string, string> | undefined;
}

/** Reads a route key of an HTTP API, for example `GET /v1/status/{reference+}`. */
export function parseRoute(key: string): Route {
  // Takes what no other route does.
  if (key === '$default') return { key, method: 'ANY', match: () => ({}) };
  const [method = '', path = ''] = key.split(' ');
  const names: string[] = [];
  const pattern = path
    .split('/')
    .map((part) => {
      const parameter = /^\{([^}+]+)(\+?)\}$/.exec(part);
      if (!parameter) return part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
      names.push(parameter[1] ?? '');
      return parameter[2] === '+' ? '(.+)' : '([^/]+)';
    })
    .join('/');
  const expression = new RegExp(`^${pattern}$`);
  return {
    key,
    method,
    match(actual) {
      const found = expression.exec(actual);
      return found
        ? Object.fromEntries(names.map((name, i) => [name, decode(found[i + 1] ?? '')]))
        : undefined;
    },
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
