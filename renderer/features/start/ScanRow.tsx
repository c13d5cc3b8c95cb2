import { hashOf } from '../../app/routes.ts';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import type { ReadableRow } from './find-scans.ts';
import { scanRoute } from './scan-route.ts';

type Props = {
  readonly row: ReadableRow;
  /** The id of the menu that the rows share. */
  readonly menu: string;
  readonly onMenu: (row: ReadableRow) => void;
};

export function ScanRow({ row, menu, onMenu }: Props) {
  const app = useApp();
  const { start } = useAppState();
  const { say, when } = useSpeech();
  return (
    <li className="scan">
      <div>
        <h3>
          <a
            href={hashOf(scanRoute(row))}
            onPointerDown={() => app.readAhead(row.id)}
            onFocus={() => app.readAhead(row.id)}
          >
            {row.name}
          </a>
        </h3>
        {row.company === '' || row.company === row.name ? null : <p className="note">{row.company}</p>}
      </div>
      <div>
        <p className="note">
          <ModeWords row={row} />
        </p>
        {row.responses > 1 ? <RatersLink row={row} /> : null}
        {row.closedOn === null && row.responses < 2 ? <Meter row={row} /> : null}
      </div>
      <p className="note when">{when(row.closedOn ?? row.changedOn, start.today)}</p>
      <button
        className="more"
        type="button"
        popoverTarget={menu}
        aria-label={say('start.more.for', { name: row.name })}
        onClick={() => onMenu(row)}
      >
        {say('start.more')}
      </button>
    </li>
  );
}

/** "4 invullers": of several people one meter says nothing. */
function RatersLink({ row }: { readonly row: ReadableRow }) {
  const { say, count } = useSpeech();
  const raters = count('group.of-row', row.responses);
  return (
    <p className="note">
      <a
        href={hashOf({ page: 'group', id: row.id })}
        aria-label={say('group.of-row.for', { raters, name: row.name })}
      >
        {raters}
      </a>
    </p>
  );
}

/** "Algemeen, volledig" */
export function ModeWords({ row }: { readonly row: ReadableRow }) {
  const { content } = useAppState();
  const { say } = useSpeech();
  return say(row.example ? 'start.example-mark' : 'start.mode', {
    variant: content.variants.find(({ id }) => id === row.variant)?.name ?? row.variant,
    mode: say(row.mode === 'full' ? 'common.full' : 'common.quick'),
  });
}

const meterWidth = 112;

function Meter({ row }: { readonly row: ReadableRow }) {
  const { content } = useAppState();
  const { say } = useSpeech();
  const variant = content.variants.find(({ id }) => id === row.variant);
  const of = (row.mode === 'quick' ? variant?.quickScan : variant?.questions)?.length ?? 0;
  const done = Math.min(row.answers, of);
  return (
    <div className="state">
      <svg className="meter" width={meterWidth} height="8" aria-hidden="true">
        <rect className="track" x=".5" y=".5" width={meterWidth - 1} height="7" />
        <rect
          className="fill"
          x=".5"
          y=".5"
          width={of === 0 ? 0 : ((meterWidth - 1) * done) / of}
          height="7"
        />
      </svg>
      <p className="note now">
        <span className="vh">{say('start.state.open')}</span>
        {say('start.progress', { done, of })}
      </p>
    </div>
  );
}
