import { useEffect, useState } from "preact/hooks";
import { askToPersist, persistence, type Persistence } from "../../records/persist.ts";
import { useKit } from "../../ui/kit.ts";

/** Whether this browser may throw away what it keeps, and a press that asks it not to. */
export function KeepHere() {
  const { t } = useKit().words;
  const [state, setState] = useState<Persistence | undefined>(undefined);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    void persistence().then(setState);
  }, []);
  return (
    <section aria-labelledby="files-keep">
      <h2 id="files-keep">{t("files.keep.title")}</h2>
      <p>{t("files.keep.text")}</p>
      {state === "may-go" ? (
        <div class="row">
          <button
            type="button"
            class="button"
            onClick={() => {
              void askToPersist().then((answer) => {
                setState(answer);
                setAsked(true);
              });
            }}
          >
            {t("files.keep.ask")}
          </button>
        </div>
      ) : null}
      <output class="say">
        {state === "kept" ? t("files.keep.kept") : ""}
        {state === "unknown" ? t("files.keep.unknown") : ""}
        {state === "may-go" && asked ? t("files.keep.no") : ""}
      </output>
    </section>
  );
}
