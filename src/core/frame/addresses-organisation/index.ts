import type { Signal } from '../../meaning/cue';

/** An organisation is spoken to, not a person: "your company", "your customers", 御社. */
export const addressesOrganisation: Signal = {
  id: 'frame:addresses-organisation',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
};
