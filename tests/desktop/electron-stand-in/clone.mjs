// Structured clone over a channel that carries text. The engine's own `structuredClone` decides what may cross; this
// only carries its result. `cloneCodec` is also sent to the page as source text, so it uses nothing from outside.
export function cloneCodec() {
  const views = [
    'Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array',
    'Float32Array Float64Array BigInt64Array BigUint64Array DataView',
  ].flatMap((names) => names.split(' '));
  const errors = { Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };

  function toBase64(buffer) {
    const bytes = new Uint8Array(buffer);
    let text = '';
    for (let at = 0; at < bytes.length; at += 0x8000) {
      text += String.fromCharCode.apply(null, bytes.subarray(at, at + 0x8000));
    }
    return btoa(text);
  }

  function fromBase64(text) {
    const raw = atob(text);
    const bytes = new Uint8Array(raw.length);
    for (let at = 0; at < raw.length; at++) bytes[at] = raw.charCodeAt(at);
    return bytes.buffer;
  }

  const plain = {
    undefined: () => ['u'],
    string: (value) => value,
    boolean: (value) => value,
    bigint: (value) => ['i', String(value)],
    number: (value) => {
      if (Object.is(value, -0)) return ['n', '-0'];
      return Number.isFinite(value) ? value : ['n', String(value)];
    },
  };

  const writers = {
    Array: (value, walk) => [
      'a',
      Array.from({ length: value.length }, (_, at) => (at in value ? walk(value[at]) : ['h'])),
    ],
    Object: (value, walk) => ['o', Object.keys(value).map((key) => [key, walk(value[key])])],
    Date: (value) => ['d', value.getTime()],
    RegExp: (value) => ['x', value.source, value.flags],
    Map: (value, walk) => ['m', [...value].map(([key, item]) => [walk(key), walk(item)])],
    Set: (value, walk) => ['s', [...value].map(walk)],
    ArrayBuffer: (value) => ['b', toBase64(value)],
    Error: (value, walk) => [
      'e',
      value.name,
      value.message,
      value.stack,
      'cause' in value ? walk(value.cause) : undefined,
    ],
  };
  for (const name of views) {
    writers[name] = (value, walk) => [
      'v',
      name,
      walk(value.buffer),
      value.byteOffset,
      value.length ?? value.byteLength,
    ];
  }

  function encode(input) {
    let copy;
    try {
      copy = structuredClone(input);
    } catch {
      throw new Error('An object could not be cloned.');
    }
    const seen = new Map();
    const walk = (value) => {
      if (value === null) return null;
      if ((typeof value) in plain) return plain[typeof value](value);
      if (seen.has(value)) return ['r', seen.get(value)];
      seen.set(value, seen.size);
      const tag = Object.prototype.toString.call(value).slice(8, -1);
      if (!Object.hasOwn(writers, tag)) throw new Error(`stand-in: not implemented: IPC of ${tag}`);
      return writers[tag](value, walk);
    };
    return JSON.stringify(walk(copy));
  }

  /** Each gets the coded value, how to go on, and `keep`, which numbers what it makes in the order of `encode`. */
  const readers = {
    u: () => undefined,
    n: ([, text]) => Number(text),
    i: ([, text]) => BigInt(text),
    r: ([, at], _walk, _keep, table) => table[at],
    a: ([, items], walk, keep) => {
      const out = keep(Array.from({ length: items.length }));
      items.forEach((item, at) => {
        if (Array.isArray(item) && item[0] === 'h') delete out[at];
        else out[at] = walk(item);
      });
      return out;
    },
    o: ([, entries], walk, keep) => {
      const out = keep({});
      for (const [key, item] of entries) {
        const value = walk(item);
        Object.defineProperty(out, key, { value, enumerable: true, configurable: true, writable: true });
      }
      return out;
    },
    d: ([, time], _walk, keep) => keep(new Date(time === null ? NaN : time)),
    x: ([, source, flags], _walk, keep) => keep(new RegExp(source, flags)),
    m: ([, entries], walk, keep) => {
      const out = keep(new Map());
      for (const [key, item] of entries) out.set(walk(key), walk(item));
      return out;
    },
    s: ([, items], walk, keep) => {
      const out = keep(new Set());
      for (const item of items) out.add(walk(item));
      return out;
    },
    b: ([, text], _walk, keep) => keep(fromBase64(text)),
    v: ([, name, buffer, offset, length], walk, keep, table) => {
      const at = table.length;
      keep(undefined);
      table[at] = new globalThis[name](walk(buffer), offset, length);
      return table[at];
    },
    e: ([, name, message, stack, cause], walk, keep) => {
      const out = keep(new (errors[name] ?? Error)(message));
      Object.defineProperty(out, 'stack', { value: stack, configurable: true, writable: true });
      if (cause !== undefined && cause !== null) out.cause = walk(cause);
      return out;
    },
  };

  function decode(text) {
    const table = [];
    const keep = (value) => {
      table.push(value);
      return value;
    };
    const walk = (coded) => (Array.isArray(coded) ? readers[coded[0]](coded, walk, keep, table) : coded);
    return walk(JSON.parse(text));
  }

  return { encode, decode };
}

export const { encode, decode } = cloneCodec();
