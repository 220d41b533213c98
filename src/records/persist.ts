/** What a browser answers: it keeps things until somebody clears them, it may throw them away, or it cannot be asked. */
export type Persistence = "kept" | "may-go" | "unknown";

/** How the browser treats what is kept now. Never rejects. */
export const persistence = (): Promise<Persistence> => ask((storage) => storage.persisted());

/** Asks the browser not to throw away what is kept. It may say no, and some ask the person first. Never rejects. */
export const askToPersist = (): Promise<Persistence> => ask((storage) => storage.persist());

async function ask(question: (storage: StorageManager) => Promise<boolean>): Promise<Persistence> {
  try {
    // Pages without https have no such manager, whatever the types say.
    const storage: StorageManager | undefined = navigator.storage;
    if (storage === undefined) return "unknown";
    return (await question(storage)) ? "kept" : "may-go";
  } catch {
    return "unknown";
  }
}
