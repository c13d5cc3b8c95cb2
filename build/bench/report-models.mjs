import { compiled } from './product.mjs';

/** Response of a language → report model, through the service that makes the paper; a renderer that draws nothing keeps the model. */
export async function modelMaker({ content, parseYaml }, date) {
  const { createServices } = await compiled('scans/services/services.js');
  let kept = null;
  const render = (model) => {
    kept = model;
    return Promise.resolve(new Uint8Array());
  };
  const services = createServices({
    content,
    parseYaml,
    renderer: { render },
    ownEntries: null,
    today: () => date,
  });
  return async (response, language) => {
    const text = JSON.stringify(response(language));
    const outcome = await services['report.render']({
      file: 'bench.json',
      text,
      paper: 'advies',
      language,
      date,
      notes: true,
    });
    if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.failure)}`);
    return kept;
  };
}
