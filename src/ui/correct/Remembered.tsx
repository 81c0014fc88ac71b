import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { inRuleOrder, isSameCase, type Rule, readRulesFile, withRule, writeRules } from '../../index.ts'
import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'

/** Larger files hold no rules of ours. */
const LARGEST = 5_000_000

/** What is remembered for every article: seen, forgotten, saved to a file and taken from one. */
export function Remembered() {
  const { session, bench, keeping } = useDesk()
  const rules = session.rules.value
  const kept = keeping?.rules.value
  const off = kept?.off.value ?? []
  const faults = useSignal<readonly string[]>([])
  const input = useRef<HTMLInputElement>(null)
  const take = async (file: File) => {
    if (file.size > LARGEST) {
      faults.value = [wording().correct.rulesTooLarge(Math.round(file.size / 1e6))]
      return
    }
    const { rules: read, refused } = readRulesFile(await file.text())
    faults.value = refused
    if (read.length === 0) return
    const name = wording().correct.remembering(count(read.length, 'rule'))
    await bench.run(
      session.setRules(read.reduce(withRule, rules), name),
      wording().correct.didRemember(count(read.length, 'rule')),
    )
  }
  const turn = (rule: Rule, on: boolean) =>
    kept &&
    bench.run(
      kept.turn(rule, on),
      on ? wording().correct.appliedAgain(rule.form) : wording().correct.notApplied(rule.form),
    )
  const forget = (rule: Rule) => {
    if (off.includes(rule)) return kept?.forget(rule)
    return bench.run(
      session.setRules(
        rules.filter(one => !isSameCase(one, rule)),
        wording().correct.forgetting(rule.form),
      ),
      wording().correct.forgot(rule.form),
    )
  }
  return (
    <section class="remembered">
      <h3 class="caps">
        {wording().correct.remembered} <em class="num">{rules.length + off.length || ''}</em>
      </h3>
      {rules.length + off.length === 0 && <p class="quiet small">{wording().correct.howToRemember}</p>}
      <ul>
        {inRuleOrder([...rules, ...off]).map(rule => (
          <li key={[rule.form, rule.within?.country, rule.within?.admin1].join(' ')} class="rule">
            <label>
              <input
                type="checkbox"
                checked={!off.includes(rule)}
                disabled={!kept}
                onChange={event => void turn(rule, event.currentTarget.checked)}
              />
              <span class={off.includes(rule) ? 'quiet' : undefined}>
                <b>{wording().correct.form(rule.form)}</b>{' '}
                {rule.place ? wording().correct.isPlace(rule.place.name) : wording().correct.isNoPlace}
                <small class="quiet">
                  {off.includes(rule) ? wording().correct.switchedOff : whereOf(rule)}
                </small>
              </span>
            </label>
            <button
              type="button"
              class="btn icon"
              aria-label={wording().correct.forgetOf(rule.form)}
              onClick={() => void forget(rule)}
            >
              <Icon name="close" size={14} />
            </button>
          </li>
        ))}
      </ul>
      <div class="ways">
        {rules.length + off.length > 0 && (
          <button
            type="button"
            class="btn line tiny"
            onClick={() => download(writeRules(inRuleOrder([...rules, ...off])))}
          >
            {wording().correct.saveRules}
          </button>
        )}
        <button type="button" class="btn line tiny" onClick={() => input.current?.click()}>
          {wording().correct.takeRules}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          class="unseen"
          tabIndex={-1}
          aria-label={wording().correct.fileOfRules}
          onChange={event => {
            const [file] = event.currentTarget.files ?? []
            event.currentTarget.value = ''
            if (file) void take(file)
          }}
        />
      </div>
      {faults.value.length > 0 && (
        <ul class="faults" role="alert">
          {faults.value.slice(0, 10).map(fault => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

const whereOf = ({ within }: Rule) =>
  within ? wording().correct.onlyAbout([within.admin1, within.country].filter(Boolean).join(', ')) : ''

function download(json: string) {
  const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = 'placeline-rules.json'
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
