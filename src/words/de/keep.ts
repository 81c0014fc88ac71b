import type { Words } from '../en/index.ts'

export const keep: Words['keep'] = {
  title: 'Ihre Berichte',
  close: 'Schließen',
  story: 'Bericht',
  stories: 'Berichte',
  find: 'Bericht suchen',
  openFile: 'Datei öffnen',
  looking: 'Es wird nachgesehen …',
  noneCalled: name => `Kein Bericht heißt „${name}“.`,
  blockedEmpty:
    'Dieser Browser lässt Placeline nichts aufbewahren. Laden Sie einen Bericht herunter, um ihn wiederzuhaben.',
  empty:
    'Noch ist nichts aufbewahrt. Was Sie kartieren oder korrigieren, wird hier von selbst aufbewahrt, nur in diesem Browser.',
  open: 'geöffnet',
  rename: 'Umbenennen',
  renameOf: title => `„${title}“ umbenennen`,
  duplicate: 'Duplizieren',
  duplicateOf: title => `„${title}“ duplizieren`,
  download: 'Herunterladen',
  downloadOf: title => `„${title}“ herunterladen`,
  delete: 'Löschen',
  deleteOf: title => `„${title}“ löschen`,
  name: 'Name des Berichts',
  copyMark: 'Kopie',
  take: size => `Ihre Berichte belegen ${size}. `,
  takesOf: (size, all) =>
    `Placeline belegt ${size} von ${all}, die dieser Browser erlaubt, die Kopie für den Gebrauch ohne Netz eingeschlossen.`,
  deleteOthers: 'Alle außer dem geöffneten löschen',
  deletedOne: title => `„${title}“ gelöscht`,
  deletedMany: stories => `${stories} gelöscht`,
  unreadable: 'Dieser Bericht lässt sich nicht mehr lesen.',
  bytes: n => `${n} Byte`,
  elsewhere: {
    open: 'Dieser Bericht ist in einem anderen Tab geöffnet.',
    changed: 'Dieser Bericht wurde in einem anderen Tab geändert.',
    deleted: 'Dieser Bericht wurde in einem anderen Tab gelöscht.',
  },
  notKeptYet: 'Was Sie hier ändern, wird erst aufbewahrt, wenn Sie sich entschieden haben.',
  workOnCopy: 'An einer Kopie arbeiten',
  keepIt: 'Behalten',
  takeOver: 'Hier übernehmen',
  trouble: {
    blocked: [
      'Dieser Browser lässt Placeline Ihre Arbeit nicht aufbewahren.',
      'Alles andere geht, ist aber weg, sobald diese Seite geschlossen wird. Laden Sie herunter, was Sie behalten wollen.',
    ],
    full: [
      'Es ist kein Platz mehr, um Ihre Arbeit aufzubewahren.',
      'Ihre letzten Änderungen stehen nur auf dieser Seite. Laden Sie sie herunter, oder löschen Sie Berichte, die Sie nicht mehr brauchen.',
    ],
    failed: [
      'Ihre letzten Änderungen konnten nicht aufbewahrt werden.',
      'Sie stehen nur auf dieser Seite. Laden Sie sie herunter, bevor Sie sie schließen.',
    ],
  },
  downloadThis: 'Diesen Bericht herunterladen',
  noLongerKept: 'Dieser Bericht wird in diesem Browser nicht mehr aufbewahrt.',
  changedElsewhere:
    'Der Bericht wurde anderswo geändert, und diese Fassung ist nun geöffnet. Ihre Änderungen von hier sind als Kopie aufbewahrt.',
  noAnswer: 'Der Speicher des Browsers hat nicht geantwortet.',
  fileTooLarge: (name, megabytes) =>
    `„${name}“ hat ${megabytes} MB; ein Bericht, den Placeline gespeichert hat, hat weniger als 50. Nichts wurde geöffnet.`,
  notJson:
    'Diese Datei ist kein JSON; erwartet wird ein Projekt, das Placeline gespeichert hat. Nichts wurde geöffnet.',
  noProject: 'Diese Datei enthält kein Projekt; nichts wurde geöffnet.',
  noText: most =>
    `Der Text des Projekts fehlt; erwartet werden bis zu ${most} Zeichen. Nichts wurde geöffnet.`,
  longText: (letters, most) =>
    `Der Text des Projekts ist ${letters} Zeichen lang; erwartet werden bis zu ${most}. Nichts wurde geöffnet.`,
  newerSchema: (schema, ours) =>
    `Dieses Projekt hat ein neueres Placeline gespeichert (${schema}); dieses hier liest ${ours}. Laden Sie die Seite neu, um das neueste zu erhalten.`,
  otherSchema: (schema, ours) =>
    `Das ist kein Projekt von Placeline: Sein Schema ist ${schema}, erwartet wird „${ours}“. Nichts wurde geöffnet.`,
  missing: 'nicht angegeben',
  noHistory:
    'Die Liste der Änderungen passt nicht zum Projekt; was vor jetzt war, lässt sich nicht rückgängig machen. Die Korrekturen bleiben.',
  noDay: got =>
    `Das Datum des Artikels ist ${got}, erwartet wird ein Tag als JJJJ-MM-TT; der Text soll es sagen.`,
}
