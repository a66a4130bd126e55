// One search for themes in a process of its own, so that its memory is its own: node bench/themes-run.mjs '{"size":10000,"threads":2}'
import { inventedTexts } from './inputs.mjs';
import { cpuSeconds, load } from './place.mjs';

const { size, threads, ...options } = JSON.parse(process.argv[2]);
const { findThemesInThreads } = await load('apps/worker/src/threads/find-themes-in-threads.js');
const texts = [...inventedTexts(size)];
const steps = [];
const began = performance.now();
const onStep = (name) => {
  if (steps.at(-1)?.name !== name) steps.push({ name, at: performance.now() - began });
};
const cpu = process.cpuUsage();
const { result } = await findThemesInThreads(texts, { seed: 1, ...options, onStep }, threads);
const wall = performance.now() - began;
process.stdout.write(
  JSON.stringify({
    wall: wall / 1000,
    cpu: cpuSeconds(cpu),
    peak: process.resourceUsage().maxRSS / 1024,
    themes: result.themes.filter(({ parent }) => parent === null).length,
    steps: steps.map(({ name, at }, index) => [name, ((steps[index + 1]?.at ?? wall) - at) / 1000]),
  }),
);
