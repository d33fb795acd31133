/** The XML of workbooks that other programs write in their own way, as Excel writes it: exceljs knows no other. */

/** The tag of the root, after what may stand before it. */
const rootTag = /^(?:\ufeff|\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*<[^>]*>/
const relationships = /\sxmlns:(\w+)="[^"]*\/officeDocument\/(?:\d+\/)?relationships"/

/** A prefix before the names of elements, `<x:row>`, is taken off: what the root is called by needs none. */
function withoutPrefix(xml: string): string {
  const root = rootTag.exec(xml)?.[0] ?? ''
  const prefix = /<(\w+):\w+[^<]*$/.exec(root)?.[1]
  if (prefix === undefined) return xml
  const declared = root.replace(/\sxmlns="[^"]*"/, '').replace(`xmlns:${prefix}=`, 'xmlns=')
  return (declared + xml.slice(root.length)).replace(new RegExp(`<(/?)${prefix}:`, 'g'), '<$1')
}

/** Relations are named `r:id`, whatever prefix they have been given. */
function withRelations(xml: string): string {
  const prefix = relationships.exec(rootTag.exec(xml)?.[0] ?? '')?.[1]
  return prefix === undefined || prefix === 'r'
    ? xml
    : xml.replace(`xmlns:${prefix}=`, 'xmlns:r=').replace(new RegExp(`(\\s)${prefix}:id=`, 'g'), '$1r:id=')
}

/** A day as strict Open XML keeps it is a text: exceljs would take its year for a number. */
const withoutDays = (xml: string): string =>
  xml
    .replace(/(<c\b[^>]*\st=)"d"/g, '$1"str"')
    .replace(/(<v>\d{4}-\d\d-\d\d)T00:00:00(?:\.0+)?Z?(?=<\/v>)/g, '$1')

/** A part of a workbook, with names as Excel gives them. */
export const plainXml = (xml: string): string => withoutDays(withRelations(withoutPrefix(xml)))
