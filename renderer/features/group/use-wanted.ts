import { useState } from 'react';

/**
 * What somebody chose, shown at once; until the program gives a new `source`, or refuses. `keep` answers whether it was
 * kept.
 */
export function useWanted<T>(
  source: object,
  value: T,
  keep: (wanted: T) => Promise<{ readonly ok: boolean }>,
): readonly [shown: T, want: (wanted: T) => void] {
  const [wanted, setWanted] = useState<{ readonly source: object; readonly value: T } | null>(null);
  const want = (next: T) => {
    setWanted({ source, value: next });
    void keep(next).then(({ ok }) => {
      if (!ok) setWanted(null);
    });
  };
  return [wanted?.source === source ? wanted.value : value, want];
}
