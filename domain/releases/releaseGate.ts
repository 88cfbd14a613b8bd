import type { ConflictKind, ConflictSeverity } from '#contract/conflicts.ts'
import type { MaterialState } from '#contract/materials.ts'
import type { AppearanceRole, ItemKind } from '#contract/programme.ts'
import type { ReleasedPartner } from '#contract/releaseContent.ts'
import type { GateCode, GateEntry, GateLine } from '#contract/releaseGate.ts'
import type { AnswerState, LineupState } from '#contract/signOffs.ts'
import { missingFormsInRoles } from '#domain/branding.ts'

type GatePerson = {
  readonly personId: string
  readonly role: AppearanceRole
  /** As printed. */
  readonly name: string
  readonly state: AnswerState
}

type GateItem = {
  readonly itemId: string
  readonly itemKind: ItemKind
  readonly title: string
  readonly start: string | null
  /** Announced as „do potwierdzenia”. */
  readonly isToBeConfirmed: boolean
  readonly lineup: LineupState
  readonly people: readonly GatePerson[]
}

/** A conflict of the programme that nobody has ignored with a reason. */
export type GateConflict = {
  readonly key: string
  readonly kind: ConflictKind
  readonly severity: ConflictSeverity
  readonly titles: readonly string[]
}

type GatePartner = Pick<
  ReleasedPartner,
  'organisationId' | 'name' | 'roles' | 'genitive' | 'instrumental' | 'locative'
>

type GateFacts = {
  readonly isCancelled: boolean
  readonly items: readonly GateItem[]
  readonly conflicts: readonly GateConflict[]
  readonly materials: readonly { readonly id: string; readonly name: string; readonly state: MaterialState }[]
  readonly partners: readonly GatePartner[]
  /** Who pays; `hasStrip`: the official strip in colour, not a sample of it, is there. */
  readonly projects: readonly {
    readonly projectId: string
    readonly title: string
    readonly hasStrip: boolean
  }[]
}

type Severity = GateLine['severity']

const itemOf = ({ itemId, itemKind, title }: GateItem) => ({ itemId, itemKind, title })

/**
 * What stands open before a release, what blocks it first. Silence is no consent: who is announced without „do
 * potwierdzenia” has to have signed or confirmed, and a skipped answer is none, so that it, too, goes out only with a reason.
 * Of an event that is called off everybody is only told so: nothing is asked any more.
 */
export const releaseGate = (facts: GateFacts): GateLine[] => {
  if (facts.isCancelled) return []
  const { items } = facts
  const line = (code: GateCode, severity: Severity, entries: GateEntry[]): GateLine[] =>
    entries.length === 0 ? [] : [{ code, severity, entries }]
  const announced = items.filter(({ isToBeConfirmed }) => !isToBeConfirmed)

  const panels = (isMeant: (state: LineupState) => boolean): GateEntry[] =>
    announced
      .filter(({ itemKind, lineup }) => itemKind === 'panel' && isMeant(lineup))
      .map((item) => ({ kind: 'panel', ...itemOf(item), state: item.lineup }))
  const people = (isMeant: (state: AnswerState) => boolean): GateEntry[] =>
    announced.flatMap((item) =>
      item.people
        .filter(({ role, state }) => role !== 'moderator' && role !== 'reserve' && isMeant(state))
        .map(({ personId, name, state }) => ({ kind: 'person', ...itemOf(item), personId, name, state })),
    )
  const conflicts = (meant: GateConflict['severity']): GateEntry[] =>
    facts.conflicts
      .filter(({ severity }) => severity === meant)
      .map(({ key, kind, titles }) => ({ kind: 'conflict', key, conflict: kind, titles: [...titles] }))

  return [
    ...(items.length === 0
      ? [{ code: 'programme-empty' as const, severity: 'blocks' as const, entries: [] }]
      : []),
    ...line('conflicts', 'blocks', conflicts('error')),
    ...line(
      'panels-not-signed',
      'blocks',
      panels((state) => state !== 'signed' && state !== 'skipped'),
    ),
    ...line(
      'signatures-skipped',
      'blocks',
      panels((state) => state === 'skipped'),
    ),
    ...line(
      'people-not-confirmed',
      'blocks',
      people((state) => state !== 'confirmed' && state !== 'skipped'),
    ),
    ...line(
      'answers-skipped',
      'blocks',
      people((state) => state === 'skipped'),
    ),
    ...line('conflict-warnings', 'warns', conflicts('warning')),
    ...line(
      'items-without-time',
      'warns',
      items.filter(({ start }) => start === null).map((item) => ({ kind: 'item', ...itemOf(item) })),
    ),
    ...line(
      'materials-not-cleared',
      'warns',
      facts.materials
        .filter(({ state }) => state !== 'cleared' && state !== 'void')
        .map(({ id, name, state }) => ({ kind: 'material', materialId: id, name, state })),
    ),
    ...line(
      'partners-without-case-forms',
      'warns',
      facts.partners
        .filter(
          (partner) =>
            missingFormsInRoles(
              partner,
              partner.roles.map(({ role }) => role),
            ).length > 0,
        )
        .map(({ organisationId, name }) => ({ kind: 'partner', organisationId, name })),
    ),
    // A page about what the funds pay for bears their signs (`domain/publication/stripsSection.ts` has the sources).
    ...line(
      'projects-without-strip',
      'warns',
      facts.projects
        .filter(({ hasStrip }) => !hasStrip)
        .map(({ projectId, title }) => ({ kind: 'project', projectId, title })),
    ),
  ]
}

/** Whether what stands open lets nothing out without a reason. */
export const gateBlocks = (gate: readonly GateLine[]): boolean =>
  gate.some(({ severity }) => severity === 'blocks')
