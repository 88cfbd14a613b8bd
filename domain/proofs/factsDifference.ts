import type { FactsChange } from '#contract/materials.ts'
import type { PartnerFacts } from '#contract/proofData.ts'

const roleChanges = (before: PartnerFacts['roles'], after: PartnerFacts['roles']): FactsChange[] => {
  const missing = (from: PartnerFacts['roles'], among: PartnerFacts['roles']) =>
    from.filter(({ role }) => among.every((place) => place.role !== role)).map(({ role }) => role)
  const [added, removed] = [missing(after, before), missing(before, after)]
  const moved = after.flatMap(({ role, order, of }): FactsChange[] => {
    const past = before.find((place) => place.role === role)
    if (past === undefined || past.order === order) return []
    return [{ kind: 'order', role, from: { order: past.order, of: past.of }, to: { order, of } }]
  })
  return [
    ...(added.length + removed.length > 0 ? [{ kind: 'roles' as const, added, removed }] : []),
    ...moved,
  ]
}

/** Another way of being shown brings its own file and size: to name those too would say one thing twice. */
const lookChanges = (before: PartnerFacts, after: PartnerFacts): FactsChange[] => {
  if (before.showsAs !== after.showsAs) return [{ kind: 'showsAs', from: before.showsAs, to: after.showsAs }]
  return [
    ...(before.logo === after.logo ? [] : [{ kind: 'logo' as const }]),
    ...(before.size === after.size ? [] : [{ kind: 'size' as const, from: before.size, to: after.size }]),
  ]
}

/**
 * Why an acceptance of `before` does not cover `after`, for „nieaktualne, bo …”; empty when what concerns the partner
 * is the same.
 */
export const factsDifference = (before: PartnerFacts, after: PartnerFacts): FactsChange[] => {
  const changes: FactsChange[] = []
  if (before.name !== after.name) changes.push({ kind: 'name', from: before.name, to: after.name })
  // The same name, said in another form.
  else if (before.forms.join() !== after.forms.join())
    changes.push({
      kind: 'name',
      from: [before.name, ...before.forms].join(', '),
      to: [after.name, ...after.forms].join(', '),
    })
  changes.push(...lookChanges(before, after), ...roleChanges(before.roles, after.roles))
  if (before.before !== after.before || before.after !== after.after)
    changes.push({
      kind: 'neighbours',
      from: { before: before.before, after: before.after },
      to: { before: after.before, after: after.after },
    })
  return changes
}
