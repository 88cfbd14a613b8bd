import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** How a server is started, with the application as it was built: `command` is the file that node runs, `args` what it is given. */
export type Start = { command: string; args?: readonly string[]; variables: Record<string, string> }

/** Starts a server and waits until it says where it is; `pid` is its process, `kill` ends it as a power cut would. */
export const startKillable = async ({ command, args = [], variables }: Start) => {
  const child = spawn(process.execPath, [command, ...args, '--as-built'], {
    env: { ...process.env, EXAMPLE: '0', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const link = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const found = /^Sign in: (https?:\/\/\S+)/mu.exec(output)?.[1]
      if (found !== undefined) resolve(found)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => reject(new Error(`The server ended with ${String(code)}: ${output}`)))
  })
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }
  /** Asks it to stop, as an operator does. */
  const terminate = () => child.kill('SIGTERM')
  return { url: new URL(link).origin, link, pid: child.pid ?? 0, kill, terminate }
}
