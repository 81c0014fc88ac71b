/** The Arabic article before a name, as it is written in front of its letters. */
const ARTICLE = /^(?:al|el|ad|ed|an|en|ar|er|as|es|ash|esh|at|et|ath|eth|az|ez|adh|edh) /

/**
 * Other ways to write a key that comes from another alphabet, likeliest first: with the article and without it, and with
 * the endings Arabic names have in English and French texts. None of them is the key itself.
 */
export function respellings(key: string): string[] {
  const bare = key.replace(ARTICLE, '')
  const stems = [bare, ...(bare.length > 3 ? [`al ${bare}`, `el ${bare}`] : [])]
  const all = stems.flatMap(stem => [stem, ...endings(stem)])
  return [...new Set(all)].filter(each => each !== key)
}

/** "Hilla" for "Hillah", "Qusayr" has none. */
function endings(stem: string): string[] {
  if (/[aei]h$/.test(stem)) return [`${stem.slice(0, -2)}a`]
  return stem.length > 4 && stem.endsWith('a') ? [`${stem}h`, `${stem.slice(0, -1)}eh`] : []
}
