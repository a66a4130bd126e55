import { createProcessRequest, tableMapping } from '#contracts';
import { listBlocks, readDocument } from './documents.js';

describe('the JSON examples of docs/operations.md', () => {
  const examples = listBlocks(readDocument('docs/operations.md'), 'json').map((block) => JSON.parse(block));

  it('are a process that the api takes, and a mapping that an import takes', () => {
    const [process, mapping] = examples;
    expect(createProcessRequest.parse(process)).toEqual(process);
    expect(tableMapping.parse(mapping)).toEqual(mapping);
    expect(examples).toHaveLength(2);
  });
});
