// What the stand-in does not know must never pass for working: it throws, and it is remembered, so that a test fails
// also when the program swallowed the exception.
import { EventEmitter } from 'node:events';

/** Everything that went wrong in this process, as text. */
export const faults = [];

/** Remembers it, tells the test, and gives the error to throw. */
export function fault(what) {
  faults.push(what);
  process.stderr.write(`${what}\n`);
  process.send?.({ type: 'fault', what });
  return new Error(what);
}

export function notImplemented(what) {
  return fault(`stand-in: not implemented: ${what}`);
}

/** The engine itself looks for these on any object. */
function isQuiet(key) {
  return typeof key === 'symbol' || ['then', 'toJSON', 'constructor'].includes(key) || key.startsWith('_');
}

/** An object that is loud about members that it does not have. */
export function strict(name, target) {
  return new Proxy(target, {
    get(object, key, self) {
      if (key in object || isQuiet(key)) return Reflect.get(object, key, self);
      throw notImplemented(`${name}.${String(key)}`);
    },
    set(object, key, value, self) {
      if (key in object || isQuiet(key)) return Reflect.set(object, key, value, self);
      throw notImplemented(`assignment to ${name}.${String(key)}`);
    },
  });
}

/** An export that is there and loud on its first use. */
export function absent(name) {
  return new Proxy(function nothing() {}, {
    get(_target, key) {
      if (isQuiet(key)) return undefined;
      throw notImplemented(`${name}.${String(key)}`);
    },
    construct() {
      throw notImplemented(`new ${name}`);
    },
    apply() {
      throw notImplemented(`${name}()`);
    },
  });
}

/** Knows which events it can really bring; listening to any other is loud. */
export class StrictEmitter extends EventEmitter {
  constructor(name, events) {
    super();
    this._name = name;
    this._known = new Set([...events, 'newListener', 'removeListener']);
  }
  on(event, listener) {
    return super.on(this._checked(event), listener);
  }
  addListener(event, listener) {
    return this.on(event, listener);
  }
  once(event, listener) {
    return super.once(this._checked(event), listener);
  }
  prependListener(event, listener) {
    return super.prependListener(this._checked(event), listener);
  }
  _checked(event) {
    if (!this._known.has(event)) throw notImplemented(`${this._name} event '${String(event)}'`);
    return event;
  }
}

/** An event that a listener can prevent. */
export function preventable(extra = {}) {
  return {
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
    ...extra,
  };
}

/** An option that silently does nothing would prove nothing. */
export function onlyKnown(where, options, names) {
  for (const [key, value] of Object.entries(options ?? {})) {
    if (value !== undefined && !names.includes(key)) throw notImplemented(`${where} option '${key}'`);
  }
}
