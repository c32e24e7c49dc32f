import type { LanguagePack } from './languagePack';

/** The languages read beside Japanese and English, by the primary part of their BCP 47 tag. */
export const LANGUAGE_PACKS: Readonly<Record<string, () => Promise<LanguagePack>>> = {
  de: () => import(/* webpackChunkName: "pack-de" */ './de').then(({ pack }) => pack),
  es: () => import(/* webpackChunkName: "pack-es" */ './es').then(({ pack }) => pack),
  fr: () => import(/* webpackChunkName: "pack-fr" */ './fr').then(({ pack }) => pack),
  cs: () => import(/* webpackChunkName: "pack-cs" */ './cs').then(({ pack }) => pack),
  zh: () => import(/* webpackChunkName: "pack-zh" */ './zh').then(({ pack }) => pack),
  ko: () => import(/* webpackChunkName: "pack-ko" */ './ko').then(({ pack }) => pack),
  vi: () => import(/* webpackChunkName: "pack-vi" */ './vi').then(({ pack }) => pack),
  nl: () => import(/* webpackChunkName: "pack-nl" */ './nl').then(({ pack }) => pack),
  it: () => import(/* webpackChunkName: "pack-it" */ './it').then(({ pack }) => pack),
  pt: () => import(/* webpackChunkName: "pack-pt" */ './pt').then(({ pack }) => pack),
};
