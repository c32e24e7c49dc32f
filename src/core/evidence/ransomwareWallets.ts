/**
 * Bitcoin addresses that real ransomware used for more than one victim, by the family's name.
 *
 * Source: GraphSense TagPacks, `packs/address/ransomware.yaml` (MIT licence, © Austrian Institute of Technology),
 * after M. Paquet-Clouston and B. Haslhofer, doi:10.5281/zenodo.1238041. Left out are the thousands of Locky
 * addresses, each of which was shown to one victim only. An address on the list is an alarm; one that is missing
 * proves nothing.
 */
const ADDRESSES: Readonly<Record<string, string>> = {
  '7ev3n': '1Lud76Q98VRHCUiyK7XUs7AgFofrqXeP78',
  apt: '377CY1m8W2qbQQX5HHjziimdh2faGjDeLv',
  bucbi: '1MfVk1utxgvGjMFV3K3CzXsDRDZznj5tey',
  chimera: '1GaVKrVT17DN4dnWbTqGB9qG3rQrk1JBe9',
  comradecircle: '1HssDyDTZj1hVdwhdpF49wLKLPQoCRJB9T',
  cryptconsole:
    '1KG8rWYWRYHfvjVe8ddEyJNCg6HxVWYSQm 14h5cEcF6ajw6RD9h8f97GGnpaqVJKn1Ty 1GfxDzSzyBzRNiP5zXqaa32qybify4G7ro 1LK6iedToCUuDwTDXBQK724hhg2Sabo7ba 1LmSuGJwxBBRL9t5RMZVCeTbvsGnxMwcaf 1M4CkSF12u9twHSwzHUAAknr1YsnmnY8Zm',
  cryptohitman: '19a93M9JGX377yfVzWRBs4abcUpwLfXsvE',
  cryptolocker: '1KP72fBmh3XBRfuJDMn53APaqM6iMRspCh 18iEz617DoDp8CNQUyyrjCcC7XCGDf5SVb',
  cryptohost: '18AVPLKGBamXtGpdT3kP2b5Dv3iBUDpjKv',
  cryptotorlocker: '1KpP1YGGxPHKTLgET82JBngcsBuifp3noW',
  cryptxxx: '18e372GNwjGG5SYeHucuD1yLEWh7a6dWf1',
  'ctb-locker': '1A6GJMhpPhCcM557o62scEtuVXNAFe74fa',
  'dma-locker':
    '1382JAg5xbQv7QNwq1svDeyw6ELtNCmujG 1E34BRTrVrWoENaqV8kxiRYzjjc7xsTFzE 1KZ1zZ1gQxHi5jrmXUkXiVXhgrqWdVRDqs 13UPaXjNhgTZ93MZqnr3roMNM8mCwLHDcK 17C41iFaMBrUPyZZvexainuVuZi3cM15Vj 1Ba6gcNWhAxaUrw8KExZUR7sm1XDdJUn2a 1DtyvLb1pDzXVoaVnJLAFzBJN6b4gcJSdR 1G7fTH4E1brom3ojU4JjUvKintWY8hezri 1HN1r24sZ79yTS6pAczzyCssCtL8UsaqL6 1LvjTxjFnjomvvMK8CGx1qZ1zpLJFUFRmq',
  eda2: '192awRvM4V8LS24GSHj6o3v2fVQ5QYh4pB 18JJdvhdvHPwDTnht3N8LQWx7fdtuGnPxi',
  exotic: '14k81d3PhfB8A3GJAGa1wmbRdE7x7fgby8',
  flyper: '1P29xxkwy6wvLxJVA2cLoXBri2hZzaweSV 1PniPmm5kiuuAhXpBWR3QJiUtpfAAFm2SS',
  globe:
    '1MBwkTssJkqRvXmAFcSEZ3xTD39A9rkyYA 1EDG61uWUrsHQYUrBJABHHDCXv2MLJWiWs 1Lc7xTpPQaH8sWcZ1JpqR3daewdhPDzDdK 18prjukrWtNRdKXtZLwL7bUgk6J5kkVWMH 1DMBSsLZr7hh3LQhzFjX15xPzSz4aXa5ZT 18UbYDCEpyhWwXgkYrJtxRyL1A4R7Cv7G4 1DWNbQW5HvXde4tU4ZdFQmc8Gp7paMpvNu',
  globeimposter: '1GvgRRnLpUP7KsLZLE23ridD45MUxHoAJ4',
  jigsaw: '15fbyNgDnqYQR5vSHJ8PTAEJbKy4dwNBCZ 1L9GdBW65Rt6e8UY69bnWNWomsppFFFR2X 18sn8Q5L1T3LbZuvz5hqHu2aFXgU5T9fu4 12YHmaLEAbWx3o3p6BvegG9WH47EYs8t1V',
  noobcrypt: '1JrYNuMaE4VXKrod2gA9keBo6nzPvtaoZ6',
  notpetya: '1Mz7153HMuxXTuR2R1t78mGSdzaAtNbBWX',
  nullbyte: '1HpVz6uSgVjQxzJCeGgwYTbNAaD9tByR4u',
  phoenix: '1KdiPSdmqn7BsQFs9kqXdRqygruQeGzCx',
  popcorntime: '1LEiPgvh6S9VEXWV2dZTytSRd7e9B1bWt3',
  razy: '1F1tAaz5x1HUXrCNLbtMDqcw6o5GNn4xqX',
  sam: '1Ha4Y7QegJL2t577XK6nSUdCYAKKQC99sG',
  samsam:
    '14UKG6AFQCsch2iJVsZKrDMxTEbkj2cdPP 15gbE7z9cbxg5Gvh2rDFPdU1a1VLu9rnBa 16VckpWyEzDCC7zD2uGTwjYAVXE3EZctBY 193D1yarHanBhTETzvEAZ7qxnTzgD2Pqor 19CbDoaZDLTzkkT1uQrMPM42AUvfQN4Kds 19iq6bKkGBrzBr3puVDv1j8zRNchTjGwy5 1DqU3NwULyDYKSSYeo42WSTQXRm2dPRQJ1 1Fom8GLdBzZL9dMTipd98AWHMRvZ42pYqi 1GWQv1LmYCVk6cKikarV2hC6RJBULZ26am 1HCvm76tKdTEHfrsVBGm3hiPRHCSHTVLf8 13R8c99CsCMr7iz73NYYEWjsEqYp9fLtdt 1A1rUVvjVLWvUeBNHbxyur9ebs3p8UTKjL 1Ar31oJp7ALcErh61KGiu18WsmjWpHc9pi 1DA1gyQNpCRM1292nV3xY53tkDzeJ7SgZ4 1DcCFq3n5ptvxZpCD485sHX2EJmpCBK3Ds 1DxYrRu3fkqj2iLjL4a55e4n3bWAF9mBNU 1F2K3zxpjTWDL7aBt497cVqUJUG3G85rkE 1KzVLJcZky4wDjhCKjJiS8HnxurGusjCnG 1NHgHGYm2f5Acu4XC17EKoMLDAHC5143G8',
  teslacrypt: '15Y2TmHrxjmRFxfNUttwb9aU4DifvDpWKM',
  towerweb: '1HxkJ3vz2tvpcHgdt9yyY4XivdY9jKkcZH',
  venuslocker: '16jvWspVfvhjRgJhGCDETf29cjQAyNmx9G 1Dj9YnMiciNgaKuyzKynygu7nB21tvV6QD',
  wannacry: '115p7UMMngoj1pMvkpHijcRdfJNXj6LrLn 12t9YDPgwueZ9NyMgw519p7AA8isjr6SMw 13AM4VW2dhxYgXeQepoHkHSQuy6NgaEb94 15zGqZCTcys6eCjDkE3DypCjXi6QWRV6V1 1QAc9S5EmycqjzzWDc1yiWzr9jJLC8sLiY',
  xlocker: '1EEHF6uucK2UNtbwxTyAzZ74wNudApYWQm 1KTt5AUL58hYmkAR5zkuUR6vu5KKDi3QBx 1L2utMwJjCCYr8FHzVpvvvatLP2SHEGjry',
  xorist: '1Jx89PqW8nUARMabarDc86Qc3NfsUgH6q3',
  xtplocker: '16jX5RbF2pEcLYHPukazWhDCkxXTs7ZCxB',
  'no name':
    '13zaxGVjj9MNc2jyvDRhLyYpkCh323MsMq 14VaE8NpTBTvx8k4SmteYKwPiu2YeWmuhh 14vo1ZB8Gi9duKcCVa6zUpdiRRpCz5GKBF 15b7bS8tUg8NpzX2FRJQskEFjWRDg9gy6f 17w8EBkCgTQJQAQZ9Bzdf2rZeR5xxfCanV 18eUPJLM79zdXKYWZSzT29fBQScFwU81VR 1AwkbxDziATSXAbqkLhrqCSsqvGr3PHgjU 1B5PMtKhqC97ppNrixfkyT1chQuvDGXXei 1j4ocBecBanTwjLsxLfiE7iWjMJGHdZGB 1J5ADzFv1gx3fsUPUY1AWktuJ6DF9P6hiF 1QJLAmsrXDuqDo3H2aaBPHuJxjZkTMx1DQ 3BsyRz2sdvXcWRaycPoizEH5hAbDmWcpNE',
};

const FAMILY_OF: ReadonlyMap<string, string> = new Map(Object.entries(ADDRESSES).flatMap(([family, list]) => list.split(' ').map((address) => [address, family] as const)));

/** Every listed address, for checks. */
export const RANSOMWARE_WALLETS: readonly string[] = [...FAMILY_OF.keys()];

/** Whether real ransomware asked for money at this address. Exact spelling: Base58 tells cases apart. */
export function isRansomwareWallet(address: string): boolean {
  return FAMILY_OF.has(address);
}
