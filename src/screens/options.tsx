interface OptionsProps<T> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: T;
  readonly onPick: (value: T) => void;
  /** Side by side where there is room: steps from little to much. */
  readonly across?: boolean;
}

/** One setting: its name, and what it may be. */
export function Options<T extends string | number | boolean | null>({
  legend,
  options,
  chosen,
  onPick,
  across = false,
}: OptionsProps<T>) {
  return (
    <fieldset class={across ? "options across" : "options"}>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={String(value)} class="option">
          <input type="radio" name={legend} checked={value === chosen} onChange={() => onPick(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
