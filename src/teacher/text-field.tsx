import type { ComponentChildren, RefObject } from "preact";
import { useId } from "preact/hooks";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly most: number;
  /** What helps to fill it in. */
  readonly hint?: string | undefined;
  /** What is counted of what stands in it: said below. */
  readonly note?: string | undefined;
  /** What is wrong with what stands in it, in words. */
  readonly fault?: string | undefined;
  readonly onChange: (value: string) => void;
  /** What a jump to this field calls it: it becomes the control's `data-field`. */
  readonly field?: string | undefined;
  /** The language typed in, where it is not the page's. */
  readonly lang?: string | undefined;
  readonly dir?: "ltr" | "rtl" | undefined;
}

interface AreaProps extends Props {
  /** How many lines stand open. */
  readonly rows: number;
  /** Whoever needs the cursor: to split a line there, or to put a name in. */
  readonly at?: RefObject<HTMLTextAreaElement | null> | undefined;
}

interface ShellProps extends Pick<Props, "label" | "hint" | "note" | "fault"> {
  readonly id: string;
  readonly children: ComponentChildren;
}

/** The ids of what a control is described by, or nothing. */
const toldBy = (id: string, { hint, note, fault }: Pick<Props, "hint" | "note" | "fault">) =>
  [hint ? `${id}-hint` : "", note ? `${id}-note` : "", fault ? `${id}-fault` : ""]
    .filter((one) => one !== "")
    .join(" ") || undefined;

function Shell({ id, label, hint, note, fault, children }: ShellProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint ? (
        <span id={`${id}-hint`} class="field-hint">
          {hint}
        </span>
      ) : null}
      {children}
      {note ? (
        <span id={`${id}-note`} class="field-hint">
          {note}
        </span>
      ) : null}
      {fault ? (
        <span id={`${id}-fault`} class="field-fault">
          {fault}
        </span>
      ) : null}
    </div>
  );
}

/** The browser neither remembers what is typed, nor checks it or suggests more: some ask a service for that (safety.md, P17). */
const ON_THIS_DEVICE = { autoComplete: "off", spellcheck: false, writingsuggestions: "false" } as const;

/** A line for an adult to type in: with `TextArea`, the one kind of text field that the game has, and behind the grown-ups' door only. */
export function TextField({ label, value, most, hint, note, fault, onChange, field, lang, dir }: Props) {
  const id = useId();
  return (
    <Shell id={id} label={label} hint={hint} note={note} fault={fault}>
      <input
        id={id}
        type="text"
        value={value}
        maxLength={most}
        {...ON_THIS_DEVICE}
        lang={lang}
        dir={dir}
        data-field={field}
        aria-invalid={fault ? true : undefined}
        aria-describedby={toldBy(id, { hint, note, fault })}
        onInput={(event) => onChange(event.currentTarget.value.normalize("NFC"))}
      />
    </Shell>
  );
}

/** Several lines for an adult to type in; the rules of `TextField` hold here too. */
export function TextArea({
  label,
  value,
  most,
  hint,
  note,
  fault,
  onChange,
  field,
  lang,
  dir,
  rows,
  at,
}: AreaProps) {
  const id = useId();
  return (
    <Shell id={id} label={label} hint={hint} note={note} fault={fault}>
      <textarea
        id={id}
        ref={at ?? null}
        rows={rows}
        value={value}
        maxLength={most}
        {...ON_THIS_DEVICE}
        lang={lang}
        dir={dir}
        data-field={field}
        aria-invalid={fault ? true : undefined}
        aria-describedby={toldBy(id, { hint, note, fault })}
        onInput={(event) => onChange(event.currentTarget.value.normalize("NFC"))}
      />
    </Shell>
  );
}
