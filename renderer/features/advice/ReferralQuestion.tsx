import { useId, useRef } from 'react';
import type { Referral } from '../../../scans/assessment/assessment-record.ts';
import type { ReferralOffer } from '../../../scans/services/views/result-view.ts';
import type { Scan } from '../../app/scan.ts';
import { useSpeech } from '../../app/use-app.ts';
import { useScanState } from '../../app/use-scan.ts';
import { Button } from '../../components/Button.tsx';
import { Consent } from './Consent.tsx';
import { referralChange } from './changes.ts';

type Props = { readonly scan: Scan; readonly offer: ReferralOffer };

const answers = ['yes', 'later', 'no'] as const;

/** May this centre contact the owner? Nothing is chosen beforehand; every answer can be taken back here. */
export function ReferralQuestion({ scan, offer }: Props) {
  const { say } = useSpeech();
  const group = useId();
  const { referrals } = useScanState(scan).assessment;
  const given = referrals.find(
    ({ dimension, centre }) => dimension === offer.dimension && centre === offer.centre,
  );
  const choices = useRef<HTMLDivElement>(null);
  const takeBack = () => {
    // The button that had the focus goes with the answer.
    choices.current?.querySelector('input')?.focus();
    answer(null);
  };
  const answer = (value: Referral['answer'] | null) =>
    void scan.change(referralChange(scan.id, offer, value, new Date().toISOString()));
  return (
    <div className="ask">
      <fieldset>
        <legend className="ask-q">{offer.question}</legend>
        <div className="choices" ref={choices}>
          {answers.map((value) => (
            <label className="choice" key={value}>
              <input
                type="radio"
                name={group}
                value={value}
                checked={given?.answer === value}
                onChange={() => answer(value)}
              />
              {say(`advice.${value}`)}
            </label>
          ))}
        </div>
      </fieldset>
      {given === undefined ? null : (
        <div className="consent">
          <Given scan={scan} offer={offer} given={given} onAgree={() => answer('yes')} />
          <Button look="plain" small onClick={takeBack}>
            {say('advice.take-back')}
          </Button>
        </div>
      )}
    </div>
  );
}

type GivenProps = Props & { readonly given: Referral; readonly onAgree: () => void };

function Given({ scan, offer, given, onAgree }: GivenProps) {
  const { say, date } = useSpeech();
  switch (given.answer) {
    case 'yes':
      return <Consent scan={scan} offer={offer} given={given} onAgree={onAgree} />;
    case 'later':
      return <p className="note">{say('advice.later-on', { date: date(given.at) })}</p>;
    case 'no':
      return <p className="note">{say('advice.no-on', { date: date(given.at) })}</p>;
  }
}
