import type { Gallery } from "../../tools/gallery/gallery.ts";

declare global {
  interface Window {
    gallery: Gallery;
    drawn: number;
    listening: number;
  }
}

/** Counts what is drawn, and who listens to the window and the document. Runs in the page, before anything else. */
export function countDrawing() {
  window.drawn = 0;
  window.listening = 0;
  const counting = (target: object, name: string, by: () => void) => {
    const whole = Reflect.get(target, name) as (...args: unknown[]) => unknown;
    Reflect.set(target, name, function (this: unknown, ...args: unknown[]) {
      by();
      return Reflect.apply(whole, this, args);
    });
  };
  const draws = () => {
    window.drawn += 1;
  };
  counting(CanvasRenderingContext2D.prototype, "drawImage", draws);
  for (const name of ["drawElements", "drawArrays"]) {
    counting(WebGLRenderingContext.prototype, name, draws);
    counting(WebGL2RenderingContext.prototype, name, draws);
  }
  // The same listener twice is one listener, and one that was never there cannot be taken back.
  const listeners: unknown[][] = [];
  const find = (target: unknown, [type, listener, options]: unknown[]) =>
    listeners.findIndex(
      (one) => one[0] === target && one[1] === type && one[2] === listener && one[3] === captures(options),
    );
  const captures = (options: unknown) =>
    typeof options === "object" && options !== null
      ? Reflect.get(options, "capture") === true
      : options === true;
  for (const target of [window, document]) {
    const [listen, ignore] = [target.addEventListener, target.removeEventListener];
    Reflect.set(
      Object.getPrototypeOf(target),
      "addEventListener",
      function (this: unknown, ...args: unknown[]) {
        if (find(this, args) < 0) listeners.push([this, args[0], args[1], captures(args[2])]);
        window.listening = listeners.length;
        return Reflect.apply(listen, this, args);
      },
    );
    Reflect.set(
      Object.getPrototypeOf(target),
      "removeEventListener",
      function (this: unknown, ...args: unknown[]) {
        const at = find(this, args);
        if (at >= 0) listeners.splice(at, 1);
        window.listening = listeners.length;
        return Reflect.apply(ignore, this, args);
      },
    );
  }
}
