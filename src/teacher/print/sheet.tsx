import type { ComponentChildren } from "preact";
import { usePrint } from "./print-kit.ts";

interface Props {
  readonly name: string;
  readonly class?: string;
  /** The clauses that this sheet makes known. */
  readonly clauses?: readonly string[];
  readonly children: ComponentChildren;
}

/** One sheet of A4, or one side of it: what does not fit is a fault that a test finds. */
export function Sheet({ name, class: kind = "", clauses = [], children }: Props) {
  return (
    <section class={`sheet ${kind}`} aria-label={name}>
      <div class="sheet-body">{children}</div>
      <SheetFoot clauses={clauses} />
    </section>
  );
}

/** As many sheets of A4 as are needed. */
export function Sheets({ name, class: kind = "", children }: Omit<Props, "clauses">) {
  return (
    <section class={`sheets ${kind}`} aria-label={name}>
      {children}
    </section>
  );
}

/** The foot of a sheet: the school, the policy's version, and the clauses behind it. */
function SheetFoot({ clauses }: { readonly clauses: readonly string[] }) {
  const { label, policy, values } = usePrint();
  const known = clauses.filter((id) => policy.file.clauses.some((clause) => clause.id === id));
  return (
    <footer class="sheet-foot">
      <span>{values["school"]}</span>
      <span>{known.length > 0 ? label("footer", { clauses: known.join(", ") }) : label("footerPlain")}</span>
    </footer>
  );
}
