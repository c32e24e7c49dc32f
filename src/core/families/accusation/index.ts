import type { Signal } from '../../meaning/cue';

/** A charge of crime or vice: police, investigator, witness. */
export const accusation: Signal = {
  id: 'family:accusation',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
};
