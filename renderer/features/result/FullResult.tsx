import type { FullResultView, ResultView } from '../../../scans/services/views/result-view.ts';
import type { Scan } from '../../app/scan.ts';
import { useSpeech } from '../../app/use-app.ts';
import { RichText } from '../../components/RichText.tsx';
import { AdviserWords } from './AdviserWords.tsx';
import { DimensionTable } from './DimensionTable.tsx';
import { How } from './How.tsx';
import { ImportanceFigure } from './ImportanceFigure.tsx';
import { Plans } from './Plans.tsx';
import { Radar } from './Radar.tsx';

type Props = { readonly scan: Scan; readonly view: ResultView; readonly body: FullResultView };

/** The result of a full scan: words, first steps, figures, and last the total. */
export function FullResult({ scan, view, body }: Props) {
  const { say } = useSpeech();
  return (
    <>
      <section aria-labelledby="headline">
        <p className="label">{say('result.label', { date: view.date })}</p>
        <h1 className="sentence" id="headline">
          <RichText text={body.headline} />
        </h1>
        {body.lead === '' ? null : (
          <p className="lead">
            <RichText text={body.lead} />
          </p>
        )}
      </section>
      <Plans scan={scan} body={body} />
      <AdviserWords scan={scan} flags={view.qualityFlags} />
      <section className="block grid" aria-labelledby="figures">
        <div className="main">
          <h2 className="section block-h" id="figures">
            {body.table.heading}
          </h2>
          <DimensionTable id={scan.id} body={body} />
        </div>
        <aside className="side" aria-label={say('result.side')}>
          {body.table.radar === null ? null : <Radar radar={body.table.radar} rows={body.table.rows} />}
          <Notes body={body} />
        </aside>
      </section>
      {body.importanceChart === undefined ? null : <ImportanceFigure chart={body.importanceChart} />}
      <Remarks body={body} />
    </>
  );
}

/** How to read the figures, and the total with its sum, small and last. */
function Notes({ body }: { readonly body: FullResultView }) {
  const { say } = useSpeech();
  const { total, totalComputation, table } = body;
  return (
    <>
      <p className="note read">{table.notes.filter((note) => note !== total).join(' ')}</p>
      <p className="note read">{total}</p>
      {totalComputation === null ? null : (
        <How
          computation={totalComputation}
          label={say('result.how-total')}
          buttonClass="textlink asbtn note"
        />
      )}
    </>
  );
}

function Remarks({ body }: { readonly body: FullResultView }) {
  const { say } = useSpeech();
  const { remarks, profile } = body;
  return (
    <>
      {remarks.length === 0 ? null : (
        <section className="block" aria-labelledby="remarks">
          <h2 className="section block-h" id="remarks">
            {say('result.remarks')}
          </h2>
          <ul className="remarks">
            {remarks.map((remark) => (
              <li key={remark}>
                <RichText text={remark} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {profile === null ? null : (
        <section className="block" aria-labelledby="profile">
          <h2 className="section block-h" id="profile">
            {say('result.profile', { name: profile.name })}
          </h2>
          <p>{profile.text}</p>
          <p className="note status">{profile.status}</p>
        </section>
      )}
    </>
  );
}
