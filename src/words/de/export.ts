import type { Words } from '../en/index.ts'

export const exporting: Words['exporting'] = {
  title: 'Diesen Bericht exportieren',
  close: 'Schließen',
  pointsOnly: 'Die Umrisse der Länder ließen sich nicht laden: In dieser Datei sind Länder nur Punkte.',
  download: 'Herunterladen',
  nothing: 'Nichts zu schreiben',
  firstOf: faults => `${faults}, der erste: `,
  checked: by => `Geprüft: gültig nach ${by}`,
  copy: 'Kopieren',
  copied: 'Kopiert',
  notAllowed: 'Nicht erlaubt',
  whyNotAllowed: 'Der Browser hat das Kopieren nicht erlaubt; laden Sie die Datei stattdessen herunter.',
  format: 'Format',
  holds: 'Was sie enthält',
  withBackground: 'Mit Hintergrundwissen',
  withLinks: 'Mit Verbindungen zwischen Ereignissen',
  forExcel: 'Für Excel',
  utf8: 'kennzeichnet die Datei als UTF-8',
  compact: 'Ohne Zeilenumbrüche',
  smaller: 'kleiner',
  firstLines: 'Die ersten Zeilen der Datei',
  preparing: 'Die Datei wird vorbereitet …',
  formats: {
    geojson: {
      variant: 'Alles',
      contents:
        'Orte, Ereignisse und die Verbindungen zwischen ihnen, mit Auszügen, Daten, Nachweisen und Quellen; Placeline liest es wieder ein.',
    },
    'geojson-places': {
      variant: 'Orte',
      contents: 'Ein Objekt je Ort: Städte und Gebäude als Punkte, Länder und Regionen als Flächen.',
    },
    'geojson-events': {
      variant: 'Ereignisse',
      contents: 'Ein Punkt je Ereignis, an seinem Hauptort, mit Datum, Handelnden und Zielen.',
    },
    'geojson-links': {
      variant: 'Verbindungen',
      contents:
        'Eine Linie je Verbindung zwischen Ereignissen an verschiedenen Orten, mit den Wörtern, die sie herstellen.',
    },
    'geojson-points': {
      variant: 'Nur Punkte',
      contents:
        'Orte und Ereignisse als Punkte, auch Länder und Regionen: für Programme, die eine Geometrie je Datei nehmen.',
    },
    'geojson-files': {
      variant: 'Eine Datei je Geometrie',
      contents: 'Punkte, Linien und Flächen als drei GeoJSON-Dateien in einem Zip: jede eine saubere Ebene.',
    },
    umap: {
      variant: 'Für uMap',
      contents: 'Orte, Ereignisse und Verbindungen in den Farben dieser Seite, die uMap behält.',
    },
    csv: {
      variant: 'Orte',
      contents: 'Eine Zeile je Ort: Breite, Länge, Name, Nennungen, Auszug, Daten, Nachweis und Quelle.',
    },
    'csv-events': {
      variant: 'Ereignisse',
      contents:
        'Eine Zeile je Ereignis: sein Ort, falls es einen hat, erster und letzter möglicher Tag, Handelnde, Ziele und Verbindungen.',
    },
    'csv-mentions': {
      variant: 'Nennungen',
      contents:
        'Eine Zeile je Nennung: ihre Wörter, wo sie im Text stehen, welcher Ort gemeint ist und wie sicher das ist.',
    },
    kml: {
      variant: 'Alles',
      contents:
        'Orte, Ereignisse und Verbindungen in Ordnern, mit den Tagen, an denen sie geschehen sein können, für den Zeitregler.',
    },
    gpx: {
      variant: 'Wegpunkte',
      opensIn: 'Garmin-Geräte, OsmAnd, Organic Maps, QGIS',
      contents: 'Ein Wegpunkt je Ort, mit seinem Namen, einem Auszug und dem, was dort geschah.',
    },
    'linked-places': {
      variant: 'Orte',
      contents:
        'Orte mit ihren Namen, wie der Artikel sie bezeugt, ihren Daten und Links zu Wikidata und GeoNames.',
    },
    annotations: {
      opensIn: 'Recogito, Annotationsserver, RDF-Werkzeuge',
      variant: 'Nennungen und Ereignisse',
      contents:
        'Jede Nennung und jedes Ereignis als W3C-Annotation an ihren Wörtern: Zitat, Stelle, Ort und Punkt.',
    },
    story: {
      opensIn: 'Eigene Programme',
      variant: 'Alles',
      contents:
        'Die ganze Analyse als JSON, mit dem Text, jeder Nennung, ihren Gründen und ihren Alternativen.',
    },
  },
}
