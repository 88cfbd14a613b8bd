import type { ArticleBlock } from '#contract/article.ts'
import { articleParts, splitLinks, type ArticlePart } from '#domain/article/articleParts.ts'
import { articleTitle } from '#domain/article/printArticle.ts'

/** Twentieths of a point: A4 with margins of 2.5 cm. */
const a4 = { width: 11_906, height: 16_838 }
const margin = 1417

/**
 * The article for Word: A4, Polish for the spelling, headings as styles, so that its structure is there for a screen reader and
 * a table of contents. Its package is loaded by whoever asks for one.
 */
export const articleDocx = async (blocks: readonly Pick<ArticleBlock, 'kind' | 'text'>[]): Promise<Blob> => {
  const { Document, ExternalHyperlink, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } =
    await import('docx')
  const runs = (text: string) =>
    splitLinks(text).map((part) =>
      part.isLink
        ? new ExternalHyperlink({
            link: part.text,
            children: [new TextRun({ text: part.text, style: 'Hyperlink' })],
          })
        : new TextRun(part.text),
    )
  const paragraphsOf = (part: ArticlePart) => {
    switch (part.kind) {
      case 'title':
        return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(part.text) })]
      case 'heading':
        return [new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: runs(part.text) })]
      case 'paragraph':
        return [new Paragraph({ children: runs(part.text) })]
      case 'list':
        return part.entries.map(
          (entry) =>
            new Paragraph({
              numbering: { reference: 'entries', level: 0 },
              spacing: { after: 40 },
              children: runs(entry),
            }),
        )
    }
  }
  const text = { font: 'Calibri', language: { value: 'pl-PL', eastAsia: 'pl-PL', bidirectional: 'pl-PL' } }
  const document = new Document({
    title: articleTitle(blocks),
    creator: 'Mównica',
    styles: {
      default: {
        document: { run: { ...text, size: 22 }, paragraph: { spacing: { after: 160, line: 288 } } },
        heading1: {
          run: { ...text, size: 36, bold: true, color: '1B2224' },
          paragraph: { spacing: { after: 240 } },
        },
        heading2: {
          run: { ...text, size: 26, bold: true, color: '1B2224' },
          paragraph: { spacing: { before: 320, after: 120 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: 'entries',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 567, hanging: 283 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: { size: a4, margin: { top: margin, right: margin, bottom: margin, left: margin } },
        },
        children: articleParts(blocks).flatMap(paragraphsOf),
      },
    ],
  })
  return Packer.toBlob(document)
}
