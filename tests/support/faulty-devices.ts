import { startRun } from "../../src/play/run.ts";
import type { Content } from "../../src/screens/content.ts";
import type { Action } from "../../src/screens/game.ts";
import { Device, type BreakEnd } from "./device.ts";

/** Devices with one fault each: the model check has to see each. */
export const faultyDevices = (content: Content): readonly (readonly [string, () => Device])[] => [
  [
    "a break takes back the last choice",
    () =>
      new (class extends Device {
        override takeBreak(end: BreakEnd) {
          this.press({ kind: "run", event: { kind: "undo" } });
          super.takeBreak(end);
        }
      })(content),
  ],
  [
    "help turns a page",
    () =>
      new (class extends Device {
        override help() {
          this.press({ kind: "run", event: { kind: "next" } });
        }
      })(content),
  ],
  [
    "a reload loses the way that was taken first",
    () =>
      new (class extends Device {
        override reload() {
          super.reload();
          this.game = { ...this.game, earlier: undefined };
        }
      })(content),
  ],
  [
    "another language begins the story again",
    () =>
      new (class extends Device {
        override change(settings: Device["settings"]) {
          if (settings.language !== this.settings.language && this.game.run)
            this.game = { ...this.game, run: startRun(this.game.run.story) };
          super.change(settings);
        }
      })(content),
  ],
  [
    "the next player has the language of the one before",
    () =>
      new (class extends Device {
        override press(action: Action) {
          const { language } = this.settings;
          super.press(action);
          this.change({ ...this.settings, language });
        }
      })(content),
  ],
  [
    "an ending that cannot be finished",
    () =>
      new (class extends Device {
        override press(action: Action) {
          if (action.kind !== "finish") super.press(action);
        }
      })(content),
  ],
  [
    "a device that is cleared keeps the place",
    () =>
      new (class extends Device {
        override clear() {
          super.clear();
          this.press({ kind: "go", screen: "remembers" });
          this.game = { ...this.game, badge: "fox" };
        }
      })(content),
  ],
];
