import { useId } from 'react';
import type { DirectoryRow } from '../../../scans/services/views/directory-view.ts';
import { hashOf } from '../../app/routes.ts';
import { useStore } from '../../app/store.ts';
import { useSpeech } from '../../app/use-app.ts';
import type { Speech } from '../../language/say.ts';
import type { RowGroup } from './find-rows.ts';
import { checkedWords, contactWords, dueWords, knownWords, placeWords } from './row-words.ts';
import { useDesk } from './use-directory.ts';

/** The link of an entry, so that the focus can go back to it. */
export function linkIdOf(key: string): string {
  return `dir-${key.replace(' ', '-')}`;
}

/** What tells an entry apart from all others, also where a centre and a form of support share an id. */
export function keyOf({ kind, id }: DirectoryRow): string {
  return `${kind} ${id}`;
}

export function DirectoryRows({ groups }: { readonly groups: readonly RowGroup[] }) {
  const speech = useSpeech();
  const heading = useId();
  return groups.map((group, at) => (
    <section className="scans" aria-labelledby={`${heading}${String(at)}`} key={headingOf(group, speech)}>
      <h2 className="section" id={`${heading}${String(at)}`}>
        {headingOf(group, speech)}
      </h2>
      <ul>
        {group.rows.map((row) => (
          <Row key={keyOf(row)} row={row} />
        ))}
      </ul>
    </section>
  ));
}

function headingOf({ heading }: RowGroup, { say }: Speech): string {
  return heading.kind === 'group' ? heading.words : say(`directory.heading.${heading.kind}`);
}

/** Who it is, what is known and how old that is. The whole row leads to its form. */
function Row({ row }: { readonly row: DirectoryRow }) {
  const speech = useSpeech();
  const { say } = speech;
  const drafts = useStore(useDesk().drafts);
  const place = placeWords(row, speech);
  const known = knownWords(row, speech);
  const own = contactWords(row);
  return (
    <li className="scan dir-row">
      <div>
        <h3>
          <a
            id={linkIdOf(keyOf(row))}
            href={hashOf({ page: 'directory', part: { kind: row.kind, entry: row.id } })}
          >
            {row.name}
          </a>
        </h3>
        {place === '' ? null : <p className="note">{place}</p>}
        {known === '' ? null : <p className="note">{known}</p>}
        {row.own === null ? null : (
          <p className="dir-own">
            <b>{say(row.added ? 'directory.mark.added' : 'directory.mark.own')}</b>
            {own === '' ? null : `: ${own}`}
          </p>
        )}
        {keyOf(row) in drafts ? <p className="dir-own">{say('directory.mark.draft')}</p> : null}
      </div>
      <Age row={row} />
    </li>
  );
}

function Age({ row }: { readonly row: DirectoryRow }) {
  const speech = useSpeech();
  const { say } = speech;
  const overdue = row.state === 'overdue';
  return (
    <div className="dir-age">
      {row.state === 'retired' ? <p className="dir-own">{say('directory.mark.retired')}</p> : null}
      {overdue ? <p className="dir-loud">{dueWords(row, speech)}</p> : null}
      <p className="note">{checkedWords(row, speech)}</p>
      {overdue || row.state === 'retired' ? null : (
        <p className={row.state === 'due-soon' ? 'dir-own' : 'note'}>{dueWords(row, speech)}</p>
      )}
      {row.state !== 'retired' && row.route === 'check' ? (
        <p className="note">{say(`directory.ask-first.${row.kind}`)}</p>
      ) : null}
    </div>
  );
}
