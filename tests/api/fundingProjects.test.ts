import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { sampleStrip } from '#domain/marks/sampleStrip.ts'
import { eventForm } from './forms.ts'
import { hosts } from './hosts.ts'
import { exampleFunding } from './permissionMarks.ts'
import { logoSvg, svgFile } from './proofForum.ts'
import { refusal, refused, useDesk } from './useDesk.ts'

const { svg, flag } = sampleStrip('2021-2027', 'colour', 'horizontal')

const stripOf = (projectId: string, fields: object = {}) => ({
  projectId,
  id: newId(),
  variant: 'colour' as const,
  layout: 'horizontal' as const,
  alt: 'Znaki funduszy',
  flag: null,
  file: svgFile(svg, 'zestawienie.svg'),
  ...fields,
})

describe.each(hosts)('funding projects on $name', (host) => {
  const desk = useDesk(host)
  const create = () => desk().client.fundingProjects.create({ ...exampleFunding, id: newId() })

  test('are kept on the revision that was read', async () => {
    const { client } = desk()
    const { id: projectId, revision } = await create()
    const put = { ...exampleFunding, projectId, revision, euAmount: '1700000.00' }
    expect(await client.fundingProjects.putDetails(put)).toMatchObject({ euAmount: '1700000.00' })
    expect(await refusal(client.fundingProjects.putDetails({ ...put, euAmount: '1.00' }))).toMatchObject({
      status: 409,
      data: { current: { euAmount: '1700000.00' } },
    })
    expect(
      await refusal(client.fundingProjects.putDetails({ ...put, euAmount: '1 700 000 zł' })),
    ).toMatchObject({ status: 422 })
  })

  test('hold one official file of each variant and layout, with the flag found or pointed out', async () => {
    const { client } = desk()
    const { id: projectId } = await create()
    const found = await client.fundingProjects.addStrip(stripOf(projectId))
    expect(found.isSample).toBe(false)
    expect(found.flag.x).toBeCloseTo(flag.x, 2)
    const pointed = { x: 0.5, y: 0, width: 0.1, height: 1 }
    const next = await client.fundingProjects.addStrip(stripOf(projectId, { flag: pointed }))
    const { strips } = await client.fundingProjects.get({ projectId })
    expect(strips).toMatchObject([{ id: next.id, flag: pointed }])
    const flagless = stripOf(projectId, { file: svgFile(logoSvg('#9b2226')) })
    expect(await refusal(client.fundingProjects.addStrip(flagless))).toMatchObject(
      refused(['file'], 'flag-not-found'),
    )
    await client.fundingProjects.removeStrip({ projectId, stripId: next.id })
    expect((await client.fundingProjects.get({ projectId })).strips).toEqual([])
  })

  test('pay for events in an order that nobody overwrites unseen', async () => {
    const { client } = desk()
    const { id: eventId } = await client.events.create(eventForm())
    const [first, second] = [await create(), await create()]
    const put = (before: string[], projectIds: string[]) =>
      client.fundingProjects.putOfEvent({ eventId, before, projectIds })
    const { projects } = await put([], [second.id, first.id])
    expect(projects.map(({ id }) => id)).toEqual([second.id, first.id])
    expect(await refusal(put([], [first.id]))).toMatchObject({ status: 409 })
    await put([second.id, first.id], [first.id])
    expect((await client.fundingProjects.get({ projectId: first.id })).events).toMatchObject([{ eventId }])
    expect((await client.fundingProjects.get({ projectId: second.id })).events).toEqual([])
  })

  test('come back after they were removed', async () => {
    const { client } = desk()
    const { id: projectId } = await create()
    await client.fundingProjects.remove({ projectId })
    expect(await refusal(client.fundingProjects.get({ projectId }))).toMatchObject({ status: 404 })
    expect((await client.fundingProjects.list({})).items).toEqual([])
    await client.fundingProjects.restore({ projectId })
    expect((await client.fundingProjects.list({ q: 'przykladowy' })).items).toMatchObject([{ id: projectId }])
  })
})
