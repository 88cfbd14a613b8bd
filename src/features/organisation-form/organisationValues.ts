import type { Organisation, OrganisationDetails } from '#contract/partners.ts'

/** What the form holds: the card's fields, and whether coming events print them too. */
export type OrganisationValues = OrganisationDetails & { updateComing: boolean }

/** The form's part of an organisation. Coming events follow the card unless somebody says otherwise. */
export const readOrganisation = ({
  id: _id,
  isExample: _isExample,
  createdAt: _createdAt,
  updatedAt: _updatedAt,
  events: _events,
  people: _people,
  revision,
  ...details
}: Organisation): { values: OrganisationValues; revision: number } => ({
  values: { ...details, updateComing: true },
  revision,
})

/** The contract's schema with the rules of identifiers, so that a wrong digit is named before anything is sent. */
export const organisationSchema = async () => {
  const [{ z }, { organisationDetails }, { krsProblem, nipProblem, regonProblem }] = await Promise.all([
    import('zod'),
    import('#contract/partners.ts'),
    import('#domain/identifiers.ts'),
  ])
  const checks = { nip: nipProblem, regon: regonProblem, krs: krsProblem }
  return organisationDetails.extend({ updateComing: z.boolean() }).superRefine((details, context) => {
    for (const field of ['nip', 'regon', 'krs'] as const) {
      const problem = details[field] === '' ? null : checks[field](details[field])
      if (problem !== null) context.addIssue({ code: 'custom', path: [field], message: problem })
    }
  })
}
