import { useEffect, useRef } from "preact/hooks";
import type { Place } from "../art/catalogue.ts";
import type { AnyLook } from "../art/characters/cast.ts";
import type { Picture } from "../play/picture.ts";
import type { Stage } from "../stage/open-stage.ts";
import type { Showing } from "../stage/scene.ts";
import { renderersFor } from "../stage/renderer.ts";
import { whenIdle } from "../stage/turns.ts";
import { useKit } from "./kit.ts";
import { keepsStill } from "./wear-settings.ts";

interface Props {
  readonly picture: Picture;
  readonly showing: Showing;
  /** Who and where will be seen in this story: loaded ahead. */
  readonly looks: readonly AnyLook[];
  readonly places: readonly Place[];
  /** Told when the stage shows the picture, and when it no longer does. */
  readonly onLive: (live: boolean) => void;
}

/**
 * The living picture. Its code comes when the page has nothing better to do; until then, and wherever it cannot
 * run (own colours of the device, no canvas, the file blocked), the still picture below is the picture.
 */
export function StageCanvas({ picture, showing, looks, places, onLive }: Props) {
  const { settings, profile } = useKit();
  const host = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | undefined>(undefined);
  const gaveUp = useRef(false);
  const wanted = useRef({ picture, showing });
  wanted.current = { picture, showing };
  const show = () => {
    const now = wanted.current;
    stage.current?.show(now.picture, now.showing).then(
      // What was asked for before the stage gave up may be ready only now.
      () => onLive(!gaveUp.current),
      () => giveUp(),
    );
  };
  const giveUp = () => {
    gaveUp.current = true;
    stage.current?.close();
    stage.current = undefined;
    onLive(false);
  };
  useEffect(() => {
    const element = host.current;
    if (!element || matchMedia("(forced-colors: active)").matches) return undefined;
    let left = false;
    const reducedMotion = keepsStill(settings);
    const open = async () => {
      const renderers = renderersFor(document);
      if (renderers.length === 0) return;
      const { openStage } = await import("../stage/open-stage.ts");
      // To read so large a script and to start it are two long tasks: whoever presses meanwhile is answered between them.
      await new Promise<void>((resolve) => whenIdle(resolve));
      if (left) return;
      const opened = await openStage({
        host: element,
        renderers,
        reducedMotion,
        uniform: profile.uniform,
        looks,
        places,
        onGaveUp: giveUp,
      });
      if (left || gaveUp.current || !opened) {
        opened?.close();
        return;
      }
      stage.current = opened;
      element.dataset["renderer"] = opened.renderer;
      show();
    };
    const cancel = whenIdle(() => void open().catch(() => onLive(false)));
    return () => {
      left = true;
      cancel();
      stage.current?.close();
      stage.current = undefined;
    };
  }, []);
  const key = JSON.stringify({ picture, showing });
  useEffect(show, [key]);
  return <div class="stage" ref={host} aria-hidden="true" />;
}
