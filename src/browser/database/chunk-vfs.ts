import type {Sqlite3Static} from '@sqlite.org/sqlite-wasm'
import type {ChunkStore} from './chunk-store.ts'

/** Name of the file system, for SQLite's `vfs=` parameter. */
export const vfsName = 'chunks'

/** A structure of C in SQLite's memory; its members begin with `$`, which the published types leave out. */
interface Struct {
  readonly pointer: number
  dispose(): void
  $iVersion: number
  $szOsFile: number
  $mxPathname: number
  $pMethods: number
  $xRandomness: number
  $xSleep: number
  $xCurrentTime: number
}

/** Let SQLite read a database out of a store of chunks. Nothing can be written, and there is one file, whatever its name. */
export function installChunkVfs(sqlite: Sqlite3Static, store: ChunkStore): void {
  const {capi, wasm} = sqlite
  const {bytes, chunkBytes} = store.index
  const ok = (): number => capi.SQLITE_OK
  const refuse = (): number => capi.SQLITE_READONLY
  const methods = {
    xClose: ok,
    xRead(_file: number, target: number, length: number, offset: bigint | number): number {
      try {
        copy(wasm.heap8u(), target, length, Number(offset))
        return capi.SQLITE_OK
      } catch {
        return capi.SQLITE_IOERR_READ
      }
    },
    xWrite: refuse,
    xTruncate: refuse,
    xSync: ok,
    xFileSize(_file: number, size: number): number {
      wasm.poke64(size, BigInt(bytes))
      return capi.SQLITE_OK
    },
    xLock: ok,
    xUnlock: ok,
    xCheckReservedLock(_file: number, result: number): number {
      wasm.poke32(result, 0)
      return capi.SQLITE_OK
    },
    xFileControl: (): number => capi.SQLITE_NOTFOUND,
    xSectorSize: (): number => chunkBytes,
    xDeviceCharacteristics: (): number => capi.SQLITE_IOCAP_IMMUTABLE
  }

  const copy = (heap: Uint8Array, target: number, length: number, offset: number): void => {
    for (let done = 0; done < length; ) {
      const at = offset + done
      const chunk = store.read(Math.floor(at / chunkBytes))
      const start = at % chunkBytes
      const part = chunk.subarray(start, start + length - done)
      if (part.length === 0) throw new Error('The dataset ends early.')
      heap.set(part, target + done)
      done += part.length
    }
  }

  const io = new capi.sqlite3_io_methods() as unknown as Struct
  const vfs = new capi.sqlite3_vfs() as unknown as Struct
  const parent = new capi.sqlite3_vfs(capi.sqlite3_vfs_find(null)) as unknown as Struct
  vfs.$iVersion = 1
  vfs.$szOsFile = (capi.sqlite3_file as unknown as {structInfo: {sizeof: number}}).structInfo.sizeof
  vfs.$mxPathname = 64
  io.$iVersion = 1
  // Time and chance come from SQLite's own.
  vfs.$xRandomness = parent.$xRandomness
  vfs.$xSleep = parent.$xSleep
  vfs.$xCurrentTime = parent.$xCurrentTime
  sqlite.vfs.installVfs({
    io: {struct: io, methods},
    vfs: {
      struct: vfs,
      name: vfsName,
      methods: {
        xOpen(_vfs: number, _name: number, file: number, _flags: number, outFlags: number): number {
          const opened = new capi.sqlite3_file(file) as unknown as Struct
          opened.$pMethods = io.pointer
          opened.dispose()
          if (outFlags) wasm.poke32(outFlags, capi.SQLITE_OPEN_READONLY)
          return capi.SQLITE_OK
        },
        xDelete: refuse,
        xAccess(_vfs: number, _name: number, _flags: number, result: number): number {
          wasm.poke32(result, 0)
          return capi.SQLITE_OK
        },
        xFullPathname(_vfs: number, name: number, size: number, target: number): number {
          return wasm.cstrncpy(target, name, size) < size ? capi.SQLITE_OK : capi.SQLITE_CANTOPEN
        }
      }
    }
  } as unknown as Parameters<typeof sqlite.vfs.installVfs>[0])
}
