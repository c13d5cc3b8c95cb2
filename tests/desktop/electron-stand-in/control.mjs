// The side door for a test: Node's own channel to the process that started us. Absent when started by hand.

/** Gives a promise that resolves when the test sees the pages too. */
export function startControl({ electron, recorded, scripted, end }) {
  if (process.send === undefined) return { attached: async () => {} };
  let attach;
  const attached = new Promise((resolve) => {
    attach = resolve;
  });
  const work = {
    evaluate: ({ source, arg }) => (0, eval)(`(${source})`)(electron, arg),
    script: ({ kind, answer }) => void scripted[kind].push(answer),
    recorded: () => JSON.parse(JSON.stringify(recorded)),
  };
  process.on('message', async (message) => {
    if (message.type === 'attached') {
      attach();
      return;
    }
    try {
      process.send?.({ type: 'result', id: message.id, ok: true, result: await work[message.type](message) });
    } catch (error) {
      process.send?.({ type: 'result', id: message.id, ok: false, error: String(error?.stack ?? error) });
    }
  });
  process.on('disconnect', end);
  return {
    attached: (endpoint) => {
      process.send({ type: 'endpoint', endpoint });
      return attached;
    },
  };
}
