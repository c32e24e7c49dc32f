import type { DemandWords } from '../../evidence/demandWords';
import { frenchNumbers } from './numbers';

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', 'demain', 'soir', 'matin'];

/** How French names money and time limits. */
export const demand: DemandWords = {
  numbers: frenchNumbers(),
  currencies: {
    'dollars américains': 'USD', 'dollars us': 'USD', "dollars d'équivalent": 'USD', 'dollars canadiens': 'CAD', dollars: 'USD', dollar: 'USD', '$ us': 'USD',
    euros: 'EUR', euro: 'EUR', balles: 'EUR', 'francs suisses': 'CHF', francs: 'CHF', 'livres sterling': 'GBP', livres: 'GBP', 'dirhams marocains': 'MAD', dirhams: 'MAD', 'dinars tunisiens': 'TND', 'francs cfa': 'XOF', fcfa: 'XOF', 'f cfa': 'XOF',
    'de bitcoin': 'BTC', 'de btc': 'BTC', bitcoins: 'BTC', bitcoin: 'BTC', ethers: 'ETH', litecoins: 'LTC', moneros: 'XMR',
  },
  units: { heures: 1, heure: 1, jours: 24, jour: 24, journées: 24, semaines: 168, semaine: 168, minutes: 1 / 60, minute: 1 / 60, mois: 720, 'jours ouvrés': 24 },
  pay: [
    'payer', 'payez', 'paye', 'payes', 'paie', 'paies', 'paiement', 'versez', 'verser', 'verse', 'versement', 'virez', 'virer', 'vire', 'virement', 'envoyez', 'envoyer', 'envoie', 'envoies', 'transférez', 'transférer', 'transfert', 'déposez', 'réglez', 'régler', 'règlement',
    'prix', 'coût', 'coûtera', 'coûte', 'somme', 'montant', 'tarif', 'rançon', 'contre', 'demandons', 'demande', 'exigeons', 'exige', 'réclamons', 'veux', 'voulons', 'équivalent', 'équivalant', 'portefeuille', 'adresse', 'silence', 'discrétion', 'compensation', 'donne', 'donnez', 'donner', 'lâche', 'rendre', 'que tu me dois', 'pour éviter', 'me faut', 'suffit', 'suffira',
  ],
  notDemanded: ['clients', 'amende', 'amendes', 'perte', 'pertes', 'perdre', 'dommages', 'chiffre d\'affaires', 'salaire', 'bénéfice', 'solde', 'au lieu de', 'augmente', 'augmentera', 'double', 'doublera', 'par jour', 'chaque jour', 'de plus', 'supplémentaires', 'de retard', 'ensuite', 'plus tard', 'pas', 'remise', 'profils', 'frais'],
  limit: [
    'sous', 'dans', 'dans les', "d'ici", 'vous avez', 'tu as', "t'as", 'avez', 'disposez', 'disposes de', 'il reste', 'il vous reste', 'il te reste', 'reste', 'délai', 'limite', 'expire', 'donne', 'donnons', 'laisse', 'laissons', 'accorde', 'accordons', 'temps', 'avant', 'pour payer', 'pour effectuer', 'au plus tard', 'compte à rebours', 'minuteur', 'maximum', 'max',
    'exactement', 'passé', 'au bout de', "jusqu'à", 'après', 'pas plus de', 'pas une de plus', 'attendrai', 'attendrons', 'seulement', 'à partir de maintenant', 'à compter',
  ],
  notLimit: ['il y a', 'depuis', 'pendant', 'durant', 'dernières', 'derniers', 'dernière', 'toutes les', 'tous les', 'chaque', 'par', 'ouvrés', 'ouvrables', 'ans', 'de vidéo', 'd\'enregistrement', 'plus tard', 'de retard', 'environ depuis', 'passé', 'passés', 'après la livraison', ...WEEKDAYS, ...WEEKDAYS.map((day) => `${day} à`), ...WEEKDAYS.map((day) => `${day} vers`), 'à partir de', 'dès'],
  untilBefore: ['avant', 'avant le', "d'ici", "d'ici à", "d'ici le", "jusqu'à", "jusqu'au", 'au plus tard', 'au plus tard le', 'date limite', 'échéance', 'dernier délai', 'pour le', 'expire le'],
  untilAfter: [],
  days: [
    ...WEEKDAYS, 'ce soir', "aujourd'hui", 'minuit', 'midi', 'le week-end', 'la fin', 'fin de', 'fin du', 'la semaine prochaine', 'le mois prochain',
    'janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre', 'noël', 'nouvel an',
  ],
};
