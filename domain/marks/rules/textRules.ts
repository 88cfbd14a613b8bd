import { printedForms } from '#domain/proofs/printedForms.ts'
import { missingCharacters } from '#domain/drawing/measureText.ts'
import type { TextBox } from '#domain/drawing/drawing.ts'
import { contrastRatio } from '#domain/marks/contrastRatio.ts'
import { printedAmount, quotedTitle } from '#domain/marks/fundingClause.ts'
import type { GeneralRule, ProjectRule } from '#domain/marks/ruleSets.ts'
import {
  holds,
  overlap,
  paragraphsOf,
  roomOf,
  says,
  textsOf,
  type Breach,
  type ProjectParts,
  type ProofParts,
} from './proofParts.ts'

const breachIf = (isBroken: boolean, values: Breach['values'] = {}): Breach[] =>
  isBroken ? [{ values }] : []

const mostLetters = 150

/** What the facts of a project say by themselves, whatever a picture shows. */
export const factChecks = {
  'title-too-long': ({ funding }) =>
    breachIf(funding.title.length > mostLetters, { letters: funding.title.length, most: mostLetters }),
  'before-agreement': ({ funding, data }) =>
    breachIf(funding.agreementDate !== null && data.event.startsOn < funding.agreementDate, {
      agreement: funding.agreementDate ?? '',
      event: data.event.startsOn,
    }),
  'agreement-date-unknown': ({ funding }) => breachIf(funding.agreementDate === null),
} as const satisfies Partial<Record<ProjectRule, (parts: Pick<ProjectParts, 'funding' | 'data'>) => Breach[]>>

/** What is said of each project in words. */
export const fundingTextChecks = {
  'clause-missing': ({ funding, drawing }) => {
    const title = quotedTitle(funding.title).replaceAll(/\s+/gu, ' ')
    const isSaid = paragraphsOf(drawing).some(
      (paragraph) => paragraph.includes(title) && /Uni[aęi] Europejsk/u.test(paragraph),
    )
    return breachIf(!isSaid)
  },
  'amount-missing': ({ funding, drawing }) =>
    breachIf(funding.euAmount === '' || !says(drawing, printedAmount(funding.euAmount))),
  'hashtag-missing': ({ drawing }) =>
    breachIf(!['#FunduszeUE', '#FunduszeEuropejskie'].some((tag) => says(drawing, tag))),
} as const satisfies Partial<Record<ProjectRule, (parts: ProjectParts) => Breach[]>>

/** What lies behind a line of text: the last area drawn before it that holds it, or the paper, and all that crosses it. */
const groundsOf = (text: TextBox, { drawing }: ProofParts): string[] => {
  const room = roomOf(text)
  const below = drawing.boxes
    .slice(0, drawing.boxes.indexOf(text))
    .filter((box) => box.kind === 'rectangle')
    .filter((area) => overlap(area, room))
  const whole = below.findLastIndex((area) => holds(area, room))
  const crossing = below.slice(whole + 1).map(({ colour }) => colour)
  return [below[whole]?.colour ?? drawing.ground, ...crossing]
}

/** Large text, which is read at less contrast: from 18 points, bold from 14. In 1/100 mm. */
const isLarge = ({ size, weight }: TextBox) => size >= (weight === 700 ? 494 : 635)

/** The printed text: who is named in it, in which form, and whether it can be read. */
export const textChecks = {
  'form-unconfirmed': ({ data, drawing }) =>
    data.partners
      .filter(({ areFormsConfirmed }) => !areFormsConfirmed)
      .flatMap((partner): Breach[] => {
        const { eventPartnerId: about, name } = partner
        const [form] = printedForms(partner, drawing)
        return form === undefined ? [] : [{ about, values: { name, form } }]
      }),
  'people-unconfirmed': ({ data, drawing }) => {
    const people = data.programme.flatMap((item) => item.people)
    const open = people.filter(({ isConfirmed, name }) => !isConfirmed && says(drawing, name))
    const names = [...new Set(open.map(({ name }) => name))]
    return breachIf(names.length > 0, { count: names.length, names: names.slice(0, 10).join(', ') })
  },
  contrast: (parts) => {
    const breaches = new Map<string, Breach>()
    for (const text of textsOf(parts.drawing)) {
      const needed = isLarge(text) ? 3 : 4.5
      const grounds = groundsOf(text, parts)
      const ratio = Math.min(...grounds.map((ground) => contrastRatio(text.colour, ground)))
      const key = `${text.colour} ${grounds.join(' ')} ${needed}`
      if (ratio < needed && !breaches.has(key))
        breaches.set(key, { values: { text: text.text, ratio: Math.floor(ratio * 10) / 10, needed } })
    }
    return [...breaches.values()]
  },
  'characters-missing': ({ drawing }) => {
    const letters = [...new Set(textsOf(drawing).flatMap(({ text }) => missingCharacters(text)))]
    return breachIf(letters.length > 0, { letters: letters.slice(0, 20).join(' ') })
  },
  'content-unfit': ({ drawing }) => drawing.overflow.map((part) => ({ values: { part } })),
} as const satisfies Partial<Record<GeneralRule, (parts: ProofParts) => Breach[]>>
