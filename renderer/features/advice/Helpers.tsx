import type { HelpBlock } from '../../../scans/report/report-model.ts';
import type { AdviceView, ReferralOffer } from '../../../scans/services/views/result-view.ts';
import { AddressNote } from '../../app/AddressLink.tsx';
import { hashOf } from '../../app/routes.ts';
import type { Scan } from '../../app/scan.ts';
import { useSpeech } from '../../app/use-app.ts';
import { RichText } from '../../components/RichText.tsx';
import { CentreText } from './CentreText.tsx';
import { ReferralQuestion } from './ReferralQuestion.tsx';
import { byCentre } from './offers-by-centre.ts';

type Props = { readonly scan: Scan; readonly advice: AdviceView; readonly help: HelpBlock };

/** Who can help with this theme. Of a theme of the plan each address is also asked about: two questions. */
export function Helpers({ scan, advice, help }: Props) {
  const { say } = useSpeech();
  return (
    <section className="adv-block helpers-block" aria-labelledby="helpers">
      <h2 className="section" id="helpers">
        {help.heading}
      </h2>
      <p className="helpers-intro">{advice.help.text}</p>
      {advice.place === 'other' ? null : <Offers scan={scan} offers={advice.offers} help={help} />}
      <p className="ways">
        <a href={hashOf({ page: 'centres', id: scan.id })}>{say('result.centres-link')}</a>
      </p>
    </section>
  );
}

type OffersProps = {
  readonly scan: Scan;
  readonly offers: readonly ReferralOffer[];
  readonly help: HelpBlock;
};

/** The addresses with their question; where one cannot be named, why not. */
export function Offers({ scan, offers, help }: OffersProps) {
  const counter = offers.some(({ kind }) => kind === 'counter');
  const knowledge = offers.some(({ kind }) => kind === 'knowledge');
  return (
    <>
      <div className="helpers">
        {knowledge || help.noKnowledge === '' ? null : (
          <p>
            <RichText text={help.noKnowledge} />
          </p>
        )}
        {byCentre(offers).map(([first, ...more]) => {
          const heading = `centre-${first.centre}`;
          return (
            <article className="helper" aria-labelledby={heading} key={heading}>
              <CentreText card={first.card} heading={heading} />
              {[first, ...more].map((offer) => (
                <ReferralQuestion key={offer.dimension} scan={scan} offer={offer} />
              ))}
            </article>
          );
        })}
        {counter ? null : <Counters scan={scan} help={help} />}
      </div>
      <AddressNote />
    </>
  );
}

/** Without a region there are three counters, and no question about one of them. */
function Counters({ scan, help }: { readonly scan: Scan; readonly help: HelpBlock }) {
  const { say } = useSpeech();
  return (
    <>
      {help.chooseRegion === '' ? null : (
        <p>
          {help.chooseRegion}{' '}
          <a href={hashOf({ page: 'company', id: scan.id })}>{say('advice.choose-region')}</a>
        </p>
      )}
      {help.counters.map((card, at) => (
        <article className="helper" aria-labelledby={`counter-${String(at)}`} key={card.name}>
          <CentreText card={card} heading={`counter-${String(at)}`} />
        </article>
      ))}
    </>
  );
}
