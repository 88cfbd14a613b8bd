/**
 * A text as the cell of a table that is pasted or exported into a spreadsheet: one that begins as a formula would gets
 * an apostrophe before it, full-width signs too (OWASP ASVS 5.0.0, 1.2.10).
 */
export const spreadsheetCell = (text: string): string =>
  /^[=+\-@\t\r\0＝＋－＠]/u.test(text) ? `'${text}` : text
