/** An archive is written as it is made (APPNOTE 6.3, sizes in data descriptors): of each file only its sizes are kept. */
import "server-only";
import { Readable } from "node:stream";
import { crc32, createDeflateRaw } from "node:zlib";

export interface ZipFile {
  path: string;
  text: AsyncIterable<string> | Iterable<string>;
}

interface Entry {
  path: Buffer;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

const VERSION = 20;
/** Sizes follow the data (bit 3); names are UTF-8 (bit 11). */
const FLAGS = 0x0808;
const DEFLATE = 8;
/** 1 January 1980, the first day a ZIP can say: the same bytes for the same figures. */
const DAY = 0x0021;

/** Throws where an archive would need more than 4 GB, which its 32-bit sizes cannot say. */
export async function* zip(files: Iterable<ZipFile>): AsyncGenerator<Buffer> {
  const entries: Entry[] = [];
  let offset = 0;
  for (const { path, text } of files) {
    const entry: Entry = { path: Buffer.from(path), crc: 0, packed: 0, size: 0, offset };
    const head = localHeader(entry);
    yield head;
    for await (const chunk of Readable.from(counted(text, entry), { objectMode: false }).pipe(createDeflateRaw()) as AsyncIterable<Buffer>) {
      entry.packed += chunk.length;
      yield chunk;
    }
    yield descriptor(entry);
    offset += head.length + entry.packed + DESCRIPTOR_BYTES;
    entries.push(entry);
  }
  const directory = Buffer.concat(entries.map(directoryEntry));
  yield Buffer.concat([directory, end(entries.length, directory.length, offset)]);
}

async function* counted(text: ZipFile["text"], entry: Entry): AsyncGenerator<Buffer> {
  for await (const piece of text) {
    const bytes = Buffer.from(piece);
    entry.crc = crc32(bytes, entry.crc);
    entry.size += bytes.length;
    yield bytes;
  }
}

const DESCRIPTOR_BYTES = 16;

function localHeader({ path }: Entry): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(VERSION, 4);
  head.writeUInt16LE(FLAGS, 6);
  head.writeUInt16LE(DEFLATE, 8);
  head.writeUInt16LE(DAY, 12);
  head.writeUInt16LE(path.length, 26);
  return Buffer.concat([head, path]);
}

function descriptor({ crc, packed, size }: Entry): Buffer {
  const bytes = Buffer.alloc(DESCRIPTOR_BYTES);
  [0x08074b50, crc, packed, size].forEach((field, index) => bytes.writeUInt32LE(field, index * 4));
  return bytes;
}

function directoryEntry({ path, crc, packed, size, offset }: Entry): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(VERSION, 4);
  head.writeUInt16LE(VERSION, 6);
  head.writeUInt16LE(FLAGS, 8);
  head.writeUInt16LE(DEFLATE, 10);
  head.writeUInt16LE(DAY, 14);
  [crc, packed, size].forEach((field, index) => head.writeUInt32LE(field, 16 + index * 4));
  head.writeUInt16LE(path.length, 28);
  head.writeUInt32LE(offset, 42);
  return Buffer.concat([head, path]);
}

function end(count: number, length: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x06054b50, 0);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(length, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}
