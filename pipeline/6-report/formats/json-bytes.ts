/**
 * The bytes of `JSON.stringify(value, null, 1)` for an object, made list by list: a string cannot hold what tens
 * of thousands of articles come to (V8 ends at 2^29 − 24 characters), bytes can.
 */
export function jsonBytes(value: object): Uint8Array {
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  const pieces = entries.map(([key, part], i) => {
    const end = i < entries.length - 1 ? ',\n' : '\n';
    const name = ` ${JSON.stringify(key)}: `;
    if (!Array.isArray(part) || part.length === 0) return Buffer.from(name + indented(part, 1) + end);
    const items = part.map((item, k) =>
      Buffer.from(`  ${indented(item, 2)}${k < part.length - 1 ? ',' : ''}\n`),
    );
    return Buffer.concat([Buffer.from(`${name}[\n`), ...items, Buffer.from(` ]${end}`)]);
  });
  return Buffer.concat([Buffer.from('{\n'), ...pieces, Buffer.from('}\n')]);
}

/** A value as JSON whose inner lines stand `depth` spaces further in. */
function indented(value: unknown, depth: number): string {
  return (JSON.stringify(value, null, 1) ?? 'null').replaceAll('\n', `\n${' '.repeat(depth)}`);
}
