import { headNouns } from './headNouns.ts'
import { fold } from './polish.ts'

/** Words that a position begins with, folded: with capitals it looks like a name („Prezes Zarządu”). */
const position =
  /^(?:p\.o\. )?(?:wice)?(?:prezes|dyrektor|kierowni|starost|burmistrz|wojt|prezydent|przewodnicz|czlon|sekretarz|skarbni|koordynator|ekspert|specjalist|rektor|dziekan|radn|pelnomocni|zastep|wlascic|moderator|redaktor|naczeln|komendant|wojewod|marszal)/u

/**
 * What a text after somebody's name is: a position („prezes Fundacji Wzorcowej”) or an organisation („Fundacja Wzorcowa”); null
 * for what may be a title, or another name.
 */
export const besideName = (text: string): 'position' | 'organisation' | null => {
  if (position.test(fold(text))) return 'position'
  return headNouns.has(text.split(' ')[0]?.toLowerCase() ?? '') ? 'organisation' : null
}
