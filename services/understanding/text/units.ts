/** UTF-16 units as one flat string: what is put together unit by unit would have to be flattened before it can be searched. */
export function stringOf(units: Uint16Array, length: number): string {
  return Buffer.from(units.buffer, units.byteOffset, 2 * length).toString('utf16le');
}
