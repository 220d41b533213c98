import type { DraftStore } from "../../src/records/drafts.ts";

type Call = keyof DraftStore;

/** A browser's database in memory: what goes in is copied, and any call can be made to fail. */
export class FakeDraftStore implements DraftStore {
  readonly held = new Map<string, unknown>();
  readonly #faults = new Map<Call, Error>();
  readonly #hanging = new Set<Call>();

  breakAt(call: Call, fault: string): this {
    this.#faults.set(call, new DOMException(`the database refused ${call}`, fault));
    return this;
  }

  /** This call never answers, as where another tab stands in the way of an upgrade. */
  hangAt(call: Call): this {
    this.#hanging.add(call);
    return this;
  }

  mend(): void {
    this.#faults.clear();
    this.#hanging.clear();
  }

  async get(key: string): Promise<unknown> {
    await this.#meet("get");
    return structuredClone(this.held.get(key));
  }

  async update(key: string, change: (before: unknown) => unknown): Promise<void> {
    await this.#meet("update");
    this.held.set(key, structuredClone(change(structuredClone(this.held.get(key)))));
  }

  async entries(): Promise<readonly (readonly [unknown, unknown])[]> {
    await this.#meet("entries");
    return structuredClone([...this.held]);
  }

  async remove(key: string): Promise<void> {
    await this.#meet("remove");
    this.held.delete(key);
  }

  async clear(): Promise<void> {
    await this.#meet("clear");
    this.held.clear();
  }

  async #meet(call: Call): Promise<void> {
    // A real database answers later too: so two calls at once come in between each other here as well.
    await Promise.resolve();
    const fault = this.#faults.get(call);
    if (fault) throw fault;
    if (this.#hanging.has(call)) await new Promise(() => undefined);
  }
}
