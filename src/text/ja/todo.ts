import type { TodoId } from '../../core/contract';

const title: Record<TodoId, (police: string) => string> = {
  'call-police': (police) => `まず、${police}に連絡してください`,
  'change-password': () => 'そのパスワードを、今も使っていたら変えてください',
  'tell-it': () => 'IT担当に知らせてください',
};

const why: Record<TodoId, string> = {
  'call-police': '危害の予告は、警察が判断します。建物にいるときは、周りの人にも知らせてください。',
  'change-password': '昔、ほかのサービスから漏れたものと見られます。使っている所すべてで変え、2段階認証も入れてください。',
  'tell-it': 'はったりでも、記録を確かめておく価値があります。',
};

export const todo = {
  heading: '先にすること',
  title,
  why,
  police: (number: string | null): string => (number === null ? '警察（110番）' : `警察（${number}）`),
  call: (number: string): string => `${number} に電話`,
  defaultPoliceNumber: '110' as string | null,
  itContact: (name: string, phone: string): string => `${name}：${phone}`,
  it: 'IT担当',
};
