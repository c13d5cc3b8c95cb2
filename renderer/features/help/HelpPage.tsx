import { hashOf } from '../../app/routes.ts';
import { useSpeech } from '../../app/use-app.ts';
import { useRoute } from '../../app/use-route.ts';
import { Page } from '../../components/Page.tsx';
import '../../styles/settings.css';
import '../../styles/help.css';
import { manual } from './chapters.ts';
import { ChapterText, headingId } from './ChapterText.tsx';

/** The manual on one page, so that a browser can search in it. The address may name a chapter to go to at once. */
export function HelpPage() {
  const { say } = useSpeech();
  const route = useRoute();
  return (
    <Page
      title={`${say('common.help')} · ${say('common.app')}`}
      focus={'chapter' in route ? headingId(route.chapter) : null}
      whole
    >
      <h1 className="title">{say('common.help')}</h1>
      <div className="help-grid">
        <Contents />
        <div className="help-text">
          {manual.map(({ title, chapters }) => (
            <section className="help-part" key={title}>
              <h2>{say(title)}</h2>
              {chapters.map((one) => (
                <ChapterText key={one.id} chapter={one} />
              ))}
            </section>
          ))}
        </div>
      </div>
    </Page>
  );
}

function Contents() {
  const { say } = useSpeech();
  return (
    <nav className="help-contents stick" aria-label={say('help.contents')}>
      {manual.map(({ title, chapters }) => (
        <div className="side-block" key={title}>
          <p className="label">{say(title)}</p>
          <ul>
            {chapters.map((chapter) => (
              <li key={chapter.id}>
                <a className="textlink" href={hashOf({ page: 'help', chapter: chapter.id })}>
                  {say(chapter.title)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
