import type { Budget } from './budget.ts'
import { checkAttribute, inherited } from './svgAttributes.ts'
import { mostDepth, mostElements, Refused } from './svgNode.ts'
import type { SvgNode } from './svgNode.ts'

/** An element as it will be written; `cost` is how many elements are drawn for it, those that it points at included. */
export type CleanNode = {
  name: string
  attributes: Map<string, string>
  children: CleanNode[]
  cost: number
}

const gradients = new Set(['linearGradient', 'radialGradient'])
const clips = new Set(['clipPath', 'mask'])

/** The attributes that an element has from those that it stands in. */
const handedDown = (node: SvgNode) => {
  const found = new Map<string, string>()
  for (let { parent } = node; parent !== null; { parent } = parent)
    for (const name of inherited) {
      const value = parent.attributes.get(name)
      if (value !== undefined && !found.has(name)) found.set(name, value)
    }
  return found
}

/** A gradient and those that it borrows from, nearest first. */
const lenders = (node: SvgNode, byId: ReadonlyMap<string, SvgNode>): SvgNode[] => {
  const chain = new Set<SvgNode>()
  for (let next: SvgNode | undefined = node; next !== undefined;) {
    if (chain.has(next)) throw new Refused('svg-loop')
    chain.add(next)
    if (chain.size > mostDepth) throw new Refused('svg-too-complex', { most: mostElements })
    const href: string | undefined = next.attributes.get('href')?.trim()
    if (href !== undefined && !href.startsWith('#')) throw new Refused('svg-outside')
    const lender: SvgNode | undefined = href === undefined ? undefined : byId.get(href.slice(1))
    next = lender && gradients.has(lender.name) ? lender : undefined
  }
  return [...chain]
}

const borrowable = new Set(['gradientUnits', 'gradientTransform', 'spreadMethod'])

const cleanStops = (chain: readonly SvgNode[], budget: Budget): CleanNode[] => {
  const stops = chain
    .map(({ children }) => children.filter(({ name }) => name === 'stop'))
    .find(({ length }) => length > 0)
  budget.spendElements(stops?.length ?? 0)
  return (stops ?? []).map((stop) => {
    const attributes = new Map<string, string>()
    for (const name of ['offset', 'stop-color', 'stop-opacity', 'color']) {
      const raw = stop.attributes.get(name) ?? ''
      budget.spendCharacters(raw.length)
      const value = checkAttribute(name, raw)
      if (value !== null) attributes.set(name, value)
    }
    return { name: 'stop', attributes, children: [], cost: 1 }
  })
}

/** A gradient with all that it borrowed written into it; null when it has no colours. */
const cleanGradient = (
  node: SvgNode,
  byId: ReadonlyMap<string, SvgNode>,
  budget: Budget,
): CleanNode | null => {
  const chain = lenders(node, byId)
  const attributes = new Map<string, string>()
  for (const lender of chain)
    for (const [name, raw] of lender.attributes) {
      budget.spendCharacters(raw.length)
      const value = lender.name === node.name || borrowable.has(name) ? checkAttribute(name, raw) : null
      if (value !== null && !attributes.has(name)) attributes.set(name, value)
    }
  const colour = attributes.get('color') ?? checkAttribute('color', handedDown(node).get('color') ?? '')
  if (colour !== null) attributes.set('color', colour)
  const children = cleanStops(chain, budget)
  return children.length === 0 ? null : { name: node.name, attributes, children, cost: 1 + children.length }
}

/**
 * What a drawing points at: each definition is made clean once, when first pointed at, and called `i1`, `i2`, ….
 * `cleanContents` makes a clip's or a mask's own contents clean.
 */
export const createDefinitions = (
  byId: ReadonlyMap<string, SvgNode>,
  budget: Budget,
  cleanContents: (definition: SvgNode, handed: ReadonlyMap<string, string>) => CleanNode,
) => {
  const known = new Map<SvgNode, { id: string; node: CleanNode } | 'open' | null>()
  const written: CleanNode[] = []

  const write = (node: CleanNode) => {
    budget.spendElements(1)
    const id = `i${written.push(node)}`
    node.attributes.set('id', id)
    return { id, node }
  }

  const make = (definition: SvgNode) => {
    known.set(definition, 'open')
    const node = gradients.has(definition.name)
      ? cleanGradient(definition, byId, budget)
      : cleanContents(definition, handedDown(definition))
    const made = node && write(node)
    known.set(definition, made)
    return made
  }

  /** The definition of that id when it is of the kind that the attribute asks for. */
  const resolve = (id: string, attribute: string) => {
    const definition = byId.get(id)
    if (definition === undefined) return null
    if (definition.name === 'pattern') throw new Refused('svg-effect', { effect: 'pattern' })
    const isPaint = attribute === 'fill' || attribute === 'stroke'
    if (isPaint ? !gradients.has(definition.name) : !clips.has(definition.name)) return null
    const made = known.get(definition)
    if (made === 'open') throw new Refused('svg-loop')
    return made === undefined ? make(definition) : made
  }

  return { resolve, written }
}
