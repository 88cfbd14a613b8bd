import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { MaterialFormat } from '#contract/proofData.ts'

/** What the sizes are called. */
export const materialFormatLabels: Readonly<Record<MaterialFormat, MessageDescriptor>> = {
  A2: msg`A2`,
  A3: msg`A3`,
  A4: msg`A4`,
  A5: msg`A5`,
  B1: msg`B1`,
  DL: msg`DL`,
  'roll-up-85': msg`85 × 200 cm`,
  'banner-1200': msg`1200 × 630 pikseli`,
  'header-A4': msg`szerokość A4`,
  'square-1080': msg`kwadrat, 1080 × 1080 pikseli`,
  'story-1080': msg`relacja, 1080 × 1920 pikseli`,
}
