import { wording } from '../words/wording.ts'

/** How sure a choice is, in one word. */
export const certaintyWord = (confidence: number): string => {
  const { certain, likely, unsure } = wording().place
  return confidence >= 0.8 ? certain : confidence >= 0.5 ? likely : unsure
}

/** A share of certainty in hundredths; a machine is never wholly sure. */
export const hundredths = (certainty: number): number => Math.min(99, Math.round(certainty * 100))
