import type { ReleaseContent } from '#contract/releaseContent.ts'
import { orderPartners } from '#domain/branding.ts'
import { markup, type Markup } from '#domain/markup.ts'
import { roleLabels } from '#domain/partnerRoles.ts'
import { typeset } from './pageText.ts'

/** Who stands behind the event, by role, in the nominative after labels; `amount` is what the funds give, or empty. */
export const partnersSection = (
  { partners }: Pick<ReleaseContent, 'partners'>,
  amount: string,
): Markup | null => {
  const roles = roleLabels.flatMap(({ role, one, many }) => {
    const names = orderPartners(role, partners).map(({ name }) => name)
    return names.length === 0 ? [] : [{ label: names.length === 1 ? one : many, names }]
  })
  if (roles.length === 0 && amount === '') return null
  return markup`<section aria-labelledby="partnerzy">
<h2 id="partnerzy">Organizatorzy i partnerzy</h2>
${
  roles.length === 0
    ? null
    : markup`<dl class="facts">${roles.map(
        ({ label, names }) => markup`
<dt>${label}</dt>${names.map((name) => markup`<dd>${typeset(name)}</dd>`)}`,
      )}
</dl>
`
}${amount === '' ? null : markup`<p>${amount}</p>`}
</section>
`
}
