import { useRef, useState } from 'react';
import type { DimensionId } from '../../../scans/definition/definition.ts';
import type { Offer } from '../../../scans/sessions/register.ts';
import type { RoomView } from '../../../scans/services/views/room-view.ts';
import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { Field } from '../../components/Field.tsx';
import { nextTurn } from './offer-turn.ts';
import type { Turn } from './offer-turn.ts';

type Props = {
  readonly view: RoomView;
  /** Whether it was kept. */
  readonly onAdd: (offer: Offer) => Promise<boolean>;
};

const kinds = ['show', 'see'] as const;

/** One line per offer. Enter keeps it and goes on: what this company wants to see, then the next company. */
export function OfferForm({ view, onAdd }: Props) {
  const { say } = useSpeech();
  const companies = view.companies.filter(({ state }) => state !== 'missing');
  const [turn, setTurn] = useState<Turn>({ at: 0, kind: 'show' });
  const [text, setText] = useState('');
  const [theme, setTheme] = useState<DimensionId | null>(null);
  const line = useRef<HTMLInputElement>(null);
  const company = companies[turn.at] ?? companies[0];
  if (company === undefined) return <p className="note">{say('room.market.no-companies')}</p>;
  const add = async () => {
    const offer: Offer = { assessment: company.assessment, kind: turn.kind, text, dimension: theme };
    if (!(await onAdd(offer))) return;
    setText('');
    setTurn(nextTurn(turn, companies.length));
    line.current?.focus();
  };
  return (
    <form
      className="room-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field label={say('room.market.company')}>
        {(ties) => (
          <select
            className="input"
            {...ties}
            value={company.assessment}
            onChange={({ target }) =>
              setTurn({
                at: companies.findIndex(({ assessment }) => assessment === target.value),
                kind: 'show',
              })
            }
          >
            {companies.map(({ assessment, number, name }) => (
              <option key={assessment} value={assessment}>
                {`${String(number)}. ${name}`}
              </option>
            ))}
          </select>
        )}
      </Field>
      <fieldset className="room-kinds">
        <legend>{say('room.market.kind')}</legend>
        {kinds.map((kind) => (
          <label key={kind} className="opt-row">
            <input
              type="radio"
              name="room-kind"
              checked={turn.kind === kind}
              onChange={() => setTurn({ ...turn, kind })}
            />
            {say(`room.market.kind.${kind}`)}
          </label>
        ))}
      </fieldset>
      <Field label={say('room.market.text')} hint={say('room.market.text-hint')}>
        {(ties) => (
          <input
            className="input"
            {...ties}
            ref={line}
            value={text}
            maxLength={300}
            autoComplete="off"
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <Field label={say('room.market.theme')}>
        {(ties) => (
          <select
            className="input"
            {...ties}
            value={theme ?? ''}
            onChange={({ target }) => setTheme(view.themes.find(({ id }) => id === target.value)?.id ?? null)}
          >
            <option value="">{say('room.market.no-theme')}</option>
            {view.themes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button submit>{say('room.market.add')}</Button>
    </form>
  );
}
