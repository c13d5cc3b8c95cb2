import { useId } from 'react';
import { classes } from './classes.ts';

export type Card<T extends string> = {
  readonly value: T;
  readonly label: string;
  /** What one should know before choosing; each a paragraph. */
  readonly lines: readonly string[];
};

type Props<T extends string> = {
  readonly legend: string;
  readonly cards: readonly Card<T>[];
  /** `null`: nothing chosen yet. */
  readonly value: T | null;
  readonly onChoose: (value: T) => void;
  /** Two wide cards instead of three. */
  readonly two?: boolean;
};

/** One choice out of a few, each on a card. */
export function RadioCards<T extends string>({ legend, cards, value, onChoose, two = false }: Props<T>) {
  const group = useId();
  return (
    <fieldset className="step">
      <legend>{legend}</legend>
      <div className={classes('cards', two && 'two')}>
        {cards.map((card) => {
          const id = `${group}-${card.value}`;
          return (
            <div className="card" key={card.value}>
              <label htmlFor={id}>{card.label}</label>
              <input
                type="radio"
                name={group}
                id={id}
                checked={card.value === value}
                onChange={() => onChoose(card.value)}
                aria-describedby={`${id}-text`}
              />
              <div className="card-text" id={`${id}-text`}>
                {card.lines.map((line) => (
                  <p className="note" key={line}>
                    {line}
                  </p>
                ))}
              </div>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
