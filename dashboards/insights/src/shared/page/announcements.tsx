import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

type Announce = (message: string) => void;
const AnnounceContext = createContext<Announce>(() => undefined);
const MessageContext = createContext('');

/** Holds the one sentence that is read out when something happened without a change of page. */
export function AnnouncementProvider({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState('');
  // the same sentence twice is read twice only when the text differs
  const announce = useCallback<Announce>((next) => setMessage((last) => (last === next ? `${next}\u00a0` : next)), []);
  return (
    <AnnounceContext value={announce}>
      <MessageContext value={message}>{children}</MessageContext>
    </AnnounceContext>
  );
}

export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

/** The page's one polite live region. */
export function StatusRegion() {
  return (
    <div role="status" className="visually-hidden">
      {useContext(MessageContext)}
    </div>
  );
}
