import type { Words } from '../en/index.ts'

export const keys: Words['keys'] = {
  ctrl: 'Strg',
  shift: 'Umschalt',
  home: 'Pos1',
  end: 'Ende',
  enter: 'Eingabe',
  anywhere: 'Überall',
  goOn: 'Weiter: Leiste, Text, Karte, Zeitleiste, Einzelheiten',
  closeAndBack: 'Schließen, was offen ist, und zurückgehen',
  inLists: 'In Text, Listen und Zeitleiste',
  walk: 'Von einem zum nächsten gehen',
  ends: 'Zum ersten oder letzten gehen',
  openCard: 'Einzelheiten öffnen',
  inCard: 'In den Einzelheiten eines Ortes',
  rival: 'Eine Alternative auf der Karte zeigen; die Eingabetaste nimmt sie',
  onMap: 'Auf der Karte',
  walkMarks: 'Von Marke zu Marke gehen',
  moveMap: 'Die Karte verschieben',
  zoom: 'Näher, weiter weg',
}
