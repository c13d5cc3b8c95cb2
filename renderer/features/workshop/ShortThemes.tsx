import { useAppState, useSpeech } from '../../app/use-app.ts';
import type { WorkshopView } from '../../../scans/services/views/workshop-view.ts';
import type { DimensionId } from '../../../scans/definition/definition.ts';
import type { Running, WorkshopDesk } from './use-workshop.ts';

type Props = { readonly desk: WorkshopDesk; readonly view: WorkshopView; readonly workshop: Running };

const most = 3;

/** What a short workshop is about: three themes at most; none means all. */
export function ShortThemes({ desk, view: { session, companies }, workshop }: Props) {
  const { content } = useAppState();
  const { say } = useSpeech();
  const company = companies.find(({ kind }) => kind === 'there');
  const variant = content.variants.find(({ id }) => company?.kind === 'there' && id === company.variant);
  if (variant === undefined) return null;
  const { dimensions } = workshop;
  const toggle = (dimension: DimensionId) => {
    const next = dimensions.includes(dimension)
      ? dimensions.filter((one) => one !== dimension)
      : [...dimensions, dimension];
    void desk.act((call) => call('workshop.dimensions', { session: session.id, dimensions: next }));
  };
  return (
    <fieldset className="workshop-part opt-rows">
      <legend>{say('workshop.dimensions')}</legend>
      {variant.dimensions.map(({ id, name }) => (
        <label className="opt-row" key={id}>
          <input
            type="checkbox"
            checked={dimensions.includes(id)}
            disabled={!dimensions.includes(id) && dimensions.length >= most}
            onChange={() => toggle(id)}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
