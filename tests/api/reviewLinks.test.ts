import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { personForm, place } from './forms.ts'
import { hosts } from './hosts.ts'
import { invitedForum, openLink, secretOf } from './letIn.ts'
import { planForum } from './planForum.ts'
import { refusal, refused, useDesk, type Desk } from './useDesk.ts'

/** A forum and somebody on a panel of it who can be written to. */
const mailable = async (desk: Desk) => {
  const { event, panel } = await planForum(desk)
  const own = await desk.client.people.create({ ...personForm(), email: 'osoba@example.org' })
  await desk.client.panels.putLineup({ panelId: panel.id, lineupRevision: 1, people: [place(own.id)] })
  return { event, own }
}

describe.each(hosts)('links for the invited on $name', (host) => {
  const desk = useDesk(host)

  const asking = (eventId: string, id: string, kind: 'person' | 'contact' = 'person') => ({
    id: newId(),
    eventId,
    reviewer: { kind, id },
    delivery: 'hand' as const,
    replaceEarlier: false,
  })

  test('are for people of the directory and contacts of the event’s partners, until a week after it', async () => {
    const { client, clock } = desk()
    const { event, anna } = await invitedForum(desk())
    const unknown = refused(['reviewer', 'id'], 'reviewer-unknown')
    expect(await refusal(client.reviewLinks.create(asking(event.id, newId())))).toMatchObject(unknown)
    expect(await refusal(client.reviewLinks.create(asking(event.id, anna.id, 'contact')))).toMatchObject(
      unknown,
    )
    expect(await refusal(client.reviewLinks.create(asking(newId(), anna.id)))).toMatchObject({ status: 404 })
    clock.now = '2027-10-20T10:00:00.000Z'
    expect(await refusal(client.reviewLinks.create(asking(event.id, anna.id)))).toMatchObject(
      refused(['eventId'], 'event-over'),
    )
  })

  test('made anew by a repeat, since nobody saw the first answer; another body under its id is refused', async () => {
    const { client } = desk()
    const { event, anna } = await invitedForum(desk())
    const asked = asking(event.id, anna.id)
    const first = await client.reviewLinks.create(asked)
    const second = await client.reviewLinks.create(asked)
    expect(second.link).toEqual(first.link)
    expect(second.url).not.toBe(first.url)
    expect(second.letter?.text).toContain(second.url)
    expect(await refusal(client.reviewLinks.create({ ...asked, replaceEarlier: true }))).toMatchObject({
      status: 409,
    })
    const { items } = await client.reviewLinks.list({ eventId: event.id })
    expect(items.filter((link) => link.id === asked.id)).toHaveLength(1)
  })

  test.each(['hand', 'mail'] as const)(
    'a repeat by %s does not hand out a link that was revoked meanwhile',
    async (delivery) => {
      const { client, letters } = desk()
      const { event, own } = await mailable(desk())
      const asked = { ...asking(event.id, own.id), delivery }
      await client.reviewLinks.create(asked)
      await client.reviewLinks.revoke({ linkId: asked.id })
      const sent = letters.length
      expect(await refusal(client.reviewLinks.create(asked))).toMatchObject(refused(['id'], 'link-revoked'))
      expect(letters).toHaveLength(sent)
    },
  )

  test('a letter that the mail server did not take goes out with the next try, and once', async () => {
    const { client, mailServer, reported, letters } = desk()
    const { event, own } = await mailable(desk())
    const asked = { ...asking(event.id, own.id), delivery: 'mail' as const }
    mailServer.isDown = true
    expect(await refusal(client.reviewLinks.create(asked))).toMatchObject({ status: 503 })
    expect(reported.splice(0)).toHaveLength(1)
    mailServer.isDown = false
    const made = await client.reviewLinks.create(asked)
    expect(made).toMatchObject({ url: null, letter: null, link: { mailedAt: desk().clock.now } })
    expect(await client.reviewLinks.create(asked)).toEqual(made)
    expect(letters.map((letter) => letter.to)).toEqual(['osoba@example.org'])
    const secret = secretOf(letters[0]?.text)
    expect((await openLink(desk(), secret)).status).toBe(200)
  })

  test('the first letter says what is done with one’s data and where it came from, until one has seen it', async () => {
    const { client } = desk()
    const { event, panel } = await planForum(desk())
    const form = { ...personForm(), email: 'osoba@example.org', dataSource: 'strona Fundacji Wzór' }
    const own = await client.people.create(form)
    await client.panels.putLineup({ panelId: panel.id, lineupRevision: 1, people: [place(own.id)] })
    const make = async () => {
      const { url, letter } = await client.reviewLinks.create(asking(event.id, own.id))
      return { secret: secretOf(url), tells: /strona Fundacji Wzór/u.test(letter?.text ?? '') }
    }
    const first = await make()
    expect(first.tells).toBe(true)
    // A letter that was made may never have gone out.
    expect((await make()).tells).toBe(true)
    await openLink(desk(), first.secret)
    expect((await make()).tells).toBe(false)

    const other = await client.people.create({ ...form, id: newId() })
    const mailed = { ...asking(event.id, other.id), delivery: 'mail' as const }
    await client.reviewLinks.create(mailed)
    expect(desk().letters[0]?.text).toContain('strona Fundacji Wzór')
    const { letter } = await client.reviewLinks.create(asking(event.id, other.id))
    expect(letter?.text).not.toContain('strona Fundacji Wzór')
  })
})
