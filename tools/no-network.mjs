// Loaded before a build (`node --import ./tools/no-network.mjs …`): whoever wants to connect to another computer, or to look
// up its name, is told of, and the process ends and fails. Its threads and the processes of Node that it starts inherit it.
import dns from "node:dns";
import { writeSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import { isMainThread } from "node:worker_threads";

const THIS_COMPUTER = new Set(["localhost", "127.0.0.1", "::1", "0.0.0.0"]);

/** Ends the process: an error that is thrown could be swallowed, and a thread cannot fail for its process. */
function refuse(what) {
  writeSync(2, `${what} is refused: a build asks nobody for anything\n`);
  if (isMainThread) process.exit(1);
  process.kill(process.pid, "SIGTERM");
  // Until the signal comes, what was refused is not begun.
  throw new Error(what);
}

// oxlint-disable-next-line typescript/unbound-method -- called below with the socket it belongs to
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function connectHere(...args) {
  // `net.connect` hands over a list of its options and what to call back.
  const [first] = Array.isArray(args[0]) ? args[0] : args;
  const { path, host, port } =
    typeof first === "object" && first !== null
      ? first
      : { port: first, host: typeof args[1] === "string" ? args[1] : undefined };
  if (!path && !THIS_COMPUTER.has(host ?? "localhost")) refuse(`a connection to ${host}:${port}`);
  return Reflect.apply(connect, this, args);
};

const LOOK_UPS = ["lookup", "resolve", "resolve4", "resolve6", "resolveAny", "resolveTxt", "reverse"];
for (const owner of [dns, dns.promises]) {
  for (const name of LOOK_UPS) {
    const before = owner[name];
    owner[name] = function lookUpHere(host, ...rest) {
      if (!THIS_COMPUTER.has(host)) refuse(`a look-up of ${host}`);
      return Reflect.apply(before, this, [host, ...rest]);
    };
  }
}
syncBuiltinESMExports();

const HERE = `--import=${new URL(import.meta.url).href}`;
if (!(process.env.NODE_OPTIONS ?? "").includes(HERE))
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ""} ${HERE}`.trim();
