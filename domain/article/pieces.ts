import type { ArticleBlockKind, ArticleFact, DraftBlock, FactSource } from '#contract/article.ts'

/** A part of a sentence: words of the article itself, or what a fact says. */
export type Piece = string | ArticleFact

/** A block as it is written; `lines` are paragraphs, or the entries of a list. */
export type WrittenBlock = { key: string; kind: ArticleBlockKind; lines: readonly (readonly Piece[])[] }

/** A fact; `id` is made of its source and is the same whatever it says. */
export const fact = (
  id: string,
  text: string,
  source: FactSource,
  rest: Partial<Pick<ArticleFact, 'also' | 'name' | 'cases'>> = {},
): ArticleFact => ({ id, text, source, also: [], name: null, cases: null, ...rest })

/** „a, b i c” of pieces: no comma before „i” in a Polish list. */
export const joined = (parts: readonly (readonly Piece[])[], last = ' i '): Piece[] =>
  parts.flatMap((part, index) =>
    index === 0 ? [...part] : [index === parts.length - 1 ? last : ', ', ...part],
  )

const textOfPiece = (piece: Piece) => (typeof piece === 'string' ? piece : piece.text)

/** What pieces say. */
export const textOf = (pieces: readonly Piece[]): string => pieces.map(textOfPiece).join('')

/** Pieces whose neighbours in plain words are one run. */
const runsOf = (pieces: readonly Piece[]) => {
  const runs: { text: string; factId: string | null }[] = []
  for (const piece of pieces) {
    const factId = typeof piece === 'string' ? null : piece.id
    const before = runs.at(-1)
    if (before !== undefined && factId === null && before.factId === null) before.text += textOfPiece(piece)
    else if (textOfPiece(piece) !== '') runs.push({ text: textOfPiece(piece), factId })
  }
  return runs
}

/** The blocks in runs, and each of their facts once. Empty lines, and blocks without a line, are nothing to write. */
export const toDraft = (written: readonly WrittenBlock[]): { blocks: DraftBlock[]; facts: ArticleFact[] } => {
  const facts = new Map<string, ArticleFact>()
  const blocks = written
    .map(({ lines, ...block }) => ({ ...block, lines: lines.filter((line) => textOf(line).trim() !== '') }))
    .filter(({ lines }) => lines.length > 0)
  for (const piece of blocks.flatMap(({ lines }) => lines.flat()))
    if (typeof piece !== 'string' && !facts.has(piece.id)) facts.set(piece.id, piece)
  return {
    blocks: blocks.map(({ lines, ...block }) => ({ ...block, lines: lines.map(runsOf) })),
    facts: [...facts.values()],
  }
}
