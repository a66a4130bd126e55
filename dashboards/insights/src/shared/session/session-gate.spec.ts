import { createSessionGate } from './session-gate.js';

describe('the gate of a session', () => {
  it('lets nobody wait before anybody has signed in', async () => {
    const gate = createSessionGate();
    expect(await gate.signedInAgain()).toBe(false);
    expect(gate.hasEnded()).toBe(false);
  });

  it('holds every request that is refused, tells once, and lets all go on together', async () => {
    const gate = createSessionGate();
    const told: boolean[] = [];
    gate.subscribe(() => told.push(gate.hasEnded()));
    gate.open();
    const requests = Promise.all([gate.signedInAgain(), gate.signedInAgain()]);
    expect(gate.hasEnded()).toBe(true);
    gate.resume();
    expect(await requests).toEqual([true, true]);
    expect(told).toEqual([true, false]);
  });

  it('refuses what waits when the person leaves, or the page below the session goes', async () => {
    const gate = createSessionGate();
    gate.open();
    const left = gate.signedInAgain();
    gate.leave();
    expect(await left).toBe(false);
    const gone = gate.signedInAgain();
    gate.close();
    expect(await gone).toBe(false);
    expect(await gate.signedInAgain()).toBe(false);
  });
});
