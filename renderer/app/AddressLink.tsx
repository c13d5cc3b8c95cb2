import { useState } from 'react';
import { unanswered } from '../host/client.ts';
import type { Done } from '../host/client.ts';
import { Undone } from './Undone.tsx';
import { useApp, useSpeech } from './use-app.ts';

const noteId = 'address-note';

/** Once on a page with addresses: where they open, and what that takes. */
export function AddressNote() {
  const { say } = useSpeech();
  return (
    <p className="note address-note" id={noteId}>
      {say('common.addresses')}
    </p>
  );
}

type Props = { readonly url: string; readonly text: string };

/**
 * A web address that opens in the browser of the system. No link of the page: the page goes nowhere, it asks its
 * host. An address that is not safe to open is text.
 */
export function AddressLink({ url, text }: Props) {
  const { client } = useApp();
  const [opened, setOpened] = useState<Done>({ kind: 'done' });
  if (!url.startsWith('https://')) return <span>{text}</span>;
  const open = async () => {
    setOpened(await client.openAddress(url).catch(() => unanswered));
  };
  return (
    <>
      <button
        type="button"
        role="link"
        className="address-link"
        aria-describedby={noteId}
        onClick={() => void open()}
      >
        {text}
      </button>
      <Undone done={opened} />
    </>
  );
}
