import { z } from 'zod'
import { organisationDetails } from '#contract/partners.ts'
import { krsProblem, nipProblem, regonProblem } from '#domain/identifiers.ts'

const checks = { nip: nipProblem, regon: regonProblem, krs: krsProblem }

/** The contract's schema with the rules of identifiers, so that a wrong digit is named before anything is sent. */
export const organisationSchema = organisationDetails
  .extend({ updateComing: z.boolean() })
  .superRefine((details, context) => {
    for (const field of ['nip', 'regon', 'krs'] as const) {
      const problem = details[field] === '' ? null : checks[field](details[field])
      if (problem !== null) context.addIssue({ code: 'custom', path: [field], message: problem })
    }
  })
