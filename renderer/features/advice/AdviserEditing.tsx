import type { AdviserEdits } from '../../../scans/assessment/assessment-record.ts';
import type { DimensionId } from '../../../scans/definition/definition.ts';
import type { Scan } from '../../app/scan.ts';
import { useSpeech } from '../../app/use-app.ts';
import { useTyped } from '../../app/use-typed.ts';
import { Button } from '../../components/Button.tsx';
import { Field } from '../../components/Field.tsx';
import { editsChange, freeLineId } from './changes.ts';

type Props = { readonly scan: Scan; readonly dimension: DimensionId };

const mostLines = 10;

/** What an adviser adds to the advice or leaves out; paper says that it is his. */
export function AdviserEditing({ scan, dimension }: Props) {
  const { say } = useSpeech();
  const { value, type, choose } = useTyped<AdviserEdits>(
    scan.state.get().assessment.edits,
    (edits) => void scan.change(editsChange(scan.id, edits)),
  );
  const { remark, leftOut } = value;
  const leave = (out: boolean) =>
    choose({ ...value, leftOut: [...leftOut.filter((id) => id !== dimension), ...(out ? [dimension] : [])] });
  return (
    <section className="adv-block adviser" aria-labelledby="adviser">
      <h2 className="section" id="adviser">
        {say('advice.adviser')}
      </h2>
      <p className="note">{say('advice.adviser-hint')}</p>
      <label className="out">
        <input
          type="checkbox"
          checked={leftOut.includes(dimension)}
          onChange={(event) => leave(event.target.checked)}
        />
        <span>
          {say('advice.leave-out')} <span className="note">{say('advice.leave-out-hint')}</span>
        </span>
      </label>
      <Field label={say('advice.remark')}>
        {(ties) => (
          <textarea
            {...ties}
            className="input"
            rows={3}
            maxLength={2000}
            value={remark}
            onChange={(event) => type({ ...value, remark: event.target.value })}
          />
        )}
      </Field>
      <OwnLines value={value} type={type} choose={choose} />
    </section>
  );
}

type LinesProps = {
  readonly value: AdviserEdits;
  readonly type: (next: AdviserEdits) => void;
  readonly choose: (next: AdviserEdits) => void;
};

function OwnLines({ value, type, choose }: LinesProps) {
  const { say } = useSpeech();
  const { ownAdvice } = value;
  const change = (id: string, text: string) =>
    type({ ...value, ownAdvice: ownAdvice.map((line) => (line.id === id ? { id, text } : line)) });
  return (
    <>
      {ownAdvice.map(({ id, text }, at) => (
        <div className="own" key={id}>
          <Field label={say('advice.own', { number: at + 1 })}>
            {(ties) => (
              <input
                {...ties}
                className="input"
                autoComplete="off"
                maxLength={500}
                value={text}
                onChange={(event) => change(id, event.target.value)}
              />
            )}
          </Field>
          <Button
            look="plain"
            small
            aria-label={say('advice.own-remove', { number: at + 1 })}
            onClick={() => choose({ ...value, ownAdvice: ownAdvice.filter((line) => line.id !== id) })}
          >
            {say('advice.remove')}
          </Button>
        </div>
      ))}
      {ownAdvice.length >= mostLines ? null : (
        <p>
          <Button
            small
            onClick={() =>
              choose({ ...value, ownAdvice: [...ownAdvice, { id: freeLineId(ownAdvice), text: '' }] })
            }
          >
            {say('advice.own-add')}
          </Button>
        </p>
      )}
    </>
  );
}
