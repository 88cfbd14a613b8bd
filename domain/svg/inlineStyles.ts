import parse from 'css-tree/parser'
import type { CssNode, ParseOptions, Selector } from 'css-tree'
import { isPresentation } from './svgAttributes.ts'
import { mostElements, Refused } from './svgNode.ts'
import type { SvgNode } from './svgNode.ts'

type Part = { name: string | null; id: string | null; classes: string[] }
type Declared = { property: string; value: string; isImportant: boolean }
type Rule = Part & { specificity: number; declared: Declared[] }

/** How often rules may be held against elements: a file beyond it was made to be slow. */
const mostComparisons = 10 * mostElements

/** A selector of more pieces than this was made to be slow, too. */
const mostPieces = 8

/** css-tree goes as deep as the text does; brackets in brackets without end are no style of a logo. */
const parseCss = (text: string, options: ParseOptions): CssNode => {
  try {
    return parse(text, { ...options, parseValue: false })
  } catch (error) {
    if (error instanceof RangeError) throw new Refused('svg-too-complex', { most: mostElements })
    throw error
  }
}

const declarationsOf = (block: CssNode): Declared[] => {
  if (block.type !== 'Block' && block.type !== 'DeclarationList') return []
  const last = new Map<string, Declared>()
  for (const node of block.children.toArray()) {
    if (node.type !== 'Declaration' || node.value.type !== 'Raw') continue
    const property = node.property.toLowerCase()
    const isImportant = node.important !== false
    if (isPresentation(property))
      last.set(`${property} ${isImportant}`, { property, value: node.value.value.trim(), isImportant })
  }
  return [...last.values()]
}

/** One element, class and id selector (`path.cls-1#a`); null for what depends on more than the element itself. */
const partOf = (selector: Selector): Part | null => {
  const part: Part = { name: null, id: null, classes: [] }
  if (selector.children.size > mostPieces) return null
  for (const piece of selector.children.toArray()) {
    if (piece.type === 'TypeSelector') part.name = piece.name === '*' ? null : piece.name
    else if (piece.type === 'ClassSelector') part.classes.push(piece.name)
    else if (piece.type === 'IdSelector' && part.id === null) part.id = piece.name
    else return null
  }
  return part
}

const rulesOf = (style: string): Rule[] => {
  const sheet = parseCss(style, {})
  if (sheet.type !== 'StyleSheet') return []
  // At-rules (@import, @media, @font-face) reach outside or depend on where the picture is seen: passed over.
  return sheet.children.toArray().flatMap((rule) => {
    if (rule.type !== 'Rule' || rule.prelude.type !== 'SelectorList') return []
    const declared = declarationsOf(rule.block)
    return rule.prelude.children.toArray().flatMap((selector) => {
      const part = selector.type === 'Selector' ? partOf(selector) : null
      if (part === null) return []
      const specificity =
        (part.id === null ? 0 : 10_000) + part.classes.length * 100 + (part.name === null ? 0 : 1)
      return [{ ...part, specificity, declared }]
    })
  })
}

/** Rules by what they ask for first, so that an element meets only those that may concern it. */
const indexOf = (rules: readonly Rule[]) => {
  const index = new Map<string, Rule[]>()
  for (const rule of rules) {
    const key = rule.id === null ? (rule.classes[0] ?? rule.name ?? '*') : `#${rule.id}`
    const known = index.get(key)
    if (known) known.push(rule)
    else index.set(key, [rule])
  }
  return index
}

const styleOf = (node: SvgNode): string =>
  (node.name === 'style' ? node.text : '') + node.children.map(styleOf).join('\n')

/**
 * Writes the rules of a drawing's `<style>` elements and `style` attributes into the elements' own presentation
 * attributes, by CSS's order: attributes, then rules by specificity and place, then `style`; `!important` above each.
 * @throws {Refused} where the rules were made to be slow
 */
export const inlineStyles = (root: SvgNode): void => {
  const rules = rulesOf(styleOf(root))
  const order = new Map(rules.map((rule, place) => [rule, place]))
  const index = indexOf(rules)
  let comparisons = 0

  const rulesFor = (node: SvgNode, classes: ReadonlySet<string>): Rule[] => {
    const id = node.attributes.get('id')
    const keys = new Set(['*', node.name, ...classes, ...(id === undefined ? [] : [`#${id}`])])
    const possible = [...keys].flatMap((key) => index.get(key) ?? [])
    comparisons += possible.length
    if (comparisons > mostComparisons) throw new Refused('svg-too-complex', { most: mostElements })
    return possible
      .filter(
        (rule) =>
          (rule.name === null || rule.name === node.name) &&
          (rule.id === null || rule.id === id) &&
          rule.classes.every((name) => classes.has(name)),
      )
      .toSorted((a, b) => a.specificity - b.specificity || (order.get(a) ?? 0) - (order.get(b) ?? 0))
  }

  const inline = (node: SvgNode) => {
    const classes = new Set(node.attributes.get('class')?.split(/\s+/u).filter(Boolean))
    const style = node.attributes.get('style')
    const own = style === undefined ? [] : declarationsOf(parseCss(style, { context: 'declarationList' }))
    const declared = [...rulesFor(node, classes).flatMap((rule) => rule.declared), ...own]
    for (const { property, value } of [
      ...declared.filter(({ isImportant }) => !isImportant),
      ...declared.filter(({ isImportant }) => isImportant),
    ])
      node.attributes.set(property, value)
    for (const child of node.children) inline(child)
  }
  inline(root)
}
