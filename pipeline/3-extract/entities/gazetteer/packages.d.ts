/** What is used of packages that bring no types. */
declare module 'efrt' {
  /** The entries of a packed word list, as keys. */
  export function unpack(packed: string): Record<string, true>;
}

declare module 'pbf' {
  /** A reader of protocol buffers. */
  export default class Pbf {
    constructor(bytes: Uint8Array);
    buf: Uint8Array;
    pos: number;
    length: number;
    /** Calls `field` at each field of a message; what it does not read is passed over. */
    readMessage<T>(field: (tag: number, result: T, from: Pbf) => void, result: T): T;
    readVarint(): number;
    readString(): string;
  }
}
