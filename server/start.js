import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { enableCompileCache, flushCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

const giveUp = (sentence) => {
  console.error(sentence)
  process.exit(1)
}

const root = fileURLToPath(new URL('..', import.meta.url))

// From the second start on nothing has to be read as TypeScript, this file neither, which is quicker and takes 20 MB less for as
// long as the server runs; where the folder may not be written, every start is like the first.
enableCompileCache(`${root}node_modules/.cache/mownica`)

// What a fresh clone lacks, and what an update has changed, is built first; a built package starts at once. With `--as-built` one that
// was built from other files is taken as it is: tests start many servers at a time.
const { buildState } = await import('./builtSources.ts')
const state = buildState(root)
const isTaken = state === 'fresh' || (state === 'stale' && process.argv.includes('--as-built'))
const vite = `${root}node_modules/vite/bin/vite.js`
if (!isTaken && existsSync(vite)) {
  console.error(state === 'missing' ? 'Building the application…' : 'Building the application anew…')
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: root,
    stdio: ['inherit', process.stderr, 'inherit'],
  })
  if (status !== 0) giveUp('The application could not be built; the lines above say why.')
} else if (state === 'missing') {
  giveUp('dist/ is missing: bring it from where `npm run build` has made it.')
} else if (!isTaken) {
  console.error('dist/ was not built from these files: bring it anew from where `npm run build` has made it.')
}
await import('./main.ts')
flushCompileCache()
