import { lazy, type ComponentType } from 'react';
import { loadLaterMessages } from '#language';
import { storedLanguage } from '../../../shared/words/stored-language.js';

/** Parts of Home whose code and words come after it: what only a new municipality shows. */
function later<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const [component] = await Promise.all([load(), loadLaterMessages(storedLanguage())]);
    return { default: component };
  });
}

export const HomeEmpty = later(async () => (await import('./home-empty.js')).HomeEmpty);
export const Guidance = later(async () => (await import('./guidance.js')).Guidance);
