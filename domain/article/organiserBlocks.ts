import type { ArticleFact } from '#contract/article.ts'
import type { ReleasedPartner } from '#contract/releaseContent.ts'
import { cooperatingPartners, cooperationPhrase, heldRoles, inflectedRoles } from '#domain/branding.ts'
import type { ArticleData } from './articleData.ts'
import { fact, joined, type Piece, type WrittenBlock } from './pieces.ts'
import { withFacts } from './withFacts.ts'

const partnerFact = (partner: ReleasedPartner, text: string): ArticleFact => {
  const { organisationId, name, shortName, genitive, dative, accusative, instrumental, locative } = partner
  const cases = { nominative: name, genitive, dative, accusative, instrumental, locative }
  return fact(
    `partner/${organisationId}`,
    text,
    { kind: 'partner', field: 'name', organisationId },
    { also: [...new Set([...Object.values(cases), shortName])].filter((form) => form !== ''), cases },
  )
}

const inCase = (partners: readonly ReleasedPartner[], name: 'accusative'): Piece[][] =>
  partners.map((partner) => [partnerFact(partner, partner[name])])

const inSentence: readonly string[] = inflectedRoles

/**
 * „Wydarzenie zostało zorganizowane przez Centrum … we współpracy z Fundacją …”; where a form is not known, the name stands
 * in the nominative after a label. Patrons, sponsors and the like are named after their labels.
 */
export const organiserBlocks = ({ content: { partners } }: ArticleData): WrittenBlock[] => {
  const roles = heldRoles(partners)
  const organising = roles.find(({ role }) => role === 'organiser')
  const organisers = organising?.bearers ?? []
  const cooperation = cooperationPhrase(partners)
  const form = cooperation?.text === null ? 'name' : 'instrumental'
  const phrase =
    cooperation === null
      ? []
      : withFacts(
          cooperation.text ?? cooperation.textWithoutCases,
          cooperatingPartners(partners).map((partner) => partnerFact(partner, partner[form])),
        )
  const isInflected = organisers.length > 0 && organisers.every(({ accusative }) => accusative !== '')
  const organised: Piece[] =
    organisers.length === 0
      ? []
      : isInflected
        ? ['Wydarzenie zostało zorganizowane przez ', ...joined(inCase(organisers, 'accusative'))]
        : [
            `${organising?.label ?? ''}: `,
            ...joined(
              organisers.map((it) => [partnerFact(it, it.name)]),
              ', ',
            ),
          ]
  const both =
    phrase.length === 0
      ? organised
      : isInflected
        ? [...organised, ' ', ...phrase]
        : organised.length === 0
          ? ['Wydarzenie odbyło się ', ...phrase]
          : [...organised, '. Wydarzenie odbyło się ', ...phrase]
  const others = roles
    .filter(({ role }) => !inSentence.includes(role))
    .map(({ label, bearers }): Piece[] => {
      const names = bearers.map((partner) => [partnerFact(partner, partner.name)])
      return [`${label}: `, ...joined(names, ', '), '.']
    })
  const first = both.length === 0 ? [] : [...both, '.']
  return [{ key: 'organisers', kind: 'paragraph', lines: [first, ...others] }]
}
