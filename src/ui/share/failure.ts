import { describeError } from '../../app/describe-error.ts'

/** Does something, and says in a sentence what failed; '' where nothing did. */
export async function failureOf(act: () => Promise<void>): Promise<string> {
  try {
    await act()
    return ''
  } catch (error) {
    return describeError(error)
  }
}
