import type { Finding } from './finding.ts'
import type { FactStanding } from './checkArticle.ts'

/** A stretch of a block's text: plain, what a fact says, or what something was found in. */
export type Stretch = { text: string; factId: string | null; finding: Finding | null }

type Range = { start: number; end: number; factId: string | null; finding: Finding | null }

/** A block's text in stretches: facts and findings marked, findings before facts, the longer of what stands in one another. */
export const markText = (
  { key, text }: { key: string; text: string },
  { standings, findings }: { standings: readonly FactStanding[]; findings: readonly Finding[] },
): Stretch[] => {
  const ranges: Range[] = [
    ...findings
      .filter(({ blockKey }) => blockKey === key)
      .map((finding) => ({ start: finding.start, end: finding.end, factId: finding.factId, finding })),
    ...standings.flatMap(({ fact, places }) =>
      places
        .filter(({ blockKey }) => blockKey === key)
        .map(({ start, end }) => ({ start, end, factId: fact.id, finding: null }))
        .toSorted((one, other) => other.end - other.start - (one.end - one.start)),
    ),
  ]
  const chosen: Range[] = []
  const byImportance = ranges.toSorted(
    (one, other) =>
      Number(other.finding !== null) - Number(one.finding !== null) ||
      other.end - other.start - (one.end - one.start),
  )
  for (const range of byImportance)
    if (!chosen.some((other) => other.start < range.end && range.start < other.end)) chosen.push(range)
  const stretches: Stretch[] = []
  let at = 0
  for (const { start, end, factId, finding } of chosen.toSorted((one, other) => one.start - other.start)) {
    if (start > at) stretches.push({ text: text.slice(at, start), factId: null, finding: null })
    stretches.push({ text: text.slice(start, end), factId, finding })
    at = end
  }
  return at < text.length ? [...stretches, { text: text.slice(at), factId: null, finding: null }] : stretches
}

/** Stretches line by line, as paragraphs or the entries of a list stand. */
export const linesOfStretches = (stretches: readonly Stretch[]): Stretch[][] => {
  const lines: Stretch[][] = [[]]
  for (const stretch of stretches) {
    for (const [index, text] of stretch.text.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push({ ...stretch, text })
    }
  }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ''))
}
