import { SaxesParser } from 'saxes'
import { mostDepth, mostElements, Refused } from './svgNode.ts'
import type { SvgNode } from './svgNode.ts'

const svgSpace = 'http://www.w3.org/2000/svg'
const xlinkSpace = 'http://www.w3.org/1999/xlink'
const xhtmlSpace = 'http://www.w3.org/1999/xhtml'
const includeSpace = 'http://www.w3.org/2001/XInclude'

/** What runs, moves or listens: refused wherever it stands, since a picture has no use for it. */
const activeElements = new Set([
  'script',
  'animate',
  'animateColor',
  'animateMotion',
  'animateTransform',
  'set',
  'discard',
  'handler',
  'listener',
  'iframe',
  'audio',
  'video',
])

/** Elements whose words matter: rules of style, and letters that have to be turned into curves. */
const wordy = new Set(['style', 'text', 'tspan', 'textPath', 'tref', 'flowRoot', 'flowPara', 'flowSpan'])

const attributesOf = (
  attributes: Readonly<Record<string, { prefix: string; local: string; uri: string; value: string }>>,
) => {
  const own = new Map<string, string>()
  for (const { prefix, local, uri, value } of Object.values(attributes)) {
    if (prefix === '' && local !== 'xmlns') own.set(local, value)
    else if (uri === xlinkSpace && local === 'href' && !own.has('href')) own.set('href', value)
  }
  return own
}

/**
 * The SVG elements of a text that is strict XML. Comments, processing instructions, a plain document type and whatever
 * belongs to other programs (their own namespaces) are left out.
 * @throws {Refused} for what is not XML, declares entities, runs, or is too large or too deep
 */
export const readSvgTree = (text: string): SvgNode => {
  const parser = new SaxesParser({ xmlns: true })
  let root: SvgNode | null = null
  let open: SvgNode | null = null
  let elements = 0
  let depth = 0
  /** The depth at which a subtree of another namespace began; all of it is passed over. */
  let foreignSince = 0

  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) throw new Refused('svg-entities')
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    depth += 1
    elements += 1
    if (depth > mostDepth || elements > mostElements)
      throw new Refused('svg-too-complex', { most: mostElements })
    if (uri === xhtmlSpace) throw new Refused('svg-active', { element: local })
    if (uri === includeSpace) throw new Refused('svg-outside')
    if (foreignSince > 0) return
    if (uri !== svgSpace) {
      foreignSince = depth
      return
    }
    if (activeElements.has(local)) throw new Refused('svg-active', { element: local })
    const node: SvgNode = {
      name: local,
      attributes: attributesOf(attributes),
      children: [],
      parent: open,
      text: '',
    }
    open?.children.push(node)
    root ??= node
    open = node
  })
  parser.on('closetag', () => {
    if (foreignSince === 0) open = open?.parent ?? null
    else if (foreignSince === depth) foreignSince = 0
    depth -= 1
  })
  const addText = (words: string) => {
    if (foreignSince === 0 && open !== null && wordy.has(open.name)) open.text += words
  }
  parser.on('text', addText)
  parser.on('cdata', addText)

  try {
    parser.write(text).close()
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused('svg-not-xml', { line: parser.line })
  }
  return asSvg(root)
}

const asSvg = (root: SvgNode | null) => {
  if (root?.name !== 'svg') throw new Refused('svg-not-xml', { line: 1 })
  return root
}
