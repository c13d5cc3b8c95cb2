import type { CentreCard } from '../../../scans/report/report-model.ts';
import { RichText } from '../../components/RichText.tsx';

type Props = { readonly card: CentreCard; readonly heading: string; readonly level?: 2 | 3 };

/** Who it is, why this one, where to find it, and how old that is. Addresses are text: this screen opens nothing. */
export function CentreText({ card, heading, level = 3 }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <>
      <p className="label">{card.label}</p>
      <Heading id={heading} className="name">
        {card.name}
      </Heading>
      {card.reasons.map((reason) => (
        <p key={reason}>
          <RichText text={reason} />
        </p>
      ))}
      {card.contact === '' ? null : <p className="contact">{card.contact}</p>}
      <p className="note dated">{card.dated}</p>
    </>
  );
}
