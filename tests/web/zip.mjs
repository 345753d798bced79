// Writes archives for the tests, so that none has to be kept as a binary file.

import { deflateRawSync } from 'node:zlib';

/** A .zip of { name: text or bytes }, every other entry deflated and the rest stored. */
export function zip(files) {
  const bodies = [];
  const directory = [];
  let offset = 0;
  Object.entries(files).forEach(([name, content], index) => {
    const deflated = index % 2 === 0;
    const { local, central } = entry(Buffer.from(name), Buffer.from(content), deflated, offset);
    bodies.push(local);
    directory.push(central);
    offset += local.length;
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}

/** The header and bytes of one file, and its line in the directory at the end. */
function entry(name, content, deflated, offset) {
  const packed = deflated ? deflateRawSync(content) : content;
  // Shared by both headers: needed version, flags (names in UTF-8), method, a fixed time and
  // date, checksum, sizes, length of the name.
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(0x800, 2);
  shared.writeUInt16LE(deflated ? 8 : 0, 4);
  shared.writeUInt16LE(0x5a21, 8);
  shared.writeUInt32LE(checksum(content), 10);
  shared.writeUInt32LE(packed.length, 14);
  shared.writeUInt32LE(content.length, 18);
  shared.writeUInt16LE(name.length, 22);
  const [localMark, centralMark, rest] = [Buffer.alloc(4), Buffer.alloc(6), Buffer.alloc(14)];
  localMark.writeUInt32LE(0x04034b50, 0);
  centralMark.writeUInt32LE(0x02014b50, 0);
  centralMark.writeUInt16LE(20, 4);
  rest.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([localMark, shared, name, packed]),
    central: Buffer.concat([centralMark, shared, rest, name]),
  };
}

/** CRC-32, as archives want it. */
function checksum(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
