/** Addresses invented for tests: hashes of a sentence of ours in each coin's encoding. Nobody holds their keys. */
export const VALID = {
  p2pkh: '1BzT6y29C54EjHzgrMfuPgJh9A2L8xwpt9',
  p2sh: '3CgU2WWajyNcpTh7yTLVpJfdHgK3ipCHWJ',
  bc1q: 'bc1qkdfq4uk69nzhjjuk6l3tjnapnn4dy9u67e9cxy',
  bc1qLong: 'bc1qumq53e5ztmxr8hmw2573z7nvnept3n7fctcw3u2rnntcefvj8n7qvnu2r0',
  bc1p: 'bc1pvwvughxp70veyn7y8jsgh7uy96asn9wkumeeknyh2mpw0whw323qmntl4s',
  ltcL: 'LTGPs4E6YPe7Aero12g9ZnjMWgwswV5AXR',
  ltcM: 'MA4V2dqZzk78ngZM3LHMJ2ux8nAA6CMjUh',
  ltc1: 'ltc1ql5djjq8da3mkuqyyrhaz3x4r7dr2dp3h23qh3m',
  doge: 'DQ3ZaYxSNYKkA5VVb1d3gaiH3KRFU5uJ7a',
  dash: 'Xr7n5uCjQxDszqoow1T3Kec3rRog9ht8cB',
  trx: 'TN9B7FMHxYrEzYfS5EvASCyStbtYUJSVPt',
  eth: '0x054A947f956802639b8E9021882feA0C0f6863C5',
  xmr: '4837uX64AaQfshPb6AVYhZ8ZDGZmfVyRmf7cip7qSNgq3MvtFdVVN9UQQPx1W4gdyEXmqh8UghCr87u4zzaFxZc46c1j4yY',
  xmrSub: '8C5DDnZmmsX28vdcua6qj3Q1EucW3M1ppEmL9zn1C28GMyu25BojJEkUDBodJiY1iC7VCuveXW52eWmrmEDkz83oMbTE9px',
  xmrIntegrated: '4BSSG1Zgazhi4s9uzEbEfGQPpuibvpbEw3scaxkTw9vy2corr2NtzyxPWhrzohLhiTcwtKb1XTuFiCTYiLQyifgYTjAcnt8dzbUACqyKxi',
  bch: 'qqw9z38ghjh5jsqafvxrgk4evjkelg0z75pr2ewe43',
} as const;
