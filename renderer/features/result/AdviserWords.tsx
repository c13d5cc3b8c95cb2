import type { Scan } from '../../app/scan.ts';
import { useSpeech } from '../../app/use-app.ts';
import { useScanState } from '../../app/use-scan.ts';

type Props = { readonly scan: Scan; readonly flags: readonly string[] };

/** What an adviser added, as it also stands on paper; and what only an adviser should see. */
export function AdviserWords({ scan, flags }: Props) {
  const { say } = useSpeech();
  const { remark, ownAdvice } = useScanState(scan).assessment.edits;
  const lines = ownAdvice.filter(({ text }) => text.trim() !== '');
  return (
    <>
      {remark.trim() === '' && lines.length === 0 ? null : (
        <section className="block" aria-labelledby="added">
          <h2 className="section block-h" id="added">
            {say('result.added')}
          </h2>
          {remark.trim() === '' ? null : <p className="typed">{remark}</p>}
          <ul className="remarks">
            {lines.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {flags.length === 0 ? null : (
        <section className="block flags" aria-labelledby="flags">
          <h2 className="label" id="flags">
            {say('result.flags')}
          </h2>
          {flags.map((flag) => (
            <p key={flag}>{flag}</p>
          ))}
        </section>
      )}
    </>
  );
}
