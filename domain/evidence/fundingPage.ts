import type { FundingProject } from '#contract/marks.ts'
import { fundingClause, printedAmount } from '#domain/marks/fundingClause.ts'
import { markup } from '#domain/markup.ts'
import { longDate } from '#domain/time.ts'
import { evidencePage, evidenceTable, type EvidenceEvent } from './evidencePage.ts'

/** A project that paid, with the names of the enclosed files of its strips of signs. */
export type EvidenceProject = FundingProject & { files: readonly { name: string; isSample: boolean }[] }

const unknown = 'nie podano'
const dayOr = (day: string | null) => (day === null ? unknown : longDate(day))
const amountOr = (amount: string) => (amount === '' ? unknown : printedAmount(amount))

/** What paid for the event, as its agreement says; without whom to write to. */
export const fundingPage = (event: EvidenceEvent, projects: readonly EvidenceProject[]): string => {
  const clause = fundingClause(projects.map((project) => ({ ...project, projectId: project.id })))
  return evidencePage(
    event,
    'Źródła finansowania',
    markup`${clause === null ? null : markup`<p>Informacja w materiałach: ${[clause.text, clause.amount].filter(Boolean).join(' ')}</p>\n`}${projects.map(
      (project) => markup`<section>
<h2>${project.title}</h2>
${evidenceTable(
  'Dane projektu',
  ['Pole', 'Wartość'],
  [
    ['Program', project.programme || unknown],
    ['Fundusz', project.fund || unknown],
    ['Perspektywa i zasady oznakowania', project.ruleSet.replace('-', '–')],
    ['Umowa o dofinansowanie', project.agreementNumber || unknown],
    ['Data umowy', dayOr(project.agreementDate)],
    ['Beneficjent', project.beneficiary || unknown],
    ['Wartość projektu', amountOr(project.totalValue)],
    ['Wkład Unii Europejskiej', amountOr(project.euAmount)],
    ['Okres realizacji', `${dayOr(project.startsOn)} – ${dayOr(project.endsOn)}`],
    ['Instytucja', project.institution || unknown],
  ],
)}${evidenceTable(
        'Zestawienia znaków',
        ['Plik', 'Uwaga'],
        project.files.map(({ name, isSample }) => [
          markup`<a href="${name}">${name}</a>`,
          isSample ? 'WZÓR, nie plik oficjalny' : 'plik oficjalny',
        ]),
      )}</section>
`,
    )}`,
  )
}
