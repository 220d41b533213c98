import { useId } from "preact/hooks";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly most: number;
  /** What helps to fill it in. */
  readonly hint?: string | undefined;
  /** What is wrong with what stands in it, in words. */
  readonly fault?: string | undefined;
  readonly onChange: (value: string) => void;
}

/**
 * A line for an adult to type in: the one kind of text field that the game has, and behind the grown-ups' door only.
 * The browser neither remembers nor checks what is typed (safety.md, P17).
 */
export function TextField({ label, value, most, hint, fault, onChange }: Props) {
  const id = useId();
  const told = [hint ? `${id}-hint` : "", fault ? `${id}-fault` : ""].filter((one) => one !== "").join(" ");
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint ? (
        <span id={`${id}-hint`} class="field-hint">
          {hint}
        </span>
      ) : null}
      <input
        id={id}
        type="text"
        value={value}
        maxLength={most}
        autoComplete="off"
        spellcheck={false}
        aria-invalid={fault ? true : undefined}
        aria-describedby={told === "" ? undefined : told}
        onInput={(event) => onChange(event.currentTarget.value.normalize("NFC"))}
      />
      {fault ? (
        <span id={`${id}-fault`} class="field-fault">
          {fault}
        </span>
      ) : null}
    </div>
  );
}
