import { useCallback, useMemo, useState } from 'react';
import type { WorkshopView } from '../../../scans/services/views/workshop-view.ts';
import { useApp, useSpeech } from '../../app/use-app.ts';
import { Field } from '../../components/Field.tsx';
import { BringFiles } from '../group/BringFiles.tsx';
import type { Room } from '../group/use-take-files.ts';
import { OpenGroup } from './OpenGroup.tsx';
import type { WorkshopDesk } from './use-workshop.ts';

type Props = { readonly desk: WorkshopDesk; readonly view: WorkshopView };

/**
 * Answers from laptops of their own. The file of a seat says itself whose it is; another one goes into the scan of the
 * company that is chosen, and the code in it points to its seat.
 */
export function BringAnswers({ desk, view }: Props) {
  const { client } = useApp();
  const { say } = useSpeech();
  const there = view.companies.flatMap((one) => (one.kind === 'there' ? [one] : []));
  const [chosen, setChosen] = useState('');
  const company = there.find(({ assessment }) => assessment === chosen) ?? there[0];
  const session = view.session.id;
  const { act } = desk;
  const found = useCallback(() => {
    void act((call) => call('workshop.findFiles', { session }));
  }, [act, session]);
  const several = there.length > 1;
  const room = useMemo<Room | null>(
    () =>
      several
        ? {
            companyOf: async ({ name, bytes }) => {
              const outcome = await client.call('workshop.companyOf', { session, file: name, bytes });
              return outcome.ok ? outcome.value : null;
            },
            taken: found,
          }
        : null,
    [client, session, found, several],
  );
  if (company === undefined) return null;
  return (
    <>
      {there.length < 2 ? null : (
        <div className="workshop-part">
          <Field label={say('workshop.files.company')}>
            {(ties) => (
              <select
                className="input"
                {...ties}
                value={company.assessment}
                onChange={({ target }) => setChosen(target.value)}
              >
                {there.map(({ assessment, name }) => (
                  <option key={assessment} value={assessment}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
      )}
      <OpenGroup key={company.assessment} id={company.assessment} changed={found}>
        {(scan, group) => <BringFiles scan={scan} closed={group.closed} room={room} />}
      </OpenGroup>
    </>
  );
}
