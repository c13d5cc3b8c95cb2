/**
 * The name of a copy that the program keeps of a scan by itself: `20261129T081530123Z.r12.iscan`, so that in the order
 * of their names they stand in the order of time.
 */
export const copyName = /^\d{8}T\d{9}Z\.r\d{1,9}\.iscan$/u;
