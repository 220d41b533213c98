import { Component, type ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { ENGLISH } from "../locale/languages.ts";
import type { Words } from "../locale/words.ts";

interface PageProps {
  readonly words: Words;
  /** The words in English, where the page is in another language. */
  readonly english?: Words | undefined;
  readonly onAgain: () => void;
  /** The way out, where nothing else on the page is one. */
  readonly onLeave?: (() => void) | undefined;
}

/** A kind page for when something went wrong: no codes, no blame, and who to turn to. */
export function ErrorPage({ words: { t }, english, onAgain, onLeave }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="page error">
      <h1 ref={heading} tabIndex={-1}>
        {t("error.title")}
      </h1>
      <p>{t("error.text")}</p>
      <p>{t("error.help")}</p>
      {english ? (
        <p lang={ENGLISH.code} dir={ENGLISH.direction}>
          {english.t("error.help")}
        </p>
      ) : null}
      <div class="row">
        <button type="button" class="button sun" onClick={onAgain}>
          {t("error.again")}
        </button>
        {onLeave ? (
          <button type="button" class="button" onClick={onLeave}>
            {t("common.home")}
          </button>
        ) : null}
      </div>
    </main>
  );
}

interface BoundaryProps extends PageProps {
  readonly children: ComponentChildren;
}

/** Shows the error page instead of a screen that failed to draw. */
export class ErrorBoundary extends Component<BoundaryProps, { readonly failed?: true }> {
  static override getDerivedStateFromError(): { readonly failed: true } {
    return { failed: true };
  }

  override render({ children, ...page }: BoundaryProps) {
    return this.state.failed ? <ErrorPage {...page} /> : children;
  }
}
