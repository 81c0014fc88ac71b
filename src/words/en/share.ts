/** Links, files of one story, and code to embed them. */
export const share = {
  title: 'Share this story',
  close: 'Close',
  copied: 'Copied',
  pressKeys: 'Press Ctrl+C',
  file: 'One file with everything in it',
  aboutFile:
    'Text, map and timeline in a web page of about 2 MB. It opens by double click, with no network, and can be dropped into Placeline to work on.',
  downloadPage: 'Download page',
  ownPage: 'Show it on a page of your own',
  besideFile: 'Put the downloaded file beside that page, and this where the map is to stand.',
  code: 'Code to embed',
  colours: 'Colours',
  asSystem: 'as the reader’s system',
  light: 'light',
  dark: 'dark',
  copyCode: 'Copy code',
  linkHead: 'A link with the article in it',
  tooLong: (letters: string, most: string) =>
    `This article makes a link of ${letters} characters; many programs cut links at ${most}. Hand on the page below instead: it has everything in it.`,
  aboutLink:
    'The text travels in the address itself, after the #, which browsers send to no server. Whoever has the link can read the article.',
  link: 'Link',
  copyLink: 'Copy link',
  asSeen: 'Open where the map is now, with what is chosen',
  /** What is wrong with a link or a file that was handed on. */
  damagedLink:
    'This link should carry an article, but part of it is missing or changed. Some programs cut long links: ask for the link again, or for a file.',
  newerLink:
    'This link was made by another version of Placeline than this one can read. Load the page again for the newest version, or ask for the text.',
  tooMuch: 'This link carries more than 2 MB of text, more than any article has. Nothing of it was opened.',
  otherTemplate:
    'The file for sharing could not be made: its template beside the page is another version. Load the page again.',
  noStoryInFile: 'This file holds no story, or was damaged on its way. Ask for it again.',
  notReadAnew: 'A story that was saved as a file cannot be read anew. Open it in Placeline.',
  noFurtherFile: 'A file makes no further file: hand on this one.',
}
