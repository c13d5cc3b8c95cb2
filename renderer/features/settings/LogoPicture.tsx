import { useEffect, useRef } from 'react';
import { pathText } from '../../../scans/report/logo.ts';
import type { Logo } from '../../../scans/report/logo.ts';

type Props = { readonly logo: Logo; readonly label: string };

/** A logo as the paper draws it, on white. */
export function LogoPicture({ logo, label }: Props) {
  return logo.kind === 'pixels' ? (
    <Pixels logo={logo} label={label} />
  ) : (
    <svg
      className="set-logo-picture"
      viewBox={`0 0 ${String(logo.width)} ${String(logo.height)}`}
      role="img"
      aria-label={label}
    >
      {logo.paths.map(({ fill, evenOdd, steps }, at) => (
        <path key={at} fill={fill} fillRule={evenOdd ? 'evenodd' : 'nonzero'} d={pathText(steps)} />
      ))}
    </svg>
  );
}

function Pixels({
  logo,
  label,
}: {
  readonly logo: Extract<Logo, { kind: 'pixels' }>;
  readonly label: string;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height, rgb } = logo;
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const bytes = atob(rgb);
    const image = context.createImageData(width, height);
    for (let at = 0; at < width * height; at += 1) {
      for (const part of [0, 1, 2]) image.data[at * 4 + part] = bytes.charCodeAt(at * 3 + part);
      image.data[at * 4 + 3] = 255;
    }
    context.putImageData(image, 0, 0);
  }, [width, height, rgb]);
  return (
    <canvas className="set-logo-picture" ref={canvas} width={width} height={height}>
      {label}
    </canvas>
  );
}
