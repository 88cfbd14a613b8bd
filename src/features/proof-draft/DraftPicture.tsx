import { Trans, useLingui } from '@lingui/react/macro'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useDeferredValue } from 'react'
import type { Finding, ProofData } from '#contract/proofData.ts'
import { printSvg } from '#domain/drawing/printSvg.ts'
import { checkProof } from '#domain/marks/checkProof.ts'
import { compose } from '#domain/materials/compose.ts'
import { PictureViewer } from '#src/ui/PictureViewer.tsx'
import { Skeleton } from '#src/ui/Skeleton.tsx'
import { loadPictures, picturesOf } from './loadPictures.ts'

/** The picture that the server would draw of the same data, and what the rules say of it. Brings the letters: load it lazily. */
export const DraftPicture = ({
  data: typed,
  renderFindings,
}: {
  data: ProofData
  renderFindings: (findings: readonly Finding[]) => ReactNode
}) => {
  const { t } = useLingui()
  const data = useDeferredValue(typed)
  const shown = picturesOf(data)
  const { data: files, isError } = useQuery({
    // Not an endpoint's answer but files by their hash: they have a key of their own.
    queryKey: ['pictures of a draft', ...shown.map(({ sha256 }) => sha256)],
    queryFn: () => loadPictures(shown),
    staleTime: 'static',
    placeholderData: keepPreviousData,
  })
  if (isError)
    return (
      <p role="alert">
        <Trans>Logotypy się nie wczytały. Wczytaj stronę ponownie.</Trans>
      </p>
    )
  if (files === undefined || shown.some(({ sha256 }) => !files.has(sha256)))
    return <Skeleton shape="rows" rows={8} />
  const drawing = compose(data)
  const picture = `data:image/svg+xml,${encodeURIComponent(printSvg(drawing, files))}`
  return (
    <>
      <PictureViewer
        src={picture}
        alt={t`Podgląd: ${drawing.title}`}
        width={drawing.width}
        height={drawing.height}
      />
      {renderFindings(checkProof(data, drawing))}
    </>
  )
}
