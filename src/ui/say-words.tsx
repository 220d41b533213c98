import type { ComponentChildren } from "preact";
import { ENGLISH, languageOf } from "../locale/languages.ts";
import { useKit } from "./kit.ts";
import { englishOf, textOf, type Said } from "./said.ts";
import "./styles/two-languages.css";

interface Props {
  readonly of: Said;
  /** Between the quotation marks of their language. */
  readonly quoted?: boolean;
}

/** Words as they stand on the page, and below them, where it is due, the same in English. */
export function SayWords({ of, quoted }: Props) {
  const english = englishOf(of);
  return (
    <>
      <InItsLanguage of={of} quoted={quoted}>
        {textOf(of)}
      </InItsLanguage>
      {english === undefined ? null : <EnglishBeside quoted={quoted}>{english}</EnglishBeside>}
    </>
  );
}

interface PartProps {
  readonly quoted?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** Marks words that are in another language than their page, for voices and for letters (WCAG 3.1.2). */
export function InItsLanguage({ of, quoted, children }: PartProps & { readonly of: Said }) {
  const page = useKit().words.language;
  const { code, direction, quotes } = languageOf(typeof of === "string" ? page : of.language);
  const [open, close] = quoted ? quotes : ["", ""];
  const whole = (
    <>
      {open}
      {children}
      {close}
    </>
  );
  return code === page ? (
    whole
  ) : (
    <span lang={code} dir={direction}>
      {whole}
    </span>
  );
}

/** The English beside words in another language, on a line of its own. */
export function EnglishBeside({ quoted, children }: PartProps) {
  const [open, close] = quoted ? ENGLISH.quotes : ["", ""];
  return (
    <span class="english-beside" lang={ENGLISH.code} dir={ENGLISH.direction}>
      {open}
      {children}
      {close}
    </span>
  );
}
