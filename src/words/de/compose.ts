import type { Words } from '../en/index.ts'

/** The others stay as the analysis says them. */
const ISSUES: Readonly<Record<string, (quoted: string) => string>> = {
  'empty-text': () => 'In diesem Text sind keine Wörter. Fügen Sie einen englischen Bericht ein.',
  'not-english': () =>
    'Das sieht nicht nach Englisch aus, und Placeline liest nur Englisch. Nehmen Sie eine englische Fassung; in dieser lassen sich nur Namen finden, die Placeline kennt.',
  'no-place-found': () =>
    'In diesem Text wurde kein Ort gefunden. Ein Satz, der ein Land oder eine Stadt nennt, genügt.',
  'no-date': quoted =>
    `Der Text sagt nicht, wann er geschrieben wurde; „${quoted}“ ließ sich deshalb nicht datieren. Setzen Sie das Datum des Artikels.`,
}

export const compose: Words['compose'] = {
  heading: 'Artikel einfügen. Sehen, wo es geschieht.',
  lede: 'Placeline findet jeden Ort, von dem ein englischer Bericht spricht, ob genannt oder nicht, und setzt ihn auf die Karte, mit den Wörtern, die ihn dorthin setzen.',
  another: 'Ein neuer Artikel',
  mapIt: 'Auf die Karte',
  cancel: 'Abbrechen',
  offline: 'Geht ohne Netz. Nichts, was Sie einfügen, verlässt diese Seite.',
  boxUnchanged: 'Was im Feld steht, ist unverändert.',
  openFiles: 'Dateien öffnen',
  editText: 'Text ändern',
  bring: 'Seiten mit einem Klick herbringen',
  howToBring:
    'Ziehen Sie diesen Knopf auf Ihre Lesezeichenleiste. Klicken Sie dort darauf, während Sie einen Bericht lesen: Er öffnet sich hier, im Feld oben. Auf dem Telefon kopieren Sie stattdessen die Adresse in ein neues Lesezeichen. Der Bericht reist in dem Teil der Adresse dieser Seite, der an keinen Server gesendet wird.',
  mapThisPage: 'Diese Seite kartieren',
  copyAddress: 'Adresse kopieren',
  addressCopied: 'Kopiert. Legen Sie ein neues Lesezeichen an, und fügen Sie dies als Adresse ein.',
  notCopied: 'Der Browser hat das Kopieren nicht erlaubt. Ziehen Sie stattdessen den Knopf.',
  dragIt: 'Er wirkt von der Lesezeichenleiste aus, auf einer anderen Seite. Ziehen Sie ihn dorthin.',
  isPage: more =>
    `Was Sie eingefügt haben, ist eine Webseite. Der Artikel darin kann allein stehen${more ? ':' : '.'}`,
  articleAlone: 'Nur den Artikel nehmen',
  keepPasted: 'Alles Eingefügte behalten',
  from: names => `Von ${names}`,
  oneAtATime: files => `${files}, eine nach der anderen`,
  closeList: 'Liste schließen',
  waiting: 'Wartet darauf, gelesen zu werden',
  taken: 'übernommen',
  textStillHere: 'Ihr Text ist noch hier.',
  storyUnchanged: 'Der Bericht davor ist unverändert.',
  issue: (code, message, quoted) => ISSUES[code]?.(quoted) ?? message,
  mapAnyway: 'Die Namen trotzdem auf die Karte setzen',
  tryOne: 'Oder einen Bericht ausprobieren',
  title: 'Titel',
  titleIfAny: 'Titel, falls vorhanden',
  article: 'Artikel',
  pasteHere:
    'Fügen Sie hier Text oder eine Webseite ein, oder legen Sie Dateien ab: .txt, .md, .html oder .docx',
  published: 'Erschienen',
  dateFrom: note => `aus: ${note}`,
  leaveToText: 'oder den Text sprechen lassen',
  ready: characters => `${characters} sind bereit für die Karte.`,
  excerpt: words => `„${words} …“`,
  putAnother: 'Anderen Text einfügen',
  reading: 'Der Artikel wird gelesen',
  readingLetters: characters => `${characters} werden gelesen. `,
  stages: {
    sentences: 'Die Sätze werden getrennt.',
    dates: 'Daten werden gesucht.',
    names: 'Ortsnamen werden gesucht.',
    places: 'Welche Orte es sind, wird entschieden.',
    events: 'Ereignisse und ihre Verbindungen werden gesucht.',
  },
  looking: 'Der Artikel darin wird gesucht.',
  notWhole:
    'Die Seite, die hergebracht wurde, kam nicht vollständig an. Öffnen Sie sie noch einmal, kopieren Sie ihren Text, und fügen Sie ihn hier ein.',
  tooManyFiles: most => `Nicht gelesen: höchstens ${most} Dateien auf einmal.`,
  notOpened: (name, why) => `„${name}“ wurde nicht geöffnet. ${why}`,
}
