// One end of contextBridge. Runs in the page, once in each of the two worlds; sent there as source text, so it uses
// nothing from outside. The worlds share no objects: they talk through a detached node that both know, so that
// Chromium itself clones every `detail` between them.
export function bridgeEnd(node, mine, theirs) {
  // Electron's bridge is native. This end lives among the page's built-ins, so it keeps its own copies of them.
  const own = (method) => Function.prototype.call.bind(method);
  const dispatch = own(EventTarget.prototype.dispatchEvent);
  const then = own(Promise.prototype.then);
  const detailOf = own(Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail').get);
  const has = own(Map.prototype.has);
  const get = own(Map.prototype.get);
  const set = own(Map.prototype.set);
  const remove = own(Map.prototype.delete);
  const toText = own(Object.prototype.toString);
  const { apply } = Reflect;
  const { keys, defineProperty } = Object;
  const { isArray } = Array;
  const clone = structuredClone;
  const native = { CustomEvent, Promise, Map, Error, TypeError, Node, String };
  const functions = [];
  const pending = new native.Map();
  const frames = [];
  let promises = 0;

  const put = (target, key, value) =>
    defineProperty(target, key, {
      __proto__: null,
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  const each = (list, change) => {
    const out = [];
    for (let at = 0; at < list.length; at++) put(out, at, change(list[at]));
    return out;
  };
  const post = (message) =>
    dispatch(node, new native.CustomEvent(theirs, { __proto__: null, detail: message }));

  function packPromise(value) {
    const id = promises++;
    const settle = (kept) => (result) => {
      let ok = kept;
      let packed;
      try {
        packed = pack(result);
      } catch (error) {
        ok = false;
        packed = pack(error);
      }
      post({ kind: 'settle', id, ok, value: packed });
    };
    then(value, settle(true), settle(false));
    return { promise: id };
  }

  /** Objects and arrays are walked, functions and promises become proxies, errors keep their message, the rest is cloned. */
  function pack(value, seen = { map: new native.Map(), size: 0 }, depth = 0) {
    if (depth >= 1000) throw new native.TypeError('Electron contextBridge recursion depth exceeded.');
    if (typeof value === 'symbol')
      throw new native.Error('stand-in: not implemented: symbol over contextBridge');
    if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return { plain: value };
    if (has(seen.map, value)) return { again: get(seen.map, value) };
    set(seen.map, value, seen.size++);
    return packObject(value, (item) => pack(item, seen, depth + 1));
  }

  function packObject(value, walk) {
    if (typeof value === 'function') {
      put(functions, functions.length, value);
      return { call: functions.length - 1 };
    }
    if (value instanceof native.Promise) return packPromise(value);
    if (value instanceof native.Error) return { error: native.String(value.message) };
    if (isArray(value)) return { list: each(value, walk) };
    if (toText(value) === '[object Object]') {
      return { object: each(keys(value), (key) => ({ key, item: walk(value[key]) })) };
    }
    if (value instanceof native.Node)
      throw new native.Error('stand-in: not implemented: a node over contextBridge');
    try {
      return { clone: clone(value) };
    } catch {
      throw new native.Error('An object could not be cloned.');
    }
  }

  function unpack(packed, table = []) {
    if ('plain' in packed) return packed.plain;
    if ('again' in packed) return table[packed.again];
    const keep = (value) => {
      put(table, table.length, value);
      return value;
    };
    if ('call' in packed) return keep((...given) => invoke(packed.call, given));
    if ('promise' in packed) {
      return keep(new native.Promise((resolve, reject) => set(pending, packed.promise, { resolve, reject })));
    }
    if ('error' in packed) return keep(new native.Error(packed.error));
    if ('clone' in packed) return keep(packed.clone);
    return 'list' in packed
      ? unpackList(packed.list, keep([]), table)
      : unpackObject(packed.object, keep({}), table);
  }

  function unpackList(list, out, table) {
    for (let at = 0; at < list.length; at++) put(out, at, unpack(list[at], table));
    return out;
  }

  function unpackObject(entries, out, table) {
    for (let at = 0; at < entries.length; at++) put(out, entries[at].key, unpack(entries[at].item, table));
    return out;
  }

  function invoke(id, given) {
    const frame = {};
    const packed = each(given, (item) => pack(item));
    const depth = frames.length;
    put(frames, depth, frame);
    try {
      post({ kind: 'call', id, given: packed });
    } finally {
      frames.length = depth;
    }
    if (!frame.reply) throw new native.Error('stand-in: a call over contextBridge got no answer');
    if (frame.reply.ok) return unpack(frame.reply.value);
    throw new native.Error(frame.reply.message);
  }

  const handlers = {
    call({ id, given }) {
      let reply;
      try {
        const value = apply(
          functions[id],
          undefined,
          each(given, (item) => unpack(item)),
        );
        reply = { ok: true, value: pack(value) };
      } catch (error) {
        const message = typeof error?.message === 'string' ? error.message : 'An unknown exception occurred.';
        reply = { ok: false, message };
      }
      post({ kind: 'reply', reply });
    },
    reply({ reply }) {
      frames[frames.length - 1].reply = reply;
    },
    settle({ id, ok, value }) {
      const waiting = get(pending, id);
      remove(pending, id);
      waiting[ok ? 'resolve' : 'reject'](unpack(value));
    },
  };
  node.addEventListener(mine, (event) => {
    const message = detailOf(event);
    handlers[message.kind](message);
  });
  return { pack, unpack, post, handlers };
}
