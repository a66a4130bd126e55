import { QueryClient } from '@tanstack/react-query';
import { keepAnswer } from './keep-answer.js';

const KEY = ['budget'];

/** A question that is on its way until `arrive` is called. */
function ask(client: QueryClient) {
  let arrive = (_: string) => undefined as void;
  const answer = new Promise<string>((resolve) => (arrive = resolve));
  const asked = client.fetchQuery({ queryKey: KEY, queryFn: () => answer }).catch(() => undefined);
  return async (with_: string) => {
    arrive(with_);
    await asked;
  };
}

describe('what a change was answered', () => {
  const client = new QueryClient();
  afterEach(() => client.clear());

  it('stands where an older question is answered after it', async () => {
    client.setQueryData(KEY, 'known');
    const arrive = ask(client);
    await keepAnswer(client, KEY, 'changed');
    await arrive('older');
    expect(client.getQueryData(KEY)).toBe('changed');
  });

  it('stands where the first question of all is answered after it', async () => {
    const arrive = ask(client);
    await keepAnswer(client, KEY, 'changed');
    await arrive('older');
    expect(client.getQueryData(KEY)).toBe('changed');
  });

  it('is added to what is known, not to what the older question brings', async () => {
    client.setQueryData(KEY, 'known');
    const arrive = ask(client);
    await keepAnswer<string>(client, KEY, (known) => `${known}, changed`);
    await arrive('older');
    expect(client.getQueryData(KEY)).toBe('known, changed');
  });

  it('leaves questions of longer keys alone', async () => {
    const asked = client.fetchQuery({ queryKey: [...KEY, 'preview'], queryFn: () => Promise.resolve('preview') });
    await keepAnswer(client, KEY, 'changed');
    expect(await asked).toBe('preview');
  });
});
