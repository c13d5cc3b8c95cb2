import { useCallback, useEffect, useState } from 'react';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import { isAssessmentId } from '../../../scans/assessment/assessment-ids.ts';
import { variantId } from '../../../scans/definition/ids.ts';
import type { WorkshopCompany, WorkshopView } from '../../../scans/services/views/workshop-view.ts';
import { isForOneCompany } from '../../../scans/workshop/run/seats.ts';
import { hashOf } from '../../app/routes.ts';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { Field } from '../../components/Field.tsx';
import type { Running, WorkshopDesk } from './use-workshop.ts';

type Props = { readonly desk: WorkshopDesk; readonly view: WorkshopView; readonly workshop: Running };

/** Whose scans are filled in here: from the list, or new ones. */
export function Companies({ desk, view, workshop }: Props) {
  const { say } = useSpeech();
  const { session, companies } = view;
  const set = (assessment: AssessmentId, isIn: boolean) =>
    desk.act((call) => call('workshop.company', { session: session.id, assessment, in: isIn }));
  const one = isForOneCompany(workshop.script);
  const free = useOpenScans().filter(({ id }) => !companies.some(({ assessment }) => assessment === id));
  return (
    <section className="workshop-part" aria-labelledby="workshop-companies">
      <h2 className="section" id="workshop-companies">
        {say(one ? 'workshop.company' : 'workshop.companies')}
      </h2>
      <ul className="workshop-rows">
        {companies.map((company) => (
          <li key={company.assessment} className="workshop-row workshop-wide">
            <CompanyName company={company} />
            <Button small look="plain" onClick={() => void set(company.assessment, false)}>
              {say('workshop.company.out', {
                name: company.kind === 'there' ? company.name : say('workshop.company'),
              })}
            </Button>
          </li>
        ))}
      </ul>
      {one && companies.length > 0 ? null : (
        <div className="workshop-forms">
          {free.length === 0 ? null : <Existing free={free} add={(id) => void set(id, true)} />}
          <NewCompany
            title={say(free.length === 0 ? 'workshop.company.fresh' : 'workshop.company.new')}
            workshop={workshop}
            add={async (id) => (await set(id, true)) !== null}
          />
        </div>
      )}
    </section>
  );
}

function CompanyName({ company }: { readonly company: WorkshopCompany }) {
  const { content } = useAppState();
  const { say, count } = useSpeech();
  if (company.kind === 'missing') return <p>{say('workshop.company.missing')}</p>;
  const { assessment, name, variant, closed, unseated } = company;
  const variantName = content.variants.find(({ id }) => id === variant)?.name ?? '';
  const labels = unseated.map(({ label }) => (label === '' ? '?' : label)).join(', ');
  return (
    <p>
      <a href={hashOf({ page: 'company', id: assessment })}>{name}</a>{' '}
      <span className="note">{`${variantName}${closed ? ` · ${say('workshop.company.closed')}` : ''}`}</span>
      {unseated.length === 0 ? null : (
        <span className="note workshop-unseated">
          {count('workshop.company.unseated', unseated.length, { labels })}
        </span>
      )}
    </p>
  );
}

type ExistingProps = {
  readonly free: readonly OpenScan[];
  readonly add: (id: AssessmentId) => void;
};

function Existing({ free, add }: ExistingProps) {
  const { say } = useSpeech();
  const [chosen, setChosen] = useState('');
  return (
    <form
      className="workshop-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isAssessmentId(chosen)) add(chosen);
        setChosen('');
      }}
    >
      <Field label={say('workshop.company.existing')}>
        {(ties) => (
          <select
            className="input"
            {...ties}
            value={chosen}
            onChange={({ target }) => setChosen(target.value)}
          >
            <option value="">{say('workshop.company.choose')}</option>
            {free.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button submit disabled={chosen === ''}>
        {say('workshop.company.add')}
      </Button>
    </form>
  );
}

type NewProps = {
  readonly title: string;
  readonly workshop: Running;
  readonly add: (id: AssessmentId) => Promise<boolean>;
};

function NewCompany({ title, workshop, add }: NewProps) {
  const { client } = useApp();
  const { content, language } = useAppState();
  const { say } = useSpeech();
  const [name, setName] = useState('');
  const [variant, setVariant] = useState<string>(content.variants[0]?.id ?? '');
  const make = useCallback(async () => {
    const made = await client.call('assessment.create', {
      variant,
      mode: workshop.script === 'half-hour' ? 'quick' : 'full',
      filledBy: 'adviser',
      language,
      company: { name: name.trim() },
    });
    if (made.ok && (await add(made.value.assessment.id))) setName('');
  }, [client, variant, workshop.script, language, name, add]);
  return (
    <form
      className="workshop-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') void make();
      }}
    >
      <p className="label">{title}</p>
      <Field label={say('workshop.company.name')}>
        {(ties) => (
          <input
            className="input"
            {...ties}
            autoComplete="off"
            maxLength={200}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <Field label={say('workshop.company.variant')}>
        {(ties) => (
          <select
            className="input"
            {...ties}
            value={variant}
            onChange={({ target }) => setVariant(variantId(target.value))}
          >
            {content.variants.map(({ id, name: variantName }) => (
              <option key={id} value={id}>
                {variantName}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button submit disabled={name.trim() === ''}>
        {say('workshop.company.make')}
      </Button>
    </form>
  );
}

type OpenScan = { readonly id: AssessmentId; readonly name: string };

/** Scans that can still take answers. */
function useOpenScans(): readonly OpenScan[] {
  const { client } = useApp();
  const [scans, setScans] = useState<readonly OpenScan[]>([]);
  useEffect(() => {
    let wanted = true;
    void client.call('assessment.list', {}).then((outcome) => {
      if (!wanted || !outcome.ok) return;
      setScans(
        outcome.value.flatMap((row) =>
          row.kind === 'readable' && row.closedOn === null && !row.example
            ? [{ id: row.id, name: row.name }]
            : [],
        ),
      );
    });
    return () => {
      wanted = false;
    };
  }, [client]);
  return scans;
}
