/** Why a file is not read at all; the interface words the code. `line` of the file, `most` that is allowed. */
export type RefusalCode =
  | 'empty'
  | 'too-large'
  | 'too-many'
  | 'too-deep'
  | 'not-xml'
  | 'doctype'
  | 'not-json'
  | 'not-schedule'

/** A file that no row was read of. */
export class ImportRefused extends Error {
  readonly code: RefusalCode
  readonly values: Readonly<Record<string, number>>
  constructor(code: RefusalCode, values: Readonly<Record<string, number>> = {}) {
    super(code)
    this.code = code
    this.values = values
  }
}

/** A request carries at most this many items. */
export const mostItems = 1000
/** Bytes of a file; source: `reliability.md`, imports. */
export const largestImport = 10 * 1024 * 1024
