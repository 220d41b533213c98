import type { Page } from "@playwright/test";

/** Makes this browser say that a real graphics chip draws its WebGL. */
export const pretendGpu = (page: Page) =>
  page.addInitScript(() => {
    const asked = WebGLRenderingContext.prototype.getParameter;
    WebGLRenderingContext.prototype.getParameter = function (name) {
      return name === 0x9246 ? "A graphics chip" : asked.call(this, name);
    };
  });
