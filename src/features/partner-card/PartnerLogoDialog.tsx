import { useMutation } from '@tanstack/react-query'
import type { Logo } from '#contract/marks.ts'
import type { ReviewPartner } from '#contract/review.ts'
import { api } from '#src/api/client.ts'
import { LogoDetailsForm } from '#src/form/LogoDetailsForm.tsx'

/** What is said of one of a partner's logos, and until when it may be shown. */
export const PartnerLogoDialog = ({
  eventPartnerId,
  logo,
  onClose,
}: {
  eventPartnerId: string
  logo: Logo
  onClose: () => void
}) => {
  const { mutateAsync } = useMutation(api.review.putLogo.mutationOptions())
  return (
    <LogoDetailsForm<ReviewPartner>
      logo={logo}
      save={(details) => mutateAsync({ ...details, eventPartnerId, logoId: logo.id })}
      find={({ logos }) => logos.find(({ id }) => id === logo.id) ?? logo}
      onClose={onClose}
    />
  )
}
