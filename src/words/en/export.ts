/** The dialog that writes a story to a file. */
export const exporting = {
  title: 'Export this story',
  close: 'Close',
  pointsOnly: 'The outlines of countries could not be loaded: countries are points in this file.',
  download: 'Download',
  nothing: 'Nothing to write',
  firstOf: (faults: string) => `${faults}, first: `,
  checked: (by: string) => `Checked: valid by ${by}`,
  copy: 'Copy',
  copied: 'Copied',
  notAllowed: 'Not allowed',
  whyNotAllowed: 'The browser did not allow the page to copy; download the file instead.',
  format: 'Format',
  holds: 'What it holds',
  withBackground: 'With background knowledge',
  withLinks: 'With links between events',
  forExcel: 'For Excel',
  utf8: 'marks the file as UTF-8',
  compact: 'Without line breaks',
  smaller: 'smaller',
  firstLines: 'The first lines of the file',
  preparing: 'Preparing the file …',
  /** The formats by their ids, where they are told otherwise than they tell themselves. */
  formats: {} as Readonly<
    Record<string, { readonly variant: string; readonly contents: string; readonly opensIn?: string }>
  >,
}
