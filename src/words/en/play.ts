/** Playing a story, step by step. */
export const play = {
  playing: 'Playing the story',
  previous: 'Previous step',
  next: 'Next step',
  pause: 'Pause',
  play: 'Play',
  stepOf: (at: number, all: number) => `${at} of ${all}`,
  speed: (n: number) => `Speed: ${n} times`,
  howFast: 'How fast it plays',
  stop: 'Stop playing',
  noDate: 'No date',
  step: 'Step',
  said: (at: number, all: number, what: string) => `${at} of ${all}: ${what}`,
}
