import { ABILITIES, abilityOf } from '#domain';
import { startTestApi } from '../support/api.js';

describe('the table of roles', () => {
  it('says of every route what the route itself says, and names no address that is gone', async () => {
    const api = await startTestApi();
    try {
      const { json } = await api.request('GET', '/api/docs/openapi.json');
      const routes = Object.entries<Record<string, { description: string }>>(json.paths)
        .filter(([path]) => path.startsWith('/api/workspaces/{workspace}/'))
        .flatMap(([path, methods]) =>
          Object.entries(methods).map(([name, { description }]) => ({ method: name.toUpperCase(), path, description })),
        );
      expect(routes.length).toBeGreaterThan(150);
      // A route that turns up here is named in libs/domain/src/abilities.ts, under what it lets a person do.
      const wrong = routes.filter(
        ({ method, path, description }) =>
          description !== `At least the role ${abilityOf(method, path)?.needed ?? 'of nobody'}.`,
      );
      expect(wrong).toEqual([]);
      const used = new Set(routes.map(({ method, path }) => abilityOf(method, path)?.code));
      expect(ABILITIES.filter(({ code }) => !used.has(code))).toEqual([]);
    } finally {
      await api.close();
    }
  });
});
