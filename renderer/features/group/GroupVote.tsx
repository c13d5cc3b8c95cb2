import { useState } from 'react';
import type { DimensionId } from '../../../scans/definition/definition.ts';
import type { GroupView } from '../../../scans/services/views/group-view.ts';
import type { Scan } from '../../app/scan.ts';
import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { clearing, voting } from './group-changes.ts';

type Props = { readonly scan: Scan; readonly view: GroupView };
type Ballot = Readonly<Record<DimensionId, number>>;

const mostDots = 3;
const dotsOfOne = [0, 1, 2] as const;

/** Dots of nobody in particular beside the calculated order, and one more ballot. */
export function GroupVote({ scan, view }: Props) {
  const { say } = useSpeech();
  return (
    <section className="group-part" aria-labelledby="vote">
      <h2 className="section" id="vote">
        {say('group.vote')}
      </h2>
      <p className="note">{say('group.vote.lead')}</p>
      <VoteTable scan={scan} view={view} />
    </section>
  );
}

export function VoteTable({ scan, view }: Props) {
  const { say, count } = useSpeech();
  const [ballot, setBallot] = useState<Ballot>({});
  const given = Object.values(ballot).reduce((sum, dots) => sum + dots, 0);
  const cast = async () => {
    const outcome = await scan.change(voting(scan, ballot));
    if (outcome.ok) setBallot({});
  };
  return (
    <>
      <table className="group-votes">
        <thead>
          <tr>
            <th scope="col">{say('group.vote.theme')}</th>
            <th scope="col">{say('group.vote.dots')}</th>
            <th scope="col">{say('group.vote.place')}</th>
            <th scope="col">{say('group.vote.calculated')}</th>
            {view.closed ? null : <th scope="col">{say('group.vote.own')}</th>}
          </tr>
        </thead>
        <tbody>
          {view.votes.map(({ dimension, dots, votePlace, calculatedPlace }) => {
            const theme = nameIn(view, dimension);
            return (
              <tr key={dimension}>
                <th scope="row">{theme}</th>
                <td data-label={say('group.vote.dots')}>{dots}</td>
                <td data-label={say('group.vote.place')}>{votePlace ?? '–'}</td>
                <td data-label={say('group.vote.calculated')}>{calculatedPlace ?? '–'}</td>
                {view.closed ? null : (
                  <td data-label={say('group.vote.own')}>
                    <select
                      className="input"
                      aria-label={say('group.vote.own-for', { theme })}
                      value={ballot[dimension] ?? 0}
                      onChange={(event) => setBallot({ ...ballot, [dimension]: Number(event.target.value) })}
                    >
                      {dotsOfOne.map((one) => (
                        <option key={one} value={one}>
                          {one}
                        </option>
                      ))}
                    </select>
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {view.closed ? null : (
        <div className="group-acts">
          <Button disabled={given === 0 || given > mostDots} onClick={() => void cast()}>
            {say('group.vote.add')}
          </Button>
          <output className="note">
            {given > mostDots
              ? count('group.vote.too-many', given - mostDots)
              : count('group.vote.count', view.ballots)}
          </output>
          {view.ballots === 0 ? null : (
            <Button small look="plain" onClick={() => void scan.change(clearing(scan, 'last'))}>
              {say('group.vote.last')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

function nameIn({ themes }: GroupView, dimension: DimensionId): string {
  return themes.find((theme) => theme.dimension === dimension)?.name ?? '';
}
