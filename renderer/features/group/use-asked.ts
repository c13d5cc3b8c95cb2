import { useCallback, useState } from 'react';
import type { ComponentProps } from 'react';
import type { PickedFile } from '../../host/client.ts';
import type { OpenSealedDialog } from '../moving/OpenSealedDialog.tsx';

/** A locked file that stands there to be opened. */
export type Asked = ComponentProps<typeof OpenSealedDialog>;

type Asking = {
  readonly asked: Asked | null;
  /** The file without its lock; `null`: it is passed over. */
  readonly ask: (file: PickedFile, at: number, of: number) => Promise<PickedFile | null>;
};

/** Passwords of files, one dialog after another. */
export function useAsked(): Asking {
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = useCallback<Asking['ask']>(
    (file, at, of) =>
      new Promise((resolve) => {
        const answer = (opened: PickedFile | null): void => {
          setAsked(null);
          resolve(opened);
        };
        setAsked({ file, at, of, answer });
      }),
    [],
  );
  return { asked, ask };
}
