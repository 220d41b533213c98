import type { ComponentChildren } from "preact";

interface Props {
  readonly caption: string;
  readonly children: ComponentChildren;
}

/** A table that alone scrolls sideways where it is broader than the page. */
export const ScrollTable = ({ caption, children }: Props) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
  <section class="results-scroll" aria-label={caption} tabIndex={0}>
    <table>
      <caption class="visually-hidden">{caption}</caption>
      {children}
    </table>
  </section>
);
