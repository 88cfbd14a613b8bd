import type { ProofData } from '#contract/proofData.ts'
import type { DrawnFiles } from '#domain/drawing/printSvg.ts'
import { mediaUrl } from '#src/api/mediaUrl.ts'

const pictures = new Map<string, Promise<Uint8Array>>()

const load = (sha256: string) => {
  const known = pictures.get(sha256)
  if (known !== undefined) return known
  const reading = fetch(mediaUrl(sha256)).then(async (answer) => {
    if (!answer.ok) throw new Error(`A picture answers ${answer.status}`)
    return new Uint8Array(await answer.arrayBuffer())
  })
  pictures.set(sha256, reading)
  // What did not come may come next time.
  reading.catch(() => pictures.delete(sha256))
  return reading
}

/** The files that a proof shows, in the order in which they stand in the data. */
export const picturesOf = ({ partners, funding }: ProofData) => [
  ...partners.flatMap(({ logo }) => logo?.picture ?? []),
  ...funding.flatMap(({ strip }) => strip?.picture ?? []),
]

/** The bytes of these files by their hash; a file is never changed, so it is read once. Rejects when one does not come. */
export const loadPictures = async (files: ReturnType<typeof picturesOf>): Promise<DrawnFiles> =>
  new Map(
    await Promise.all(
      files.map(async ({ sha256, type }) => [sha256, { type, bytes: await load(sha256) }] as const),
    ),
  )
