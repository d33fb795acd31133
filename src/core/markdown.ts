const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Words that stay words in Markdown (CommonMark with the tables of GitHub and GitLab), on one line or in a cell. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]|~#$^]/g, '\\$&').replace(/[&<>]/g, (character) => entities[character] ?? '')
