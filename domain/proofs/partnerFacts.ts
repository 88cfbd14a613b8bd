import type { PartnerFacts, ProofData, ProofPartner } from '#contract/proofData.ts'
import { orderPartners, orderRoles } from '#domain/branding.ts'
import { printedForms } from '#domain/proofs/printedForms.ts'
import type { Drawing, PictureBox } from '#domain/drawing/drawing.ts'

type NamedPartner = Pick<ProofPartner, 'eventPartnerId' | 'organisationId' | 'name' | 'roles'>

/** The roles of a partner in the order of courtesy, each with their place in it among those who are shown. */
const rolesAmong = (partner: NamedPartner, partners: readonly NamedPartner[]): PartnerFacts['roles'] =>
  orderRoles(partner.roles).map(({ role }) => {
    const bearers = orderPartners(role, partners)
    return { role, order: bearers.indexOf(partner) + 1, of: bearers.length }
  })

const pictures = ({ boxes }: Drawing): PictureBox[] => boxes.filter((box) => box.kind === 'picture')

/** Height of the first flag of the European Union on a drawing, in 1/100 mm; null without an official strip. */
const flagHeight = (drawing: Drawing): number | null => {
  for (const { of } of pictures(drawing)) if (of.kind === 'strip') return of.flag.height
  return null
}

const logoBox = (drawing: Drawing, eventPartnerId: string): PictureBox | undefined =>
  pictures(drawing).find(({ of }) => of.kind === 'partner' && of.eventPartnerId === eventPartnerId)

/** Small shifts of a layout must not ask anybody again: a size counts in steps of 5 % of the flag's height. */
const sizeBeside = (box: PictureBox, flag: number | null): number | null =>
  flag === null ? null : Math.round((box.ink.height * 20) / flag) * 5

/**
 * What of a composed proof concerns each of its partners, in their order: an acceptance is bound to the hash of this.
 * The size is that of the marks as they are printed (without the file's empty margin) in per cent of the flag's
 * height; neighbours are those who stand next in the order of the strip, shown by logo or by name.
 */
export const partnerFacts = ({ partners }: ProofData, drawing: Drawing): PartnerFacts[] => {
  const flag = flagHeight(drawing)
  return partners.map((partner, index) => {
    const box = logoBox(drawing, partner.eventPartnerId)
    return {
      form: 1,
      eventPartnerId: partner.eventPartnerId,
      name: partner.name.normalize('NFC'),
      forms: printedForms(partner, drawing),
      showsAs: box === undefined ? 'name' : 'logo',
      roles: rolesAmong(partner, partners),
      logo: box?.sha256 ?? null,
      before: partners[index - 1]?.organisationId ?? null,
      after: partners[index + 1]?.organisationId ?? null,
      size: box === undefined ? null : sizeBeside(box, flag),
    }
  })
}

/**
 * What of a finished file made elsewhere concerns each partner. Nobody can tell where in it they stand, so all of it
 * concerns everybody: `sha256` is the hash of the picture.
 */
export const filePartnerFacts = (partners: readonly NamedPartner[], sha256: string): PartnerFacts[] =>
  partners.map((partner) => ({
    form: 1,
    eventPartnerId: partner.eventPartnerId,
    name: partner.name.normalize('NFC'),
    forms: [],
    showsAs: 'file',
    roles: rolesAmong(partner, partners),
    logo: sha256,
    before: null,
    after: null,
    size: null,
  }))
