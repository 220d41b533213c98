import { useId } from "preact/hooks";

interface Props<T extends string> {
  readonly label: string;
  readonly offers: readonly { readonly value: T; readonly name: string }[];
  readonly value: T | undefined;
  readonly field: string;
  /** What it is called to leave it open; nothing where it cannot be. */
  readonly open?: string | undefined;
  /** The id of what is said of it. */
  readonly told?: string | undefined;
  readonly onPick: (value: T | undefined) => void;
}

/** A list to pick one thing from, with its label above. */
export function Pick<T extends string>({ label, offers, value, field, open, told, onPick }: Props<T>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value ?? ""}
        data-field={field}
        aria-describedby={told}
        onChange={(event) => {
          const picked = event.currentTarget.value;
          onPick(offers.find((one) => one.value === picked)?.value);
        }}
      >
        {open === undefined ? null : <option value="">{open}</option>}
        {offers.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  );
}
