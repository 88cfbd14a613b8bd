import { newId } from '#domain/id.ts'
import { createApi } from '#server/api/createApi.ts'
import { localChanges } from '#server/changes.ts'
import { serverImages } from '#server/images/serverImages.ts'
import { cookieSessions, sessionCookie } from '#server/session/cookieSessions.ts'
import { place } from './forms.ts'
import { planForum } from './planForum.ts'
import type { Desk } from './useDesk.ts'

/** The secret that an address of a link carries. */
export const secretOf = (text: string | null | undefined) => /#t=([\w-]{43})/u.exec(text ?? '')?.[1] ?? ''

/** One more server on the desk's database, which shares nothing else with the first. */
export const anotherServer = ({ database, clock, letters, reported }: Desk) =>
  createApi({
    database,
    clock: () => new Date(clock.now),
    sessions: cookieSessions,
    changes: localChanges(),
    images: serverImages,
    backups: null,
    mail: { send: (letter) => Promise.resolve(void letters.push(letter)) },
    publicUrl: () => 'http://localhost',
    report: (error) => reported.push(error),
  })

/** A change as a script sends it. */
export const posted = (path: string, body: object) =>
  new Request(`http://localhost/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

/** What a browser holds after an answer: the secret of the session that it was given; null when that was taken away. */
const given = (response: Response) => {
  const cookie = response.headers.getSetCookie().find((it) => it.startsWith(`${sessionCookie}=`))
  return cookie?.split(';')[0]?.slice(sessionCookie.length + 1) || null
}

/** Opens a link as the button does; `token` is the new session's secret. */
export const openLink = async (
  desk: Desk,
  secret: string,
  {
    held = null,
    address = '192.0.2.1',
    remember = false,
  }: { held?: string | null; address?: string; remember?: boolean } = {},
) => {
  const { api } = desk.as(held, address)
  const response = await api(posted('/links/open', { token: secret, remember }))
  return { status: response.status, text: await response.text(), token: given(response) }
}

/** A link for somebody of the staff, made by the administrator; answers its secret. */
export const signInSecret = async ({ client }: Desk, userId: string) =>
  secretOf((await client.users.createLink({ userId })).url)

/** A review link handed over; answers its id and secret. */
export const reviewSecret = async (
  { client }: Desk,
  eventId: string,
  reviewer: { kind: 'person' | 'contact'; id: string },
  replaceEarlier = false,
) => {
  const made = { id: newId(), eventId, reviewer, delivery: 'hand' as const, replaceEarlier }
  const { link, url } = await client.reviewLinks.create(made)
  return { linkId: link.id, secret: secretOf(url) }
}

/** A forum whose panel Anna moderates with Jan as a guest, and a link for each of them. */
export const invitedForum = async (desk: Desk) => {
  const forum = await planForum(desk)
  await desk.client.panels.putLineup({
    panelId: forum.panel.id,
    lineupRevision: 1,
    people: [place(forum.anna.id, 'moderator'), place(forum.jan.id)],
  })
  const anna = await reviewSecret(desk, forum.event.id, { kind: 'person', id: forum.anna.id })
  const jan = await reviewSecret(desk, forum.event.id, { kind: 'person', id: forum.jan.id })
  return { ...forum, links: { anna, jan } }
}

export const second = 1000
export const minute = 60 * second
export const hour = 60 * minute
export const day = 24 * hour

/** Lets time pass on the server's clock, in milliseconds. */
export const pass = ({ clock }: Desk, milliseconds: number) => {
  clock.now = new Date(Date.parse(clock.now) + milliseconds).toISOString()
}

/** Who the server takes the holder of a session's secret for. */
export const kindOf = async (desk: Desk, token: string | null) =>
  (await desk.as(token).client.session.get()).me.kind

/** Signs somebody of the staff in by a link, as people do. */
export const signIn = async (desk: Desk, userId: string, remember = false) => {
  const { token } = await openLink(desk, await signInSecret(desk, userId), { remember })
  return token
}

/** Listens to the live changes; resolves with everything that was said once the server ends the stream. */
export const listenTo = async (desk: Desk, token: string | null) => {
  const response = await desk.as(token).api(new Request('http://localhost/api/changes'))
  return { status: response.status, ended: response.text() }
}
