import { connectInProcess, contractSuite } from './contract.ts';
import type { Connect } from './contract.ts';

contractSuite('no host at all', connectInProcess);

/** What travels between the processes of Electron is copied this way, whatever host code lies between. */
const connectByCopies: Connect = async (machine) => {
  const connection = await connectInProcess(machine);
  return {
    ...connection,
    call: async (method, input) =>
      structuredClone(await connection.call(structuredClone(method), structuredClone(input))),
  };
};

contractSuite('structured copies', connectByCopies);
