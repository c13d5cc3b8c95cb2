import { memo } from 'react';
import type { Answer } from '../../../scans/assessment/assessment.ts';
import type { LevelNumber } from '../../../scans/definition/definition.ts';
import { classes } from '../../components/classes.ts';
import { KeyCap, LevelChip } from '../../components/LevelChip.tsx';

type Choosing = {
  readonly chosen: boolean;
  readonly choose: (answer: Answer) => void;
  /** The voice is at these words. */
  readonly heard: boolean;
  readonly text: string;
  /** The same in the second language. */
  readonly also: string | undefined;
  readonly lang: string | undefined;
};

type RungProps = Choosing & { readonly level: LevelNumber; readonly looks: string };

/** A level on its rung of the ladder. */
export const Rung = memo(function Rung({ level, looks, heard, text, also, lang, ...radio }: RungProps) {
  return (
    <label className={classes(looks, heard && 'heard')}>
      <span className="rail" id={`chip-${String(level)}`}>
        <LevelChip level={level} />
      </span>
      <span className="say" id={`answer-${String(level)}`}>
        {text}
      </span>
      <Radio
        {...radio}
        value={level}
        names={also === undefined ? undefined : `chip-${String(level)} answer-${String(level)}`}
      />
      <Also text={also} lang={lang} />
    </label>
  );
});

type QuietProps = Choosing & { readonly value: 'dont-know' | 'not-applicable'; readonly keyCap: string };

/** An answer that is no level. */
export function QuietAnswer({ value, keyCap, text, also, lang, heard, ...radio }: QuietProps) {
  return (
    <label className={classes('level quiet', radio.chosen && 'chosen', heard && 'heard')}>
      <KeyCap>{keyCap}</KeyCap>
      <span className="say" id={`answer-${value}`}>
        {text}
      </span>
      <Radio {...radio} value={value} names={also === undefined ? undefined : `answer-${value}`} />
      <Also text={also} lang={lang} />
    </label>
  );
}

type AlsoProps = { readonly text: string | undefined; readonly lang: string | undefined };

/** The same words in the second language, marked as such, so that they are spoken as such. */
export function Also({ text, lang }: AlsoProps) {
  if (text === undefined) return null;
  return (
    <span className="also" lang={lang}>
      {text}
    </span>
  );
}

type RadioProps = Pick<Choosing, 'chosen' | 'choose'> & {
  readonly value: Answer;
  /** The words that name it, where its label holds them in two languages: a name has only one. */
  readonly names: string | undefined;
};

function Radio({ value, chosen, choose, names }: RadioProps) {
  return (
    <input
      type="radio"
      name="answer"
      value={value}
      checked={chosen}
      aria-labelledby={names}
      onChange={() => choose(value)}
    />
  );
}
