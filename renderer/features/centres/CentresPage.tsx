import '../../styles/result.css';
import '../../styles/advice.css';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { CentresView } from '../../../scans/services/views/result-view.ts';
import { AddressLink, AddressNote } from '../../app/AddressLink.tsx';
import { ScanFoot, ScanPage } from '../../app/ScanPage.tsx';
import { WithResult } from '../../app/WithResult.tsx';
import { hashOf } from '../../app/routes.ts';
import type { Scan } from '../../app/scan.ts';
import { useSpeech } from '../../app/use-app.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { RichText } from '../../components/RichText.tsx';
import { useDesk } from '../directory/use-directory.ts';
import { CentreText } from '../advice/CentreText.tsx';

/** Every address with all its reasons, and the support that fits. */
export function CentresPage({ id }: { readonly id: AssessmentId }) {
  return <WithResult id={id}>{(scan, view) => <Centres scan={scan} centres={view.centres} />}</WithResult>;
}

type Props = { readonly scan: Scan; readonly centres: CentresView };

function Centres({ scan, centres }: Props) {
  const { heading, intro, overdueWarning, cards, remarks } = centres;
  return (
    <ScanPage scan={scan} title={heading} whole foot={<Foot scan={scan} />}>
      <h1 className="title">{heading}</h1>
      <p className="note centres-intro">{intro}</p>
      <AddressNote />
      {overdueWarning === '' ? null : (
        <p className="notice">
          {overdueWarning} <DueLink />
        </p>
      )}
      {remarks.length === 0 ? null : (
        <ul className="remarks adv-block">
          {remarks.map((remark) => (
            <li key={remark}>
              <RichText text={remark} />
            </li>
          ))}
        </ul>
      )}
      <div className="helpers adv-block">
        {cards.map((card) => (
          <article className="helper" aria-labelledby={`centre-${card.centre}`} key={card.centre}>
            <CentreText card={card} heading={`centre-${card.centre}`} level={2} />
          </article>
        ))}
      </div>
      <Support centres={centres} />
      <MissingLink />
    </ScanPage>
  );
}

/** To where an adviser fills in what no source said. */
function MissingLink() {
  const { say } = useSpeech();
  return (
    <p className="note adv-block">
      {say('directory.link.missing')}{' '}
      <a href={hashOf({ page: 'directory', part: { kind: 'list' } })}>{say('directory.title')}</a>
    </p>
  );
}

/** To what has to be looked at again, and nothing else. */
function DueLink() {
  const { say } = useSpeech();
  const { wish } = useDesk();
  return (
    <a
      href={hashOf({ page: 'directory', part: { kind: 'list' } })}
      onClick={() => wish.set({ search: '', show: 'due' })}
    >
      {say('directory.link.overdue')}
    </a>
  );
}

function Support({ centres }: { readonly centres: CentresView }) {
  const { supportHeading, supportNone, support } = centres;
  return (
    <section className="adv-block helpers-block" aria-labelledby="support">
      <h2 className="section" id="support">
        {supportHeading}
      </h2>
      {supportNone === '' ? null : <p>{supportNone}</p>}
      <ul className="support">
        {support.map(({ name, text, dated, url }) => (
          <li key={name}>
            <p>
              <b>{name}</b>
            </p>
            <p>{text}</p>
            <p className="note dated">{dated}</p>
            {url === '' ? null : (
              <div className="note address">
                <AddressLink url={url} text={url} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Foot({ scan }: { readonly scan: Scan }) {
  const { say } = useSpeech();
  return (
    <ScanFoot scan={scan}>
      <ButtonLink href={hashOf({ page: 'result', id: scan.id })}>{say('advice.back')}</ButtonLink>
    </ScanFoot>
  );
}
