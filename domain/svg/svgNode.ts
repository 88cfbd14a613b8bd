import type { UploadRefusal, UploadRefusalCode } from '#contract/marks.ts'

/** An element of a drawing that is being read: attributes by local name, `text` only where style or letters stand. */
export type SvgNode = {
  readonly name: string
  readonly attributes: Map<string, string>
  readonly children: SvgNode[]
  readonly parent: SvgNode | null
  text: string
}

/** Stops the reading of a file at once, whatever the depth; `cleanSvg` returns what it carries. */
export class Refused extends Error {
  readonly refusal: UploadRefusal
  constructor(code: UploadRefusalCode, values: UploadRefusal['values'] = {}) {
    super(code)
    this.refusal = { code, values }
  }
}

/** How many elements a drawing may have, also once everything that is repeated in it is written out. */
export const mostElements = 20_000

/** How deep elements may stand in one another; what is deeper overflows somebody's stack. */
export const mostDepth = 100
