/**
 * The version of the rules that make rows: it goes up whenever a document would give other rows than
 * before. Rows that were kept under another are made anew.
 */
export const LEDGER_RULES = 19
