import { useSpeech } from '../../app/use-app.ts';

/** Why it is asked, beside the form. */
export function CompanyNotes() {
  const { say } = useSpeech();
  return (
    <div className="stick">
      <h2 className="label">{say('company.why')}</h2>
      <p className="note">{say('company.why.text')}</p>
      <p className="note">{say('company.stays')}</p>
    </div>
  );
}
