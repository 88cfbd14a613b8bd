import { evidencePart, type EvidenceGap, type EvidencePartName } from '#contract/evidence.ts'
import { markup, type Markup } from '#domain/markup.ts'
import { evidenceCaution, evidenceParts } from './evidenceParts.ts'
import { evidencePage, evidenceTable, type EvidenceEvent } from './evidencePage.ts'
import { gapSentence } from './gapSentence.ts'

/** An enclosed file by its path in the ZIP: what it is, and the SHA-256 of its bytes. */
export type EnclosedFile = {
  part: EvidencePartName
  path: string
  title: string
  size: number
  sha256: string
}

type Contents = {
  event: EvidenceEvent
  files: readonly EnclosedFile[]
  gaps: Readonly<Record<EvidencePartName, readonly EvidenceGap[]>>
}

const partSection = (part: EvidencePartName, { files, gaps }: Contents): Markup => {
  const { title, proves, source, folder } = evidenceParts[part]
  const own = files.filter((file) => file.part === part)
  return markup`<section>
<h2>${title}</h2>
<p>${proves}${source === null ? null : markup` <span class="quiet">Źródło: ${source.document}, ${source.place}.</span>`}</p>
${
  own.length === 0
    ? markup`<p class="quiet">Brak plików w folderze ${folder}.</p>
`
    : evidenceTable(
        `Pliki (${own.length})`,
        ['Plik', 'Co to jest', 'SHA-256'],
        own.map((file) => [
          markup`<a href="${file.path}">${file.path}</a>`,
          file.title,
          markup`<code>${file.sha256}</code>`,
        ]),
      )
}${
    gaps[part].length === 0
      ? null
      : markup`<div class="missing"><p>Brakuje:</p><ul>
${gaps[part].map((gap) => markup`<li>${gapSentence(gap)}</li>\n`)}</ul></div>
`
  }</section>
`
}

/** The table of contents: each file, what it proves and by which source, its SHA-256, and what is missing. */
export const contentsPage = (contents: Contents): string => {
  const missing = evidencePart.options.flatMap((part) => contents.gaps[part]).length
  return evidencePage(
    contents.event,
    'Dokumentacja działań informacyjnych i promocyjnych',
    markup`<p>Plików: ${contents.files.length}. ${missing === 0 ? 'Niczego z listy nie brakuje.' : `Braków: ${missing}, wymieniono je przy częściach.`}</p>
<p class="quiet">${evidenceCaution}</p>
<p class="quiet">Skrót SHA-256 każdego pliku jest także w pliku manifest.json; zgodność sprawdza polecenie „sha256sum”.</p>
${evidencePart.options.map((part) => partSection(part, contents))}`,
  )
}
