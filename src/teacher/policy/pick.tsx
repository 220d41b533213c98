interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly key: string; readonly text: string }[];
  /** What stands there while nothing is picked; without it the first is picked. */
  readonly empty?: string;
  readonly onPick: (key: string) => void;
}

/** A list to pick one from, under its label. */
export function Pick({ label, value, options, empty, onPick }: Props) {
  return (
    <label class="policy-pick">
      <span>{label}</span>
      <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map(({ key, text }) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
