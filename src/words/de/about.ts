import type { Words } from '../en/index.ts'

export const about: Words['about'] = {
  lede: 'Eine „dateline“ sagt, wann und wo ein Bericht geschrieben wurde; eine „placeline“ sagt, wo alles geschieht, wovon er erzählt.',
  what: 'Placeline liest einen englischen Artikel in Ihrem Browser, findet jeden Ort, von dem er spricht, ob genannt oder nicht, und sagt, warum er steht, wo er steht. Nichts, was Sie herbringen, verlässt die Seite. Placeline kann sich irren: Jeder Punkt lässt sich an den Wörtern prüfen, die ihn dorthin setzen.',
  knowsBy: 'Woher es die Welt kennt',
  borders:
    'Wo Grenzen umstritten sind, folgen sie der Sicht der Vereinten Nationen: Die Krim gehört zur Ukraine, der Golan zu Syrien, die Westsahara steht für sich.',
  builtWith: 'Woraus es gebaut ist',
  version: 'Version',
  free: {
    before: '. Placeline ist freie Software unter der MIT-Lizenz; Daten und Bibliotheken behalten ihre (',
    after:
      '). Der erste Bericht ist von United Press International; die anderen Beispiele wurden für Placeline geschrieben.',
  },
  notices: 'alle Hinweise',
  publicDomain: 'gemeinfrei',
  names: { compiled: 'Für Placeline zusammengestellt', preact: 'Preact und seine Signale' },
  gives: {
    geonames: 'Städte, Provinzen, Bezirke und Länder der Welt; gefiltert und neu gepackt',
    naturalEarth: 'Küsten, Grenzen, Provinzen, Flüsse und Seen',
    airports: 'Flugplätze',
    factbook: 'Einwohnerzahlen und Bewohnernamen',
    census: 'Countys, Vor- und Nachnamen',
    compiled:
      'Institutionen, Botschaften, Stützpunkte, Gewässer, Regionen, bekannte Ereignisse, Ämter und Organisationen',
    leaflet: 'die Karte',
    preact: 'die Seite',
    workbox: 'der Gebrauch ohne Netz',
    mgrs: 'das Lesen militärischer Koordinaten',
    tiles: 'die Grundkarte',
    readability: 'das Finden des Artikels in einer Webseite',
    fflate: 'das Öffnen von Word-Dateien, das Packen von Exporten und Adressen',
    idb: 'das Aufbewahren von Berichten im Browser',
    validation: 'das Prüfen von Exporten',
    fonts: 'die Schrift',
  },
}
