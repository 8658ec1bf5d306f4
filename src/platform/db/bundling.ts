import { Socket } from 'node:net';

/**
 * A socket that sends what one turn of the program writes in one piece, for all requests that came in together: the driver
 * writes BEGIN by itself, and corks and uncorks around every other statement, and a system call for each is the larger part of
 * what a small statement costs.
 */
export class BundlingSocket extends Socket {
  private bundling = false;

  override connect(...given: unknown[]): this {
    super.connect(...(given as Parameters<Socket['connect']>));
    // Node lays its own `write` over ours whenever a socket connects.
    Reflect.deleteProperty(this, 'write');
    return this;
  }

  override write(...given: unknown[]): boolean {
    this.cork();
    return super.write(...(given as Parameters<Socket['write']>));
  }

  override cork(): void {
    if (this.bundling) return;
    this.bundling = true;
    super.cork();
    setImmediate(() => {
      this.bundling = false;
      super.uncork();
    });
  }

  /** The end of the turn uncorks. */
  override uncork(): void {
    if (!this.bundling) super.uncork();
  }
}
