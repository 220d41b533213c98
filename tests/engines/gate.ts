import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * A proxy between WebKit and the network, since its driver tells nothing of requests: it notes what is asked of another
 * address, and what fails. Scripts of a page can be made to wait here until the page is watched.
 */
export class Gate {
  readonly #server: Server;
  #wrongs: string[] = [];
  #held: (() => void)[] | undefined;

  private constructor() {
    this.#server = createServer((asked, answer) => this.#pass(asked, answer));
    this.#server.on("connect", (asked, socket) => {
      this.#wrongs.push(`foreign request: ${asked.url}`);
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
    });
  }

  static async open(): Promise<Gate> {
    const gate = new Gate();
    await new Promise<void>((ready) => gate.#server.listen(0, "127.0.0.1", ready));
    return gate;
  }

  get address(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  hold(): void {
    this.#held ??= [];
  }

  release(): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const go of held) go();
  }

  /** What went wrong since this was last asked. */
  wrongs(): string[] {
    const wrongs = this.#wrongs;
    this.#wrongs = [];
    return wrongs;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #pass(asked: IncomingMessage, answer: ServerResponse): void {
    const url = new URL(asked.url ?? "/", "http://nowhere.invalid");
    if (url.hostname !== "127.0.0.1") {
      this.#wrongs.push(`foreign request: ${url.href}`);
      answer.writeHead(403, { "Content-Type": "text/html" }).end("<title>Not here</title>");
      return;
    }
    const go = () => {
      const onward = request(url, { method: asked.method ?? "GET", headers: asked.headers }, (told) => {
        const status = told.statusCode ?? 500;
        if (status >= 400 && !url.pathname.endsWith("favicon.ico"))
          this.#wrongs.push(`${status}: ${url.href}`);
        answer.writeHead(status, told.headers);
        told.pipe(answer);
      });
      // The game's server is gone: so is the connection.
      onward.on("error", () => answer.destroy());
      onward.end();
    };
    if (this.#held && url.pathname.endsWith(".js")) this.#held.push(go);
    else go();
  }
}
