// What a composed material looks like, before it is printed as SVG, PNG or PDF. Lengths are whole hundredths of a
// millimetre from the top left corner of the paper, so that every host draws alike.

/**
 * `y` is the baseline; `width` the sum of the advances. Lines with the same `block` are one paragraph. An `Artifact` says what
 * another page says already (a running head, a page's number): a screen reader passes it.
 */
export type TextBox = {
  kind: 'text'
  x: number
  y: number
  size: number
  weight: 400 | 700
  colour: string
  text: string
  width: number
  block: number
  tag: 'H1' | 'H2' | 'H3' | 'P' | 'Artifact'
}

export type Rectangle = { x: number; y: number; width: number; height: number }

/** A whole file as it is placed; `ink` is where its marks are then. A file is never cropped or stretched. */
export type PictureBox = Rectangle & {
  kind: 'picture'
  sha256: string
  type: 'image/svg+xml' | 'image/png'
  alt: string
  ink: Rectangle
  of: { kind: 'partner'; eventPartnerId: string } | { kind: 'strip'; projectId: string; flag: Rectangle }
}

/** A plain area or line; says nothing, a screen reader passes it. */
export type RectangleBox = Rectangle & { kind: 'rectangle'; colour: string }

export type Box = TextBox | PictureBox | RectangleBox

/** Where each partner is named or shown, to be outlined for them. */
export type PartnerPlace = Rectangle & { eventPartnerId: string; of: 'logo' | 'name' }

/** What limited the size of a logo below (or above) the weight it should have. */
export type WeightLimit = { eventPartnerId: string; limit: 'flag-height' | 'width' | 'resolution' }

/** A part of the material that did not fit whole; what is left of it was drawn, or it was left out. */
export type Overflow =
  | 'title'
  | 'lead'
  | 'details'
  | 'people'
  | 'programme'
  | 'roles'
  | 'partners'
  | 'funding'

export type Drawing = {
  width: number
  height: number
  ground: string
  /** The document's title. */
  title: string
  boxes: Box[]
  places: PartnerPlace[]
  limits: WeightLimit[]
  /** What did not fit, so that nothing is missing in silence. */
  overflow: Overflow[]
}
