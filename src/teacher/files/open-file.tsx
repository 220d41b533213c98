import { useRef, useState } from "preact/hooks";
import { useKit } from "../../ui/kit.ts";
import { OpenedBox } from "./opened-box.tsx";
import type { FilesPageProps } from "./files-page.tsx";
import { openBlob } from "./open-blob.ts";
import type { OpenedFile } from "./read-file.ts";
import type { NotKept } from "./not-kept.ts";

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
    const read = await openBlob(file, props.shipped.policy.file);
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
