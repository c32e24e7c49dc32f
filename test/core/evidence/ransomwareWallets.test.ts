import { expect, test } from '@jest/globals';
import { isRansomwareWallet, RANSOMWARE_WALLETS } from '../../../src/core/evidence/ransomwareWallets';
import { findWallets } from '../../../src/core/evidence/wallets';
import { normalise } from '../../../src/core/message/normalise';
import { judgeText } from '../judgeText';

/** WannaCry's three and NotPetya's one, as published. */
const PUBLISHED = ['115p7UMMngoj1pMvkpHijcRdfJNXj6LrLn', '12t9YDPgwueZ9NyMgw519p7AA8isjr6SMw', '13AM4VW2dhxYgXeQepoHkHSQuy6NgaEb94', '1Mz7153HMuxXTuR2R1t78mGSdzaAtNbBWX'];

test('known addresses are known, and are ones that can be paid to', () => {
  expect(PUBLISHED.filter((address) => !isRansomwareWallet(address) || findWallets(normalise(address), address)[0]?.valid !== true)).toEqual([]);
  expect(RANSOMWARE_WALLETS.length).toBeGreaterThan(90);
  expect(new Set(RANSOMWARE_WALLETS.map(({ length }) => length))).toEqual(new Set([11]));
});

test('an address is known in its exact spelling alone', () => {
  const [first = ''] = PUBLISHED;
  expect(isRansomwareWallet(first.toLowerCase())).toBe(false);
  expect(isRansomwareWallet(first.slice(0, 11))).toBe(false);
});

const threat = (address: string) => `Subject: your files

I broke into your computer and copied your photos and messages. Send 900 dollars in bitcoin within 48 hours to ${address}
or I will send everything to your friends and your family. Do not go to the police.`;

test('a threat that names a listed address goes to a person, with the address as quote', async () => {
  const [address = ''] = PUBLISHED;
  const analysis = await judgeText(threat(address));
  expect(analysis.verdict).toBe('ask-it');
  expect(analysis.alarms).toContainEqual({ id: 'ransomware-wallet', quote: expect.stringContaining(address), where: 'body' });
});

test('another address raises no such alarm', async () => {
  const analysis = await judgeText(threat('1BoatSLRHtKNngkdXEeobR76b53LETtpyT'));
  expect(analysis.alarms.map(({ id }) => id)).not.toContain('ransomware-wallet');
});
