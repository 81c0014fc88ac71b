/** The pages of the help dialog. */
export type HelpPage = 'help' | 'about'
