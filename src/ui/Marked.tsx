/** Words of which some stand out: "**Paste** its text under *New article*". */
export const Marked = ({ words }: { words: string }) => (
  <>
    {words.split(/(\*\*[^*]+\*\*|\*[^*]+\*)/).map((part, i) => {
      if (i % 2 === 0) return part
      return part.startsWith('**') ? <b key={i}>{part.slice(2, -2)}</b> : <i key={i}>{part.slice(1, -1)}</i>
    })}
  </>
)
