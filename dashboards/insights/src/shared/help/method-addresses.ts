const FILES = import.meta.glob<string>('../../../../../docs/methods/*.md', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Where the page of a method is read: the very file of `docs/methods`, brought along with the dashboard. */
export function methodAddress(page: string): string | undefined {
  return FILES[`../../../../../docs/methods/${page}.md`];
}
