import type { Words } from '../en/index.ts'

export const help: Words['help'] = {
  help: 'Hilfe',
  about: 'Über',
  aboutPlaceline: 'Über Placeline',
  pages: 'Seiten der Hilfe',
  close: 'Schließen',
  fourSteps: 'In vier Schritten durch die Seite',
  takeTour: 'Rundgang beginnen',
  bring: 'Einen Artikel herbringen',
  howToBring: [
    '**Einfügen:** den Text unter *Neuer Artikel*. Von einer ganzen Webseite lässt sich der Artikel allein nehmen.',
    '**Öffnen oder ablegen:** Dateien als .txt, .md, .html und .docx, auch mehrere auf einmal.',
    '**Herbringen:** die Seite, die Sie gerade lesen, mit dem Lesezeichen unter *Neuer Artikel*.',
    'Nur englische Berichte, bis zu 2 Millionen Zeichen.',
  ],
  keep: 'Die Arbeit aufbewahren',
  howToKeep: [
    'Was Sie kartieren und korrigieren, wird **von selbst aufbewahrt**, nur in diesem Browser, und öffnet sich dort, wo Sie aufgehört haben.',
    '**Ihre Berichte** listet alle auf: zum Benennen, Kopieren, Löschen und zum Herunterladen als Datei, die sich hier oder anderswo öffnen lässt.',
    'Zwei Tabs überschreiben einander nicht: Der zweite fragt, ob er übernehmen oder an einer Kopie arbeiten soll.',
  ],
  marks: 'Die Zeichen lesen',
  named: 'ein Ort, den der Text nennt',
  government: 'eine Regierung: „Tehran launched“',
  qualifies: 'beschreibt nur näher: „Iraqi citizens“',
  known: 'anderweitig bekannt; der Text sagt nicht, wo',
  onTheMap:
    'Auf der Karte stehen volle Marken im Text, hohle sind anderweitig bekannt. Die Einzelheiten eines Ortes zeigen die Gründe mit ihren Punkten und die Alternativen, die unterlagen. Wo nichts Genaues bekannt ist, zeichnet die Karte keine Vermutung.',
  correct: 'Richtigstellen und mitnehmen',
  howToCorrect: [
    '**Korrigieren:** einen Ort in seinen Einzelheiten. Nehmen Sie eine Alternative, verschieben Sie die Marke, oder sagen Sie, was es ist. Markieren Sie Wörter im Text, die übersehen wurden. Jede Änderung lässt sich rückgängig machen und bleibt, wenn der Text bearbeitet wird.',
    '**Exportieren:** den Bericht als GeoJSON und in anderen Formaten, geprüft, bevor sie hinausgehen.',
    '**Teilen:** als Adresse oder als Seite, die sich ohne Netz öffnet.',
  ],
  keys: 'Tasten',
  singleKeys: 'Einzelne Tasten, ohne Strg oder Cmd, sind Kürzel',
}
