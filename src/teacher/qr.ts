import { encode } from "uqr";

/** The white rim that a scanner needs, in modules (ISO/IEC 18004). */
const QUIET_ZONE = 4;
/** Beyond this a code has modules too small for a tablet's camera to find on a laptop's screen. */
const MOST_CHARACTERS = 1200;

/**
 * The QR code of an address as the address of an image, with as much error correction as its size has room for.
 * Nothing where it would be too fine to be scanned.
 */
export function drawQr(address: string): string | undefined {
  if (address.length > MOST_CHARACTERS) return undefined;
  const { data, size } = encode(address, { ecc: "L", boostEcc: true, border: QUIET_ZONE });
  const dark = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path d="${dark}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
