import type { ProofData } from '#contract/proofData.ts'
import { joinPolish } from '#domain/polish.ts'

type Funding = Pick<
  ProofData['funding'][number],
  'projectId' | 'title' | 'ruleSet' | 'programme' | 'fund' | 'euAmount'
>

/** A fact that a clause should say and the project does not know. */
type MissingFact = { projectId: string; fact: 'programme' | 'fund' | 'euAmount' }

const noBreak = '\u00A0'

/** Names of the funds in the genitive; another fund is named in the nominative, for no name is inflected by guessing. */
const genitives: ReadonlyMap<string, string> = new Map([
  ['Europejski Fundusz Społeczny', 'Europejskiego Funduszu Społecznego'],
  ['Europejski Fundusz Społeczny Plus', 'Europejskiego Funduszu Społecznego Plus'],
  ['Europejski Fundusz Rozwoju Regionalnego', 'Europejskiego Funduszu Rozwoju Regionalnego'],
  ['Fundusz na rzecz Sprawiedliwej Transformacji', 'Funduszu na rzecz Sprawiedliwej Transformacji'],
  ['Fundusz Spójności', 'Funduszu Spójności'],
])

/** „27 708 168,43 zł” of „27708168.43”: groups of three from five digits on, bound by no-break spaces. */
export const printedAmount = (amount: string): string => {
  const [whole = '', part = '00'] = amount.split('.')
  const grouped = whole.length < 5 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/gu, noBreak)
  return `${grouped},${part}${noBreak}zł`
}

/** A title in quotation marks; those within it become inner ones. */
export const quotedTitle = (title: string): string =>
  `„${title.replaceAll(/[„“]/gu, '«').replaceAll('”', '»')}”`

/** A fund as the clause names it: in the genitive where that is known. */
export const fundInClause = (fund: string): string => genitives.get(fund) ?? fund

const ofFund = (fund: string) => {
  if (fund === '') return ''
  return genitives.has(fund) ? ` ze środków ${fundInClause(fund)}` : ` (fundusz: ${fund})`
}

const operational = /^(Regionalny )?Program Operacyjny(?= )/u

/** A programme as the clause names it: only the names of operational programmes, of 2014-2020, are inflected. */
export const programmeInClause = (programme: string): string =>
  programme.replace(operational, (_, isRegional?: string) =>
    isRegional === undefined ? 'Programu Operacyjnego' : 'Regionalnego Programu Operacyjnego',
  )

/** Most programmes follow „w ramach programu” as they are; another one that calls itself a programme stands in brackets. */
const inProgramme = (programme: string) => {
  if (programme === '') return ''
  if (operational.test(programme)) return ` w ramach ${programmeInClause(programme)}`
  return /(?:^| )Program /u.test(programme) ? ` (${programme})` : ` w ramach programu ${programme}`
}

const participle = ({ ruleSet }: Funding) => (ruleSet === '2014-2020' ? 'współfinansowan' : 'dofinansowan')

const longPhrase = (funding: Funding) =>
  `w ramach projektu ${quotedTitle(funding.title)}, ${participle(funding)}ego przez Unię Europejską` +
  `${ofFund(funding.fund)}${inProgramme(funding.programme)}`

const shortSentence = (funding: Funding) =>
  `Projekt ${quotedTitle(funding.title)} ${participle(funding)}y przez Unię Europejską.`

/** „Dofinansowanie z Unii Europejskiej: 26 997 227,40 zł.”; with several projects each amount stands by its title. */
const amountSentence = (funding: readonly Funding[]) => {
  const known = funding.filter(({ euAmount }) => euAmount !== '')
  const amounts = known.map(({ title, euAmount }) =>
    funding.length === 1
      ? printedAmount(euAmount)
      : `${printedAmount(euAmount)} (projekt ${quotedTitle(title)})`,
  )
  return amounts.length === 0 ? '' : `Dofinansowanie z Unii Europejskiej: ${joinPolish(amounts)}.`
}

/**
 * The hashtag that every post on the internet bears about what European funds pay for, or empty: the rules of 2014-2020 have
 * none. Source: Podręcznik wnioskodawcy i beneficjenta FE 2021-2027, ch. 11.2.
 */
export const fundingHashtag = (funding: readonly Pick<Funding, 'ruleSet'>[]): string =>
  funding.some(({ ruleSet }) => ruleSet === '2021-2027') ? '#FunduszeUE' : ''

/**
 * What a material says of who pays for the event, besides the strip of signs: `text` in full, `short` for small
 * kinds, `amount` the sentence with the amount of support, empty when unknown. Null without projects. What a project
 * does not know is left out and named in `missing`, never invented. Source: Podręcznik wnioskodawcy i beneficjenta FE
 * 2021-2027, ch. 12 (the content states the support too); amounts: Lista kontrolna MFiPR, item 4.
 */
export const fundingClause = (
  funding: readonly Funding[],
): { text: string; short: string; amount: string; missing: MissingFact[] } | null => {
  if (funding.length === 0) return null
  return {
    text: `Wydarzenie realizowane ${funding.map(longPhrase).join(', oraz ')}.`,
    short: funding.map(shortSentence).join(' '),
    amount: amountSentence(funding),
    missing: funding.flatMap((project) =>
      (['programme', 'fund', 'euAmount'] as const)
        .filter((fact) => project[fact] === '')
        .map((fact) => ({ projectId: project.projectId, fact })),
    ),
  }
}
