import { connect, type Socket } from 'node:net';

/** What is to be asked: each text is a whole HTTP/1.1 request, sent once, over so many connections kept open. */
export interface Load {
  readonly port: number;
  readonly connections: number;
  readonly requests: readonly string[];
}

export interface Measured {
  readonly seconds: number;
  /** How often each status came. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Milliseconds, sorted. */
  readonly times: readonly number[];
  readonly bytes: number;
  /** The first answer of each status, headers included. */
  readonly samples: Readonly<Record<string, string>>;
}

process.once('disconnect', () => process.exit());

// A process of its own: what asking costs is not taken from who answers. It waits for loads, one after the other.
process.on('message', async (load: Load) => process.send?.(await ask(load)));

/** As light as can be: bare sockets, one request in flight on each, answers told apart by their length. */
async function ask({ port, connections, requests }: Load): Promise<Measured> {
  const statuses: Record<string, number> = {};
  const times: number[] = [];
  let next = 0;
  let bytes = 0;
  const samples: Record<string, string> = {};
  const note = (answer: Answer, since: number): void => {
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
    times.push(performance.now() - since);
    bytes += answer.bytes;
    samples[answer.status] ??= answer.text();
  };
  const began = performance.now();
  const walk = async (): Promise<void> => {
    const line = new Line(connect(port, '127.0.0.1'));
    for (let request = requests[next++]; request !== undefined; request = requests[next++]) {
      const since = performance.now();
      note(await line.ask(request), since);
    }
    line.end();
  };
  await Promise.all(Array.from({ length: Math.min(connections, requests.length) }, walk));
  return { seconds: (performance.now() - began) / 1000, statuses, times: times.sort((a, b) => a - b), bytes, samples };
}

interface Answer {
  readonly status: string;
  readonly bytes: number;
  /** Read only for a sample: taking every page for text would cost who answers a part of the processor. */
  readonly text: () => string;
}

class Line {
  private readonly socket: Socket;
  private came: Buffer = Buffer.alloc(0);
  private done: ((answer: Answer) => void) | undefined;
  private failed: ((fault: Error) => void) | undefined;

  constructor(socket: Socket) {
    this.socket = socket.setNoDelay(true);
    socket.on('data', (part) => this.take(part as Buffer));
    socket.on('error', (fault) => this.failed?.(fault));
    socket.on('close', () => this.failed?.(new Error('the server hung up')));
  }

  ask(request: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.done = resolve;
      this.failed = reject;
      this.socket.write(request);
    });
  }

  end(): void {
    this.failed = undefined;
    this.socket.destroy();
  }

  private take(part: Buffer): void {
    this.came = this.came.length === 0 ? part : Buffer.concat([this.came, part]);
    const head = this.came.indexOf('\r\n\r\n');
    if (head < 0) return;
    const said = this.came.toString('latin1', 0, head);
    const length = /\r\ncontent-length: (\d+)/i.exec(said)?.[1];
    if (length === undefined) {
      this.failed?.(new Error(`an answer without a length: ${said}`));
      return;
    }
    const whole = head + 4 + Number(length);
    if (this.came.length < whole) return;
    const came = this.came;
    const answer = { status: said.slice(9, 12), bytes: whole, text: () => came.toString('utf8', 0, whole) };
    this.came = came.subarray(whole);
    this.done?.(answer);
  }
}
