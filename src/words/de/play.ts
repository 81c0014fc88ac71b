import type { Words } from '../en/index.ts'

export const play: Words['play'] = {
  playing: 'Der Bericht wird abgespielt',
  previous: 'Voriger Schritt',
  next: 'Nächster Schritt',
  pause: 'Anhalten',
  play: 'Abspielen',
  stepOf: (at, all) => `${at} von ${all}`,
  speed: n => `Tempo: ${n.toLocaleString('de')}-fach`,
  howFast: 'Wie schnell abgespielt wird',
  stop: 'Abspielen beenden',
  noDate: 'Ohne Datum',
  step: 'Schritt',
  said: (at, all, what) => `${at} von ${all}: ${what}`,
}
