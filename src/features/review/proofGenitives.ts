import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { MaterialKind } from '#contract/proofData.ts'

/** What is to be accepted: „Prosimy o akceptację plakatu”. */
export const proofGenitives: Readonly<Record<MaterialKind, MessageDescriptor>> = {
  poster: msg({ context: 'akceptację', message: 'plakatu' }),
  invitation: msg({ context: 'akceptację', message: 'zaproszenia' }),
  'web-banner': msg({ context: 'akceptację', message: 'banera internetowego' }),
  'roll-up': msg({ context: 'akceptację', message: 'roll-upu' }),
  'programme-header': msg({ context: 'akceptację', message: 'nagłówka programu' }),
  certificate: msg({ context: 'akceptację', message: 'zaświadczenia' }),
  'social-post': msg({ context: 'akceptację', message: 'grafiki do mediów społecznościowych' }),
}
