/** Help. Words between two stars stand out, those between single ones are names of the page. */
export const help = {
  help: 'Help',
  about: 'About',
  aboutPlaceline: 'About Placeline',
  pages: 'Pages of help',
  close: 'Close',
  fourSteps: 'Four steps through the page',
  takeTour: 'Take the tour',
  bring: 'Bring an article',
  howToBring: [
    '**Paste** its text under *New article*. Of a whole web page the article can be taken alone.',
    '**Open or drop** files: .txt, .md, .html and .docx, several at once.',
    '**Bring** the page you are reading, with the bookmark under *New article*.',
    'English reports only, of up to 2 million characters.',
  ],
  keep: 'Keep your work',
  howToKeep: [
    'What you map and correct is **kept by itself**, in this browser only, and opens where you left it.',
    '**Your stories** lists all of them: to name, copy, delete, and to download as a file that opens here or elsewhere.',
    'Two tabs do not overwrite each other: the second asks whether to take over or to work on a copy.',
  ],
  marks: 'Read the marks',
  named: 'a place that the text names',
  government: 'a government: “Tehran launched”',
  qualifies: 'only qualifies: “Iraqi citizens”',
  known: 'known besides; the text does not say where',
  onTheMap:
    'On the map solid marks are in the text, hollow ones are known besides. A card shows the reasons for a place with their points, and the rivals that lost. Past what is known exactly, the map draws no guess.',
  correct: 'Put it right, and take it along',
  howToCorrect: [
    '**Correct** a place in its card: take a rival, move its mark, or say what it is. Mark words in the text that were missed. Each change can be undone, and stays when the text is edited.',
    '**Export** the story as GeoJSON and other formats, checked before they leave.',
    '**Share** it as an address or as a page that opens without a network.',
  ],
  keys: 'Keys',
  singleKeys: 'Single keys, without Ctrl or Cmd, are shortcuts',
}
