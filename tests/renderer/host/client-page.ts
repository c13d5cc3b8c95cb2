import type { Client } from '../../../renderer/host/client.ts';
import { connect } from '../../../renderer/host/connect.ts';

declare global {
  var client: Client;
  /** What the client told of its own accord, as `event value`. */
  var heard: string[];
}

/** The page of the tests: the real client, within reach of the test, and no screens. */
globalThis.client = connect();
globalThis.heard = [];
globalThis.client.on('handed-over', (id) => globalThis.heard.push(`handed-over ${id}`));
