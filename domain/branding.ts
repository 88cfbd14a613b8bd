import type { CaseForms, EventPartner, OrderRule, PartnerRole } from '#contract/partners.ts'
import { type CaseName, missingCaseForms, type neededCases } from './caseForms.ts'
import { roleLabels, roleOrder } from './partnerRoles.ts'
import { joinPolish, preposition, sortKey } from './polish.ts'

/** The roles of an organisation in the order of courtesy; the first decides its place in the strip. */
export const orderRoles = <Place extends { readonly role: PartnerRole }>(roles: readonly Place[]): Place[] =>
  roles.toSorted((left, right) => roleOrder.indexOf(left.role) - roleOrder.indexOf(right.role))

type PlacedPartner = Pick<EventPartner, 'name' | 'roles'>

const placeIn = (partner: PlacedPartner, role: PartnerRole) =>
  partner.roles.find((place) => place.role === role)

/**
 * Why the partners of a role stand as they do: alphabetically while all of them agreed to that, otherwise as was
 * agreed.
 */
export const orderRuleOf = (role: PartnerRole, partners: readonly PlacedPartner[]): OrderRule => {
  const rules = partners.flatMap((partner) => placeIn(partner, role)?.orderRule ?? [])
  return rules.length > 0 && rules.every((rule) => rule === 'alphabetical') ? 'alphabetical' : 'agreed'
}

/** The partners who hold a role, in its order: as agreed, or by the Polish alphabet. */
export const orderPartners = <Partner extends PlacedPartner>(
  role: PartnerRole,
  partners: readonly Partner[],
): Partner[] => {
  const isAlphabetical = orderRuleOf(role, partners) === 'alphabetical'
  const keyed = partners.flatMap((partner) => {
    const place = placeIn(partner, role)
    return place === undefined
      ? []
      : [{ partner, order: isAlphabetical ? 0 : place.order, key: sortKey(partner.name) }]
  })
  keyed.sort(
    (left, right) => left.order - right.order || (left.key < right.key ? -1 : left.key > right.key ? 1 : 0),
  )
  return keyed.map(({ partner }) => partner)
}

/**
 * The partners in the order of the strip: each where their first role puts them, roles in the order of courtesy, and
 * within a role as agreed or by the alphabet.
 */
export const stripOrder = <Partner extends PlacedPartner>(partners: readonly Partner[]): Partner[] =>
  roleOrder.flatMap((role) =>
    orderPartners(role, partners).filter((partner) => orderRoles(partner.roles)[0]?.role === role),
  )

/** The roles that somebody holds, in the order of courtesy: the label before their names („Partnerzy”), and who they are. */
export const heldRoles = <Partner extends PlacedPartner>(
  partners: readonly Partner[],
): { role: PartnerRole; label: string; bearers: Partner[] }[] =>
  roleLabels.flatMap(({ role, one, many }) => {
    const bearers = orderPartners(role, partners)
    return bearers.length === 0 ? [] : [{ role, label: bearers.length === 1 ? one : many, bearers }]
  })

/**
 * The lines that name the partners of an event, one for each role that somebody holds: „Współorganizatorzy:
 * Centrum …, Fundacja …”.
 */
export const roleLines = (partners: readonly PlacedPartner[]): { role: PartnerRole; text: string }[] =>
  heldRoles(partners).map(({ role, label, bearers }) => ({
    role,
    text: `${label}: ${bearers.map(({ name }) => name).join(', ')}`,
  }))

/** Roles whose bearers a running text names „we współpracy z”. */
const cooperatingRoles = [
  'co-organiser',
  'strategic-partner',
  'partner',
] as const satisfies readonly PartnerRole[]

/** Roles whose bearers a running text names in an oblique case („w siedzibie …”, „we współpracy z …”). */
export const inflectedRoles = ['organiser', ...cooperatingRoles] as const satisfies readonly PartnerRole[]

/**
 * Which case forms documents lack of an organisation that holds `roles` at events: none while every role is printed as a label
 * before the name as it is.
 */
export const missingFormsInRoles = (
  organisation: Pick<CaseForms, (typeof neededCases)[number]>,
  roles: readonly PartnerRole[],
): CaseName[] => (inflectedRoles.some((role) => roles.includes(role)) ? missingCaseForms(organisation) : [])

/** Who the event is held „we współpracy z”: co-organisers, then partners, each once; an organiser is named before. */
export const cooperatingPartners = <Partner extends PlacedPartner>(partners: readonly Partner[]): Partner[] =>
  [...new Set(cooperatingRoles.flatMap((role) => orderPartners(role, partners)))].filter(
    (partner) => placeIn(partner, 'organiser') === undefined,
  )

type NamedInPhrase = Pick<EventPartner, 'organisationId' | 'name' | 'roles' | 'instrumental'>

type MissingForm = { organisationId: string; name: string; case: CaseName }

/**
 * The running phrase „we współpracy z Centrum Społecznego Rozwoju i Fundacją Rozwoju Ekonomii Społecznej”, names
 * in the instrumental, or null when nobody cooperates. A form that is not known is never guessed: `text` is then
 * null, `missing` names the organisation and the case, and `textWithoutCases` („we współpracy z organizacjami: …”)
 * can be printed instead.
 */
export const cooperationPhrase = (
  partners: readonly NamedInPhrase[],
): { text: string | null; textWithoutCases: string; missing: MissingForm[] } | null => {
  const cooperating = cooperatingPartners(partners)
  const [first] = cooperating
  if (first === undefined) return null
  const missing = cooperating
    .filter((partner) => partner.instrumental === '')
    .map((partner) => ({
      organisationId: partner.organisationId,
      name: partner.name,
      case: 'instrumental' as const,
    }))
  const head = cooperating.length === 1 ? 'organizacją' : 'organizacjami:'
  const names = cooperating.map((partner) => partner.instrumental)
  return {
    text:
      missing.length > 0
        ? null
        : `we współpracy ${preposition('z', first.instrumental)} ${joinPolish(names)}`,
    textWithoutCases: `we współpracy z ${head} ${joinPolish(cooperating.map((partner) => partner.name))}`,
    missing,
  }
}

/** More names than these make no sentence; they stand in the lines of their roles. */
const mostInSentence = 3

/** `cooperationPhrase` as a part of a sentence; null where nobody cooperates, or too many for one. */
export const cooperationInSentence = (partners: readonly NamedInPhrase[]): string | null => {
  const phrase = cooperatingPartners(partners).length > mostInSentence ? null : cooperationPhrase(partners)
  return phrase && (phrase.text ?? phrase.textWithoutCases)
}
