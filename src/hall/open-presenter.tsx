import { render } from "preact";
import type { Words } from "../locale/words.ts";
import { readSettings } from "../records/read-settings.ts";
import type { Shelf } from "../records/storage.ts";
import type { Sound } from "../sound/sound.ts";
import { ErrorBoundary } from "../ui/error-page.tsx";
import { wearSettings } from "../ui/wear-settings.ts";
import { Presenter, type PresenterProps } from "./presenter/presenter.tsx";

interface Parts extends Omit<PresenterProps, "kit"> {
  readonly root: Element;
  readonly words: Words;
  readonly shelf: Shelf;
  readonly sound: Sound;
}

/** Opens the presenter's window in `root`: it reads this device's settings, and keeps nothing itself. */
export function openPresenter({ root, words, shelf, sound, ...rest }: Parts): void {
  const settings = readSettings(shelf);
  const { wording, profile } = rest.content;
  wearSettings(settings);
  root.replaceChildren();
  render(
    <ErrorBoundary words={words} onAgain={() => window.location.reload()}>
      <Presenter kit={{ words, wording, voice: "child", profile, settings, sound }} {...rest} />
    </ErrorBoundary>,
    root,
  );
}
