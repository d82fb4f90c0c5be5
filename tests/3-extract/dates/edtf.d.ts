/** The reference parser for EDTF ships no types; the tests only ask whether it understands a code. */
declare module 'edtf' {
  export default function edtf(code: string): unknown;
}
