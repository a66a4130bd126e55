import { sendReliably, type Surroundings } from './reliably.js';
import { RequestError } from './request-error.js';

const offline = () => new RequestError(0, { code: 'offline', message: '', details: {}, requestId: '' });
const answer = (status: number) => new Response(status === 204 ? null : '{}', { status });

/** A world in which each try ends as told, and every wait and every sign-in is counted. */
function world(tries: readonly (number | 'lost')[], more: Partial<Surroundings> = {}) {
  const told = { sent: 0, waits: [] as number[], signIns: 0 };
  const around: Surroundings = {
    send: () => {
      const end = tries[told.sent] ?? 200;
      told.sent += 1;
      return end === 'lost' ? Promise.reject(offline()) : Promise.resolve(answer(end));
    },
    isOnline: () => true,
    wait: (failures) => {
      told.waits.push(failures);
      return Promise.resolve();
    },
    signedInAgain: () => {
      told.signIns += 1;
      return Promise.resolve(true);
    },
    ...more,
  };
  return { told, around };
}
const code = (error: unknown) => (error as RequestError).problem.code;

describe('a change while the network is gone', () => {
  it.each(['PUT', 'PATCH', 'DELETE'])('goes out again until it arrives: %s', async (method) => {
    const { told, around } = world(['lost', 503, 'lost', 200]);
    expect((await sendReliably(method, around)).status).toBe(200);
    expect(told).toEqual({ sent: 4, waits: [0, 1, 2], signIns: 0 });
  });

  it('that deletes is done where an earlier try deleted already, and only there', async () => {
    expect((await sendReliably('DELETE', world(['lost', 404]).around)).status).toBe(204);
    expect((await sendReliably('DELETE', world([404]).around)).status).toBe(404);
  });

  it('that must not go out twice is told to be unsure when the line breaks under it', async () => {
    const { told, around } = world(['lost']);
    expect(await sendReliably('POST', around).catch(code)).toBe('connection-unsure');
    expect(told.sent).toBe(1);
  });

  it('that must not go out twice waits while there is surely no network, and goes out once', async () => {
    const network = [false, false, true];
    const { told, around } = world([201], { isOnline: () => network.shift() ?? true });
    expect((await sendReliably('POST', around)).status).toBe(201);
    expect(told).toEqual({ sent: 1, waits: [0, 1], signIns: 0 });
  });

  it('fails where the person gives it up', async () => {
    const { told, around } = world(['lost'], { wait: () => Promise.reject(offline()) });
    expect(await sendReliably('PUT', around).catch(code)).toBe('offline');
    expect(told.sent).toBe(1);
  });
});

describe('a question while the network is gone', () => {
  it('fails at once: the page asks again by itself', async () => {
    const { told, around } = world(['lost']);
    expect(await sendReliably('GET', around).catch(code)).toBe('offline');
    expect(told.waits).toEqual([]);
  });
});

describe('a request after the session has ended', () => {
  it('goes out once more when the person has signed in again', async () => {
    const { told, around } = world([401, 200]);
    expect((await sendReliably('POST', around)).status).toBe(200);
    expect(told).toMatchObject({ sent: 2, signIns: 1 });
  });

  it('is refused where nobody signs in', async () => {
    const { told, around } = world([401], { signedInAgain: () => Promise.resolve(false) });
    expect((await sendReliably('PUT', around)).status).toBe(401);
    expect(told.sent).toBe(1);
  });
});
