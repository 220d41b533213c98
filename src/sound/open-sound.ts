import { createSound, type PageSigns, type Sound } from "./sound.ts";
import { createReader, type Synth } from "./speech/reader.ts";

/** Opens the sound of this page: it speaks this language first. */
export function openSound(language: string): Sound {
  const reader = createReader({
    synth: speechOf(window),
    utter: (text) => new SpeechSynthesisUtterance(text),
    after,
    language,
  });
  const openPlayer = async () => (await import("./browser-player.ts")).openBrowserPlayer();
  return createSound({ page: signsOf(document, window), reader, openPlayer, after });
}

function speechOf(page: Window): Synth | undefined {
  try {
    return "speechSynthesis" in page ? page.speechSynthesis : undefined;
  } catch {
    return undefined;
  }
}

function after(ms: number, work: () => void): () => void {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
}

const PRESSES = ["pointerup", "click", "keydown"] as const;

/** What a page tells: presses by a hand (never by a script), and whether it is looked at. */
export function signsOf(page: Document, frame: Pick<Window, "addEventListener">): PageSigns {
  return {
    onPress(listener) {
      for (const press of PRESSES)
        page.addEventListener(press, ({ isTrusted }) => isTrusted && listener(), { capture: true });
    },
    onShown(listener) {
      page.addEventListener("visibilitychange", () => !page.hidden && listener());
      frame.addEventListener("pageshow", listener);
    },
    onHidden(listener) {
      page.addEventListener("visibilitychange", () => page.hidden && listener());
      frame.addEventListener("pagehide", listener);
    },
  };
}
