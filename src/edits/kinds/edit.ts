import type { PlaceSource } from '../../gazetteer/story-places.ts'
import type { Correction, CorrectionKind } from '../../model/correction.ts'
import type { Story } from '../../model/story.ts'

/** A correction of one kind. */
export type Of<Kind extends CorrectionKind> = Extract<Correction, { readonly kind: Kind }>

/** Lays one correction over a story; null where what it speaks of is gone. */
export type Edit<Kind extends CorrectionKind> = (
  story: Story,
  correction: Of<Kind>,
  known: PlaceSource,
) => Story | null
