import { useDesk } from '../desk.ts'
import { SHORTCUTS } from './shortcuts.ts'

/** How to bring an article, how to read the marks, and which keys there are. */
export function Help() {
  return (
    <>
      <h2>Bring an article</h2>
      <ul class="plain">
        <li>
          <b>Paste</b> its text under <i>New article</i>. Of a whole web page the article can be taken alone.
        </li>
        <li>
          <b>Open or drop</b> files: .txt, .md, .html and .docx, several at once.
        </li>
        <li>
          <b>Bring</b> the page you are reading, with the bookmark under <i>New article</i>.
        </li>
        <li>English reports only, of up to 2 million characters.</li>
      </ul>
      <h2>Keep your work</h2>
      <ul class="plain">
        <li>
          What you map and correct is <b>kept by itself</b>, in this browser only, and opens where you left
          it.
        </li>
        <li>
          <b>Your stories</b> lists all of them: to name, copy, delete, and to download as a file that opens
          here or elsewhere.
        </li>
        <li>
          Two tabs do not overwrite each other: the second asks whether to take over or to work on a copy.
        </li>
      </ul>
      <h2>Read the marks</h2>
      <dl class="marks-told">
        <dt>
          <u class="told-name">Baghdad</u>
        </dt>
        <dd>a place that the text names</dd>
        <dt>
          <u class="told-government">Tehran</u>
        </dt>
        <dd>a government: “Tehran launched”</dd>
        <dt>
          <u class="told-adjective">Iraqi</u>
        </dt>
        <dd>only qualifies: “Iraqi citizens”</dd>
        <dt>
          <u class="told-background">the strike</u>
        </dt>
        <dd>known besides; the text does not say where</dd>
      </dl>
      <p>
        On the map solid marks are in the text, hollow ones are known besides. A card shows the reasons for a
        place with their points, and the rivals that lost. Past what is known exactly, the map draws no guess.
      </p>
      <h2>Put it right, and take it along</h2>
      <ul class="plain">
        <li>
          <b>Correct</b> a place in its card: take a rival, move its mark, or say what it is. Mark words in
          the text that were missed. Each change can be undone, and stays when the text is edited.
        </li>
        <li>
          <b>Export</b> the story as GeoJSON and other formats, checked before they leave.
        </li>
        <li>
          <b>Share</b> it as an address or as a page that opens without a network.
        </li>
      </ul>
      <h2>Keys</h2>
      <SingleKeys />
      {SHORTCUTS.map(({ where, keys }) => (
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
      Single keys, without Ctrl or Cmd, are shortcuts
    </label>
  )
}
