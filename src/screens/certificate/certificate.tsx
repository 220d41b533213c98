import type { Badge } from "../../art/catalogue.ts";
import { Drawing } from "../../ui/drawing.tsx";
import type { Said } from "../../ui/said.ts";
import { SayWords } from "../../ui/say-words.tsx";
import { useKit } from "../../ui/kit.ts";
import { Page } from "../../ui/page.tsx";
import "../../ui/styles/certificate.css";

interface Props {
  readonly badge: Badge;
  /** The name of the pack that has been played. */
  readonly pack: Said;
  /** Only where nothing in the pack ever had to be told. */
  readonly festive: boolean;
  readonly onBack: () => void;
}

/** A certificate of taking part, to print: an animal and no name. It never says that anybody is fit to mentor. */
export function Certificate({ badge, pack, festive, onBack }: Props) {
  const { t } = useKit().words;
  return (
    <Page title={t("certificate.title")} class="at-certificate">
      <p>{t("certificate.text")}</p>
      <section class={festive ? "certificate festive" : "certificate"} aria-label={t("certificate.heading")}>
        <p class="certificate-game">{t("name")}</p>
        <p class="certificate-heading">{t("certificate.heading")}</p>
        <Drawing of={{ kind: "badge", badge }} alt={t(`badge.animals.${badge}`)} class="certificate-badge" />
        <p class="certificate-part">{t("certificate.part", { animal: t(`badge.animals.${badge}`) })}</p>
        <p class="certificate-pack">
          <SayWords of={pack} />
        </p>
        <p>{t("certificate.practised")}</p>
        <p class="certificate-line">
          <span>{t("certificate.name")}</span>
        </p>
        <p class="certificate-line">
          <span>{t("certificate.date")}</span>
        </p>
      </section>
      <div class="row">
        <button type="button" class="button sun" onClick={() => window.print()}>
          {t("certificate.print")}
        </button>
        <button type="button" class="button" onClick={onBack}>
          {t("common.back")}
        </button>
      </div>
    </Page>
  );
}
