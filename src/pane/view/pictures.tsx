import type { ReactElement } from 'react';
import type { Verdict } from '../../core/contract';

/** Shapes only; colours come from the band, and forced colours keep every line. */
function Frame({ children, size = 64 }: { readonly children: ReactElement | ReactElement[]; readonly size?: number }): ReactElement {
  return (
    <svg className="picture" width={size} height={size} viewBox="0 0 96 96" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** An envelope dressed as a scarecrow: frightening from afar, a hat on a stick close up. */
function Scarecrow(): ReactElement {
  return (
    <Frame size={80}>
      <g className="line">
        <path d="M48 70v22M36 92h24" />
        <path d="M6 47h84" />
        <path d="M6 47l-3-6M6 47l-4 3M6 47l-2 8M90 47l3-6M90 47l4 3M90 47l2 8" />
      </g>
      <rect className="ground line" x="21" y="34" width="54" height="38" rx="4" />
      <path className="line" d="M22 37l26 19 26-19" />
      <path className="fill line" d="M48 5l17 21H31z" />
      <path className="fill line" d="M16 31c9-5 20-7 32-7s23 2 32 7c-9 2-20 3-32 3s-23-1-32-3z" />
      <path className="thin" d="M39 17l18 0M36 21l24 0" />
      <g className="line">
        <path d="M37 62h0M59 62h0" />
      </g>
    </Frame>
  );
}

/** An envelope handed to a person. */
function HandOver(): ReactElement {
  return (
    <Frame>
      <rect className="ground line" x="5" y="40" width="44" height="32" rx="4" />
      <path className="line" d="M6 43l21 16 21-16" />
      <circle className="fill line" cx="72" cy="28" r="12" />
      <path className="fill line" d="M52 80c0-16 8-27 20-27s20 11 20 27z" />
    </Frame>
  );
}

/** A fishing hook with an envelope on it. */
function Hook(): ReactElement {
  return (
    <Frame>
      <rect className="ground line" x="8" y="46" width="56" height="38" rx="4" />
      <path className="line" d="M9 49l27 20 27-20" />
      <path className="line" d="M72 8v46c0 10-6 16-14 16s-13-5-13-12" />
      <circle className="fill line" cx="72" cy="9" r="5" />
    </Frame>
  );
}

function PlainMail(): ReactElement {
  return (
    <Frame>
      <rect className="ground line" x="12" y="24" width="72" height="50" rx="5" />
      <path className="line" d="M13 28l35 27 35-27" />
    </Frame>
  );
}

/** An envelope that can't be seen into. */
function ClosedMail(): ReactElement {
  return (
    <Frame>
      <rect className="ground line dashed" x="12" y="24" width="72" height="50" rx="5" />
      <path className="line" d="M40 42a8 8 0 1 1 11 8c-2 1-3 2-3 5M48 64h0" />
    </Frame>
  );
}

export function VerdictPicture({ verdict }: { readonly verdict: Verdict }): ReactElement {
  switch (verdict) {
    case 'empty-threat':
      return <Scarecrow />;
    case 'ask-it':
      return <HandOver />;
    case 'other-scam':
      return <Hook />;
    case 'no-threat':
      return <PlainMail />;
    case 'unreadable':
      return <ClosedMail />;
  }
}

export { PlainMail, ClosedMail };
