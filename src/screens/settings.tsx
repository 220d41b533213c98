import { FONTS, SCANS, TEXT_SIZES, type Settings } from "../records/settings.ts";
import { useKit } from "../ui/kit.ts";
import { Page } from "../ui/page.tsx";
import { LanguageSettings } from "./settings-language.tsx";
import { Options } from "./options.tsx";
import { SoundSettings } from "./settings-sound.tsx";

interface Props {
  /** The language that was asked for did not come. */
  readonly failed: boolean;
  readonly onChange: (settings: Settings) => void;
  readonly onBack: () => void;
}

/** How the game looks, moves and sounds. Each setting works at once. */
export function SettingsScreen({ failed, onChange, onBack }: Props) {
  const { words, settings } = useKit();
  const { t } = words;
  return (
    <Page title={t("settings.title")}>
      <p class="sample">{t("settings.sample")}</p>
      <LanguageSettings failed={failed} onChange={onChange} />
      <Options
        legend={t("settings.textSize")}
        options={TEXT_SIZES.map((size) => ({ value: size, label: t(`settings.sizes.${size}`) }))}
        chosen={settings.textSize}
        onPick={(textSize) => onChange({ ...settings, textSize })}
      />
      <Options
        legend={t("settings.font")}
        options={FONTS.map((font) => ({ value: font, label: t(`settings.fonts.${font}`) }))}
        chosen={settings.font}
        onPick={(font) => onChange({ ...settings, font })}
      />
      <Options
        legend={t("settings.contrast")}
        options={(["standard", "high"] as const).map((value) => ({
          value,
          label: t(`settings.contrasts.${value}`),
        }))}
        chosen={settings.contrast}
        onPick={(contrast) => onChange({ ...settings, contrast })}
      />
      <Options
        legend={t("settings.motion")}
        options={(["device", "reduced"] as const).map((value) => ({
          value,
          label: t(`settings.motions.${value}`),
        }))}
        chosen={settings.motion}
        onPick={(motion) => onChange({ ...settings, motion })}
      />
      <Options
        legend={t("settings.shortcuts")}
        options={[
          { value: true, label: t("settings.shortcutsOn") },
          { value: false, label: t("settings.shortcutsOff") },
        ]}
        chosen={settings.shortcuts}
        onPick={(shortcuts) => onChange({ ...settings, shortcuts })}
      />
      <Options
        legend={t("settings.scan")}
        options={SCANS.map((seconds) => ({ value: seconds, label: t(`settings.scans.${seconds}`) }))}
        chosen={settings.scan}
        onPick={(scan) => onChange({ ...settings, scan })}
      />
      <SoundSettings onChange={onChange} />
      <button type="button" class="button sun" onClick={onBack}>
        {t("common.back")}
      </button>
    </Page>
  );
}
