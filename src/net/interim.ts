import type {Socket} from 'node:net'
import {forgive, isHeadOpen} from './forgiveness.ts'

/**
 * Takes what says `100 Continue` away from the beginning of what a connection brings. Nobody asks for it, some servers send
 * it all the same, and undici breaks the connection off over it. Where it `isForgiving`, the answer behind it is put right.
 */
export function skipContinue(socket: Socket, isForgiving: boolean): void {
  const readNext = socket.read.bind(socket) as () => Buffer | null
  let held: Buffer = nothing
  // Undici reads from the socket as it pleases, and finds this in the place of the method until a real answer begins.
  socket.read = () => {
    for (let chunk = readNext(); chunk !== null; chunk = readNext()) {
      held = withoutContinue(held.length > 0 ? Buffer.concat([held, chunk]) : chunk)
      if (mayBeContinue(held) || (isForgiving && isHeadOpen(held))) continue
      Reflect.deleteProperty(socket, 'read')
      return isForgiving ? forgive(held) : held
    }
    return null
  }
}

const nothing = Buffer.alloc(0)

const start = Buffer.from('HTTP/1.1 100')
const end = Buffer.from('\r\n\r\n')

/** More than any such answer takes. */
const most = 8192

function withoutContinue(bytes: Buffer): Buffer {
  let rest = bytes
  while (isContinue(rest)) {
    const at = rest.indexOf(end)
    if (at === -1) return rest
    rest = rest.subarray(at + end.length)
  }
  return rest
}

/** Whether more has to come before it is known what begins here. */
function mayBeContinue(bytes: Buffer): boolean {
  if (bytes.length >= most) return false
  return isContinue(bytes) || start.subarray(0, bytes.length).equals(bytes)
}

function isContinue(bytes: Buffer): boolean {
  return bytes.length > start.length && start.equals(bytes.subarray(0, start.length))
}
