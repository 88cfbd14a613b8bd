import type { RuleSet } from '#contract/marks.ts'
import type { ProjectRule } from '#domain/marks/ruleSets.ts'
import type { Breach, Funding, ProjectParts } from './proofParts.ts'

type Check = (parts: ProjectParts) => Breach[]
type Sign = 'funds' | 'republic' | 'union' | 'voivodship'

/** How signs are called in the words that stand for the strip; another name is an additional sign. */
const names: readonly (readonly [Sign, RegExp])[] = [
  ['funds', /fundusze europejskie/iu],
  ['republic', /rzeczpospolita|barwy rp/iu],
  ['union', /uni[aęi]/iu],
  ['voivodship', /wojew[oó]dztwo|^śląskie/iu],
]

const orders: Readonly<Record<RuleSet, readonly Sign[]>> = {
  '2014-2020': ['funds', 'republic', 'voivodship', 'union'],
  '2021-2027': ['funds', 'republic', 'union', 'voivodship'],
}

/** One line of signs has four at most. */
const mostSigns = 4

/** Words of the sign before them, which commas part from it: the funds' programme and the Union's fund of 2014-2020. */
const isPartOfSign = (text: string) =>
  /^(?:program regionalny|europejski(?:e fundusze| fundusz))(?: |$)/iu.test(text)

/** The signs of a strip in their order, as its alternative text lists them: „Znaki: …, …, …”. */
const listed = ({ strip }: Funding): string[] =>
  (strip?.alt ?? '')
    .replace(/^[^:]*:/u, '')
    .split(/[,;|]/u)
    .map((sign) => sign.trim().replace(/\.$/u, ''))
    .filter((sign) => sign !== '' && !isPartOfSign(sign))

const signsOf = (funding: Funding): Sign[] =>
  listed(funding).flatMap((text) => names.find(([, pattern]) => pattern.test(text))?.[0] ?? [])

const breachIf = (isBroken: boolean, values: Breach['values'] = {}): Breach[] =>
  isBroken ? [{ values }] : []

/** The republic's sign is a duty of agreements signed from this day on. */
const republicSince = '2018-01-01'

const needsRepublic = ({ ruleSet, agreementDate }: Funding) =>
  ruleSet === '2021-2027' || agreementDate === null || agreementDate >= republicSince

/**
 * What is in the official file. A picture cannot be read, so these rules read the words that stand for it; where they
 * differ from what is right, either the words or the file are wrong.
 */
export const signChecks = {
  'strip-order': ({ funding }) => {
    const signs = signsOf(funding)
    const right = orders[funding.ruleSet].filter((sign) => signs.includes(sign))
    return breachIf(right.join() !== signs.join())
  },
  'rp-sign-missing': ({ funding }) =>
    breachIf(
      funding.strip?.variant === 'colour' && needsRepublic(funding) && !signsOf(funding).includes('republic'),
    ),
  'rp-sign-in-black': ({ funding }) =>
    breachIf(funding.strip?.variant === 'achromatic' && signsOf(funding).includes('republic')),
  'too-many-signs': ({ funding }) =>
    breachIf(listed(funding).length > mostSigns, { count: listed(funding).length, most: mostSigns }),
  'contractor-in-strip': ({ funding, data }) => {
    const text = (funding.strip?.alt ?? '').toLowerCase()
    return data.partners
      .filter(({ roles }) => roles.length > 0)
      .filter(({ roles }) => roles.every(({ role }) => role === 'sponsor' || role === 'media-patron'))
      .filter(({ name, shortName }) =>
        [name, shortName].some((called) => called !== '' && text.includes(called.toLowerCase())),
      )
      .map(({ eventPartnerId, name }) => ({ about: eventPartnerId, values: { name } }))
  },
} as const satisfies Partial<Record<ProjectRule, Check>>
