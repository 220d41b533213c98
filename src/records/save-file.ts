/** Long enough for a browser to have begun saving. */
const KEPT_FOR_MS = 10_000;

/** Hands a text to the browser to be saved as a file. The player has pressed for it; nothing is sent anywhere. */
export function saveFile(name: string, text: string, type = "text/csv"): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR_MS);
}
