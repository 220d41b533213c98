/** How the stage is drawn, best first. Software WebGL is the slowest of all (design: performance), so it is never picked. */
export type Renderer = "webgl" | "canvas";

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** The renderers worth trying on this device, in order; none where neither works. */
export function renderersFor(doc: Document): readonly Renderer[] {
  const canvas: readonly Renderer[] = has2d(doc) ? ["canvas"] : [];
  return hasGpu(doc) ? ["webgl", ...canvas] : canvas;
}

const has2d = (doc: Document): boolean => Boolean(doc.createElement("canvas").getContext("2d"));

/** Asks a throw-away context who draws it. A browser that hides the name is taken at its word that it has a GPU. */
function hasGpu(doc: Document): boolean {
  try {
    const gl = doc.createElement("canvas").getContext("webgl");
    if (!gl) return false;
    const info = gl.getExtension("WEBGL_debug_renderer_info");
    const name: unknown = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
    gl.getExtension("WEBGL_lose_context")?.loseContext();
    return !SOFTWARE.test(String(name));
  } catch {
    return false;
  }
}
