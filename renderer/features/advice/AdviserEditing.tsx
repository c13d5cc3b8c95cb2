import { useRef, useState } from 'react';
import type { AdviserEdits } from '../../../scans/assessment/assessment-record.ts';
import type { DimensionId } from '../../../scans/definition/definition.ts';
import type { Scan } from '../../app/scan.ts';
import { useSpeech } from '../../app/use-app.ts';
import { useScanState } from '../../app/use-scan.ts';
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
  const closed = useScanState(scan).assessment.state.kind === 'closed';
  const { remark, leftOut } = value;
  const leave = (out: boolean) =>
    choose({ ...value, leftOut: [...leftOut.filter((id) => id !== dimension), ...(out ? [dimension] : [])] });
  return (
    <section className="adv-block adviser" aria-labelledby="adviser">
      <h2 className="section" id="adviser">
        {say('advice.adviser')}
      </h2>
      <p className="note">{say(closed ? 'advice.adviser-closed' : 'advice.adviser-hint')}</p>
      <label className="out">
        <input
          type="checkbox"
          checked={leftOut.includes(dimension)}
          disabled={closed}
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
            readOnly={closed}
            value={remark}
            onChange={(event) => type({ ...value, remark: event.target.value })}
          />
        )}
      </Field>
      <OwnLines value={value} type={type} choose={choose} closed={closed} />
    </section>
  );
}

type LinesProps = {
  readonly value: AdviserEdits;
  readonly type: (next: AdviserEdits) => void;
  readonly choose: (next: AdviserEdits) => void;
  readonly closed: boolean;
};

function OwnLines({ value, type, choose, closed }: LinesProps) {
  const { say } = useSpeech();
  const section = useRef<HTMLDivElement>(null);
  const [added, setAdded] = useState<string | null>(null);
  const { ownAdvice } = value;
  const change = (id: string, text: string) =>
    type({ ...value, ownAdvice: ownAdvice.map((line) => (line.id === id ? { id, text } : line)) });
  const add = () => {
    const id = freeLineId(ownAdvice);
    setAdded(id);
    choose({ ...value, ownAdvice: [...ownAdvice, { id, text: '' }] });
  };
  const remove = (id: string) => {
    // The button that had the focus goes with its line.
    section.current?.querySelector<HTMLElement>('.own-add')?.focus();
    choose({ ...value, ownAdvice: ownAdvice.filter((line) => line.id !== id) });
  };
  return (
    <div className="owns" ref={section}>
      {ownAdvice.map(({ id, text }, at) => (
        <div className="own" key={id}>
          <Field label={say('advice.own', { number: at + 1 })}>
            {(ties) => (
              <input
                {...ties}
                className="input"
                autoComplete="off"
                maxLength={500}
                readOnly={closed}
                ref={id === added ? grabFocus : undefined}
                value={text}
                onChange={(event) => change(id, event.target.value)}
              />
            )}
          </Field>
          {closed ? null : (
            <Button
              look="plain"
              small
              aria-label={say('advice.own-remove', { number: at + 1 })}
              onClick={() => remove(id)}
            >
              {say('advice.remove')}
            </Button>
          )}
        </div>
      ))}
      {closed || ownAdvice.length >= mostLines ? null : (
        <p>
          <Button small className="own-add" onClick={add}>
            {say('advice.own-add')}
          </Button>
        </p>
      )}
    </div>
  );
}

function grabFocus(field: HTMLInputElement | null): void {
  field?.focus();
}
