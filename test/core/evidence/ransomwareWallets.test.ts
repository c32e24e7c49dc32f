import { expect, test } from '@jest/globals';
import { isRansomwareWallet, RANSOMWARE_WALLETS } from '../../../src/core/evidence/ransomwareWallets';
import { findWallets } from '../../../src/core/evidence/wallets';
import { normalise } from '../../../src/core/message/normalise';
import { judgeText } from '../judgeText';

test('every listed address is one that can be paid to', () => {
  const wrong = RANSOMWARE_WALLETS.filter((address) => findWallets(normalise(address), address)[0]?.valid !== true);
  expect(wrong).toEqual([]);
  expect(RANSOMWARE_WALLETS.length).toBeGreaterThan(90);
});

test('an address is listed in its exact spelling alone', () => {
  const [first = ''] = RANSOMWARE_WALLETS;
  expect(isRansomwareWallet(first)).toBe(true);
  expect(isRansomwareWallet(first.toLowerCase())).toBe(false);
});

const threat = (address: string) => `Subject: your files

I broke into your computer and copied your photos and messages. Send 900 dollars in bitcoin within 48 hours to ${address}
or I will send everything to your friends and your family. Do not go to the police.`;

test('a threat that names a listed address goes to a person, with the address as quote', async () => {
  const [address = ''] = RANSOMWARE_WALLETS;
  const analysis = await judgeText(threat(address));
  expect(analysis.verdict).toBe('ask-it');
  expect(analysis.alarms).toContainEqual({ id: 'ransomware-wallet', quote: expect.stringContaining(address), where: 'body' });
});

test('another address raises no such alarm', async () => {
  const analysis = await judgeText(threat('1BoatSLRHtKNngkdXEeobR76b53LETtpyT'));
  expect(analysis.alarms.map(({ id }) => id)).not.toContain('ransomware-wallet');
});
