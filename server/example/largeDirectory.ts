import { preposition } from '#domain/polish.ts'
import { organisationColumns } from '#server/api/organisationColumns.ts'
import { personColumns } from '#server/api/personColumns.ts'
import { largeId } from './largeId.ts'
import {
  men,
  organisationKinds,
  organisationNames,
  positions,
  surnames,
  titles,
  towns,
  women,
} from './madeUpNames.ts'
import type { seededRandom } from './seededRandom.ts'

export type Random = ReturnType<typeof seededRandom>
export type Stamps = { revision: number; createdAt: string; updatedAt: string; removedAt: null }

const organisationCount = 2000
const personCount = 10_000

/** „w Testowicach”, „we Wzorcach Górnych”. */
export const inTown = (town: string) => `${preposition('w', town)} ${town}`

/** The rows of 10,000 people and 2,000 organisations, a fifth of which nobody has inflected or can write to yet. */
export const largeDirectory = (random: Random, stamps: Stamps) => {
  const organisations = Array.from({ length: organisationCount }, (_, n) => ({
    id: largeId('organisation', n),
    ...organisationColumns(madeUpOrganisation(random, n)),
    isExample: 0 as const,
    ...stamps,
  }))
  const people = Array.from({ length: personCount }, (_, n) => {
    const employer = random.below(10) === 0 ? undefined : random.pick(organisations)
    const details = { ...madeUpPerson(random, n), organisation: employer?.name ?? '' }
    return {
      employer,
      row: { id: largeId('person', n), ...personColumns(details), isExample: 0 as const, ...stamps },
    }
  })
  return {
    organisations,
    people: people.map(({ row }) => row),
    affiliations: people.flatMap(({ row, employer }) =>
      employer ? [{ personId: row.id, organisationId: employer.id, position: 1 }] : [],
    ),
    contacts: organisations
      .map(({ id: organisationId }, n) => ({
        id: largeId('contact', n),
        organisationId,
        ...madeUpContact(random, n),
      }))
      .filter(() => random.below(5) > 0),
  }
}

const madeUpOrganisation = ({ below, pick }: Random, n: number) => {
  // Each kind with each name in each town, so that no two organisations share a name.
  const perTown = organisationKinds.length * organisationNames.length
  const [kind, ...cases] = pickAt(organisationKinds, n)
  const name = pickAt(organisationNames, Math.floor(n / organisationKinds.length))
  const own = `„${name}” ${inTown(pickAt(towns, Math.floor(n / perTown)))}`
  const isInflected = below(5) > 0
  const [genitive, dative, accusative, instrumental, locative] = cases.map((form) =>
    isInflected ? `${form} ${own}` : '',
  )
  return {
    name: `${kind} ${own}`,
    shortName: below(4) === 0 ? name : '',
    genitive: genitive ?? '',
    dative: dative ?? '',
    accusative: accusative ?? '',
    instrumental: instrumental ?? '',
    locative: locative ?? '',
    nip: '',
    regon: '',
    krs: '',
    website: `https://organizacja-${n + 1}.example.org`,
    address: pick(['', `ul. Przykładowa ${n + 1}`]),
    notes: '',
  }
}

const madeUpContact = ({ pick }: Random, n: number) => ({
  name: `${pick(women)} ${pick(surnames)[1]}`,
  jobTitle: 'biuro',
  email: `biuro-${n + 1}@example.org`,
  phone: '',
  position: 1,
})

const madeUpPerson = ({ below, pick }: Random, n: number) => {
  const isWoman = below(2) === 0
  const form = ([masculine, feminine]: readonly [string, string]) => (isWoman ? feminine : masculine)
  const first = form(pick(surnames))
  return {
    given: pick(isWoman ? women : men),
    family: below(8) === 0 ? `${first}-${form(pick(surnames))}` : first,
    titleBefore: pick(titles),
    titleAfter: below(40) === 0 ? 'MBA' : '',
    position: form(pick(positions)),
    vocative: '',
    email: below(2) === 0 ? `osoba-${n + 1}@example.org` : '',
    phone: '',
    bio: '',
    notes: '',
    mayModerate: below(25) === 0,
    sharesEmail: false,
    dataSource: '',
  }
}

const pickAt = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index % items.length]
  if (item === undefined) throw new Error('Nothing to pick from')
  return item
}
