/**
 * The same questions in SurveyJS for React: radio buttons with the level texts. It shows the survey of `survey.json` at
 * once, or with `?all` that of `all.json`, and lets the bench build another one and time what a person does in it.
 */
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import 'survey-core/survey-core.fontless.css';

let root = null;

function show(json) {
  root?.unmount();
  const model = new Model(json);
  root = createRoot(document.getElementById('root'));
  flushSync(() => root.render(createElement(Survey, { model })));
  return model;
}

window.peer = { show };
const answer = await fetch(location.search === '?all' ? 'all.json' : 'survey.json');
show(await answer.json());
