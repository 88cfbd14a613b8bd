import { organisationForm, personForm, withoutId } from './forms.ts'
import { logoFields, type Inputs, type Target } from './permissionTarget.ts'

const orderRule = 'agreed'

const nameOf = ({ given, family }: { given: string; family: string }) => ({ given, family })

const detailsOf = (partner: Target['partners'][number] | undefined) => {
  const { presence, colourLogoId, whiteLogoId, blackLogoId, patronage } = partner ?? {}
  return { presence, colourLogoId, whiteLogoId, blackLogoId, patronage }
}

/** People, organisations and their logos. */
export const inputsDirectory: Inputs = {
  'people.list': ({ eventId, organisation }) => ({ eventId, organisationId: organisation.id }),
  'people.get': ({ guest }) => ({ personId: guest.id }),
  'people.create': ({ organisation }) => personForm({ organisationIds: [organisation.id] }),
  'people.createMany': ({ organisation }) => ({
    people: [{ ...personForm(), organisationId: organisation.id, organisationName: '' }],
  }),
  'people.putDetails': ({ guest, organisation }) => ({
    ...withoutId(personForm({ organisationIds: [organisation.id] })),
    personId: guest.id,
    revision: 1,
    updateComing: true,
  }),
  'people.remove': ({ guest }) => ({ personId: guest.id }),
  'people.restore': ({ guest }) => ({ personId: guest.id }),
  'people.similar': ({ guest }) => nameOf(guest),
  'people.similarMany': ({ people }) => ({ people: people.map(nameOf) }),
  'people.exportData': ({ guest }) => ({ personId: guest.id }),
  'people.erase': ({ guest }) => ({ personId: guest.id }),
  'guests.list': ({ eventId }) => ({ eventId }),
  'moderators.list': ({ eventId }) => ({ eventId }),
  'partners.list': ({ eventId }) => ({ eventId }),
  'partners.get': ({ organisation }) => ({ organisationId: organisation.id }),
  'partners.create': () => organisationForm(),
  'partners.createMany': () => ({ organisations: [organisationForm(), organisationForm()] }),
  'partners.putDetails': ({ organisation, delegateId }) => ({
    ...withoutId(organisationForm({ name: 'Inna' })),
    contacts: [{ id: delegateId, name: 'Inna', position: '', email: '', phone: '' }],
    organisationId: organisation.id,
    revision: 1,
    updateComing: true,
  }),
  'partners.remove': ({ organisation }) => ({ organisationId: organisation.id }),
  'partners.restore': ({ organisation }) => ({ organisationId: organisation.id }),
  'partners.similar': ({ organisation }) => ({ name: organisation.name }),
  'partners.similarMany': ({ organisation }) => ({ organisations: [{ name: organisation.name }] }),
  'eventPartners.list': ({ eventId }) => ({ eventId }),
  'eventPartners.put': ({ eventId, partnersRevision, partners }) => ({
    eventId,
    partnersRevision,
    partners: partners.map(({ id, organisationId }) => ({
      id,
      organisationId,
      roles: [{ role: 'sponsor', order: 1, orderRule }],
    })),
  }),
  'eventPartners.get': ({ eventPartnerId }) => ({ eventPartnerId }),
  'eventPartners.putDetails': ({ eventPartnerId, partners }) => {
    const before = detailsOf(partners.find(({ id }) => id === eventPartnerId))
    return { ...before, eventPartnerId, before, presence: 'name' }
  },
  'logos.list': ({ organisation }) => ({ organisationId: organisation.id }),
  'logos.create': ({ organisation }) => ({
    ...logoFields(),
    organisationId: organisation.id,
    updateComing: true,
  }),
  'logos.putDetails': ({ marks }) => ({ logoId: marks.logoId, revision: 1, alt: 'Znak', validUntil: null }),
  'logos.remove': ({ marks }) => ({ logoId: marks.logoId }),
  'logos.restore': ({ marks }) => ({ logoId: marks.logoId }),
  'logos.original': ({ marks }) => ({ logoId: marks.logoId }),
  'media.get': ({ marks }) => ({ sha256: marks.sha256 }),
}
