/** The aggregates that rules know by name. */

export const WORLD = "WLD";
/** Latin America and the Caribbean: the 33 states that areas say belong to it. */
export const LAC = "LCN";
