import { useDesk } from '../desk.ts'

/** What is being read, while it is. */
export function Working() {
  const { session, intake } = useDesk()
  const analysing = session.status.value.kind === 'working'
  const length = intake.text.value.length.toLocaleString('en')
  return (
    <div class="working" role="status">
      <progress aria-label="Reading the article" />
      {analysing ? `Reading ${length} characters. Your text stays here.` : 'Looking for the article in it.'}
    </div>
  )
}
