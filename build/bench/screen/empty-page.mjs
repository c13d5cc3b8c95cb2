/** A React page that says one word: what React and the browser cost by themselves. */
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

createRoot(document.getElementById('root')).render(createElement('h1', null, 'Vraag'));
