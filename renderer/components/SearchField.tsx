import { useId } from 'react';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
};

/** Narrows the list below it down while one types. */
export function SearchField({ label, value, onSearch }: Props) {
  const id = useId();
  return (
    <div className="search">
      <label className="note" htmlFor={id}>
        {label}
      </label>
      <input
        className="input"
        id={id}
        type="search"
        autoComplete="off"
        value={value}
        onChange={(event) => onSearch(event.target.value)}
      />
    </div>
  );
}
