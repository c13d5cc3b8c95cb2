import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { createApp } from './app/create-app.ts';
import { connect } from './host/connect.ts';
import './styles/screen.css';

const root = document.querySelector('#root');
if (root === null) throw new Error('the page has no #root');

const app = await createApp(connect(), navigator.languages);
createRoot(root).render(
  <StrictMode>
    <App app={app} />
  </StrictMode>,
);
