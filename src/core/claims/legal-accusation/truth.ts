import type { Claim } from '../../meaning/cue';

export const truth: Claim['truth'] = {
  ja: { name: '罪や不正を責める', truth: 'このメールには、裏付けが示されていません。ひとりで判断せず、法務やITに渡してください。' },
  en: { name: 'You are accused of a crime or misdeed', truth: 'This mail shows nothing to support it. Do not judge it alone: hand it to the legal or IT team.' },
};
