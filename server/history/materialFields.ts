import type { MaterialDetails } from '#contract/materials.ts'
import type { Fields } from './entry.ts'

/** What the history holds of a material's own form. */
export const materialFields = ({ kind, format, name, options, dueOn }: MaterialDetails): Fields => ({
  kind,
  format,
  name,
  dueOn,
  ...Object.fromEntries(Object.entries(options).map(([option, value]) => [`options.${option}`, value])),
})
