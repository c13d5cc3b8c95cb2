import type { DirectoryFact, DirectoryRow } from '../../../scans/services/views/directory-view.ts';
import { AddressLink, AddressNote } from '../../app/AddressLink.tsx';
import { useSpeech } from '../../app/use-app.ts';
import { checkedWords, dueWords } from './row-words.ts';

/** Beside the form: every fact, who proves it, how old it is and how it is used. */
export function KnownFacts({ row }: { readonly row: DirectoryRow }) {
  const speech = useSpeech();
  const { say } = speech;
  return (
    <div className="stick dir-known">
      <h2 className="label">{say('directory.known')}</h2>
      <dl>
        {[...new Set(row.facts.map(({ field }) => field))].map((field) => (
          <FactLines key={field} field={field} facts={row.facts.filter((fact) => fact.field === field)} />
        ))}
      </dl>
      {row.source === '' ? null : (
        <>
          <div className="note address">
            <AddressLink url={row.source} text={row.source} />
          </div>
          <AddressNote />
        </>
      )}
      <p className="note dated">{checkedWords(row, speech)}</p>
      <p className={row.state === 'overdue' ? 'dir-loud' : 'note dated'}>{dueWords(row, speech)}</p>
      <p className="note">
        {say(row.kind === 'centre' ? `directory.route.${row.route}` : `directory.support-route.${row.route}`)}
      </p>
    </div>
  );
}

type FactProps = { readonly field: DirectoryFact['field']; readonly facts: readonly DirectoryFact[] };

function FactLines({ field, facts }: FactProps) {
  const { say, date } = useSpeech();
  return (
    <>
      <dt>{say(`directory.field.${field}`)}</dt>
      {facts.map(({ text, verified, own }) => (
        <dd key={text}>
          {field === 'asOf' ? sourceDay(text, date) : text}{' '}
          {own ? <b>({say('directory.fact.own')})</b> : null}
          {own || verified ? null : <span className="note">({say('directory.fact.unverified')})</span>}
        </dd>
      ))}
    </>
  );
}

/** A source may tell no more than its month or its year. */
function sourceDay(asOf: string, date: (day: string) => string): string {
  return asOf.length === 10 ? date(asOf) : asOf.slice(0, 4);
}
