import { describe, expect, test } from 'vitest'
import { sampleStrip } from '#domain/marks/sampleStrip.ts'
import { exampleMark } from '#server/example/exampleMark.ts'
import { forum2023 } from '#server/example/forum2023.ts'
import { forum2027 } from '#server/example/forum2027.ts'
import { seedForum } from '#server/example/seedForum.ts'
import { readLogo } from '#server/images/readLogo.ts'
import { readStrip } from '#server/images/readStrip.ts'
import { serverImages } from '#server/images/serverImages.ts'
import { hosts } from './hosts.ts'
import { useDesk } from './useDesk.ts'

const forums = [forum2023, forum2027]
const logos = forums.flatMap(({ organisations }) =>
  organisations.flatMap(({ key, logos: own = [] }) => own.map((logo) => ({ key, ...logo }))),
)
const bytesOf = (svg: string) => new TextEncoder().encode(svg)

describe('marks of the example', () => {
  test.each(logos)(
    'the $variant logo of $key is as heavy as an upload of it',
    async ({ mark, variant, ink }) => {
      const bytes = bytesOf(exampleMark(mark))
      expect(await readLogo(serverImages, { bytes, variant })).toMatchObject({ ink })
    },
  )

  test('a strip has its flag where an upload of it would be found to have it', async () => {
    for (const ruleSet of ['2014-2020', '2021-2027'] as const) {
      const { svg, flag } = sampleStrip(ruleSet, 'colour', 'horizontal')
      const read = await readStrip(serverImages, { bytes: bytesOf(svg), flag: null })
      if ('refused' in read) throw new Error(read.refused.code)
      expect(read.flag.x).toBeCloseTo(flag.x, 2)
      expect(read.flag.width).toBeCloseTo(flag.width, 2)
    }
  })

  test('whoever is real is given no mark of theirs, and has said nothing', () => {
    for (const { areFormsConfirmed = false, logos: own = [] } of forum2023.organisations) {
      expect(areFormsConfirmed).toBe(false)
      for (const { alt, mark } of own) {
        expect(alt).toContain('przykładowy znak')
        expect(mark.words).toBe('przykładowy znak')
      }
    }
  })
})

describe.each(hosts)('the example’s marks on $name', (host) => {
  const desk = useDesk(host)

  test('each forum has a poster with its logos and a sample strip of its own rules', async () => {
    const { client, database, clock } = desk()
    for (const forum of forums) {
      const eventId = await seedForum(database, forum, { now: clock.now, isExample: false })
      const { materials } = await client.materials.list({ eventId })
      expect(materials.map(({ name, format, newest }) => [name, format, newest])).toEqual([
        ['Plakat', 'A3', null],
      ])
      const { draft } = await client.materials.get({ materialId: materials[0]?.id ?? '' })
      expect(draft.partners.map(({ logo }) => logo?.variant)).toEqual(draft.partners.map(() => 'colour'))
      expect(draft.funding).toMatchObject([
        { ruleSet: forum.funding?.ruleSet, strip: { isSample: true, layout: 'horizontal' } },
      ])
      const shown = [...draft.partners.map(({ logo }) => logo), draft.funding[0]?.strip]
      for (const { picture } of shown.flatMap((it) => it ?? [])) {
        const file = await client.media.get({ sha256: picture.sha256 })
        expect(file.type).toBe('image/svg+xml')
      }
      const made = await client.fundingProjects.ofEvent({ eventId })
      expect(made.projects[0]?.strips).toHaveLength(4)
    }
  })
})
