import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { chromium } from '#tooling/chromium.ts'

/** Runs one command with its output shown; ends everything with its exit code when it fails. */
const run = (command: string, ...args: string[]) => {
  console.log(`\n> ${[command, ...args].join(' ')}`)
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' })
  if (error !== undefined) console.error(error.message)
  if (status !== 0) process.exit(status ?? 1)
}

const installBrowser = () => {
  const canInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  if (!canInstall) {
    console.error(
      `The tests need Chromium at ${chromium.executablePath}; install it with: sudo apt-get update && sudo apt-get install -y chromium`,
    )
    process.exit(1)
  }
  run('apt-get', 'update')
  run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium')
}

/** Tests that cannot fail prove nothing: a test that fails must end its run with a failure. */
const proveThatFailuresCount = () => {
  const env = { ...process.env, CANARY: '1' }
  const { status } = spawnSync('vitest', ['run', '--project', 'node'], { env, stdio: 'ignore' })
  if (status === 1) return
  console.error(`A failing test ended with exit code ${String(status)}; a failure would go unseen.`)
  process.exit(1)
}

if (!existsSync(chromium.executablePath)) installBrowser()
proveThatFailuresCount()
run('npm', 'run', 'check')
run('npm', 'run', 'build')
run('vitest', 'run')
if (existsSync('tests/journeys') && readdirSync('tests/journeys').length > 0) run('playwright', 'test')
