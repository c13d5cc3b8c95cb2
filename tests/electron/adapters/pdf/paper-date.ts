/** The day on which the papers of these tests are made. */
export const paperDate = '2026-11-24';
