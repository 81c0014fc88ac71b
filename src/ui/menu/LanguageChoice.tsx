import { useSignal } from '@preact/signals'
import { LANGUAGES, wording } from '../../words/wording.ts'
import { chooseLanguage, languageOfPage } from './language-choice.ts'

/** The language of the page; a story keeps its own. */
export function LanguageChoice() {
  const spoken = useSignal(languageOfPage())
  const fault = useSignal(false)
  return (
    <fieldset class="themes languages">
      <legend class="caps">{wording().menu.language}</legend>
      {LANGUAGES.map(([language, name]) => (
        <label key={language}>
          <input
            type="radio"
            name="language"
            checked={spoken.value === language}
            onChange={() => {
              spoken.value = language
              void chooseLanguage(language).then(
                () => {
                  fault.value = false
                },
                () => {
                  fault.value = true
                  spoken.value = languageOfPage()
                },
              )
            }}
          />
          <span lang={language}>{name}</span>
        </label>
      ))}
      {fault.value && (
        <p class="small" role="alert">
          {wording().menu.noLanguage}
        </p>
      )}
    </fieldset>
  )
}
