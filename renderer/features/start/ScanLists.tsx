import { useId, useState } from 'react';
import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import type { FoundScans, ReadableRow } from './find-scans.ts';
import { NewerScan } from './NewerScan.tsx';
import { RowMenu } from './RowMenu.tsx';
import { ScanRow } from './ScanRow.tsx';
import { UnreadableScan } from './UnreadableScan.tsx';
import type { RowActions } from './use-row-actions.ts';

/** A list of thousands is searched, not scrolled. */
const shownAtOnce = 100;

type Props = { readonly found: FoundScans; readonly actions: RowActions };

/** Open scans, closed ones, those of a newer version, and files that cannot be read. */
export function ScanLists({ found, actions }: Props) {
  const { say } = useSpeech();
  const menu = useId();
  const [menuOf, setMenuOf] = useState<ReadableRow | null>(null);
  const section = { menu, onMenu: setMenuOf };
  return (
    <>
      <Section title={say('start.open')} rows={found.open} {...section} />
      <Section title={say('start.closed')} rows={found.closed} {...section} />
      {found.newer.length === 0 ? null : (
        <section className="scans" aria-labelledby={`${menu}-newer`}>
          <h2 className="section" id={`${menu}-newer`}>
            {say('start.newer')}
          </h2>
          <ul>
            {found.newer.slice(0, shownAtOnce).map((row) => (
              <NewerScan key={row.file} row={row} actions={actions} />
            ))}
          </ul>
        </section>
      )}
      {found.unreadable.length === 0 ? null : (
        <section className="scans" aria-labelledby={`${menu}-unreadable`}>
          <h2 className="section" id={`${menu}-unreadable`}>
            {say('start.unreadable')}
          </h2>
          <ul>
            {found.unreadable.slice(0, shownAtOnce).map((row) => (
              <UnreadableScan key={row.file} row={row} />
            ))}
          </ul>
        </section>
      )}
      <RowMenu id={menu} row={menuOf} actions={actions} />
    </>
  );
}

type SectionProps = {
  readonly title: string;
  readonly rows: readonly ReadableRow[];
  readonly menu: string;
  readonly onMenu: (row: ReadableRow) => void;
};

function Section({ title, rows, menu, onMenu }: SectionProps) {
  const { count } = useSpeech();
  const [most, setMost] = useState(shownAtOnce);
  const heading = useId();
  if (rows.length === 0) return null;
  return (
    <section className="scans" aria-labelledby={heading}>
      <h2 className="section" id={heading}>
        {title}
      </h2>
      <ul>
        {rows.slice(0, most).map((row) => (
          <ScanRow key={row.file} row={row} menu={menu} onMenu={onMenu} />
        ))}
      </ul>
      {rows.length > most ? (
        <Button look="plain" onClick={() => setMost(most + shownAtOnce)}>
          {count('start.show-more', Math.min(shownAtOnce, rows.length - most))}
        </Button>
      ) : null}
    </section>
  );
}
