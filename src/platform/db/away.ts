/** Of the system: nobody listens there, or who listened has gone. */
const system = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND'];

/** Of PostgreSQL: ended by its administrator, after a crash, not yet open again, no connection left. */
const server = ['57P01', '57P02', '57P03', '53300'];

/** The driver has no code for a connection that ends under a question. */
const driver = /^(Connection terminated|Client has encountered a connection error|Client was closed)/;

interface Fault {
  readonly code?: string;
  readonly syscall?: string;
  readonly message?: string;
}

/** Did it fail because the database could not be reached, or went away meanwhile? That passes by itself. */
export function isAway(fault: unknown): boolean {
  const { code = '', syscall, message = '' } = (fault ?? {}) as Fault;
  const noSocket = code === 'ENOENT' && syscall === 'connect';
  return noSocket || system.includes(code) || server.includes(code) || code.startsWith('08') || driver.test(message);
}
