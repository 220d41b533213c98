import { LOUDNESSES, SPEEDS, type Settings } from "../records/settings.ts";
import { useKit } from "../ui/kit.ts";
import { ReadAloud, Spoken, useReader } from "../ui/read-aloud.tsx";
import { Options } from "./options.tsx";

type SoundChoices = Settings["sound"];

const VOLUMES = ["speech", "effects", "music"] as const;
const SAMPLE = "sample";

/** What can be heard, how loud, and by which voice. Each setting works at once. */
export function SoundSettings({ onChange }: { readonly onChange: (settings: Settings) => void }) {
  const { words, settings } = useKit();
  const { t } = words;
  const { sound } = settings;
  const set = (changed: Partial<SoundChoices>) => onChange({ ...settings, sound: { ...sound, ...changed } });
  return (
    <>
      <h2>{t("settings.sound")}</h2>
      <Options
        legend={t("settings.allSound")}
        options={[
          { value: false, label: t("settings.soundOn") },
          { value: true, label: t("settings.soundMute") },
        ]}
        chosen={sound.mute}
        onPick={(mute) => set({ mute })}
      />
      {VOLUMES.map((volume) => (
        <Options
          key={volume}
          legend={t(`settings.volumes.${volume}`)}
          options={LOUDNESSES.map((value) => ({ value, label: t(`settings.loudness.${value}`) }))}
          chosen={sound[volume]}
          across
          onPick={(loudness) => set({ [volume]: loudness })}
        />
      ))}
      <TryIt />
      <p>{t("settings.soundHint")}</p>
      <Options
        legend={t("settings.captions")}
        options={[
          { value: true, label: t("settings.captionsShow") },
          { value: false, label: t("settings.captionsHide") },
        ]}
        chosen={sound.captions}
        onPick={(captions) => set({ captions })}
      />
      <Voices sound={sound} onSet={set} />
    </>
  );
}

interface VoicesProps {
  readonly sound: SoundChoices;
  readonly onSet: (changed: Partial<SoundChoices>) => void;
}

/** The voice that reads aloud, where this device has one. */
function Voices({ sound, onSet }: VoicesProps) {
  const { t } = useKit().words;
  const { voices } = useReader();
  if (voices.length === 0) return <p>{t("settings.noVoice")}</p>;
  const chosen = voices.find(({ voiceURI }) => voiceURI === sound.voice) ?? voices[0];
  return (
    <>
      <Options
        legend={t("settings.readItself")}
        options={[
          { value: false, label: t("settings.readPressed") },
          { value: true, label: t("settings.readAlways") },
        ]}
        chosen={sound.readItself}
        onPick={(readItself) => onSet({ readItself })}
      />
      <Options
        legend={t("settings.voice")}
        options={voices.map(({ voiceURI, name }) => ({ value: voiceURI, label: name }))}
        chosen={chosen?.voiceURI ?? ""}
        onPick={(voice) => onSet({ voice })}
      />
      <Options
        legend={t("settings.speed")}
        options={SPEEDS.map((value) => ({ value, label: t(`settings.speeds.${value}`) }))}
        chosen={sound.speed}
        across
        onPick={(speed) => onSet({ speed })}
      />
      <p class="sample">
        <span>
          <Spoken of={SAMPLE} text={t("settings.voiceSample")} />
        </span>
        <ReadAloud of={SAMPLE} says={[t("settings.voiceSample")]} byKey />
      </p>
    </>
  );
}

/** One of the effects, to hear how loud they are. */
function TryIt() {
  const { words, sound } = useKit();
  return (
    <button type="button" class="button try-it" data-own-sound="" onClick={() => sound.play("sticker")}>
      {words.t("settings.tryIt")}
    </button>
  );
}
