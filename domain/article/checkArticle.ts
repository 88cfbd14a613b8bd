import type { ArticleBlock, ArticleFact } from '#contract/article.ts'
import { caseFindings } from './caseFindings.ts'
import { numberFindings, weekdayFindings } from './dateFindings.ts'
import { findFact, findName, hasTitle, seek, type Sought } from './findFact.ts'
import { type Finding, found, type Found, inBlock } from './finding.ts'
import { nameFindings } from './nameFindings.ts'
import { readText, type ReadText, wordsOf } from './textWords.ts'
import { typographyFindings } from './typographyFindings.ts'
import { nameOfThings, typos } from './wordingFindings.ts'

type Text = Pick<ArticleBlock, 'key' | 'text'>
type Read = ReadText & { key: string }

const read = (texts: readonly Text[]): Read[] => texts.map(({ key, text }) => ({ key, ...readText(text) }))

/** Where a fact stands in the text. `near`: something that is nearly it, which a finding names; `missing`: nowhere. */
export type FactStanding = {
  fact: ArticleFact
  state: 'stated' | 'near' | 'missing'
  places: { blockKey: string; start: number; end: number }[]
}

export type ArticleCheck = { findings: Finding[]; standings: FactStanding[] }

const placesOf = (texts: readonly Read[], sought: Sought) =>
  texts.flatMap((text) => findFact(text, sought).map((place) => ({ blockKey: text.key, ...place })))

/** What was stated when the text was saved and the data now say otherwise, or no longer. */
const drifted = (
  texts: readonly Read[],
  standings: readonly FactStanding[],
  stated: readonly ArticleFact[],
): { blockKey: string; it: Found }[] => {
  const now = new Map(standings.map((standing) => [standing.fact.id, standing]))
  const wordings = new Set(standings.flatMap(({ fact, places }) => (places.length > 0 ? [fact.text] : [])))
  return stated.flatMap((before) => {
    const current = now.get(before.id)
    if (current !== undefined && (current.fact.text === before.text || current.state === 'stated')) return []
    if (current === undefined && wordings.has(before.text)) return []
    const places = placesOf(texts, seek(before)).filter(
      (place) =>
        // Part of what another fact says now.
        !standings.some(({ places: others }) =>
          others.some(
            (other) =>
              other.blockKey === place.blockKey && other.start <= place.start && other.end >= place.end,
          ),
        ),
    )
    return places.map(({ blockKey, start, end }) => ({
      blockKey,
      it: found(
        current === undefined ? 'gone' : 'changed',
        { start, end },
        current?.fact.text ?? null,
        current?.fact.id ?? null,
      ),
    }))
  })
}

/** One thing is said once: what one rule found another need not say again of the same words. */
const withoutDoubles = (findings: readonly Finding[]) =>
  findings.filter(
    (finding, index) =>
      !findings.slice(0, index).some(
        (other) =>
          other.blockKey === finding.blockKey &&
          other.start < finding.end &&
          finding.start < other.end &&
          // Typography is another matter than what the words say, unless it is the same place.
          (isOfWords(other) === isOfWords(finding) ||
            (other.start <= finding.start && other.end >= finding.end)),
      ),
  )

const isOfWords = ({ code }: Finding) => code !== 'dash' && code !== 'spacing'

const totalOf = (facts: readonly ArticleFact[]) => {
  const total = facts.find(({ id }) => id === 'attendance/total')
  return total === undefined ? null : Number.parseInt(total.text, 10)
}

/**
 * Compares a text with what the data say now: where each fact stands in it, and what in it contradicts them or is misspelt.
 * `facts` and `draftWords` are of the draft, which is right by its making; `stated` are the facts as they were when the text was
 * saved. Texts are compared whatever their spaces and dashes, names of people and organisations in any case. `heldOn`: the
 * event's first day, whose year a date without one takes.
 */
export const checkArticle = (
  blocks: readonly Text[],
  {
    facts,
    draftText,
    stated,
    heldOn,
  }: { facts: readonly ArticleFact[]; draftText: string; stated: readonly ArticleFact[]; heldOn: string },
): ArticleCheck => {
  const texts = read(blocks)
  const sought = facts.map(seek)
  const located = sought.map((it) => ({ fact: it.fact, places: placesOf(texts, it) }))
  const missing = new Set(located.flatMap(({ fact, places }) => (places.length === 0 ? [fact.id] : [])))
  const known = new Set(wordsOf(draftText).map(({ text }) => text.toLowerCase()))
  const total = totalOf(facts)
  const year = Number(heldOn.slice(0, 4))
  const lacksTitle = ({ name }: ArticleFact) =>
    name !== null &&
    !texts.some(({ text, words }) =>
      findName(words, name).some((place) => hasTitle(text, place, name.titleBefore)),
    )
  const ofTexts = texts.flatMap((block) => {
    const { key, text, words } = block
    const taken = located.flatMap(({ places }) => places.filter(({ blockKey }) => blockKey === key))
    return [
      ...weekdayFindings(text, words, year),
      ...caseFindings(block, sought),
      ...nameOfThings(text, words, facts, missing, taken),
      ...nameFindings(text, words, facts, lacksTitle),
      ...numberFindings(text, total),
      ...typos(words, known),
      ...typographyFindings(text),
    ].map((it) => inBlock(key, text, it))
  })
  const standings = located.map(({ fact, places }): FactStanding => {
    const isNear = ofTexts.some(({ factId }) => factId === fact.id)
    return { fact, places, state: places.length > 0 ? 'stated' : isNear ? 'near' : 'missing' }
  })
  const textOf = new Map(texts.map(({ key, text }) => [key, text]))
  const drift = drifted(texts, standings, stated).map(({ blockKey, it }) =>
    inBlock(blockKey, textOf.get(blockKey) ?? '', it),
  )
  const order = new Map(texts.map(({ key }, index) => [key, index]))
  const findings = withoutDoubles([...drift, ...ofTexts]).toSorted(
    (one, other) =>
      (order.get(one.blockKey) ?? 0) - (order.get(other.blockKey) ?? 0) || one.start - other.start,
  )
  const changed = new Set(drift.map(({ factId }) => factId))
  return {
    findings,
    standings: standings.map((standing) =>
      standing.state === 'missing' && changed.has(standing.fact.id)
        ? { ...standing, state: 'near' }
        : standing,
    ),
  }
}

/** The facts that a text states: those of now, and, of those of before, what the text still says and the data no longer. */
export const statedFacts = (
  blocks: readonly Text[],
  facts: readonly ArticleFact[],
  before: readonly ArticleFact[],
): ArticleFact[] => {
  const texts = read(blocks)
  const isStated = (fact: ArticleFact) => placesOf(texts, seek(fact)).length > 0
  const now = facts.filter(isStated)
  const known = new Set(now.map(({ id }) => id))
  const wordings = new Set(now.map(({ text }) => text))
  return [
    ...now,
    ...before.filter((fact) => !known.has(fact.id) && !wordings.has(fact.text) && isStated(fact)),
  ]
}
