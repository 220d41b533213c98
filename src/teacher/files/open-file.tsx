import { useRef, useState } from "preact/hooks";
import { useKit } from "../../ui/kit.ts";
import { OpenedBox } from "./opened-box.tsx";
import type { FilesPageProps } from "./files-page.tsx";
import { lookOf } from "./kind-of-file.ts";
import { MOST_BYTES, readFile, type OpenedFile } from "./read-file.ts";
import type { NotKept } from "./not-kept.ts";

/** As much of a file as is looked into before its size is asked. */
const FIRST_BYTES = 80_000;

type Shown =
  | { readonly kind: "nothing" }
  | { readonly kind: "opened"; readonly file: OpenedFile; readonly number: number }
  | { readonly kind: "left" }
  | { readonly kind: "taken"; readonly notKept: readonly NotKept[] };

/** Opens any file of the game: what it is, what is wrong, what it would replace; then takes what was chosen, or nothing. */
export function OpenFile(props: FilesPageProps) {
  const { t } = useKit().words;
  const [shown, setShown] = useState<Shown>({ kind: "nothing" });
  const count = useRef(0);
  const field = useRef<HTMLInputElement>(null);
  const open = async (file: File | undefined) => {
    if (!file) return;
    const read = await opened(file, props);
    count.current += 1;
    setShown({ kind: "opened", file: read, number: count.current });
  };
  const close = (next: Shown) => {
    setShown(next);
    field.current?.focus();
  };
  return (
    <section aria-labelledby="files-open">
      <h2 id="files-open">{t("files.open.title")}</h2>
      <p>{t("files.open.text")}</p>
      <div class="row">
        <label class="button file-button">
          {t("files.open.press")}
          <input
            ref={field}
            type="file"
            accept=".json,.twee,.tw,.txt,.html,application/json,text/plain"
            class="visually-hidden"
            onChange={(event) => {
              const input = event.currentTarget;
              void open(input.files?.[0]).finally(() => {
                // The same file can be opened again after a change.
                input.value = "";
              });
            }}
          />
        </label>
      </div>
      {shown.kind === "opened" ? (
        <OpenedBox
          // Each opening is looked at from the start.
          key={shown.number}
          {...props}
          file={shown.file}
          onLeave={() => close({ kind: "left" })}
          onTaken={(notKept) => close({ kind: "taken", notKept })}
        />
      ) : null}
      <output class="say">
        {shown.kind === "left" ? t("files.open.left") : ""}
        {shown.kind === "taken" && shown.notKept.length === 0 ? t("files.open.taken") : ""}
        {shown.kind === "taken" ? shown.notKept.map((one) => t(`files.notKept.${one}`)).join(" ") : ""}
      </output>
    </section>
  );
}

/** The size is asked before anything is read (safety.md, Q5). A file that the browser cannot read is damaged to us. */
async function opened(file: File, { shipped }: FilesPageProps): Promise<OpenedFile> {
  try {
    // A picture is not told to be smaller: it is not of the game at all.
    const isOurs = lookOf(await file.slice(0, FIRST_BYTES).text()) !== "other";
    if (isOurs && file.size > MOST_BYTES) return { kind: "refused", why: "tooLarge", problems: [] };
    if (!isOurs && file.size > FIRST_BYTES) return { kind: "refused", why: "unknown", problems: [] };
    return readFile(await file.text(), shipped.policy.file);
  } catch {
    return { kind: "refused", why: "damaged", problems: [] };
  }
}
