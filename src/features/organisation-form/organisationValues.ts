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
