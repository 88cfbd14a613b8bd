import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

// What a fresh clone lacks is built first; a built package starts at once.
if (!existsSync(new URL('../dist/index.html', import.meta.url))) {
  console.error('Building the application once…')
  const { status } = spawnSync('npx', ['vite', 'build', '--logLevel', 'error'], {
    stdio: ['inherit', process.stderr, 'inherit'],
  })
  if (status !== 0) throw new Error('The application could not be built; the lines above say why.')
}
await import('./main.ts')
