import { z } from 'zod'
import { userRole, type UserRole } from '#contract/settings.ts'

const roles = z.array(userRole)

/** The roles that come in by a passkey only, as the settings keep them. */
export const rolesIn = (stored: string): UserRole[] =>
  stored === '[]' ? [] : roles.parse(JSON.parse(stored))
