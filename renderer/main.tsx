import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { createApp } from './app/create-app.ts';
import { ErrorPage, errorWords, messageOf } from './app/ErrorScreen.tsx';
import { currentRoute } from './app/use-route.ts';
import { connect } from './host/connect.ts';
import { firstLanguage } from './language/first-language.ts';
import { loadWords } from './language/load-words.ts';
import { createSpeech } from './language/say.ts';
import './styles/screen.css';

const element = document.querySelector('#root');
if (element === null) throw new Error('the page has no #root');
const root = createRoot(element);

const route = currentRoute();
try {
  const app = await createApp(connect(), navigator.languages, 'id' in route ? route.id : null);
  root.render(
    <StrictMode>
      <App app={app} />
    </StrictMode>,
  );
} catch (error) {
  const language = firstLanguage(navigator.languages);
  const { say } = createSpeech(language, await loadWords(language));
  root.render(<ErrorPage words={errorWords(say)} detail={messageOf(error)} />);
}
