import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ["novel|chapter|manuscript|synopsis|screenplay|script|short story|plot|play|episode|board game|games night|escape room|murder mystery|character|kidnapper", "write|wrote|reader*|scene|ending|editor|red pencil|countess|hero|heroine|villain|act|rules|characters|publisher|story|fiction|crime"], within: 2, near: 200, evenReported: true },
];
