import type { ArticleBlock } from '#contract/article.ts'
import { bindShortWords } from '#domain/polish.ts'
import { plainWords } from '#domain/publication/slugOf.ts'

/** A part of the article for print: its title, a heading, a paragraph, or the entries of a list. */
export type ArticlePart =
  | { kind: 'title' | 'heading' | 'paragraph'; text: string }
  | { kind: 'list'; entries: string[] }

/** The parts of an article in their order; each line of a paragraph is one. Short words are bound, as in print. */
export const articleParts = (blocks: readonly Pick<ArticleBlock, 'kind' | 'text'>[]): ArticlePart[] =>
  blocks.flatMap(({ kind, text }): ArticlePart[] => {
    const lines = text
      .split('\n')
      .map((line) => bindShortWords(line.trim()))
      .filter((line) => line !== '')
    if (lines.length === 0) return []
    if (kind === 'list') return [{ kind, entries: lines }]
    if (kind === 'paragraph') return lines.map((line) => ({ kind, text: line }))
    return [{ kind, text: lines.join(' ') }]
  })

/** A text in which addresses of the web are told from words. Only `https:` and `http:` are addresses. */
export const splitLinks = (text: string): { text: string; isLink: boolean }[] => {
  const parts: { text: string; isLink: boolean }[] = []
  let at = 0
  for (const match of text.matchAll(/\bhttps?:\/\/[^\s<>"„”()]*[^\s<>"„”().,;:!?]/gu)) {
    if (match.index > at) parts.push({ text: text.slice(at, match.index), isLink: false })
    parts.push({ text: match[0], isLink: true })
    at = match.index + match[0].length
  }
  return at < text.length ? [...parts, { text: text.slice(at), isLink: false }] : parts
}

/** `podsumowanie-forum-wspolpracy-2023-12-12.docx`, of small plain letters whatever the event is called. */
export const articleFileName = (eventName: string, heldOn: string, extension: string): string => {
  const words = plainWords(eventName).slice(0, 80).replace(/-$/u, '')
  return `${['podsumowanie', words, heldOn].filter(Boolean).join('-')}.${extension}`
}
