import type { EvidenceGap } from '#contract/evidence.ts'
import type { PublishedWork, PublishedWorkKind } from '#contract/publishedWorks.ts'

/** What is seen on a picture and nowhere else; an announcement made aloud or a gadget handed out needs none. */
const pictured: readonly PublishedWorkKind[] = [
  'press',
  'web-page',
  'social-post',
  'mailing',
  'print',
  'photo',
]
/** What the guide asks the number of: copies printed, addresses written to. */
const counted: readonly PublishedWorkKind[] = ['print', 'mailing']

/**
 * What a funder would miss in the list of what was published. `hasInvitation`: a material or a sent letter invited people.
 * Source: Podręcznik wnioskodawcy i beneficjenta FE 2021-2027, ch. 16.
 */
export const publishedGaps = (
  works: readonly Pick<PublishedWork, 'id' | 'kind' | 'title' | 'picture' | 'printRun'>[],
  { hasInvitation }: { hasInvitation: boolean },
): EvidenceGap[] => {
  const has = (...kinds: PublishedWorkKind[]) => works.some(({ kind }) => kinds.includes(kind))
  const whole = (code: EvidenceGap['code']): EvidenceGap => ({ code, about: null, values: {} })
  const each = (code: EvidenceGap['code'], found: typeof works) =>
    found.map(({ id, title }): EvidenceGap => ({ code, about: id, values: { name: title } }))
  return [
    ...(works.length === 0 ? [whole('no-published-works')] : []),
    ...(hasInvitation || has('invitation', 'announcement') ? [] : [whole('no-invitation')]),
    ...(works.some(({ kind, picture }) => kind === 'photo' && picture !== null) ? [] : [whole('no-photos')]),
    ...each(
      'work-without-picture',
      works.filter(({ kind, picture }) => pictured.includes(kind) && picture === null),
    ),
    ...each(
      'work-without-print-run',
      works.filter(({ kind, printRun }) => counted.includes(kind) && printRun === null),
    ),
  ]
}
