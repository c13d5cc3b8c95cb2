/** The five answers to each question after a session, lowest first, by the names of their words. */
export const evaluationMarks = ['1', '2', '3', '4', '5'] as const;
