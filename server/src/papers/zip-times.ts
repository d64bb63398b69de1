// Takes the time of writing out of a ZIP archive, so that the same content gives the same bytes.

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
/** 1 January 1980, midnight: the first time that the format knows. */
const firstTime = 0x00210000;

/** The archive with every entry dated as early as can be; throws when it is no archive. */
export function withoutTimes(archive: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(archive);
  const view = new DataView(bytes.buffer);
  const end = endRecord(view);
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(entry, true) !== directoryEntry) throw new Error('the archive has a broken directory');
    view.setUint32(entry + 12, firstTime, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, firstTime, true);
    entry +=
      46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return bytes;
}

function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--) if (view.getUint32(at, true) === endOfDirectory) return at;
  throw new Error('the archive has no directory');
}
