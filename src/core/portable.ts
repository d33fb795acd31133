/** Names that Windows keeps for devices, with any ending. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i
const forbidden = /[<>:"|?*\\\u0000-\u001f]|[. ]$/

/** Whether a path can be used on every system. The source of the rule: Microsoft, "Naming Files, Paths, and Namespaces". */
export const isPortable = (path: string): boolean =>
  !path.split('/').some((name) => devices.test(name) || forbidden.test(name))
