import { hashOf } from '../../app/routes.ts';
import { useSpeech } from '../../app/use-app.ts';
import { Page } from '../../components/Page.tsx';
import '../../styles/settings.css';
import { DataFolder } from './DataFolder.tsx';
import { PaperSettings } from './PaperSettings.tsx';
import { ScreenSettings } from './ScreenSettings.tsx';
import { SecondPlace } from './SecondPlace.tsx';
import { SettingTick } from './SettingTick.tsx';

/** What one person chose on this laptop; each choice holds at once. */
export function SettingsPage() {
  const { say } = useSpeech();
  return (
    <Page
      title={`${say('common.settings')} · ${say('common.app')}`}
      sideLabel={say('settings.data')}
      side={
        <>
          <DataFolder />
          <SecondPlace />
        </>
      }
      sideAfter
    >
      <h1 className="title">{say('common.settings')}</h1>
      <p className="note">{say('settings.at-once')}</p>
      <ScreenSettings />
      <section className="set-group">
        <h2 className="section">{say('settings.answering')}</h2>
        <SettingTick
          setting="autoAdvance"
          label={say('settings.auto-advance')}
          hint={say('settings.auto-advance-hint')}
        />
        <SettingTick
          setting="singleKeyShortcuts"
          label={say('settings.keys')}
          hint={say('settings.keys-hint')}
        />
      </section>
      <PaperSettings />
      <ul className="set-links">
        <li>
          <a className="textlink" href={hashOf({ page: 'directory', part: { kind: 'list' } })}>
            {say('directory.title')}
          </a>
        </li>
        <li>
          <a className="textlink" href={hashOf({ page: 'about' })}>
            {say('common.about')}
          </a>
        </li>
      </ul>
    </Page>
  );
}
