import type { Client } from './client.ts';
import { createHttpClient } from './http-client.ts';
import { createIpcClient } from './ipc-client.ts';

/** The client for whatever this page runs in: the one place that looks. */
export function connect(): Client {
  return createIpcClient() ?? createHttpClient(new URLSearchParams(location.search).get('token') ?? '');
}
