import { makeSource } from '../made-release.spec-help.js';
import { courseSection } from './course.js';

const LEGAL = {
  basis: ['art. 5a ust. 1 i 2 ustawy o samorządzie gminnym'],
  orderingAct: 'Zarządzenie Burmistrza',
  orderingNumber: '12/2026',
  steps: [{ code: 'notice', label: { pl: 'Ogłoszenie', en: 'Notice' }, doneOn: '2026-02-20' }],
} as const;
const made = makeSource(6);
const withList = { ...made, content: { ...made.content, legal: LEGAL } };
const written = (source: typeof made) => JSON.stringify(courseSection(source));

it('takes basis, ordering act and the steps that were made from the checklist', () => {
  const said = written({ ...withList, texts: {} });
  expect(said).toContain('art. 5a ust. 1 i 2 ustawy o samorządzie gminnym');
  expect(said).toContain('Konsultacje zarządzono aktem: Zarządzenie Burmistrza, 12/2026.');
  expect(said).toContain('Ogłoszenie: 20 lutego 2026.');
  expect(said).not.toContain('nie wypełniono');
});

it('lets what the office typed stand in place of the basis, and the steps beside it', () => {
  const said = written(withList);
  expect(said).toContain('Uchwała nr V/12/2024');
  expect(said).not.toContain('Konsultacje zarządzono aktem');
  expect(said).toContain('Ogłoszenie: 20 lutego 2026.');
});

it('says that nothing was filled in where neither is there', () => {
  expect(written({ ...made, texts: {} }).match(/Tej części nie wypełniono/g)).toHaveLength(2);
});
