import { createBudget } from './budget.ts'
import { createDefinitions } from './definitions.ts'
import type { CleanNode } from './definitions.ts'
import { checkAttribute, effects, readReference, references } from './svgAttributes.ts'
import { mostDepth, mostElements, Refused } from './svgNode.ts'
import type { SvgNode } from './svgNode.ts'
import { readLength } from './svgSize.ts'

const shapes = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'])
const letters = new Set(['text', 'flowRoot'])

/** Which child of a `<switch>` is shown: the first that asks for nothing that a picture does not have. */
const chosenOf = (node: SvgNode) =>
  node.children.find(({ attributes }) =>
    ['requiredExtensions', 'requiredFeatures', 'systemLanguage'].every((name) => !attributes.has(name)),
  )

type Within = { depth: number; isClip: boolean; uses: readonly SvgNode[] }

/**
 * The elements below the root as a clean drawing has them: allowed shapes and groups with allowed attributes, `use`
 * written out, and the definitions that they point at.
 * @throws {Refused} for letters, pictures, effects, what is outside or goes round, and what is too much to draw
 */
export const cleanElements = (
  root: SvgNode,
): { attributes: Map<string, string>; definitions: CleanNode[]; children: CleanNode[] } => {
  const byId = new Map<string, SvgNode>()
  const index = (node: SvgNode) => {
    const id = node.attributes.get('id')
    if (id !== undefined && !byId.has(id)) byId.set(id, node)
    node.children.forEach(index)
  }
  index(root)

  const budget = createBudget()

  const hasWords = (node: SvgNode): boolean => {
    budget.spendElements(1)
    return node.text.trim() !== '' || node.children.some(hasWords)
  }

  /** The allowed ones of an element's attributes, and the cost of what they point at. */
  const cleanAttributes = (raw: ReadonlyMap<string, string>, without: readonly string[] = []) => {
    const attributes = new Map<string, string>()
    let cost = 1
    for (const [name, value] of raw) {
      budget.spendCharacters(name.length + value.length)
      if (effects.has(name) && value.trim() !== 'none') throw new Refused('svg-effect', { effect: name })
      if (without.includes(name)) continue
      const reference = references.has(name) ? readReference(value) : null
      if (reference === null) {
        const allowed = checkAttribute(name, value)
        if (allowed !== null) attributes.set(name, allowed)
        continue
      }
      const made = definitions.resolve(reference.id, name)
      const isPaint = name === 'fill' || name === 'stroke'
      if (made !== null) {
        attributes.set(name, `url(#${made.id})`)
        cost += isPaint ? 0 : made.node.cost
      } else if (isPaint) attributes.set(name, checkAttribute(name, reference.otherwise) ?? 'none')
    }
    return { attributes, cost }
  }

  const made = (
    name: string,
    { attributes, cost }: { attributes: Map<string, string>; cost: number },
    children: CleanNode[] = [],
  ): CleanNode => {
    const total = children.reduce((sum, child) => sum + child.cost, cost)
    if (total > mostElements) throw new Refused('svg-too-complex', { most: mostElements })
    return { name, attributes, children, cost: total }
  }

  const targetOf = (use: SvgNode, { uses }: Within) => {
    const href = use.attributes.get('href')?.trim()
    if (href !== undefined && !href.startsWith('#')) throw new Refused('svg-outside')
    const target = href === undefined ? undefined : byId.get(href.slice(1))
    if (target && uses.includes(target)) throw new Refused('svg-loop')
    return target
  }

  const movedBy = (use: SvgNode, own = '') => {
    const x = readLength(use.attributes.get('x')) ?? 0
    const y = readLength(use.attributes.get('y')) ?? 0
    const steps = [
      use.attributes.get('transform') ?? '',
      x === 0 && y === 0 ? '' : `translate(${x} ${y})`,
      own,
    ]
    return steps.filter(Boolean).join(' ')
  }

  /** In a clip only bare shapes count, so the shape takes over what the `use` says. */
  const cleanClipUse = (use: SvgNode, target: SvgNode, within: Within) => {
    const attributes = new Map(target.attributes)
    for (const [name, value] of use.attributes)
      if (!['x', 'y', 'width', 'height', 'href', 'id'].includes(name) && !attributes.has(name))
        attributes.set(name, value)
    attributes.set('transform', movedBy(use, target.attributes.get('transform')))
    return clean({ ...target, attributes }, within)
  }

  const cleanUse = (use: SvgNode, within: Within): CleanNode[] => {
    const target = targetOf(use, within)
    budget.spendElements(1)
    if (target === undefined) return []
    const inside = { ...within, depth: within.depth + 1, uses: [...within.uses, target] }
    if (within.isClip) return shapes.has(target.name) ? cleanClipUse(use, target, inside) : []
    const group = cleanAttributes(use.attributes, ['x', 'y', 'width', 'height', 'transform'])
    const transform = checkAttribute('transform', movedBy(use))
    if (transform !== null) group.attributes.set('transform', transform)
    if (target.name !== 'symbol' && target.name !== 'svg') return [made('g', group, clean(target, inside))]
    const attributes = new Map(target.attributes)
    attributes.delete('x')
    attributes.delete('y')
    for (const name of ['width', 'height']) {
      const size = use.attributes.get(name)
      if (size !== undefined) attributes.set(name, size)
    }
    return [made('g', group, cleanContainer({ ...target, name: 'svg', attributes }, inside))]
  }

  const cleanContainer = (node: SvgNode, within: Within): CleanNode[] => {
    budget.spendElements(node.children.length)
    const children =
      node.name === 'switch' ? [chosenOf(node)].filter((child) => child !== undefined) : node.children
    const inside = { ...within, depth: within.depth + 1 }
    return [
      made(
        node.name === 'svg' ? 'svg' : 'g',
        cleanAttributes(node.attributes),
        children.flatMap((child) => clean(child, inside)),
      ),
    ]
  }

  const clean = (node: SvgNode, within: Within): CleanNode[] => {
    if (within.depth > mostDepth) throw new Refused('svg-too-complex', { most: mostElements })
    if (node.attributes.get('display')?.trim() === 'none') return []
    if (letters.has(node.name) && hasWords(node)) throw new Refused('svg-text')
    if (node.name === 'image') throw new Refused('svg-picture')
    if (node.name === 'foreignObject') throw new Refused('svg-active', { element: node.name })
    if (shapes.has(node.name)) return [made(node.name, cleanAttributes(node.attributes))]
    if (node.name === 'use') return cleanUse(node, within)
    if (within.isClip || !['g', 'a', 'svg', 'switch'].includes(node.name)) return []
    return cleanContainer(node, within)
  }

  const definitions = createDefinitions(byId, budget, (definition, handed) =>
    made(
      definition.name,
      cleanAttributes(new Map([...handed, ...definition.attributes])),
      definition.children.flatMap((child) =>
        clean(child, { depth: 1, isClip: definition.name === 'clipPath', uses: [] }),
      ),
    ),
  )

  // What the root says of size is written by whoever places the drawing.
  const { attributes } = cleanAttributes(root.attributes, [
    'x',
    'y',
    'width',
    'height',
    'viewBox',
    'transform',
  ])
  const { children } = made(
    'svg',
    { attributes, cost: 1 },
    root.children.flatMap((child) => clean(child, { depth: 1, isClip: false, uses: [] })),
  )
  return { attributes, definitions: definitions.written, children }
}
