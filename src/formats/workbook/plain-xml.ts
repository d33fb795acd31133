/** The XML of workbooks that other programs write in their own way, as Excel writes it: exceljs knows no other. */

/** The tag of the root: the first that is neither a declaration nor a remark. */
const root = /<\w[^<>]*>/

/** A prefix before the names of elements, `<x:row>`, is taken off: what the root is called by needs none. */
function withoutPrefix(xml: string): string {
  const [tag = ''] = root.exec(xml) ?? []
  const prefix = /^<(\w+):/.exec(tag)?.[1]
  if (prefix === undefined) return xml
  const declared = tag.replace(/ xmlns="[^"]*"/, '').replace(`xmlns:${prefix}=`, 'xmlns=')
  return xml
    .replace(tag, () => declared)
    .replace(/<(\/?)(\w+):/g, (each, end: string, name: string) => (name === prefix ? `<${end}` : each))
}

/** What relations are called by, where that is not `r`. */
function prefixOfRelations(xml: string): string | undefined {
  const names = root.exec(xml)?.[0].matchAll(/ xmlns:(\w+)="([^"]*)"/g) ?? []
  const found = [...names].find(
    ([, , uri = '']) => uri.includes('officeDocument') && uri.endsWith('/relationships'),
  )
  return found?.[1] === 'r' ? undefined : found?.[1]
}

/** Relations are named `r:id`, whatever prefix they have been given. */
function withRelations(xml: string): string {
  const prefix = prefixOfRelations(xml)
  if (prefix === undefined) return xml
  return xml
    .replace(` xmlns:${prefix}=`, ' xmlns:r=')
    .replace(/ (\w+):id=/g, (each, name: string) => (name === prefix ? ' r:id=' : each))
}

/** A day as strict Open XML keeps it is a text: exceljs would take its year for a number. */
const withoutDays = (xml: string): string =>
  xml
    .replace(/<c [^<>]*>/g, (tag) => tag.replace(' t="d"', ' t="str"'))
    .replace(/T00:00:00(?:\.0{1,9})?Z?<\/v>/g, '</v>')

/** A formula that gives an empty text has been computed: exceljs would take it for one that has not. */
const withBlankResults = (xml: string): string =>
  xml.replace(/<c [^<>]*><f\b[^<>]*>(?:[^<]*<\/f>)?<v(?:\/>|><\/v>)/g, (cell) =>
    / t="str"/.test(cell.slice(0, cell.indexOf('>'))) ? cell.replace(/<v.*$/s, '<v> </v>') : cell,
  )

/** A part of a workbook, with names as Excel gives them. */
export const plainXml = (xml: string): string =>
  withBlankResults(withoutDays(withRelations(withoutPrefix(xml))))
