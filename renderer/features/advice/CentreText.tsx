import type { CentreCard } from '../../../scans/report/report-model.ts';
import { RichText } from '../../components/RichText.tsx';

type Props = { readonly card: CentreCard; readonly heading: string };

/** Who it is, why this one, where to find it, and how old that is. Addresses are text: this screen opens nothing. */
export function CentreText({ card, heading }: Props) {
  return (
    <>
      <p className="label">{card.label}</p>
      <h3 id={heading}>{card.name}</h3>
      {card.reasons.map((reason) => (
        <p key={reason}>
          <RichText text={reason} />
        </p>
      ))}
      {card.contact === '' ? null : <p className="contact">{card.contact}</p>}
      <p className="note">{card.dated}</p>
    </>
  );
}
