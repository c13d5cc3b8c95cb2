import { useEffect, useState } from 'react';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { Page } from '../../components/Page.tsx';
import '../../styles/settings.css';
import { LogForHelp } from './LogForHelp.tsx';
import type { AppAbout } from '../../../scans/services/views/app-view.ts';

/** Versions, limits, licences: what an adviser is asked and a careful owner wants to know. */
export function AboutPage() {
  const { say } = useSpeech();
  const about = useAbout();
  return (
    <Page title={`${say('common.about')} · ${say('common.app')}`}>
      <h1 className="title">{say('common.about')}</h1>
      <p className="lead">{say('about.what')}</p>
      {about === 'failed' ? <p role="alert">{say('common.no-answer')}</p> : null}
      {about === null ? <p aria-busy="true">{say('common.loading')}</p> : null}
      {about === null || about === 'failed' ? <LogForHelp /> : <Facts about={about} />}
    </Page>
  );
}

function Facts({ about }: { readonly about: AppAbout }) {
  const { say } = useSpeech();
  return (
    <>
      <section className="set-group">
        <h2 className="section">{say('about.limits')}</h2>
        <ul className="plain-list">
          {about.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
      <section className="set-group">
        <h2 className="section">{say('about.versions')}</h2>
        <dl className="set-facts">
          <dt>{say('about.version')}</dt>
          <dd>{about.version}</dd>
          <dt>{say('about.bank')}</dt>
          <dd>{about.bank}</dd>
          <dt>{say('settings.data')}</dt>
          <dd className="set-path">{about.dataFolder}</dd>
          <dt>{say('about.runtime')}</dt>
          <dd>{about.runtime.join(' · ')}</dd>
        </dl>
      </section>
      <LogForHelp />
      <section className="set-group">
        <h2 className="section">{say('about.licences')}</h2>
        <p>{say('about.licence-own')}</p>
        <table className="set-table">
          <thead>
            <tr>
              <th scope="col">{say('about.library')}</th>
              <th scope="col">{say('about.version')}</th>
              <th scope="col">{say('about.licence')}</th>
            </tr>
          </thead>
          <tbody>
            {about.licences.map(({ name, version, licence }) => (
              <tr key={`${name} ${version}`}>
                <th scope="row">{name}</th>
                <td>{version}</td>
                <td>{licence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function useAbout(): AppAbout | 'failed' | null {
  const { client } = useApp();
  const { language } = useAppState();
  const [about, setAbout] = useState<AppAbout | 'failed' | null>(null);
  useEffect(() => {
    let wanted = true;
    const tell = (next: AppAbout | 'failed') => {
      if (wanted) setAbout(next);
    };
    client.call('app.about', { language }).then(
      (outcome) => tell(outcome.ok ? outcome.value : 'failed'),
      () => tell('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [client, language]);
  return about;
}
