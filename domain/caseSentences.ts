import type { CaseName } from './caseForms.ts'
import { preposition } from './polish.ts'

/**
 * The words in which a document uses a form of an organisation's name, so that whoever gives the form hears whether it is right:
 * instrumental „Fundacją …” → „we współpracy z Fundacją …”. Source: usage in invitations and reports of the sector.
 */
export const caseSentence = (name: 'nominative' | CaseName, form: string): string => {
  switch (name) {
    case 'nominative':
      return `Organizator: ${form}`
    case 'genitive':
      return `przedstawiciele ${form}`
    case 'dative':
      return `podziękowania należą się ${form}`
    case 'accusative':
      return `wydarzenie organizowane przez ${form}`
    case 'instrumental':
      return `we współpracy ${preposition('z', form)} ${form}`
    case 'locative':
      return `spotkanie ${preposition('w', form)} ${form}`
  }
}
