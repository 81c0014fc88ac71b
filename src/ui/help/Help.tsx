import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Marked } from '../Marked.tsx'
import { shortcuts } from './shortcuts.ts'

/** How to bring an article, how to read the marks, and which keys there are. */
export function Help() {
  const { help } = wording()
  return (
    <>
      <h2>{help.bring}</h2>
      <Points of={help.howToBring} />
      <h2>{help.keep}</h2>
      <Points of={help.howToKeep} />
      <h2>{help.marks}</h2>
      <dl class="marks-told">
        <dt lang="en">
          <u class="told-name">Baghdad</u>
        </dt>
        <dd>{help.named}</dd>
        <dt lang="en">
          <u class="told-government">Tehran</u>
        </dt>
        <dd>{help.government}</dd>
        <dt lang="en">
          <u class="told-adjective">Iraqi</u>
        </dt>
        <dd>{help.qualifies}</dd>
        <dt lang="en">
          <u class="told-background">the strike</u>
        </dt>
        <dd>{help.known}</dd>
      </dl>
      <p>{help.onTheMap}</p>
      <h2>{help.correct}</h2>
      <Points of={help.howToCorrect} />
      <h2>{help.keys}</h2>
      <SingleKeys />
      {shortcuts().map(({ where, keys }) => (
        <section key={where}>
          <h3 class="caps">{where}</h3>
          <dl class="keys">
            {keys.map(one => (
              <div key={one.does}>
                <dt>
                  {one.keys.map(key => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{one.does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  )
}

const Points = ({ of }: { of: readonly string[] }) => (
  <ul class="plain">
    {of.map(words => (
      <li key={words}>
        <Marked words={words} />
      </li>
    ))}
  </ul>
)

/** Single keys are in the way of those who speak to their computer: they can be switched off. */
function SingleKeys() {
  const { keeping } = useDesk()
  if (!keeping) return null
  const { shortcuts } = keeping
  return (
    <label class="single-keys">
      <input
        type="checkbox"
        checked={shortcuts.value}
        onChange={event => {
          shortcuts.value = event.currentTarget.checked
        }}
      />
      {wording().help.singleKeys}
    </label>
  )
}
