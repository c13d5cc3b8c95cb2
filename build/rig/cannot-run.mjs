/** This machine lacks what the rig needs; the message says what. */
export class CannotRun extends Error {}
