import type { MaterialKind, ProofData } from '#contract/proofData.ts'
import type { Drawing } from '#domain/drawing/drawing.ts'
import { formatOf } from './formats.ts'
import { layPage } from './layPage.ts'
import { paletteOf } from './palette.ts'
import type { Material, Template } from './template.ts'
import { certificate } from './templates/certificate.ts'
import { invitation } from './templates/invitation.ts'
import { poster } from './templates/poster.ts'
import { programmeHeader } from './templates/programmeHeader.ts'
import { rollUp } from './templates/rollUp.ts'
import { screen } from './templates/screen.ts'

const templates: Readonly<Record<MaterialKind, (material: Material) => Template>> = {
  poster,
  invitation,
  'web-banner': screen,
  'roll-up': rollUp,
  'programme-header': programmeHeader,
  certificate,
  'social-post': screen,
}

/**
 * The drawing of a material, by the template of its kind: the same of the same data on every host. Throws a RangeError when
 * the kind does not come in the format.
 */
export const compose = (data: ProofData): Drawing => {
  const { kind, format: name, options } = data.material
  const format = formatOf(data.material)
  if (format === undefined) throw new RangeError(`No ${kind} comes in ${name}`)
  const palette = paletteOf(options)
  const material = { data, format, palette }
  return {
    width: format.width,
    height: format.height,
    ground: palette.ground,
    title: `${data.event.name} – ${format.name}`,
    ...layPage(material, templates[kind](material)),
  }
}
