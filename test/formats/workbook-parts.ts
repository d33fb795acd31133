/** What is inside a workbook: its parts as texts, and their elements. */
import JSZip from 'jszip'

/** The parts of a workbook that are texts, by their names. */
export async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const files = Object.values((await JSZip.loadAsync(bytes)).files).filter(({ dir }) => !dir)
  return new Map(
    await Promise.all(files.map(async (file) => [file.name, await file.async('string')] as const)),
  )
}

/** An element of a part: what stands in it are elements, or a text. */
export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: Element[]
  text: string
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const plain = (text: string): string =>
  text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)

/** Reads a part. Throws when its elements are not closed as they were opened. */
export function elementOf(xml: string): Element {
  const root: Element = { name: '', attributes: new Map(), children: [], text: '' }
  const open = [root]
  for (const [, end, name = '', inner = '', closed, text] of xml.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/g,
  )) {
    const around = open.at(-1) ?? root
    if (text !== undefined) around.text += plain(text)
    else if (end === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes what was not opened`)
    } else {
      const attributes = [...inner.matchAll(/([\w:]+)="([^"]*)"/g)]
      const element: Element = {
        name,
        attributes: new Map(attributes.map(([, key = '', value = '']) => [key, plain(value)])),
        children: [],
        text: '',
      }
      around.children.push(element)
      if (closed !== '/') open.push(element)
    }
  }
  const [element] = root.children
  if (!element || open.length > 1) throw new Error(`<${open.at(-1)?.name}> is not closed`)
  return element
}

/** The elements of a name, however deep they are. */
export const all = (element: Element, name: string): Element[] => [
  ...element.children.filter((child) => child.name === name),
  ...element.children.flatMap((child) => all(child, name)),
]
/** An attribute; empty where there is none. */
export const get = (element: Element, name: string): string => element.attributes.get(name) ?? ''
