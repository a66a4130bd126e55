/** The texts of a rendered chart by the row of the table they belong to (`data-row`, `data-of`). */
export function wordsByRow(markup: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const open: (string | null)[] = [];
  for (const [, end, attributes = '', alone, text = ''] of markup.matchAll(/<(\/?)[a-zA-Z]+([^>]*?)(\/?)>([^<]*)/g)) {
    if (end === '/') open.pop();
    else {
      const own = / data-(?:row|of)="([^"]*)"/.exec(attributes)?.[1] ?? open.at(-1) ?? null;
      if (own !== null && !found.has(own)) found.set(own, []);
      if (own !== null && text !== '') found.get(own)?.push(text);
      if (alone !== '/') open.push(own);
    }
  }
  return found;
}
