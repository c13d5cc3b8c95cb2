import type { CentreCard } from '../../../scans/report/report-model.ts';
import { plainAddress } from '../../../scans/report/plain-address.ts';
import { AddressLink } from '../../app/AddressLink.tsx';
import { RichText } from '../../components/RichText.tsx';

type Props = { readonly card: CentreCard; readonly heading: string; readonly level?: 2 | 3 };

/** Who it is, why this one, where to find it, and how old that is. The page that shows it has the `AddressNote`. */
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
      {card.contact === '' ? null : <Contact contact={card.contact} url={card.url} />}
      {card.dated === '' ? null : <p className="note dated">{card.dated}</p>}
      {card.own === undefined ? null : <Contact contact={card.own.text} url={card.own.url} />}
    </>
  );
}

/** The line as on paper, with its web address to open. */
function Contact({ contact, url }: Pick<CentreCard, 'contact' | 'url'>) {
  const address = plainAddress(url);
  const at = address === '' ? -1 : contact.indexOf(address);
  if (at === -1) return <p className="contact">{contact}</p>;
  return (
    <div className="contact">
      {contact.slice(0, at)}
      <AddressLink url={url} text={address} />
      {contact.slice(at + address.length)}
    </div>
  );
}
