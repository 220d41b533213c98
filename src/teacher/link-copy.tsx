import { useState } from "preact/hooks";
import { useKit } from "../ui/kit.ts";

type Copied = "no" | "yes" | "refused";

/** A press that copies the link; the link itself is folded away until it has to be copied by hand. */
export function LinkCopy({ address }: { readonly address: string }) {
  const { t } = useKit().words;
  const [copied, setCopied] = useState<Copied>("no");
  const copy = () => {
    // An intranet page without https has no clipboard: the address is there to be copied by hand.
    const writing = navigator.clipboard?.writeText(address) ?? Promise.reject(new Error("no clipboard here"));
    writing.then(
      () => setCopied("yes"),
      () => setCopied("refused"),
    );
  };
  return (
    <div>
      <div class="row">
        <button type="button" class="button sun" onClick={copy}>
          {t("teacher.link.copy")}
        </button>
      </div>
      <output class="say">
        {copied === "yes" ? t("teacher.link.copied") : copied === "refused" ? t("teacher.link.byHand") : ""}
      </output>
      <details open={copied === "refused"}>
        <summary>{t("teacher.link.fold")}</summary>
        <code class="session-link">{address}</code>
      </details>
    </div>
  );
}
