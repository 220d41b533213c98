/** What a browser's store may do instead of keeping a value. */
export type Fault = "SecurityError" | "QuotaExceededError" | "InvalidStateError";

type Call = "getItem" | "setItem" | "removeItem" | "clear" | "key" | "length";

/** A browser's store in memory: it can be made to throw at a call, for ever or from the n-th time on. */
export class FakeStorage implements Storage {
  readonly held = new Map<string, string>();
  readonly #faults = new Map<Call, { fault: Fault; after: number }>();

  /** From the call after `after` calls on, this call throws. */
  breakAt(call: Call, fault: Fault, after = 0): this {
    this.#faults.set(call, { fault, after });
    return this;
  }

  mend(): void {
    this.#faults.clear();
  }

  get length(): number {
    this.#meet("length");
    return this.held.size;
  }

  key(index: number): string | null {
    this.#meet("key");
    return [...this.held.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    this.#meet("getItem");
    return this.held.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.#meet("setItem");
    this.held.set(key, value);
  }

  removeItem(key: string): void {
    this.#meet("removeItem");
    this.held.delete(key);
  }

  clear(): void {
    this.#meet("clear");
    this.held.clear();
  }

  #meet(call: Call): void {
    const found = this.#faults.get(call);
    if (!found) return;
    if (found.after > 0) found.after--;
    else throw new DOMException(`the store refused ${call}`, found.fault);
  }
}

/** A fresh pair of stores: for this device, and for this tab. */
export const freshStores = () => ({ local: new FakeStorage(), session: new FakeStorage() });
