import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'

const root = new URL('../..', import.meta.url).pathname
let folder = ''

const write = async (path: string, content: string) => {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), content)
}

/** A project of one file, with the real start and in the place of the real build and server what says that it ran. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'Mównica – próba '))
  for (const file of ['server/start.js', 'server/builtSources.ts'])
    await cp(join(root, file), join(folder, file), { recursive: true })
  await write('package.json', '{ "type": "module" }')
  await write('server/main.ts', "console.log('started')")
  await write('src/main.tsx', 'first')
  await write(
    'node_modules/vite/bin/vite.js',
    `import { mkdirSync, writeFileSync } from 'node:fs'
import { stampSources } from ${JSON.stringify(join(folder, 'server/builtSources.ts'))}
mkdirSync('dist/.vite', { recursive: true })
writeFileSync('dist/index.html', '')
stampSources(process.cwd())
console.log('built')
`,
  )
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** What a start says, line by line; what the build says goes to the errors, where the server's own output is not. */
const start = async (...args: string[]) => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['server/start.js', ...args], {
    cwd: folder,
  })
  return [...stderr.split('\n'), ...stdout.split('\n')].filter(Boolean)
}

test('a fresh clone is built, once; after an update it is built anew', async () => {
  expect(await start()).toEqual(['Building the application…', 'built', 'started'])
  expect(await start()).toEqual(['started'])
  await write('src/main.tsx', 'second')
  expect(await start('--as-built')).toEqual(['started'])
  expect(await start()).toEqual(['Building the application anew…', 'built', 'started'])
  await write('src/another.tsx', '')
  expect(await start()).toEqual(['Building the application anew…', 'built', 'started'])
  expect(await start()).toEqual(['started'])
})

test('a server without the development packages starts with what was built elsewhere, and says when that is of another version', async () => {
  await start()
  await rm(join(folder, 'node_modules/vite'), { recursive: true })
  expect(await start()).toEqual(['started'])
  await write('src/main.tsx', 'second')
  expect(await start()).toEqual([expect.stringContaining('dist/ was not built from these files'), 'started'])
  // A built package has no sources of the application at all.
  await rm(join(folder, 'src'), { recursive: true })
  expect(await start()).toEqual(['started'])
  await rm(join(folder, 'dist'), { recursive: true })
  await expect(start()).rejects.toThrow('dist/ is missing')
})
