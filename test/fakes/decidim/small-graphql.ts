/** As much of GraphQL as a reader of Decidim asks: one query with variables, fields with aliases and arguments, inline fragments. */
export interface Asked {
  readonly name: string;
  readonly alias: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly inside: readonly Asked[];
  /** The type of an inline fragment, whose fields are `inside`. */
  readonly on: string | null;
}

export class GraphqlError extends Error {}

type Variables = Readonly<Record<string, unknown>>;

export function parseQuery(text: string, variables: Variables): readonly Asked[] {
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|\.\.\.|[A-Za-z_]\w*|-?\d+|\$\w+|[{}():!,[\]]/g) ?? [];
  let at = 0;
  const next = () => tokens[at++] ?? '';
  const expect = (token: string) => {
    const found = next();
    if (found !== token) throw new GraphqlError(`Parse error on "${found}", expected "${token}"`);
  };
  if (tokens[at] === 'query') {
    next();
    while (at < tokens.length && tokens[at] !== '{') next();
  }

  function selection(): readonly Asked[] {
    expect('{');
    const fields: Asked[] = [];
    while (tokens[at] !== '}') {
      if (at >= tokens.length) throw new GraphqlError('Parse error on end of file');
      fields.push(field());
    }
    expect('}');
    return fields;
  }

  function field(): Asked {
    if (tokens[at] === '...') {
      next();
      expect('on');
      const on = next();
      return { name: '', alias: '', args: {}, inside: selection(), on };
    }
    const first = next();
    const isAliased = tokens[at] === ':';
    if (isAliased) next();
    const name = isAliased ? next() : first;
    if (!/^\w+$/.test(name)) throw new GraphqlError(`Parse error on "${name}"`);
    const args = tokens[at] === '(' ? readArgs() : {};
    return { name, alias: first, args, inside: tokens[at] === '{' ? selection() : [], on: null };
  }

  function readArgs(): Record<string, unknown> {
    const args: Record<string, unknown> = {};
    expect('(');
    while (tokens[at] !== ')' && at < tokens.length) {
      const name = next();
      expect(':');
      const value = next();
      args[name] = value.startsWith('$') ? variables[value.slice(1)] : (JSON.parse(value) as unknown);
      if (tokens[at] === ',') next();
    }
    expect(')');
    return args;
  }

  const asked = selection();
  if (at < tokens.length) throw new GraphqlError(`Parse error on "${next()}"`);
  return asked;
}

export function depthOf(asked: readonly Asked[]): number {
  return Math.max(0, ...asked.map(({ inside, on }) => depthOf(inside) + (on === null ? 1 : 0)));
}

/** Each field counts one, and what is asked of a page counts once for each item of it. */
export function complexityOf(asked: readonly Asked[], mostItems: number): number {
  return asked.reduce((sum, { inside, on, args }) => {
    const items = 'first' in args ? Math.min(Number(args['first']), mostItems) : 1;
    return sum + (on === null ? 1 : 0) + items * complexityOf(inside, mostItems);
  }, 0);
}

export type Schema = Readonly<Record<string, readonly string[]>>;
export type Resolver = (args: Readonly<Record<string, unknown>>) => unknown;

/** Answers a selection from an object; a field that its type does not have is refused as the platform does. */
export function answerWith(value: unknown, asked: readonly Asked[], schema: Schema): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => answerWith(item, asked, schema));
  if (typeof value !== 'object' || value === null) return value ?? null;
  const object = value as Readonly<Record<string, unknown>>;
  const type = String(object['__typename']);
  const answer: Record<string, unknown> = {};
  for (const { name, alias, args, inside, on } of asked) {
    if (on !== null) {
      if (on === type) Object.assign(answer, answerWith(object, inside, schema));
      continue;
    }
    if (name !== '__typename' && schema[type]?.includes(name) !== true) {
      throw new GraphqlError(`Field '${name}' doesn't exist on type '${type}'`);
    }
    const found = object[name];
    const resolved = typeof found === 'function' ? (found as Resolver)(args) : found;
    if (inside.length === 0 && typeof resolved === 'object' && resolved !== null) {
      throw new GraphqlError(`Field must have selections (field '${name}' returns an object)`);
    }
    answer[alias] = answerWith(resolved, inside, schema);
  }
  return answer;
}
