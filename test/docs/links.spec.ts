import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listDocuments, listHeadings, listLinks, readDocument, root } from './documents.js';

const ROOMS = 'apps|libs|dashboards|fixtures|test|scripts|docs';
/** Where an absolute path may lead: addresses of the service, and folders that a reader has or makes. */
const KNOWN_PLACES = /^\/(api|w|health|metrics|srv|etc|usr|root|var\/lib\/nasluch|var\/uploads)(\/|$)/;

describe('the documents', () => {
  it('link only to files that are there', () => {
    const missing = listDocuments().flatMap((document) =>
      listLinks(document)
        .filter(({ file }) => !existsSync(join(root, file)))
        .map(({ file }) => `${document.path} → ${file}`),
    );
    expect(missing).toEqual([]);
  });

  it('link only to headings that are there', () => {
    const missing = listDocuments().flatMap((document) =>
      listLinks(document)
        .filter(({ file, heading }) => heading !== '' && !listHeadings(readDocument(file)).includes(heading))
        .map(({ file, heading }) => `${document.path} → ${file}#${heading}`),
    );
    expect(missing).toEqual([]);
  });

  it('name only files of the project that are there', () => {
    const named = new RegExp(`\`((?:${ROOMS})/[\\w./-]+?\\.(?:ts|tsx|mjs|cjs|md|json|sh))\``, 'g');
    const missing = listDocuments().flatMap(({ path, text }) =>
      [...text.matchAll(named)].filter(([, file]) => !existsSync(join(root, file))).map(([, file]) => `${path}: ${file}`),
    );
    expect(missing).toEqual([]);
  });

  it('name no place of the machine that they were written on', () => {
    const absolute = /(?<![\w.:/}>…*)-])\/[a-z][\w.-]*(?:\/[\w.:{}*-]+)*/g;
    const strange = listDocuments().flatMap(({ path, text }) =>
      [...text.replace(/https?:\/\/\S+/g, '').matchAll(absolute)]
        .filter(([place]) => !KNOWN_PLACES.test(place))
        .map(([place]) => `${path}: ${place}`),
    );
    expect(strange).toEqual([]);
  });

  it('are found: the README leads to each method, the architecture to each decision', () => {
    const leadsTo = (path: string) => listLinks(readDocument(path)).map(({ file }) => file);
    const pages = (folder: string) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
    expect(leadsTo('README.md')).toEqual(expect.arrayContaining(pages('docs/methods')));
    expect(leadsTo('docs/architecture.md')).toEqual(expect.arrayContaining(pages('docs/decisions')));
  });
});
