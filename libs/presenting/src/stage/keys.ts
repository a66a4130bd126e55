export type StageAct =
  | 'forward'
  | 'back'
  | 'first'
  | 'last'
  | 'blank'
  | 'quotes'
  | 'presenter'
  | 'window'
  | 'full'
  | 'room'
  | 'leave'
  | 'help';

/**
 * What a key does on the stage; null for all others. A clicker sends PageUp and PageDown.
 * @param code the place of the key (`KeyB`): where a keyboard writes another script, a letter is known by it
 */
export function actOfKey(key: string, code = ''): StageAct | null {
  const isForeign = /^Key[A-Z]$/.test(code) && !/^[a-z]$/i.test(key);
  switch (isForeign ? code.slice(3).toLowerCase() : key.length === 1 ? key.toLowerCase() : key) {
    case ' ':
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
      return 'forward';
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
      return 'back';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    case 'b':
    case '.':
      return 'blank';
    case 'q':
      return 'quotes';
    case 's':
      return 'presenter';
    case 'w':
      return 'window';
    case 'f':
      return 'full';
    case 'd':
      return 'room';
    case 'Escape':
      return 'leave';
    case '?':
      return 'help';
    default:
      return null;
  }
}

export const KEY_WORDS = [
  'talk.keys.forward',
  'talk.keys.back',
  'talk.keys.ends',
  'talk.keys.blank',
  'talk.keys.quotes',
  'talk.keys.presenter',
  'talk.keys.full',
  'talk.keys.room',
  'talk.keys.leave',
  'talk.keys.help',
] as const;
