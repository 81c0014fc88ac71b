/** Letters that Unicode does not take apart into a base letter and a mark. */
const WHOLE: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'e',
  ʿ: '',
  ʾ: '',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
}

/** Lower case without diacritics or what nobody sees, with straight apostrophes: the form names are compared in. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (isAscii(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[øłđðþßæœıəʿʾ’‘ʼ`]/g, letter => WHOLE[letter] ?? letter)
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++)
    if (text.charCodeAt(i) > 126 || text.charCodeAt(i) === 96) return false
  return true
}
