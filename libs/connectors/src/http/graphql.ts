import { InvalidInputError } from '#domain';
import { isItem, storable, textOf, type ApiItem } from '../citizenlab/api/api-item.js';
import { requestJson, type RequestTools } from './patient-request.js';

export interface Graphql {
  /** What a query gives under `data`. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<ApiItem>;
  /** The fields of types of the schema, which differs by version; a type that it does not know has none. */
  fieldsOf(types: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
}

export interface GraphqlTools extends RequestTools {
  /** Time between two requests. */
  readonly pauseMs: number;
}

/**
 * Asks a GraphQL address that needs no key, never faster than it likes.
 * @throws {InvalidInputError} `source-query-refused`, `source-answer-broken`, `source-answer-too-large`, `source-redirected`
 * @throws {DomainError} `source-unreachable`, `source-too-many-requests`
 */
export function graphql(url: URL, tools: GraphqlTools): Graphql {
  const { clock, pauseMs, signal } = tools;
  const headers = { accept: 'application/json', 'content-type': 'application/json', 'user-agent': 'Nasluch' };
  let nextAt = 0;

  async function ask(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<ApiItem> {
    if (clock.now() < nextAt) await clock.sleep(nextAt - clock.now(), signal);
    nextAt = clock.now() + pauseMs;
    const body = JSON.stringify({ query, variables });
    const { content } = await requestJson({ url, method: 'POST', headers, body }, tools);
    if (!isItem(content)) throw broken();
    const errors = itemsOf(content['errors']);
    if (errors.length > 0) throw refused(textOf(errors[0]!, 'message'));
    if (!isItem(content['data'])) throw broken();
    return storable(content['data']);
  }

  return {
    ask,
    async fieldsOf(types) {
      const asked = types.map((type, index) => `t${index}: __type(name: "${type}") { fields { name } }`);
      const data = await ask(`{ ${asked.join(' ')} }`);
      return new Map(
        types.map((type, index) => {
          const found = data[`t${index}`];
          return [type, new Set(itemsOf(isItem(found) ? found['fields'] : null).map((field) => textOf(field, 'name')))];
        }),
      );
    },
  };
}

/** The items of a list, whatever else came in its place. */
export function itemsOf(value: unknown): readonly ApiItem[] {
  return Array.isArray(value) ? (value as unknown[]).filter(isItem) : [];
}

function refused(message: string): InvalidInputError {
  return new InvalidInputError('source-query-refused', `The platform refuses a query: ${message.slice(0, 200)}`);
}

function broken(): InvalidInputError {
  return new InvalidInputError('source-answer-broken', 'The platform answers with something other than its data.');
}
