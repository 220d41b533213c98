// Pages in a browser, as slow as stated.

/** @typedef {{ name: string, cpu: number, mbps?: number, latency?: number }} Slowness a CPU so many times slower; a line of so many Mbps with so many ms to answer */

/** A school's tablet on its network, and the oldest one on the slowest line. */
export const LOADS = [
  { name: "CPU 4x, 10 Mbps", cpu: 4, mbps: 10, latency: 40 },
  { name: "CPU 6x, 1.6 Mbps", cpu: 6, mbps: 1.6, latency: 150 },
];

export const VIEWPORT = { width: 1280, height: 720 };

/**
 * A fresh page, in a context of its own, so that nothing is kept from before.
 * @param {import("@playwright/test").Browser} browser
 * @param {Slowness} slow
 */
export async function slowPage(browser, { cpu, mbps, latency = 0 }) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Network.enable");
  if (mbps !== undefined) {
    const bytes = (mbps * 1024 * 1024) / 8;
    await client.send("Network.emulateNetworkConditions", {
      offline: false,
      latency,
      downloadThroughput: bytes,
      uploadThroughput: bytes,
    });
  }
  await client.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  return { page, client, close: () => context.close() };
}

/** Counts what comes over the line: requests, and bytes as they were sent, with their headers. */
export function countTraffic(client) {
  const asked = [];
  const sizes = new Map();
  client.on("Network.requestWillBeSent", ({ requestId, request }) => {
    if (request.url.startsWith("http")) asked.push({ requestId, url: request.url });
  });
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) =>
    sizes.set(requestId, encodedDataLength),
  );
  return () => ({
    requests: asked.length,
    bytes: asked.reduce((sum, { requestId }) => sum + (sizes.get(requestId) ?? 0), 0),
  });
}
