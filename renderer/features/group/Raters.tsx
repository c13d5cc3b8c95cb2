import { useState } from 'react';
import type { GroupView, RaterView } from '../../../scans/services/views/group-view.ts';
import type { ResponseId } from '../../../scans/assessment/assessment-record.ts';
import type { Scan } from '../../app/scan.ts';
import { useApp, useSpeech } from '../../app/use-app.ts';
import { hashOf } from '../../app/routes.ts';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import type { Speech } from '../../language/say.ts';
import type { Saved } from '../../host/client.ts';
import { useSeveral } from '../room/use-several.ts';
import type { ToMake } from '../room/use-several.ts';
import { AddRater } from './AddRater.tsx';
import { BlankFile } from './BlankFile.tsx';
import { BlankFiles } from './BlankFiles.tsx';
import { erasing, finishing, removing } from './group-changes.ts';
import { useWanted } from './use-wanted.ts';

type Props = { readonly scan: Scan; readonly view: GroupView };

/** Who answers and how far everybody is; never what they answered. */
export function Raters({ scan, view }: Props) {
  const { client } = useApp();
  const { say, count } = useSpeech();
  const several = useSeveral<ResponseId>();
  const blankOf = ({ response }: RaterView): ToMake<ResponseId> => ({
    key: response,
    make: () => client.call('group.blankFile', { id: scan.id, response }),
  });
  const waiting = view.closed ? [] : view.raters.filter(isWaiting);
  const [leaving, setLeaving] = useState<RaterView | null>(null);
  const remove = (rater: RaterView) => {
    setLeaving(null);
    void scan.change(removing(scan, rater.response));
  };
  const erase = (rater: RaterView) => {
    setLeaving(null);
    void scan.change(erasing(scan, rater.response));
  };
  return (
    <section className="group-part" aria-labelledby="raters">
      <h2 className="section" id="raters">
        {say('group.raters')}
      </h2>
      <ul className="raters">
        {view.raters.map((rater) => (
          <Rater
            key={rater.response}
            scan={scan}
            view={view}
            rater={rater}
            blank={waiting.includes(rater) ? blankOf(rater) : null}
            saved={several.outcomes.get(rater.response)}
            onLeave={() => (rater.answered === 0 ? remove(rater) : setLeaving(rater))}
          />
        ))}
      </ul>
      {view.erased === 0 ? null : <p className="note">{count('group.erased', view.erased)}</p>}
      {waiting.length === 0 ? null : <BlankFiles files={waiting.map(blankOf)} several={several} />}
      {view.closed ? null : <AddRater scan={scan} />}
      {leaving === null ? null : (
        <Dialog
          title={say('group.remove.title', { code: nameOf(leaving, say) })}
          onClose={() => setLeaving(null)}
          acts={
            <>
              <Button onClick={() => setLeaving(null)}>{say('common.cancel')}</Button>
              <Button onClick={() => erase(leaving)}>{say('group.erase')}</Button>
              <Button look="primary" onClick={() => remove(leaving)}>
                {say('group.remove')}
              </Button>
            </>
          }
        >
          <p>{say('group.remove.text')}</p>
          <p>{say('group.erase.text')}</p>
        </Dialog>
      )}
    </section>
  );
}

type RaterProps = Props & {
  readonly rater: RaterView;
  /** `null`: he answered here already. */
  readonly blank: ToMake<ResponseId> | null;
  readonly saved: Saved | undefined;
  readonly onLeave: () => void;
};

function Rater({ scan, view, rater, blank, saved, onLeave }: RaterProps) {
  const { say } = useSpeech();
  const code = nameOf(rater, say);
  const own = { id: scan.id, respondent: rater.response };
  const [isReady, setReady] = useWanted(rater, rater.finishedOn !== null, (ready) =>
    scan.change(finishing(scan, rater.response, ready)),
  );
  return (
    <li>
      <p className="rater-code">
        <b>{code}</b>
        {rater.group === null ? null : <span className="note"> · {say(`group.role.${rater.group}`)}</span>}
      </p>
      <p className="note">{farOf(rater, view.asked, say)}</p>
      <label className="tick">
        <input
          type="checkbox"
          checked={isReady}
          disabled={view.closed}
          onChange={(event) => setReady(event.target.checked)}
        />
        <span aria-hidden="true">{say('group.ready')}</span>
        <span className="vh">{say('group.ready.for', { code })}</span>
      </label>
      {view.closed ? null : (
        <div className="rater-acts">
          <ButtonLink
            small
            aria-label={say('group.fill-in.for', { code })}
            href={hashOf({ ...own, page: 'question', question: null, from: null })}
          >
            {say('group.fill-in')}
          </ButtonLink>
          <ButtonLink
            small
            aria-label={say('group.type-over.for', { code })}
            href={hashOf({ ...own, page: 'entry' })}
          >
            {say('group.type-over')}
          </ButtonLink>
          {blank === null ? null : <BlankFile code={rater.code} short make={blank.make} together={saved} />}
          {view.raters.length === 1 ? null : (
            <Button small look="plain" aria-label={say('group.remove.for', { code })} onClick={onLeave}>
              {say('group.remove')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

function nameOf({ code }: RaterView, say: Speech['say']): string {
  return code === '' ? say('group.no-code') : code;
}

/** His answers can still come from elsewhere. */
function isWaiting({ answered, finishedOn }: RaterView): boolean {
  return answered === 0 && finishedOn === null;
}

function farOf({ answered }: RaterView, of: number, say: Speech['say']): string {
  return answered === 0 ? say('group.state.waiting') : say('group.state.busy', { done: answered, of });
}
