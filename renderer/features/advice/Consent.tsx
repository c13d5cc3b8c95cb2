import type { Referral } from '../../../scans/assessment/assessment-record.ts';
import type { ReferralOffer } from '../../../scans/services/views/result-view.ts';
import type { Scan } from '../../app/scan.ts';
import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { Letter } from './Letter.tsx';

type Props = {
  readonly scan: Scan;
  readonly offer: ReferralOffer;
  readonly given: Referral;
  readonly onAgree: () => void;
};

/** What a yes means: exactly what would travel and what would not, of which day, and the letter itself. */
export function Consent({ scan, offer, given, onAgree }: Props) {
  const { say, date } = useSpeech();
  const { textVersion: version } = given;
  const isOld = version !== offer.textVersion;
  return (
    <>
      <p>{say('advice.nothing-leaves')}</p>
      <Sentences heading={say('advice.travels')} sentences={offer.travels} />
      <Sentences heading={say('advice.stays')} sentences={offer.staysHere} />
      <p className="note">{say('advice.given', { date: date(given.at), version })}</p>
      {isOld ? (
        <>
          <p>{say('advice.given-old', { version, now: offer.textVersion })}</p>
          <Button small onClick={onAgree}>
            {say('advice.agree-again', { now: offer.textVersion })}
          </Button>
        </>
      ) : null}
      <Letter scan={scan} centre={offer.centre} />
    </>
  );
}

function Sentences({
  heading,
  sentences,
}: {
  readonly heading: string;
  readonly sentences: readonly string[];
}) {
  return (
    <div className="note">
      <h4>{heading}</h4>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
