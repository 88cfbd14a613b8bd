import type { ArticleBlock } from '#contract/article.ts'
import { markup, type Markup } from '#domain/markup.ts'
import { articleParts, splitLinks, type ArticlePart } from './articleParts.ts'

type Blocks = readonly Pick<ArticleBlock, 'kind' | 'text'>[]

const inlineHtml = (text: string): Markup[] =>
  splitLinks(text).map((part) =>
    part.isLink ? markup`<a href="${part.text}">${part.text}</a>` : markup`${part.text}`,
  )

const partHtml = (part: ArticlePart): Markup => {
  switch (part.kind) {
    case 'title':
      return markup`<h1>${inlineHtml(part.text)}</h1>`
    case 'heading':
      return markup`<h2>${inlineHtml(part.text)}</h2>`
    case 'paragraph':
      return markup`<p>${inlineHtml(part.text)}</p>`
    case 'list':
      return markup`<ul>
${part.entries.map((entry) => markup`  <li>${inlineHtml(entry)}</li>\n`)}</ul>`
  }
}

const partsHtml = (parts: readonly ArticlePart[]) => parts.map((part) => partHtml(part).markup).join('\n')

/** What goes into a page that has a title of its own, as an entry of a news page has: everything but the title, in HTML. */
export const articleFragment = (blocks: Blocks): string =>
  partsHtml(articleParts(blocks).filter(({ kind }) => kind !== 'title'))

/** The words of the title; empty without one. */
export const articleTitle = (blocks: Blocks): string => {
  const title = blocks.find(({ kind }) => kind === 'title')
  return title === undefined ? '' : title.text.trim().replaceAll(/\s+/gu, ' ')
}

/** A whole page in HTML, with nothing to load and nothing that runs. */
export const articlePage = (blocks: Blocks): string =>
  markup`<!doctype html>
<html lang="pl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${articleTitle(blocks)}</title>
<style>
body { max-width: 45rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.6 system-ui, sans-serif; color: #1b2224; background: #fff; }
h1 { font-size: 1.75rem; line-height: 1.25; }
h2 { margin-top: 2rem; font-size: 1.25rem; line-height: 1.3; }
</style>
</head>
<body>
<main>
${{ markup: partsHtml(articleParts(blocks)) }}
</main>
</body>
</html>
`.markup

/** What Markdown would take for marks of its own is said to be letters. */
const inlineMarkdown = (text: string) =>
  splitLinks(text)
    .map((part) =>
      part.isLink ? `<${part.text}>` : part.text.replaceAll(/[\\`*_[\]<>&|~]/gu, String.raw`\$&`),
    )
    .join('')
    .replace(/^(\s*)([#+=>-]|\d+(?=[.)]))/u, (_, space: string, mark: string) =>
      /\d/u.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    )

const partMarkdown = (part: ArticlePart) => {
  switch (part.kind) {
    case 'title':
      return `# ${inlineMarkdown(part.text)}`
    case 'heading':
      return `## ${inlineMarkdown(part.text)}`
    case 'paragraph':
      return inlineMarkdown(part.text)
    case 'list':
      return part.entries.map((entry) => `- ${inlineMarkdown(entry)}`).join('\n')
  }
}

/** The article in Markdown (CommonMark). */
export const articleMarkdown = (blocks: Blocks): string =>
  `${articleParts(blocks).map(partMarkdown).join('\n\n')}\n`

const partText = (part: ArticlePart) =>
  part.kind === 'list' ? part.entries.map((entry) => `– ${entry}`).join('\n') : part.text

/** The article as plain text, to be pasted into a letter or a post. */
export const articleText = (blocks: Blocks): string => `${articleParts(blocks).map(partText).join('\n\n')}\n`
