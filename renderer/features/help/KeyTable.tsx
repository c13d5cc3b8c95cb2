import { useSpeech } from '../../app/use-app.ts';

const keys = ['digits', 'unknown', 'not-applicable', 'note', 'next', 'back'] as const;

/** What each key does at a question. */
export function KeyTable() {
  const { say } = useSpeech();
  return (
    <table className="set-table">
      <caption className="note">{say('help.keys')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('help.key')}</th>
          <th scope="col">{say('help.does')}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <tr key={key}>
            <th scope="row">{say(`help.key.${key}`)}</th>
            <td>{say(`help.does.${key}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
