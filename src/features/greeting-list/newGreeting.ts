import type { Greeting } from '#contract/greetings.ts'
import { newId } from '#domain/id.ts'

/** An entry of the list for somebody by this card, of whom nothing else is known yet. */
export const newGreeting = (personId: string | null, card: Greeting['card']): Greeting => ({
  id: newId(),
  personId,
  card,
  pronunciation: '',
  note: '',
  presence: 'unknown',
  substitute: '',
})

export const emptyCard: Greeting['card'] = {
  given: '',
  family: '',
  titleBefore: '',
  titleAfter: '',
  position: '',
  organisation: '',
}
