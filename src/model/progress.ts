/** What an analysis is busy with; the stages in their order. */
export type Stage = 'sentences' | 'dates' | 'names' | 'places' | 'events'

/** Where an analysis is: the stage it is in, and how much of the whole is done, 0–1. */
export interface Progress {
  readonly stage: Stage
  readonly share: number
}

/** Is told how much of a piece of work is done, 0–1. */
export type Tell = (share: number) => void

/** For work that nobody waits at. */
export const untold: Tell = () => undefined

/** For a piece of a work: from where to where in it the piece reaches, 0–1. */
export const within =
  (tell: Tell, from: number, to: number): Tell =>
  share =>
    tell(from + share * (to - from))
