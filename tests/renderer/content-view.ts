import { dimensionId, factId, questionId, variantId } from '../../scans/definition/ids.ts';
import type { ContentView, QuestionView } from '../../scans/services/views/content-view.ts';

const dimensions = ['STR', 'CUS', 'ABS'].map((id) => ({
  id: dimensionId(id),
  name: `theme ${id}`,
  definition: `what ${id} is`,
}));
const names = ['STR1', 'STR2', 'CUS1', 'CUS2', 'CUS3', 'ABS1'];

/** A small scan: three themes of two, three and one questions; the short one leaves a theme out. */
export const contentView: ContentView = {
  language: 'nl',
  version: '1.2.0',
  title: 'Innovatiescan',
  translationMark: '',
  instructions: { renewal: '', answer: '', dontKnow: '', notApplicable: '', evidence: '' },
  levelNames: ['0', '1', '2', '3', '4'],
  variants: [
    {
      id: variantId('general'),
      name: 'Algemeen',
      dimensions,
      questions: names.map(questionId),
      quickScan: [questionId('STR1'), questionId('ABS1')],
    },
  ],
  questions: Object.fromEntries(names.map((name) => [name, questionView(name)])),
  importance: { question: '', levels: ['a', 'b', 'c', 'd (three)'], maxAtThree: 3, defaultWhenSkipped: 2 },
  facts: [{ id: factId('F1'), question: '', options: [], maxChoices: 1 }],
  sectors: [{ id: 'A01', name: 'textielproductie' }],
};

function questionView(name: string): QuestionView {
  return {
    id: questionId(name),
    dimension: dimensionId(name.slice(0, 3)),
    ask: `ask ${name}`,
    levels: ['0', '1', '2', '3', '4'].map((level) => `${name} level ${level}`),
    naAllowed: name === 'CUS3',
    naAllowedIfNoStaff: name === 'ABS1',
    dontKnowAllowed: true,
  };
}
