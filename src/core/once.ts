/** A function whose result is worked out once for each argument, however many ask for it; it is kept as long as the argument is. */
export function once<A extends object, R>(make: (argument: A) => R): (argument: A) => R {
  const made = new WeakMap<A, R>()
  return (argument) => {
    const known = made.get(argument)
    if (known !== undefined) return known
    const result = make(argument)
    made.set(argument, result)
    return result
  }
}
