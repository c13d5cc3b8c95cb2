/** What goes back for one request. The headers that every answer carries are not in it. */
export type Answer = {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A request that the host itself refuses; `reason` is for whoever reads a log, never for a user. */
export function refuse(status: number, reason: string, headers: Answer['headers'] = {}): Answer {
  return { status, type: 'text/plain; charset=utf-8', body: `${reason}\n`, headers };
}

export function answerJson(status: number, value: unknown): Answer {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(value, withBytes) };
}

/** Bytes travel as `{ "$bytes": base64 }`. Looked up in its owner, because a `Buffer` turns itself into a list first. */
function withBytes(this: unknown, key: string, value: unknown): unknown {
  const own: unknown = typeof this === 'object' && this !== null ? Reflect.get(this, key) : value;
  if (!(own instanceof Uint8Array)) return value;
  return { $bytes: Buffer.from(own.buffer, own.byteOffset, own.byteLength).toString('base64') };
}
