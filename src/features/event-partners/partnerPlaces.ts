import type { EventPartner, OrderRule, PartnerRole } from '#contract/partners.ts'
import { orderPartners, orderRoles, orderRuleOf } from '#domain/branding.ts'
import { newId } from '#domain/id.ts'

/** An organisation's places at the event, as the form holds them. */
export type PartnerPlaces = Pick<EventPartner, 'id' | 'organisationId' | 'roles'>

/** An organisation as it is printed at the event. */
export type PartnerCard = Pick<EventPartner, 'organisationId' | 'name' | 'shortName' | 'instrumental'>

/** The places with the names they are printed with. */
export const withCards = (
  places: readonly PartnerPlaces[],
  cards: ReadonlyMap<string, PartnerCard>,
): (PartnerPlaces & PartnerCard)[] =>
  places.map((place) => ({
    ...(cards.get(place.organisationId) ?? { name: '…', shortName: '', instrumental: '' }),
    ...place,
  }))

/** Numbers the places of a role from 1, in the order of `organisationIds`. */
export const putInOrder = (
  places: readonly PartnerPlaces[],
  role: PartnerRole,
  organisationIds: readonly string[],
): PartnerPlaces[] =>
  places.map((place) => ({
    ...place,
    roles: place.roles.map((held) =>
      held.role === role ? { ...held, order: organisationIds.indexOf(place.organisationId) + 1 } : held,
    ),
  }))

const holders = (places: readonly PartnerPlaces[], role: PartnerRole) =>
  places
    .flatMap(({ organisationId, roles }) =>
      roles.flatMap((held) => (held.role === role ? [{ organisationId, order: held.order }] : [])),
    )
    .toSorted((left, right) => left.order - right.order)
    .map(({ organisationId }) => organisationId)

/** Gives an organisation a role, at its end; one that is at the event already gets one role more. */
export const addRole = (
  places: readonly PartnerPlaces[],
  role: PartnerRole,
  organisationId: string,
): PartnerPlaces[] => {
  const taken = holders(places, role)
  if (taken.includes(organisationId)) return [...places]
  const orderRule = orderRuleOf(
    role,
    places.map((place) => ({ ...place, name: '' })),
  )
  const held = { role, order: taken.length + 1, orderRule }
  return places.some((place) => place.organisationId === organisationId)
    ? places.map((place) =>
        place.organisationId === organisationId
          ? { ...place, roles: orderRoles([...place.roles, held]) }
          : place,
      )
    : [...places, { id: newId(), organisationId, roles: [held] }]
}

/** Takes a role away; without any the organisation is no partner of the event. */
export const removeRole = (
  places: readonly PartnerPlaces[],
  role: PartnerRole,
  organisationId: string,
): PartnerPlaces[] => {
  const left = places
    .map((place) =>
      place.organisationId === organisationId
        ? { ...place, roles: place.roles.filter((held) => held.role !== role) }
        : place,
    )
    .filter(({ roles }) => roles.length > 0)
  return putInOrder(left, role, holders(left, role))
}

/** Sets why the partners of a role stand as they do; by the alphabet, they are put so at once. */
export const setOrderRule = (
  places: readonly PartnerPlaces[],
  role: PartnerRole,
  orderRule: OrderRule,
  cards: ReadonlyMap<string, PartnerCard>,
): PartnerPlaces[] => {
  const ruled = places.map((place) => ({
    ...place,
    roles: place.roles.map((held) => (held.role === role ? { ...held, orderRule } : held)),
  }))
  const ordered = orderPartners(role, withCards(ruled, cards))
  return putInOrder(
    ruled,
    role,
    ordered.map(({ organisationId }) => organisationId),
  )
}
