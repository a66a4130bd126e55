import { useSearchParams } from 'react-router';

/** Which themes show their parts stands in the address: `?open=all`, or the themes one by one. */
export function useOpenParts(withParts: readonly string[]) {
  const [params, setParams] = useSearchParams();
  const open = params.getAll('open').flatMap((id) => (id === 'all' ? withParts : [id]));
  const write = (next: readonly string[]) =>
    setParams(
      (now) => {
        now.delete('open');
        for (const id of next.length === withParts.length ? ['all'] : next) now.append('open', id);
        return now;
      },
      { replace: true, preventScrollReset: true, flushSync: true },
    );
  return {
    isOpen: (id: string) => open.includes(id),
    toggle: (id: string) => write(open.includes(id) ? open.filter((one) => one !== id) : [...open, id]),
    toggleAll: (isOpen: boolean) => write(isOpen ? withParts : []),
  };
}
