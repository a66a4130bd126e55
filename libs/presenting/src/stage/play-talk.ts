import type { StageAct } from './keys.js';

/**
 * Shows a talk from its file, without network. The function is written into that file as it stands, so it uses nothing from outside
 * itself: only the page, and the meaning of keys that it is given.
 */
export function playTalk(actOf: (key: string, code: string) => StageAct | null): void {
  const root = document.documentElement;
  const sections = [...document.querySelectorAll<HTMLElement>('.talk-section')];
  const said = document.getElementById('talk-said');
  const clock = document.getElementById('talk-clock');
  const began = Date.now();
  let at = 0;
  let other: Window | null = window.opener as Window | null;

  const is = (name: string) => root.classList.contains(name);
  const turn = (name: string, on: boolean) => root.classList.toggle(name, on);

  function show(next: number, tell: boolean): void {
    at = Math.min(Math.max(next, 0), sections.length - 1);
    sections.forEach((section, n) => {
      section.classList.toggle('now', n === at);
      section.classList.toggle('next', n === at + 1);
      section.toggleAttribute('inert', is('on') && n !== at);
    });
    turn('blank', false);
    turn('quotes', false);
    if (said) said.textContent = sections[at]?.dataset['announced'] ?? '';
    try {
      if (!is('second')) history.replaceState(null, '', `#${at + 1}`);
    } catch {
      // a page that may not name its slide is shown all the same
    }
    if (tell && other && !other.closed) other.postMessage({ slide: at }, '*');
  }

  function scale(): void {
    const factor = Math.min(window.innerWidth / 1280, window.innerHeight / 720);
    root.style.setProperty('--scale', String(factor));
    root.style.setProperty('--left', `${(window.innerWidth - 1280 * factor) / 2}px`);
    root.style.setProperty('--top', `${(window.innerHeight - 720 * factor) / 2}px`);
  }

  function start(): void {
    turn('on', true);
    scale();
    show(at, false);
  }

  function leave(): void {
    const inner = ['help', 'blank', 'quotes', 'presenter'].find(is);
    if (inner) turn(inner, false);
    else if (document.fullscreenElement) void document.exitFullscreen();
    else {
      turn('on', false);
      sections.forEach((section) => section.removeAttribute('inert'));
      document.getElementById('talk-start')?.focus();
    }
  }

  function act(what: StageAct): void {
    if (what === 'forward') show(at + 1, true);
    else if (what === 'back') show(at - 1, true);
    else if (what === 'first') show(0, true);
    else if (what === 'last') show(sections.length - 1, true);
    else if (what === 'blank' || what === 'quotes' || what === 'presenter' || what === 'help') turn(what, !is(what));
    else if (what === 'room')
      document.body.dataset['room'] = document.body.dataset['room'] === 'dark' ? 'light' : 'dark';
    else if (what === 'window')
      other = window.open(`${location.href.split('#')[0] ?? ''}#presenter${at + 1}`, 'talk-presenter');
    else if (what === 'full') void (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen());
    else leave();
  }

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const what = actOf(event.key, event.code);
    if (what === null || !is('on')) return;
    const letters = document.getElementById('talk-letters') as HTMLInputElement | null;
    if (event.key.length === 1 && event.key !== ' ' && letters?.checked === false) return;
    event.preventDefault();
    act(what);
  });
  window.addEventListener('message', (event) => {
    const slide: unknown = (event.data as { slide?: unknown } | null)?.slide;
    if (event.source === other && typeof slide === 'number') show(slide, false);
  });
  window.addEventListener('resize', scale);
  document.getElementById('talk-start')?.addEventListener('click', start);
  document.getElementById('talk-stage')?.addEventListener('click', (event) => {
    if (is('on') && event.button === 0) act('forward');
  });
  setInterval(() => {
    const seconds = Math.floor((Date.now() - began) / 1000);
    const two = (n: number) => String(n).padStart(2, '0');
    if (clock) clock.textContent = `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
  }, 500);

  const [, speaker, slide = ''] = /^#(presenter)?(\d*)/.exec(location.hash) ?? [];
  at = Math.max(0, Number(slide) - 1);
  if (speaker) {
    turn('presenter', true);
    turn('second', true);
  }
  start();
}
