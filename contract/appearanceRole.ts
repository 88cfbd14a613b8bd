import { z } from 'zod'

/** Who stands on a programme item, and as what. */
export const appearanceRole = z.enum([
  'moderator',
  'panelist',
  'expert',
  'special-guest',
  'reserve',
  'speaker',
])
