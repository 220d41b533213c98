import { useState } from "preact/hooks";
import { useKit } from "../../ui/kit.ts";
import { PresenterLink } from "../presenter/presenter-link.tsx";
import type { PresenterIs } from "../presenter/use-stage-link.ts";
import { Title } from "./title.tsx";

/** Is the projector right? The frame of the safe area, the largest and the smallest letters, the sound, the presenter's window. */
export function Check({ presenter }: { readonly presenter: PresenterIs }) {
  const { words, sound, settings } = useKit();
  const { t } = words;
  const [said, setSaid] = useState("");
  const ring = () => {
    sound.play("bell");
    setSaid(
      settings.sound.effects === "off" || settings.sound.mute
        ? t("hall.check.soundOff")
        : t("hall.check.soundText"),
    );
  };
  const fill = () => {
    const refused = () => setSaid(t("hall.check.fullNo"));
    // Never needed, and refused on some tablets: then nothing is different (safety.md, C4).
    if (document.documentElement.requestFullscreen)
      document.documentElement.requestFullscreen().catch(refused);
    else refused();
  };
  return (
    <main class="hall-page hall-check">
      <div class="hall-corners" aria-hidden="true" />
      <Title of="check">{t("hall.check.title")}</Title>
      <p class="hall-largest">{t("hall.check.big")}</p>
      <p class="hall-smallest">
        {t("hall.check.small")} {t("hall.check.frame")}
      </p>
      <div class="row">
        <button type="button" class="button" onClick={ring}>
          {t("hall.check.sound")}
        </button>
        <button type="button" class="button" onClick={fill}>
          {t("hall.check.full")}
        </button>
      </div>
      <output>{said}</output>
      <PresenterLink presenter={presenter} />
    </main>
  );
}
