/** What of a file is here now but not kept by the browser: it goes with the tab, and a file must be saved. */
export type NotKept = "school" | "policy" | "packs";
