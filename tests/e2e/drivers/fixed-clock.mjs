// Loaded before the program of a test, so that it lives at one moment: `TEST_NOW`.
const now = Date.parse(process.env.TEST_NOW);
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [now] : parts));
  }

  static now() {
    return now;
  }
};
