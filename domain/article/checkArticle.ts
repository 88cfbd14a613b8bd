import type { ArticleBlock, ArticleFact } from '#contract/article.ts'
import { caseFindings } from './caseFindings.ts'
import { numberFindings, weekdayFindings } from './dateFindings.ts'
import { findFact, hasTitle, seek, type Sought } from './findFact.ts'
import { type Finding, found, type Found, inBlock } from './finding.ts'
import { nameFindings, peopleToCheck } from './nameFindings.ts'
import { indexTexts, type TextIndex, textsWithFact } from './textIndex.ts'
import { readText, type ReadText } from './textWords.ts'
import { typographyFindings } from './typographyFindings.ts'
import { knownWords, nameOfThings, thingsToCheck, typos } from './wordingFindings.ts'

type Text = Pick<ArticleBlock, 'key' | 'text'>
type Block = ReadText & { key: string }
/** The texts of an article, read once for every fact that is looked for in them. */
type Read = { blocks: readonly Block[]; index: TextIndex }

const read = (texts: readonly Text[]): Read => {
  const blocks = texts.map(({ key, text }) => ({ key, ...readText(text) }))
  return { blocks, index: indexTexts(blocks) }
}

/** Where a fact stands in the text. `near`: something that is nearly it, which a finding names; `missing`: nowhere. */
export type FactStanding = {
  fact: ArticleFact
  state: 'stated' | 'near' | 'missing'
  places: { blockKey: string; start: number; end: number }[]
}

export type ArticleCheck = { findings: Finding[]; standings: FactStanding[] }

const placesOf = ({ blocks, index }: Read, sought: Sought) =>
  textsWithFact(index, sought, blocks.length).flatMap((at) => {
    const block = blocks[at]
    return block === undefined
      ? []
      : findFact(block, sought).map((place) => ({ blockKey: block.key, ...place }))
  })

/** What was stated when the text was saved and the data now say otherwise, or no longer. */
const drifted = (
  texts: Read,
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
 * `facts` and `draftText` are of the draft, which is right by its making; `stated` are the facts as they were when the text was
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
  const { blocks: readBlocks, index } = texts
  const missing = new Set(located.flatMap(({ fact, places }) => (places.length === 0 ? [fact.id] : [])))
  const placesIn = Map.groupBy(
    located.flatMap(({ places }) => places),
    ({ blockKey }) => blockKey,
  )
  const known = knownWords(draftText)
  const total = totalOf(facts)
  const year = Number(heldOn.slice(0, 4))
  const textOf = new Map(readBlocks.map(({ key, text }) => [key, text]))
  const titled = new Set(
    located.flatMap(({ fact, places }) => {
      const title = fact.name?.titleBefore ?? ''
      const hasIt = places.some((place) => hasTitle(textOf.get(place.blockKey) ?? '', place, title))
      return hasIt ? [fact.id] : []
    }),
  )
  const people = peopleToCheck(facts, index)
  const things = thingsToCheck(facts, missing, index)
  const partners = sought.filter(({ fact }) => fact.cases !== null)
  const ofTexts = readBlocks.flatMap((block, at) => {
    const { key, text, words } = block
    return [
      ...weekdayFindings(text, words, year),
      ...caseFindings(block, partners),
      ...nameOfThings(text, words, things.get(at), placesIn.get(key) ?? []),
      ...nameFindings(text, words, people.get(at) ?? [], titled),
      ...numberFindings(text, total),
      ...typos(words, known),
      ...typographyFindings(text),
    ].map((it) => inBlock(key, text, it))
  })
  const standings = located.map(({ fact, places }): FactStanding => {
    const isNear = ofTexts.some(({ factId }) => factId === fact.id)
    return { fact, places, state: places.length > 0 ? 'stated' : isNear ? 'near' : 'missing' }
  })
  const drift = drifted(texts, standings, stated).map(({ blockKey, it }) =>
    inBlock(blockKey, textOf.get(blockKey) ?? '', it),
  )
  const order = new Map(readBlocks.map(({ key }, at) => [key, at]))
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
