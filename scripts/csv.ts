/** Rows of a CSV text (RFC 4180: quotes, doubled quotes) as objects by the names of the first line. */
export function parseCsv(text: string): Record<string, string>[] {
  const records: string[][] = [[]];
  for (const match of text
    .replace(/\r\n/g, '\n')
    .trimEnd()
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    const [, quoted, plain, end] = match;
    records.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\n') records.push([]);
    if (end === '') break;
  }
  const [header = [], ...rows] = records;
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}
