export type Panel = {
  /** Above it, as "Tafel 1"; absent: nothing. */
  readonly label?: string;
  readonly text: string;
  /** Under it; absent: nothing. */
  readonly note?: string;
};

/** Two or three things side by side, each as large as the wall has room for. */
export function Panels({ panels }: { readonly panels: readonly Panel[] }) {
  return (
    <ol className="wall-panels">
      {panels.map(({ label, text, note }) => (
        <li key={`${label ?? ''} ${text}`}>
          {label === undefined ? null : <b>{label}</b>}
          <span>{text}</span>
          {note === undefined ? null : <em>{note}</em>}
        </li>
      ))}
    </ol>
  );
}
