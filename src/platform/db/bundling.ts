import { Socket } from 'node:net';

/**
 * A socket that sends what one turn of the program writes in one piece: the driver corks and uncorks around every
 * statement, and a system call for each is the larger part of what a small statement costs.
 */
export class BundlingSocket extends Socket {
  private bundling = false;

  override cork(): void {
    if (this.bundling) return;
    this.bundling = true;
    super.cork();
    process.nextTick(() => {
      this.bundling = false;
      super.uncork();
    });
  }

  /** The end of the turn uncorks. */
  override uncork(): void {
    if (!this.bundling) super.uncork();
  }
}
