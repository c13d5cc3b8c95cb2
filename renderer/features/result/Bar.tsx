type Props = {
  /** 0 to 100; `null`: nothing to show, a dashed slot. */
  readonly value: number | null;
  readonly level: number | null;
};

const quarters = ['25%', '50%', '75%'];

/** A score or level as a length, with marks at the quarters. The row above it says the same in words. */
export function Bar({ value, level }: Props) {
  return (
    <svg className="bar" width="100%" height="8" aria-hidden="true">
      <rect className={value === null ? 'track none' : 'track'} x=".5" y=".5" width="100%" height="7" />
      {value === null || level === null ? null : (
        <>
          {quarters.map((at) => (
            <line className="tick" key={at} x1={at} x2={at} y1="0" y2="8" />
          ))}
          <rect className={`f${String(level)}`} x=".5" y=".5" width={`${String(value)}%`} height="7" />
          <rect className="fill" fill="none" x=".5" y=".5" width={`${String(value)}%`} height="7" />
        </>
      )}
    </svg>
  );
}
