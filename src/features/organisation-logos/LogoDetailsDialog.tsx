import { useMutation } from '@tanstack/react-query'
import type { Logo } from '#contract/marks.ts'
import { api } from '#src/api/client.ts'
import { LogoDetailsForm } from '#src/form/LogoDetailsForm.tsx'

/** The words and the last day of an organisation's logo, as staff keep them. */
export const LogoDetailsDialog = ({ logo, onClose }: { logo: Logo; onClose: () => void }) => {
  const put = useMutation(api.logos.putDetails.mutationOptions())
  return (
    <LogoDetailsForm
      logo={logo}
      save={(details) => put.mutateAsync({ ...details, logoId: logo.id })}
      find={(saved) => saved}
      onClose={onClose}
    />
  )
}
