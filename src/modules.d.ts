// biome-ignore-all lint/style/noDefaultExport: the modules declared here have one
/** Types of imported modules that have none. */
/** Templates and style sheets are texts, to the build and to the tests. */
declare module '*.hbs' {
  const text: string
  export default text
}
declare module '*.css' {
  const text: string
  export default text
}
declare module '*.md' {
  const text: string
  export default text
}
declare module '*.txt' {
  const text: string
  export default text
}
declare module '*.yaml' {
  const text: string
  export default text
}
declare module '*.yml' {
  const text: string
  export default text
}

/** The workbook alone: the rest of exceljs reads and writes streams, and takes as long to load again. */
declare module 'exceljs/lib/doc/workbook.js' {
  import { Workbook } from 'exceljs'
  export default Workbook
}

/** The writer that writes row by row, alone. */
declare module 'exceljs/lib/stream/xlsx/workbook-writer.js' {
  import { stream } from 'exceljs'
  export default stream.xlsx.WorkbookWriter
}
