/** Puts the focus into a field of the page by its name; a folded part that it stands in is opened first. */
export function toField(name: string): void {
  const field = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
  const folded = field?.closest("details");
  if (folded) folded.open = true;
  field?.focus();
}
