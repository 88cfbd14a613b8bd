import { setTimeout as wait } from 'node:timers/promises'
import { sessionCookie } from '#server/session/cookieSessions.ts'
import { personForm } from '#tests/api/forms.ts'
import { startKillable, type Start } from './killedServer.ts'

type Person = ReturnType<typeof personForm>

const headersFor = (url: string, token: string) => ({
  'content-type': 'application/json',
  'sec-fetch-site': 'same-origin',
  origin: url,
  cookie: `${sessionCookie}=${token}`,
})

const signIn = async ({ url, link }: { url: string; link: string }) => {
  const response = await fetch(`${url}/api/links/open`, {
    method: 'POST',
    headers: headersFor(url, ''),
    body: JSON.stringify({ token: link.split('#t=')[1], remember: true }),
  })
  const cookie = response.headers.getSetCookie().find((it) => it.startsWith(`${sessionCookie}=`))
  if (cookie === undefined) throw new Error(`Signing in answered ${response.status}`)
  return cookie.split(';')[0]?.slice(sessionCookie.length + 1) ?? ''
}

/** Writes people one after another until the server is gone; whoever was answered 201 is acknowledged. */
const writeUntilGone = async (url: string, token: string, acknowledged: Person[]) => {
  for (;;) {
    const person = personForm()
    try {
      const response = await fetch(`${url}/api/people`, {
        method: 'POST',
        headers: headersFor(url, token),
        body: JSON.stringify(person),
      })
      await response.arrayBuffer()
      if (response.status !== 201) throw new Error(`Adding somebody answered ${response.status}`)
      acknowledged.push(person)
    } catch (error) {
      // What `fetch` rejects with when nobody is there any more.
      if (error instanceof TypeError) return
      throw error
    }
  }
}

const isThere = async (url: string, token: string, person: Person) => {
  const response = await fetch(`${url}/api/people/${person.id}`, { headers: headersFor(url, token) })
  if (response.status !== 200) return false
  const { family } = (await response.json()) as { family: string }
  return family === person.family
}

/**
 * Kills a server `cycles` times with SIGKILL while four writers add people over HTTP, starts it again each time, and looks
 * for everything that was acknowledged in the cycle. A server that does not start again rejects.
 */
export const writeUnderKills = async (start: Start, cycles: number) => {
  let server = await startKillable(start)
  const token = await signIn(server)
  // Also the control, which forgets, knows by then who is signed in.
  await wait(500)
  let written = 0
  let lost = 0
  try {
    for (let cycle = 0; cycle < cycles; cycle += 1) {
      const acknowledged: Person[] = []
      const { url } = server
      const writers = [1, 2, 3, 4].map(() => writeUntilGone(url, token, acknowledged))
      // After a few answers, at moments within a write and between two.
      while (acknowledged.length < 4 + (cycle % 5)) await wait(2)
      await wait((cycle * 7) % 23)
      await server.kill()
      await Promise.all(writers)
      server = await startKillable(start)
      for (const person of acknowledged) if (!(await isThere(server.url, token, person))) lost += 1
      written += acknowledged.length
    }
  } finally {
    await server.kill()
  }
  return { written, lost }
}
