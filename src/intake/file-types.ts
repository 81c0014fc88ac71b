/** What a file chooser offers: endings and media types of the files that can be read. */
export const FILE_TYPES = [
  ...['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.docx'],
  ...['text/plain', 'text/markdown', 'text/html', 'application/xhtml+xml'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
].join(',')
