import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Whatever a browser's pages would have sent to anywhere but this computer, in the order it came. */
export interface Outside {
  /** Where a profile of the browser sends all of it: its pages, workers, service worker, beacons, sockets and hints. */
  readonly proxy: { readonly server: string; readonly bypass: string };
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/**
 * What browsers ask their own makers by themselves while a page is open: Chromium asks what the fields of a form may mean.
 * No page can stop that (docs/for-it.md says how a school does); what a page itself asks of them is seen as its request.
 */
const BY_ITSELF =
  /^CONNECT ([\w-]+\.)*(google|googleapis|gvt1|microsoft|msn|bing|msedge|brave)\.(com|net):443$/;

/** A proxy that gives nothing, and notes what was asked for. A browser goes round it to this computer's own address. */
export async function openOutside(): Promise<Outside> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  server.on("connect", (request, socket) => {
    const tunnel = `CONNECT ${request.url}`;
    if (!BY_ITSELF.test(tunnel)) asked.push(tunnel);
    socket.on("error", () => undefined);
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server on a port has an address of this kind
  const { port } = server.address() as AddressInfo;
  return {
    proxy: { server: `http://127.0.0.1:${port}`, bypass: "127.0.0.1" },
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
