import { useState } from 'react';
import type { MouseEvent } from 'react';
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
 * A web address that opens in the browser of the system. The page itself goes nowhere, whatever the button of the
 * mouse: it asks its host. An address that is not safe to open is text.
 */
export function AddressLink({ url, text }: Props) {
  const { client } = useApp();
  const [opened, setOpened] = useState<Done>({ kind: 'done' });
  if (!url.startsWith('https://')) return <span>{text}</span>;
  const open = async (event: MouseEvent) => {
    event.preventDefault();
    setOpened(await client.openAddress(url).catch(() => unanswered));
  };
  return (
    <>
      <a
        href={url}
        className="textlink"
        aria-describedby={noteId}
        draggable={false}
        onClick={(event) => void open(event)}
        onAuxClick={(event) => event.preventDefault()}
      >
        {text}
      </a>
      <Undone done={opened} />
    </>
  );
}
