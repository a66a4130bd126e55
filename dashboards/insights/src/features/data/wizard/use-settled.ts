import { useEffect, useState } from 'react';

/** A value once it has stood for a while: what is asked about every keystroke would be asked in vain. */
export function useSettled<T>(value: T, waitMs = 400): T {
  const [settled, setSettled] = useState(value);
  const text = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(text) as T), waitMs);
    return () => clearTimeout(timer);
  }, [text, waitMs]);
  return settled;
}
