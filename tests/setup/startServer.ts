import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'
import { sessionCookie } from '#server/session/cookieSessions.ts'

/**
 * Starts the real server as `npm start` does, with the application as it was built, on a port and an empty data folder of its own, and answers its address.
 * `await using` stops it and removes the folder.
 */
export const startServer = async (variables: Record<string, string> = {}) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'mownica-'))
  const child = spawn(process.execPath, ['server/start.js', '--as-built'], {
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const found = /^Sign in: (http:\/\/\S+)/mu.exec(output)?.[1]
      if (found !== undefined) resolve(found)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => reject(new Error(`The server ended with ${String(code)}: ${output}`)))
  })
  const stop = async () => {
    if (child.exitCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
    }
    await rm(dataDir, { recursive: true, force: true })
  }
  const { origin } = new URL(url)
  /** Signs in by the printed link, which works once; answers the session's secret. */
  const signIn = async () => {
    const response = await fetch(`${origin}/api/links/open`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', origin },
      body: JSON.stringify({ token: url.split('#t=')[1] }),
    })
    const cookie = response.headers.getSetCookie().find((it) => it.startsWith(`${sessionCookie}=`))
    if (cookie === undefined) throw new Error(`Signing in answered ${response.status}`)
    return cookie.split(';')[0]?.slice(sessionCookie.length + 1) ?? ''
  }
  /** Another link for the administrator, by the command that a person would type. */
  const newLink = async ({ hasLostPasskeys = false } = {}) => {
    const env = { ...process.env, DATA_DIR: dataDir, PORT: new URL(url).port, ...variables }
    const command = ['server/signInLink.ts', ...(hasLostPasskeys ? ['--lost-passkeys'] : [])]
    const { stdout } = await promisify(execFile)(process.execPath, command, { env })
    return stdout.trim().replace('Sign in: ', '')
  }
  return {
    url: origin,
    link: url,
    dataDir,
    newLink,
    signIn,
    output: () => output,
    [Symbol.asyncDispose]: stop,
  }
}
