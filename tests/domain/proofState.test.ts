import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ProofState } from '#contract/materials.ts'
import type { Finding, PartnerFacts } from '#contract/proofData.ts'
import { acceptanceHash } from '#domain/proofs/acceptanceHash.ts'
import { factsDifference } from '#domain/proofs/factsDifference.ts'
import { partnerFacts } from '#domain/proofs/partnerFacts.ts'
import { acceptanceStanding, findingKey, materialStanding, openErrors } from '#domain/proofs/proofState.ts'
import { markedProof } from './markedProof.ts'

const answers = [
  'accepted',
  'changes-requested',
  'name-only',
  'not-taking-part',
  'skipped',
  'reopened',
] as const
type Event = { what: (typeof answers)[number] | 'asked'; proof: number }

/** Proofs in order by the content that concerns the partner, „A B A”; events by what happened on which proof. */
const standing = (contents: string, events: readonly Event[]) => {
  const hashes = contents.split(' ')
  const rows = events.map(({ what, proof }, seq) => ({
    seq,
    what,
    proofNumber: proof,
    coversHash: hashes[proof - 1] ?? '',
  }))
  return acceptanceStanding({
    coversHash: hashes.at(-1) ?? '',
    proofNumber: hashes.length,
    requests: rows.filter(({ what }) => what === 'asked'),
    decisions: rows.flatMap(({ what, ...row }) => (what === 'asked' ? [] : [{ ...row, answer: what }])),
  }).state
}

const readEvents = (story: string): Event[] =>
  story.split(', ').flatMap((part) => {
    const [word, proof] = part.split(' ')
    const what = (['asked', ...answers] as const).find((one) => one === word)
    return what === undefined ? [] : [{ what, proof: Number(proof) }]
  })

describe('where a partner stands with the newest proof', () => {
  const cases: [string, ProofState, string, string][] = [
    ['nobody asked them', 'not-asked', 'A', ''],
    ['they were asked', 'waiting', 'A', 'asked 1'],
    ['they were asked about something else', 'outdated', 'A B', 'asked 1'],
    ['a new proof leaves what they were asked about', 'waiting', 'A A', 'asked 1'],
    ['they accepted', 'accepted', 'A', 'asked 1, accepted 1'],
    ['a new proof leaves what they accepted', 'accepted', 'A A', 'asked 1, accepted 1'],
    ['a new proof changes what they accepted', 'outdated', 'A B', 'asked 1, accepted 1'],
    ['they are asked about the change', 'waiting', 'A B', 'asked 1, accepted 1, asked 2'],
    ['the change is taken back', 'accepted', 'A B A', 'asked 1, accepted 1, asked 2'],
    ['they accepted the change, which is taken back', 'accepted', 'A B A', 'accepted 1, accepted 2'],
    [
      'they complained of the change, which is taken back',
      'outdated',
      'A B A',
      'accepted 1, changes-requested 2',
    ],
    ['they asked for changes', 'changes-requested', 'A', 'asked 1, changes-requested 1'],
    ['they want only their name', 'changes-requested', 'A', 'asked 1, name-only 1'],
    ['a new proof changes something else', 'outdated', 'A A', 'asked 1, changes-requested 1'],
    ['they are asked again', 'waiting', 'A A', 'asked 1, changes-requested 1, asked 2'],
    ['they were skipped', 'skipped', 'A', 'asked 1, skipped 1'],
    ['they were skipped for other content', 'outdated', 'A B', 'asked 1, skipped 1'],
    ['skipping says nothing against their word', 'accepted', 'A B A', 'accepted 1, skipped 2'],
    ['their answer was taken back', 'waiting', 'A', 'asked 1, accepted 1, reopened 1'],
    ['an answer taken back never counts again', 'outdated', 'A B A', 'accepted 1, reopened 1, accepted 2'],
  ]
  test.each(cases)('%s: %s', (_, state, contents, story) => {
    expect(standing(contents, readEvents(story))).toBe(state)
  })

  test('accepted only by their own word for exactly this, with no complaint and nothing taken back since', () => {
    const event = fc.record({
      what: fc.constantFrom('asked' as const, ...answers),
      proof: fc.integer({ min: 1, max: 4 }),
    })
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 4, maxLength: 4 }),
        fc.array(event, { maxLength: 8 }),
        (contents, events) => {
          const now = contents[3]
          let word = 'none'
          for (const { what, proof } of events) {
            if (what === 'asked') continue
            const isThis = contents[proof - 1] === now
            if (what === 'accepted' || what === 'skipped') word = isThis ? what : word
            else word = 'none'
          }
          const state = standing(contents.join(' '), events)
          expect(state === 'accepted' || state === 'skipped' ? state : 'none').toBe(word)
        },
      ),
    )
  })
})

describe('where a material stands', () => {
  const of = (partners: ProofState[], errors = 0, isVoid = false, hasProof = true) =>
    materialStanding({ isVoid, hasProof, openErrors: errors, partners }).state

  test('cleared only when everybody accepted or was skipped and no error is open', () => {
    expect(of(['accepted', 'skipped'])).toBe('cleared')
    expect(of(['accepted', 'skipped'], 1)).toBe('blocked')
    expect(of(['accepted', 'waiting'])).toBe('waiting')
    expect(of(['waiting', 'not-asked'])).toBe('to-ask')
    expect(of(['accepted', 'outdated'])).toBe('to-ask')
    expect(of(['outdated', 'changes-requested'])).toBe('changes-requested')
    expect(of([], 0, false, false)).toBe('draft')
    expect(of(['accepted'], 0, true)).toBe('void')
  })

  test('an error that was overruled is open again once it is worse', () => {
    const error = (height: number): Finding => ({
      rule: 'logo-higher-than-flag',
      severity: 'error',
      about: 'e',
      values: { height },
    })
    expect(openErrors([error(12)], [{ key: findingKey(error(12)) }])).toEqual([])
    expect(openErrors([error(13)], [{ key: findingKey(error(12)) }])).toEqual([error(13)])
  })
})

describe('what of a proof concerns a partner', () => {
  const facts = (change: (proof: ReturnType<typeof markedProof>) => void = () => {}) => {
    const proof = markedProof('2021-2027', 'poster')
    change(proof)
    const [first] = partnerFacts(proof.data, proof.drawing)
    if (first === undefined) throw new Error('The proof has no partner')
    return first
  }
  const moved = (change: Parameters<typeof facts>[0]) =>
    factsDifference(facts(), facts(change)).map(({ kind }) => kind)

  test('another place on the paper, or a size that rounds alike, is nothing of theirs', () => {
    expect(facts().size).toBe(85)
    expect(
      moved(({ logoBox }) => Object.assign(logoBox, { x: 9000, ink: { ...logoBox.ink, height: 1040 } })),
    ).toEqual([])
  })

  test('each thing that is theirs is named', () => {
    expect(moved(({ partner }) => (partner.name = 'Fundacja Wzorcowa'))).toEqual(['name'])
    expect(moved(({ logoBox }) => (logoBox.sha256 = 'other'))).toEqual(['logo'])
    expect(moved(({ logoBox }) => (logoBox.ink.height = 1200))).toEqual(['size'])
    expect(moved(({ drawing, logoBox }) => drawing.boxes.splice(drawing.boxes.indexOf(logoBox), 1))).toEqual([
      'showsAs',
    ])
    expect(
      moved(({ partner }) => (partner.roles = [{ role: 'partner', order: 1, orderRule: 'agreed' }])),
    ).toEqual(['roles'])
    const joined = moved(({ data, partner }) =>
      data.partners.push({ ...partner, eventPartnerId: 'x', organisationId: 'y' }),
    )
    expect(joined).toEqual(['neighbours'])
  })

  test('a difference is named exactly when an acceptance is bound to another hash', async () => {
    const some = fc.record({
      name: fc.constantFrom('Fundacja', 'Gmina'),
      showsAs: fc.constantFrom('logo' as const, 'name' as const),
      logo: fc.constantFrom('l', null),
      before: fc.constantFrom('o', null),
      size: fc.constantFrom(80, null),
      roles: fc.constantFrom<PartnerFacts['roles'][]>(
        [{ role: 'partner', order: 1, of: 2 }],
        [{ role: 'sponsor', order: 1, of: 2 }],
        [{ role: 'partner', order: 2, of: 2 }],
        [{ role: 'partner', order: 2, of: 3 }],
      ),
    })
    await fc.assert(
      fc.asyncProperty(some, some, async (one, other) => {
        const [before, after] = [
          { ...facts(), ...one },
          { ...facts(), ...other },
        ]
        const isOther = (await acceptanceHash(before)) !== (await acceptanceHash(after))
        expect(factsDifference(before, after).length > 0).toBe(isOther)
      }),
    )
  })
})
