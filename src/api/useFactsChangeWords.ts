import { useLingui } from '@lingui/react/macro'
import type { FactsChange } from '#contract/materials.ts'
import type { PartnerFacts } from '#contract/proofData.ts'
import { partnerRoleLabels } from './partnerRoleLabels.ts'

/**
 * Words one change of what concerns a partner on a proof: „nazwa: „A” → „B””, „logo większe: 80 % → 95 % wysokości
 * flagi UE”. `nameOf` names an organisation by its id, where the reader may know it: neighbours are then named.
 */
export const useFactsChangeWords = (nameOf: (organisationId: string) => string | null = () => null) => {
  const { t, i18n } = useLingui()
  const ways: Record<PartnerFacts['showsAs'], string> = {
    logo: t`logo`,
    name: t`sama nazwa`,
    file: t`gotowy plik`,
  }
  const rolesOf = (roles: readonly (keyof typeof partnerRoleLabels)[]) =>
    roles.map((role) => i18n._(partnerRoleLabels[role])).join(', ')
  const placeWords = ({ order, of }: { order: number; of: number }) => t`${order} z ${of}`
  const sizeWords = (from: number | null, to: number | null) => {
    if (from === null || to === null) return t`rozmiar logo obok flagi UE jest inny`
    return to > from
      ? t`logo większe: ${from} % → ${to} % wysokości flagi UE`
      : t`logo mniejsze: ${from} % → ${to} % wysokości flagi UE`
  }
  const neighbour = (organisationId: string | null) =>
    organisationId === null ? t`nikt` : nameOf(organisationId)

  return (change: FactsChange): string => {
    switch (change.kind) {
      case 'name': {
        const { from, to } = change
        return t`nazwa: „${from}” → „${to}”`
      }
      case 'showsAs': {
        const [from, to] = [ways[change.from], ways[change.to]]
        return t`sposób pokazania: ${from} → ${to}`
      }
      case 'roles': {
        const [added, removed] = [rolesOf(change.added), rolesOf(change.removed)]
        if (removed === '') return t`nowa rola: ${added}`
        return added === '' ? t`usunięta rola: ${removed}` : t`rola: ${removed} → ${added}`
      }
      case 'order': {
        const role = i18n._(partnerRoleLabels[change.role])
        const [from, to] = [placeWords(change.from), placeWords(change.to)]
        return t`kolejność (${role}): ${from} → ${to}`
      }
      case 'logo':
        return t`inny plik logo`
      case 'size':
        return sizeWords(change.from, change.to)
      case 'neighbours': {
        const before = [neighbour(change.from.before), neighbour(change.to.before)]
        const after = [neighbour(change.from.after), neighbour(change.to.after)]
        const [wasBefore, isBefore] = before
        const [wasAfter, isAfter] = after
        if ([...before, ...after].includes(null)) return t`inny sąsiad w pasku`
        if (wasAfter === isAfter) return t`inny sąsiad w pasku przed: ${wasBefore} → ${isBefore}`
        if (wasBefore === isBefore) return t`inny sąsiad w pasku po: ${wasAfter} → ${isAfter}`
        return t`inni sąsiedzi w pasku: ${wasBefore} i ${wasAfter} → ${isBefore} i ${isAfter}`
      }
    }
  }
}

/** A key for one change in a list of changes. */
export const factsChangeKey = (change: FactsChange): string =>
  change.kind === 'order' ? `order ${change.role}` : change.kind
