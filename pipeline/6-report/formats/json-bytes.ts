/**
 * The bytes of `JSON.stringify(value, null, 1)` for an object, made list by list: a string cannot hold what tens
 * of thousands of articles come to (V8 ends at 2^29 − 24 characters), bytes can.
 */
export function jsonBytes(value: object): Uint8Array {
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  const pieces = [Buffer.from('{\n')];
  for (const [i, [key, part]] of entries.entries()) {
    const end = i < entries.length - 1 ? ',\n' : '\n';
    const name = ` ${JSON.stringify(key)}: `;
    if (!Array.isArray(part) || part.length === 0) {
      pieces.push(Buffer.from(name + indented(part, 1) + end));
      continue;
    }
    pieces.push(Buffer.from(`${name}[\n`));
    for (const [k, item] of part.entries())
      pieces.push(Buffer.from(`  ${indented(item, 2)}${k < part.length - 1 ? ',' : ''}\n`));
    pieces.push(Buffer.from(` ]${end}`));
  }
  pieces.push(Buffer.from('}\n'));
  return Buffer.concat(pieces);
}

/** A value as JSON whose inner lines stand `depth` spaces further in. */
function indented(value: unknown, depth: number): string {
  return (JSON.stringify(value, null, 1) ?? 'null').replaceAll('\n', `\n${' '.repeat(depth)}`);
}
