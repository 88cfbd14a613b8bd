import type { GeneralRule, ProjectRule } from '#domain/marks/ruleSets.ts'
import { logosOf, millimetres, type Breach, type ProjectParts, type ProofParts } from './proofParts.ts'

/** Beside the strip no logo is larger than the flag, and where the strip is black the logos are too. */
export const logoSizeChecks = {
  'logo-higher-than-flag': (parts) => {
    const flag = parts.box?.of.flag
    return logosOf(parts)
      .filter(({ box }) => flag !== undefined && box.ink.height > flag.height)
      .map(({ box, partner }) => ({
        about: partner.eventPartnerId,
        values: {
          name: partner.name,
          height: millimetres(box.ink.height),
          flag: millimetres(flag?.height ?? 0),
        },
      }))
  },
  'logo-wider-than-flag': (parts) => {
    const flag = parts.box?.of.flag
    return logosOf(parts)
      .filter(({ box }) => flag !== undefined && box.ink.width > flag.width)
      .map(({ box, partner }) => ({
        about: partner.eventPartnerId,
        values: {
          name: partner.name,
          width: millimetres(box.ink.width),
          flag: millimetres(flag?.width ?? 0),
        },
      }))
  },
  'logos-not-black': (parts) =>
    parts.funding.strip?.variant === 'achromatic'
      ? logosOf(parts)
          .filter(({ partner }) => partner.logo?.variant === 'colour')
          .map(({ partner }) => ({ about: partner.eventPartnerId, values: { name: partner.name } }))
      : [],
} as const satisfies Partial<Record<ProjectRule, (parts: ProjectParts) => Breach[]>>

/** Dots to an inch that print needs; what is seen from some steps away needs fewer. */
const neededDpi = ({ data }: ProofParts): number => {
  const { format } = data.material
  return format === 'roll-up-85' ? 100 : format === 'B1' ? 150 : 300
}

const about = ({ partner }: ReturnType<typeof logosOf>[number], values: Breach['values'] = {}): Breach => ({
  about: partner.eventPartnerId,
  values: { name: partner.name, ...values },
})

/** The logos themselves: usable until the event is over, fine enough for print, and said to who does not see them. */
export const logoChecks = {
  'logo-expired': (parts) =>
    logosOf(parts).flatMap((shown) => {
      const until = shown.partner.logo?.validUntil ?? null
      return until !== null && until < parts.data.event.endsOn ? [about(shown, { until })] : []
    }),
  'logo-resolution': (parts) =>
    logosOf(parts).flatMap((shown) => {
      const picture = shown.partner.logo?.picture
      if (picture?.type !== 'image/png') return []
      const needed = Math.ceil((shown.box.width * neededDpi(parts)) / 2540)
      return picture.width < needed ? [about(shown, { pixels: picture.width, needed })] : []
    }),
  'logo-missing': ({ data }) =>
    data.partners
      .filter(({ showsAs, logo }) => showsAs === 'logo' && logo === null)
      .map(({ eventPartnerId, name }) => ({ about: eventPartnerId, values: { name } })),
  'logo-without-alt': (parts) =>
    logosOf(parts)
      .filter(({ box }) => box.alt.trim() === '')
      .map((shown) => about(shown)),
  'partner-nowhere': ({ data, drawing }) =>
    data.partners
      .filter(({ eventPartnerId }) =>
        drawing.places.every((place) => place.eventPartnerId !== eventPartnerId),
      )
      .map(({ eventPartnerId, name }) => ({ about: eventPartnerId, values: { name } })),
} as const satisfies Partial<Record<GeneralRule, (parts: ProofParts) => Breach[]>>
