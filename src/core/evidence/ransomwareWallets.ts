const KNOWN = 11;

/**
 * Bitcoin addresses that real ransomware used for more than one victim, by the family's name.
 *
 * Source: GraphSense TagPacks, `packs/address/ransomware.yaml` (MIT licence, © Austrian Institute of Technology),
 * after M. Paquet-Clouston and B. Haslhofer, doi:10.5281/zenodo.1238041. Left out are the thousands of Locky
 * addresses, each of which was shown to one victim only. An address on the list is an alarm; one that is missing
 * proves nothing. Kept are the first {@link KNOWN} characters: nobody meets them by chance (58^10 addresses begin
 * otherwise), and the pane loads them before its answer.
 */
const ADDRESSES: Readonly<Record<string, string>> = {
  '7ev3n': '1Lud76Q98VR',
  apt: '377CY1m8W2q',
  bucbi: '1MfVk1utxgv',
  chimera: '1GaVKrVT17D',
  comradecircle: '1HssDyDTZj1',
  cryptconsole:
    '1KG8rWYWRYH 14h5cEcF6aj 1GfxDzSzyBz 1LK6iedToCU 1LmSuGJwxBB 1M4CkSF12u9',
  cryptohitman: '19a93M9JGX3',
  cryptolocker: '1KP72fBmh3X 18iEz617DoD',
  cryptohost: '18AVPLKGBam',
  cryptotorlocker: '1KpP1YGGxPH',
  cryptxxx: '18e372GNwjG',
  'ctb-locker': '1A6GJMhpPhC',
  'dma-locker':
    '1382JAg5xbQ 1E34BRTrVrW 1KZ1zZ1gQxH 13UPaXjNhgT 17C41iFaMBr 1Ba6gcNWhAx 1DtyvLb1pDz 1G7fTH4E1br 1HN1r24sZ79 1LvjTxjFnjo',
  eda2: '192awRvM4V8 18JJdvhdvHP',
  exotic: '14k81d3PhfB',
  flyper: '1P29xxkwy6w 1PniPmm5kiu',
  globe:
    '1MBwkTssJkq 1EDG61uWUrs 1Lc7xTpPQaH 18prjukrWtN 1DMBSsLZr7h 18UbYDCEpyh 1DWNbQW5HvX',
  globeimposter: '1GvgRRnLpUP',
  jigsaw: '15fbyNgDnqY 1L9GdBW65Rt 18sn8Q5L1T3 12YHmaLEAbW',
  noobcrypt: '1JrYNuMaE4V',
  notpetya: '1Mz7153HMux',
  nullbyte: '1HpVz6uSgVj',
  phoenix: '1KdiPSdmqn7',
  popcorntime: '1LEiPgvh6S9',
  razy: '1F1tAaz5x1H',
  sam: '1Ha4Y7QegJL',
  samsam:
    '14UKG6AFQCs 15gbE7z9cbx 16VckpWyEzD 193D1yarHan 19CbDoaZDLT 19iq6bKkGBr 1DqU3NwULyD 1Fom8GLdBzZ 1GWQv1LmYCV 1HCvm76tKdT 13R8c99CsCM 1A1rUVvjVLW 1Ar31oJp7AL 1DA1gyQNpCR 1DcCFq3n5pt 1DxYrRu3fkq 1F2K3zxpjTW 1KzVLJcZky4 1NHgHGYm2f5',
  teslacrypt: '15Y2TmHrxjm',
  towerweb: '1HxkJ3vz2tv',
  venuslocker: '16jvWspVfvh 1Dj9YnMiciN',
  wannacry: '115p7UMMngo 12t9YDPgwue 13AM4VW2dhx 15zGqZCTcys 1QAc9S5Emyc',
  xlocker: '1EEHF6uucK2 1KTt5AUL58h 1L2utMwJjCC',
  xorist: '1Jx89PqW8nU',
  xtplocker: '16jX5RbF2pE',
  'no name':
    '13zaxGVjj9M 14VaE8NpTBT 14vo1ZB8Gi9 15b7bS8tUg8 17w8EBkCgTQ 18eUPJLM79z 1AwkbxDziAT 1B5PMtKhqC9 1j4ocBecBan 1J5ADzFv1gx 1QJLAmsrXDu 3BsyRz2sdvX',
};

const FAMILY_OF: ReadonlyMap<string, string> = new Map(Object.entries(ADDRESSES).flatMap(([family, list]) => list.split(' ').map((address) => [address, family] as const)));

/** How every listed address begins, for checks. */
export const RANSOMWARE_WALLETS: readonly string[] = [...FAMILY_OF.keys()];

/** Whether real ransomware asked for money at this address. Exact spelling: Base58 tells cases apart. */
export function isRansomwareWallet(address: string): boolean {
  return FAMILY_OF.has(address.slice(0, KNOWN)) && address.length > 25;
}
