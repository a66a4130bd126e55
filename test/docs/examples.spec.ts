import { createProcessRequest, deliveryRequest, tableMapping } from '#contracts';
import { listBlocks, readDocument } from './documents.js';

describe('the JSON examples of docs/operations.md', () => {
  const examples = listBlocks(readDocument('docs/operations.md'), 'json').map((block) => JSON.parse(block));

  it('are a process that the api takes, a mapping that an import takes, and contributions that a program sends', () => {
    const [process, mapping, delivery] = examples;
    expect(createProcessRequest.parse(process)).toEqual(process);
    expect(tableMapping.parse(mapping)).toEqual(mapping);
    expect(deliveryRequest.parse(delivery)).toMatchObject(delivery);
    expect(examples).toHaveLength(3);
  });
});
