/** Addresses of scripts are handed to the browser by one policy only (architecture.md, Trusted Types). */
const POLICY = "mentor-sw";

interface ScriptPolicy {
  /** The browser's own trusted address; it is taken wherever an address is. */
  createScriptURL(address: string): string;
}

declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy(name: string, rules: { createScriptURL(address: string): string }): ScriptPolicy;
    };
  }
}

/** A policy's name can be used once a page, so the policy is kept: every worker is started by it. */
let policy: ScriptPolicy | undefined;

/** The address of one of the game's own workers, as the browser takes it. Throws for a script from elsewhere. */
export function scriptAddress(address: string): string {
  if (window.trustedTypes === undefined) return own(address);
  policy ??= window.trustedTypes.createPolicy(POLICY, { createScriptURL: own });
  return policy.createScriptURL(address);
}

/** Lets scripts of this game's own server through and nothing else. */
function own(address: string): string {
  if (new URL(address, location.href).origin !== location.origin)
    throw new TypeError("this is not the address of a worker of the game");
  return address;
}
