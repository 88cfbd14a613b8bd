import type { ReleaseContent } from '#contract/releaseContent.ts'
import { heldRoles } from '#domain/branding.ts'
import { markup, type Markup } from '#domain/markup.ts'
import { typeset } from './pageText.ts'

/** Who stands behind the event, by role, in the nominative after labels; `amount` is what the funds give, or empty. */
export const partnersSection = (
  { partners }: Pick<ReleaseContent, 'partners'>,
  amount: string,
): Markup | null => {
  const roles = heldRoles(partners)
  if (roles.length === 0 && amount === '') return null
  return markup`<section aria-labelledby="partnerzy">
<h2 id="partnerzy">Organizatorzy i partnerzy</h2>
${
  roles.length === 0
    ? null
    : markup`<dl class="facts">${roles.map(
        ({ label, bearers }) => markup`
<dt>${label}</dt>${bearers.map(({ name }) => markup`<dd>${typeset(name)}</dd>`)}`,
      )}
</dl>
`
}${amount === '' ? null : markup`<p>${amount}</p>`}
</section>
`
}
