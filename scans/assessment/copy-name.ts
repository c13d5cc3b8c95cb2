/**
 * The name of a copy that the program keeps of a scan by itself: `20261129T081530123Z.r12.iscan`, so that in the order
 * of their names they stand in the order of time. Its groups: year, month, day, hour, minute, second, thousandths and
 * revision.
 */
export const copyName = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.r(\d{1,9})\.iscan$/u;
