import { expect, test } from 'vitest'
import { cleanSvg } from '#domain/svg/cleanSvg.ts'
import { placeSvg, withIds } from '#domain/svg/placeSvg.ts'
import { svgFiles } from '#tests/svg/svgFiles.ts'

const drawing = (inside: string, attributes = 'viewBox="0 0 10 10"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`

const clean = (inside: string, attributes?: string) => {
  const result = cleanSvg(drawing(inside, attributes))
  if ('refused' in result) throw new Error(result.refused.code)
  return result
}

const refusal = (inside: string, attributes?: string) => {
  const result = cleanSvg(drawing(inside, attributes))
  return 'refused' in result ? result.refused.code : null
}

test.each(svgFiles('honest'))('what a design program exports is kept: %s', (_, text) => {
  const once = cleanSvg(text)
  if ('refused' in once) throw new Error(once.refused.code)
  expect(cleanSvg(once.svg)).toEqual(once)
})

test.each(svgFiles('hostile'))('nothing that runs or reaches out is left: %s', (_, text) => {
  const result = cleanSvg(text)
  const left = 'refused' in result ? '' : result.svg
  expect(left).not.toMatch(
    /script|on[a-z]+=|href|foreign|image|animate|<set|OUTSIDE|import|url\((?!#i\d)|<!|<\?/iu,
  )
})

test('what is refused is named', () => {
  expect(refusal('<script/>')).toBe('svg-active')
  expect(refusal('<g xmlns:h="http://www.w3.org/1999/xhtml"><h:p/></g>')).toBe('svg-active')
  expect(refusal('<foreignObject/>')).toBe('svg-active')
  expect(refusal('<text>WZÓR</text>')).toBe('svg-text')
  expect(refusal('<image/>')).toBe('svg-picture')
  expect(refusal('<path style="filter:url(#a)"/>')).toBe('svg-effect')
  expect(refusal('<pattern id="a"/><path fill="url(#a)"/>')).toBe('svg-effect')
  expect(refusal('<use href="a.svg#b"/>')).toBe('svg-outside')
  expect(refusal('<g id="a"><use href="#a"/></g>')).toBe('svg-loop')
  expect(refusal('<mask id="a"><path mask="url(#a)"/></mask><path mask="url(#a)"/>')).toBe('svg-loop')
  expect(refusal('<path>')).toBe('svg-not-xml')
  expect(refusal('', '')).toBe('svg-no-size')
  expect(refusal('', 'viewBox="0 0 1000 10"')).toBe('too-elongated')
  expect(refusal('<g>'.repeat(200))).toBe('svg-too-complex')
})

test('a plain document type goes, one with definitions is refused', () => {
  expect(
    cleanSvg(`<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">${drawing('<path/>')}`),
  ).toHaveProperty('svg')
  expect(cleanSvg(`<!DOCTYPE svg [<!ENTITY a "b">]>${drawing('<path/>')}`)).toEqual({
    refused: { code: 'svg-entities', values: {} },
  })
})

test('style rules become attributes in the order of CSS', () => {
  const { svg } = clean(`<style>.a{fill:red} path.a{fill:lime} #b{fill:blue} .i{fill:navy!important}</style>
    <path fill="gray"/><path class="a"/><rect class="a"/><path id="b" class="a"/><path class="a" style="fill:tan"/><path class="i" style="fill:tan"/>`)
  expect([...svg.matchAll(/fill="(\w+)"/gu)].map(([, colour]) => colour)).toEqual([
    'gray',
    'lime',
    'red',
    'blue',
    'tan',
    'navy',
  ])
})

test('what is repeated is written out where it stands', () => {
  const { svg } = clean('<defs><path id="p" d="M0 0h9"/></defs><use xlink:href="#p" x="3" y="4" fill="red"/>')
  expect(svg).toContain('<g fill="red" transform="translate(3 4)"><path d="M0 0h9"/></g>')
  expect(svg).not.toContain('use')
})

test('a clip keeps bare shapes, as programs that repeat one in it mean', () => {
  const { svg } = clean(
    '<path id="p" d="M0 0h9"/><clipPath id="c"><use xlink:href="#p" transform="scale(2)"/></clipPath><g clip-path="url(#c)"><rect width="5"/></g>',
  )
  expect(svg).toContain('<clipPath id="i1"><path d="M0 0h9" transform="scale(2)"/></clipPath>')
})

test('values that are more than they should be are left out', () => {
  const { svg } = clean(
    '<path fill="url(https://example.org/#a)" stroke="expression(1)" d="M0 0;x" stroke-width="calc(1px)" transform="scale(1) url(a)" opacity="0.5"/>',
  )
  expect(svg).toContain('<path opacity="0.5"/>')
})

test('a drawing that unfolds without end is refused on the way', () => {
  const repeated = Array.from(
    { length: 12 },
    (_, level) => `<g id="l${level + 1}">${`<use xlink:href="#l${level}"/>`.repeat(10)}</g>`,
  ).join('')
  expect(refusal(`<g id="l0"/>${repeated}<use xlink:href="#l12"/>`)).toBe('svg-too-complex')
  const masks = Array.from(
    { length: 12 },
    (_, level) => `<mask id="m${level + 1}">${`<path mask="url(#m${level})"/>`.repeat(10)}</mask>`,
  ).join('')
  expect(refusal(`<mask id="m0"/>${masks}<path mask="url(#m12)"/>`)).toBe('svg-too-complex')
  const long = `<path id="p" d="${'M0 0'.repeat(100_000)}"/>${'<use href="#p"/>'.repeat(100)}`
  expect(refusal(long)).toBe('svg-too-complex')
  const rules = `<style>${'.a{fill:red}'.repeat(20_000)}</style>${'<g class="a"/>'.repeat(10_000)}`
  expect(refusal(rules)).toBe('svg-too-complex')
})

test('the size is definite, whatever the file says', () => {
  expect(clean('', 'viewBox="0 0 20 10" width="100%"')).toMatchObject({ width: 20, height: 10 })
  expect(clean('', 'width="10mm" height="5mm"')).toMatchObject({ width: 37.7953, height: 18.8976 })
  expect(clean('', 'viewBox="0 0 2e5 1e5"')).toMatchObject({ width: 1000, height: 500 })
})

test('a clean drawing stands inside another with ids of its own', () => {
  const { svg } = clean(
    '<linearGradient id="g"><stop/></linearGradient><path fill="url(#g)"/>',
    'width="20" height="10" viewBox="0 0 20 10"',
  )
  expect(withIds(svg, 'p7-')).toContain(
    '<linearGradient id="p7-i1"><stop/></linearGradient></defs><path fill="url(#p7-i1)"/>',
  )
  expect(placeSvg(svg, { x: 1, y: 2, width: 30, height: 15, prefix: 'p7-' })).toMatch(
    /^<svg x="1" y="2" width="30" height="15" viewBox="0 0 20 10">/u,
  )
})
