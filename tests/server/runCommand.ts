import { spawn } from 'node:child_process'

/** Runs a command as an operator types it; answers its exit code and everything it printed. */
export const runCommand = (command: readonly string[], variables: Record<string, string>) =>
  new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', ...command], { env: { ...process.env, ...variables } })
    let output = ''
    const read = (chunk: Buffer) => {
      output += chunk.toString()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output }))
  })
