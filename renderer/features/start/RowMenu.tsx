import { useSpeech } from '../../app/use-app.ts';
import type { WordKey } from '../../language/words.ts';
import type { ReadableRow } from './find-scans.ts';
import type { RowActions } from './use-row-actions.ts';

type Props = { readonly id: string; readonly row: ReadableRow | null; readonly actions: RowActions };

/** "Meer": one menu for all rows, beside the button that opened it. */
export function RowMenu({ id, row, actions }: Props) {
  const { say } = useSpeech();
  const item = (word: WordKey, run: (row: ReadableRow) => unknown) => (
    <li>
      <button
        type="button"
        onClick={() => {
          document.getElementById(id)?.hidePopover();
          if (row !== null) void run(row);
        }}
      >
        {say(word)}
      </button>
    </li>
  );
  return (
    <div id={id} popover="auto" className="pop menu-pop">
      <ul className="menu-list">
        {item('start.rename', actions.rename)}
        {item('start.copy', actions.copy)}
        {item('start.save-file', actions.saveFile)}
        {item('moving.seal', actions.seal)}
        {item('versions.title', actions.versions)}
        {row?.mode === 'quick' ? item('start.grow', actions.grow) : null}
        {item('start.to-trash', actions.trash)}
        {item('start.erase-now', actions.erase)}
      </ul>
    </div>
  );
}
