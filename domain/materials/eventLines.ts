import type { ProofData } from '#contract/proofData.ts'
import { cooperationInSentence, orderPartners, roleLines } from '#domain/branding.ts'
import { joinPolish } from '#domain/polish.ts'
import { dateRange, onDay, plainHour } from '#domain/time.ts'

/** „godz. 9:30”: no zero before the hour, as in running text. */
export const atHour = (time: string): string => `godz. ${plainHour(time)}`

/**
 * „we wtorek, 12 października 2027 r., godz. 9:30”; the hour is that of the first item, while it is known. Several days
 * are a range.
 */
export const whenLine = ({ event, programme }: Pick<ProofData, 'event' | 'programme'>): string => {
  if (event.startsOn !== event.endsOn) return dateRange(event.startsOn, event.endsOn)
  const start = programme[0]?.start ?? null
  return start === null ? onDay(event.startsOn) : `${onDay(event.startsOn)}, ${atHour(start)}`
}

const organisersOf = ({ partners }: Pick<ProofData, 'partners'>) =>
  orderPartners('organiser', partners).map((partner) => partner.name)

/** „Centrum Przykładowe i Fundacja Wzorcowa”, the organisers; empty while there are none. */
export const organisersLine = (data: Pick<ProofData, 'partners'>): string => joinPolish(organisersOf(data))

/** „we współpracy z Fundacją Wzorcową”; in the case only where the partners confirmed how they are named in it. */
const cooperation = ({ partners }: Pick<ProofData, 'partners'>): string | null =>
  cooperationInSentence(
    partners.map((partner) => ({
      ...partner,
      instrumental: partner.areFormsConfirmed ? partner.instrumental : '',
    })),
  )

/** „Centrum Przykładowe we współpracy z Fundacją Wzorcową zaprasza na wydarzenie”, before the event's name. */
export const invitingLine = (data: Pick<ProofData, 'partners'>): string => {
  const organisers = organisersOf(data)
  if (organisers.length === 0) return 'Zaproszenie na wydarzenie'
  const verb = organisers.length === 1 ? 'zaprasza' : 'zapraszają'
  return [joinPolish(organisers), cooperation(data), verb, 'na wydarzenie'].filter(Boolean).join(' ')
}

/** „Organizator: …”, „Partnerzy: …”, where staff chose to name roles in words. */
export const roleTexts = ({ partners, material }: Pick<ProofData, 'partners' | 'material'>): string[] =>
  material.options.showsRoleLines ? roleLines(partners).map((line) => line.text) : []
