/** Makes a value when it is first asked for: the gazetteers take most of a second, and `--help` needs none of them. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
