import { unzipSync } from 'fflate'
import { z } from 'zod'
import type { Desk } from './useDesk.ts'

const manifest = z.object({
  files: z.array(z.object({ path: z.string(), title: z.string(), size: z.int(), sha256: z.string() })),
  missing: z.array(z.object({ part: z.string(), code: z.string() })),
})

/** An event's evidence file as it comes over the wire: its bytes, and what is in it as text by path. */
export const readEvidenceZip = async ({ api }: Pick<Desk, 'api'>, eventId: string) => {
  const response = await api(new Request(`http://localhost/api/events/${eventId}/evidence/file`))
  if (response.status !== 200) throw new Error(`The evidence answered ${response.status}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const files = unzipSync(bytes)
  const textOf = (path: string) => new TextDecoder().decode(files[path])
  return {
    response,
    bytes,
    files,
    paths: Object.keys(files),
    textOf,
    manifest: manifest.parse(JSON.parse(textOf('manifest.json'))),
  }
}
