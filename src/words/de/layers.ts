import type { Words } from '../en/index.ts'

export const layers: Words['layers'] = {
  title: 'Ihre Ebenen',
  about:
    'Eine GeoJSON-Datei wird neben dem Bericht gezeichnet, bleibt auf dieser Seite und wird nicht gesendet.',
  reading: 'Die Datei wird gelesen …',
  add: 'GeoJSON-Datei hinzufügen',
  drop: 'GeoJSON-Datei hier ablegen: Sie kommt auf die Karte',
  remove: name => `${name} entfernen`,
  goThere: 'Dorthin',
  openAsStory: 'Als Bericht öffnen',
  featuresOf: name => `Objekte von ${name}`,
  onTheMap: features => `${features} auf der Karte.`,
  close: 'Schließen',
  nothingMore: 'Mehr sagt die Datei nicht darüber. ',
  notInStory: 'Nicht Teil des Berichts.',
  kinds: {
    Point: 'Punkt',
    LineString: 'Linie',
    MultiLineString: 'Linien',
    Polygon: 'Fläche',
    MultiPolygon: 'Flächen',
  },
  quoted: name => `„${name}“`,
  tooMany: (most, name) =>
    `Es gibt schon ${most} Ebenen. Entfernen Sie eine, und öffnen Sie ${name} dann noch einmal.`,
  tooLarge: name => `${name} ist größer als 100 MB. Nichts wurde geändert. Öffnen Sie einen Teil davon.`,
  unreadable: name => `${name} ließ sich nicht lesen. Nichts wurde geändert.`,
}
