import { build } from 'vite'

/** A module of the benchmarks as a browser gets it: in one file, its exports under `bench`. */
export const bundled = async (file: string): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: new URL(file, import.meta.url).pathname, formats: ['iife'], name: 'bench' },
    },
  })
  const [output] = Array.isArray(result) ? result : []
  const [chunk] = output?.output ?? []
  if (chunk?.type !== 'chunk') throw new Error(`${file} was not bundled`)
  return chunk.code
}
