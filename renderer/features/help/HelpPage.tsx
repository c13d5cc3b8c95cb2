import { useAppState, useSpeech } from '../../app/use-app.ts';
import { hashOf } from '../../app/routes.ts';
import { Page } from '../../components/Page.tsx';
import '../../styles/settings.css';

const keys = ['digits', 'unknown', 'not-applicable', 'note', 'next', 'back'] as const;

/** How to answer, what happens with the answers, whom to ask. */
export function HelpPage() {
  const { say } = useSpeech();
  const { content } = useAppState();
  const { renewal, answer } = content.instructions;
  return (
    <Page title={`${say('common.help')} · ${say('common.app')}`}>
      <h1 className="title">{say('common.help')}</h1>
      <section className="set-group">
        <h2 className="section">{say('help.answering')}</h2>
        <p>{answer}</p>
        <p>{renewal}</p>
        <p>{say('help.stop')}</p>
      </section>
      <section className="set-group">
        <h2 className="section">{say('help.keys')}</h2>
        <table className="set-table">
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
        <p className="note">
          {say('help.keys-off')}{' '}
          <a className="textlink" href={hashOf({ page: 'settings' })}>
            {say('common.settings')}
          </a>
        </p>
      </section>
      <section className="set-group">
        <h2 className="section">{say('help.data')}</h2>
        <p>{say('help.data.here')}</p>
        <p>{say('help.data.copy')}</p>
        <p>{say('help.data.referral')}</p>
      </section>
      <section className="set-group">
        <h2 className="section">{say('help.ask')}</h2>
        <p>{say('help.ask.content')}</p>
        <p>{say('help.ask.adviser')}</p>
      </section>
    </Page>
  );
}
