import { useState } from 'react';
import type { Language } from '../../../scans/services/api.ts';
import type { WorkshopView } from '../../../scans/services/views/workshop-view.ts';
import { workshopScripts } from '../../../scans/sessions/register.ts';
import type { WorkshopScript } from '../../../scans/sessions/register.ts';
import { useAppState, useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { Field } from '../../components/Field.tsx';
import { languageNames, languageOrder } from '../../language/language-names.ts';
import { Companies } from './Companies.tsx';
import { Seats } from './Seats.tsx';
import { ShortThemes } from './ShortThemes.tsx';
import type { WorkshopDesk } from './use-workshop.ts';

type Props = { readonly desk: WorkshopDesk; readonly view: WorkshopView };

/** Before the begin: which script, which companies, who sits where. */
export function Prepare({ desk, view }: Props) {
  const { say } = useSpeech();
  const { workshop } = view;
  return (
    <>
      <h1 className="title">{say('workshop.prepare')}</h1>
      {workshop === null ? <p className="lead">{say('workshop.none')}</p> : null}
      <ScriptChoice desk={desk} view={view} />
      {workshop === null ? null : (
        <>
          <Companies desk={desk} view={view} workshop={workshop} />
          {workshop.script === 'short' ? <ShortThemes desk={desk} view={view} workshop={workshop} /> : null}
          <Seats desk={desk} view={view} workshop={workshop} />
        </>
      )}
    </>
  );
}

function ScriptChoice({ desk, view: { session, workshop } }: Props) {
  const { language } = useAppState();
  const { say } = useSpeech();
  const [chosen, setChosen] = useState<WorkshopScript>('one-company');
  const setUp = (script: WorkshopScript, wall: Language) =>
    void desk.act((call) => call('workshop.setUp', { session: session.id, script, language: wall }));
  const script = workshop?.script ?? chosen;
  const wall = workshop?.language ?? language;
  const choose = (next: WorkshopScript) => (workshop === null ? setChosen(next) : setUp(next, wall));
  return (
    <section className="workshop-part" aria-label={say('workshop.script')}>
      <fieldset className="opt-rows">
        <legend className="section">{say('workshop.script')}</legend>
        {workshopScripts.map((one) => (
          <label className="opt-row" key={one}>
            <input type="radio" name="script" checked={one === script} onChange={() => choose(one)} />
            <span>{say(`workshop.script.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {workshop === null ? (
        <Button look="primary" onClick={() => setUp(script, wall)}>
          {say('workshop.make')}
        </Button>
      ) : (
        <Field label={say('workshop.language')}>
          {(ties) => (
            <select
              className="input"
              {...ties}
              value={wall}
              onChange={({ target }) => {
                const next = languageOrder.find((one) => one === target.value);
                if (next !== undefined) setUp(script, next);
              }}
            >
              {languageOrder.map((one) => (
                <option key={one} value={one}>
                  {languageNames[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </section>
  );
}
