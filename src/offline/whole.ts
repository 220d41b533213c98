/** The kinds of file that the game is made of, by the ending of their names. */
const KINDS: Readonly<Record<string, RegExp>> = {
  html: /^text\/html\b/,
  js: /^(text|application)\/javascript\b/,
  css: /^text\/css\b/,
  json: /^application\/json\b/,
  svg: /^image\/svg\+xml\b/,
  png: /^image\/png\b/,
  webp: /^image\/webp\b/,
  webm: /^(audio|video)\/webm\b/,
  mp3: /^audio\/mpeg\b/,
  woff: /^(font\/woff|application\/(font-woff|octet-stream))\b/,
  woff2: /^(font\/woff2|application\/(font-woff2|octet-stream))\b/,
  webmanifest: /^application\/(manifest\+)?json\b/,
};

/** Whether an answer is the file that was asked for: in full, from this host, and of the kind that its name says. */
export function isWhole(
  { url }: Pick<Request, "url">,
  {
    ok,
    status,
    type,
    redirected,
    headers,
  }: Pick<Response, "ok" | "status" | "type" | "redirected" | "headers">,
): boolean {
  const { pathname } = new URL(url);
  const ending = pathname.endsWith("/") ? "html" : (/\.([a-z0-9]+)$/.exec(pathname)?.[1] ?? "");
  const kind = Object.hasOwn(KINDS, ending) ? KINDS[ending] : undefined;
  return (
    ok &&
    status === 200 &&
    type === "basic" &&
    !redirected &&
    (kind?.test(headers.get("content-type") ?? "") ?? false)
  );
}
