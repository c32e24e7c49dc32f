import type { ClaimId } from '../../contract';
import type { Cue } from '../../meaning/cue';

const business = 'comme convenu|à votre demande|veuillez trouver|ci-joint|cordialement|politique de confidentialité|accès non autorisé|nous avons constaté|désabonn*|cher client|chère cliente|prestataire';
const everyday = 'partagez|newsletter|désabonn*|nos clients|notre client|service client|votre compte client|parrain*|suivez-nous|politique de confidentialité|nos partenaires|nos adhérents|votre avis';
const donationOrTrade = ['@coin-trade', '@donation'];
const noSite = ["système d'exploitation", 'antivirus', 'porno*', 'webcam', 'caméra', 'votre appareil', 'votre ordinateur', 'ton ordinateur', 'votre téléphone', 'ton téléphone', 'cheval de troie', 'site pour adultes', 'sites pour adultes', business, 'notre prestataire', 'nos serveurs', 'notre serveur', 'notre site', 'maintenance'];
const noSale = ['vendons nos', 'nos produits', 'soldes', 'immobilier', 'propriété', 'désabonn*', 'ne vendons', 'ne vendrons', 'jamais vendues', 'catalogue', 'abonnement'];
const unreal = 'canular|blague*|plaisanterie|plaisant*|bluff*|farce|spam|arnaque|rigol*|jeu|exercice|mensonge|menaces en l\'air|menace en l\'air|paroles en l\'air|faux|déconn*|poisson d\'avril|tests';
const hand = 'transmett*|transmet*|remett*|remis*|faire suivre|faites suivre|fais suivre|transfér*|transfèr*|montre*|communiqu*|porter|donne*|passe*|présent*|apport*|adress*|mettez';
const boss = 'direction|directeur*|directrice*|gérant*|patron*|dirigeant*|responsable*|décideur*|décision*|décid*|propriétaire*|pdg|président*|chef*|hiérarchie|supérieur*|personne habilitée|qui de droit|titulaire|comité de direction|dsi|signer|signature|ayant pouvoir|pouvoir de';
const paid = 'pay*|paie*|reçu*|reçoi*|recev*|argent|somme|virement|versement|paiement|une fois|après|ensuite|dès que|dès réception|quand|si|promis|promesse|garanti*|parole|contre|en échange|btc|bitcoin*|aussitôt|puis|et|verser|euros|délai';
const target = 'votre site|vos sites|votre serveur|vos serveurs|votre réseau|votre boutique|vos services|votre service|votre plateforme|votre plate-forme|votre infrastructure|votre portail|vos lignes|votre page|vos systèmes|votre standard|votre domaine|votre vpn|votre entreprise|votre api|ton site|ton serveur|vos ip|votre ip|votre protection';

/** What mails of extortion assert, in French. */
export const claims: Readonly<Record<ClaimId, readonly Cue[]>> = {
  'device-hacked': [
    { all: ['@attacker', '@intrudes', '@your-device'], not: ['@innocent'], near: 130 },
    { all: ['@own-malware'], not: ['@innocent'] },
    { all: ['@malware', '@plants', '@your-device'], not: ['@innocent', '@denied', 'a été détecté|ont été détectés|support|appelez'], near: 150 },
    { all: ['@malware', '@attacker-acts', 'installé*|infecté*|placé*|glissé*|introduit*|injecté*|déposé*|implanté*|mis|refilé|collé|planqué|caché*|contrôl*', '@your-device|site pour adultes|sites pour adultes|porno*|dedans|dessus|vous|te'], not: ['@innocent'], within: 2, near: 220 },
    { all: ['@your-device', "m'appartient|m'obéit|est à moi|sous mon contrôle|sous notre contrôle|entre mes mains|travaille pour moi|me raconte|me parle|deux maîtres|autre propriétaire|grand ouvert|n'a plus de secret*|à ma merci"], near: 120 },
    { all: ['@attacker', 'vois|voir|accès|enregistr*|contrôl*|lis|lire|écoute*|copi*', 'votre écran|ton écran|votre clavier|ton clavier|vos frappes|chaque touche|tout ce que vous tapez|tout ce que tu tapes|votre micro|ton micro|écran, caméra|micro et la caméra|caméra et le micro'], not: ['@innocent'], near: 130 },
    { all: ['invité*|hôte|locataire|passager|compagnon|espion*|mouchard*', '@your-device', 'depuis|habite|vit|loge|silencieux|discret|sans que|à votre insu|à ton insu|mois|semaines'], not: ['@innocent'], near: 130 },
    { all: ['@your-device', 'a été piraté*|a été hacké*|est piraté*|est infecté*|a été infecté*|a été compromis*|ont été piratés|ont été infectés', 'mon|ma|mes|par moi|par nous|notre|nous|je|j\'|quand vous|quand tu|lorsque vous|lorsque tu'], not: ['@innocent', '@denied'], near: 140 },
  ],
  'account-hacked': [
    { all: ['@attacker-acts', '@intrudes', '@your-account'], not: ['@innocent', 'mon compte|notre compte'], near: 110 },
    { all: ['@your-account', 'a été piraté*|est piraté*|a été hacké*|est hacké*|a été compromis*|ont été piratés|entre mes mains|sous mon contrôle|est à moi|m\'est ouvert*'], not: ['@innocent', 'si'], near: 90 },
    { all: ['@attacker-acts', 'lu|lus|lis|lire|copié*|téléchargé*|parcouru', 'vos mails|tes mails|vos messages|tes messages|vos courriels|votre messagerie|ta messagerie|votre correspondance|vos e-mails|tes e-mails|vos conversations|tes conversations|votre boîte|ta boîte|vos discussions'], not: ['@innocent', 'merci|bien reçu'], near: 100 },
    { all: ['depuis votre propre adresse|depuis votre propre compte|depuis ta propre adresse|depuis ton propre compte|de votre propre adresse|de votre propre compte|depuis votre compte|depuis ton compte|depuis votre adresse|depuis ton adresse', 'accès|piraté|contrôle|signifie|preuve|prouve|veut dire'], within: 2 },
  ],
  'site-hacked': [
    { all: ['@attacker', '@intrude', '@site-things'], near: 120, not: noSite },
    { all: ['votre|vos|www*|.com|.fr|.net|.org', 'site|sites|serveur*|réseau|base de données|infrastructure*|systèmes|domaine|portail|boutique', 'a été piraté*|ont été piratés|est piraté*|a été hacké*|a été compromis*|ont été compromis|a été pénétré|a été infiltré|est compromis*|sont compromis|entre nos mains|sous notre contrôle|est à nous'], near: 90, not: noSite },
    { all: ['@intrude', '@site-things'], near: 80, weight: 0.55, not: noSite },
    { all: ['@ransom-talk'], weight: 0.45 },
    { all: ['@coin-lore'], weight: -0.45 },
    { all: ['nous avons passé|avons séjourné|nous nous sommes promenés|nous nous y sommes|sommes restés|nous vivons|nous sommes dans|nous étions dans', 'réseau|serveur*|système*|site|intranet|boutique|nuits|jours|semaines'], near: 110, not: noSite },
  ],
  'data-stolen': [
    { all: ['@attacker', '@take', '@taken-things'], near: 110, not: [business, 'sur le partage|sauvegarde de vos|nouveau serveur|votre commande|bonne journée', 'vidéo'] },
    { all: ['@take', '@taken-things', 'votre|vos|tes|ta|ton|intégralité|totalité|toutes|tous|complète|entier|entière|go|to'], near: 90, weight: 0.55, not: [business, 'ont pu être|interdit*'] },
    { all: ['vos données|vos fichiers|votre base|vos bases|vos documents|vos archives|vos dossiers|votre comptabilité|tes fichiers|tes photos|tes données|vos secrets|vos courriels', 'entre nos mains|entre mes mains|en notre possession|en ma possession|sont à nous|chez nous|sur nos serveurs|sont chez nous|ont été copié*|ont été exfiltré*|ont été extrait*|ont été aspiré*|ont été téléchargé*|ont été volé*'], near: 100, not: [business] },
    { all: ['@ransom-talk'], weight: 0.45 },
    { all: ['@coin-lore'], weight: -0.45 },
  ],
  'sent-from-you': [
    { all: ['message|mail|courriel|lettre|e-mail|email|écris|envoy*|envoie*|parvient|expéditeur|provient|arrive|ligne', 'votre propre|ton propre|ta propre|vos propres|depuis votre compte|depuis ton compte|depuis votre adresse|depuis ton adresse|depuis votre messagerie|depuis ta messagerie|depuis ta boîte|depuis votre boîte|depuis votre serveur|depuis vos serveurs|de votre serveur|avec votre adresse|c\'est vous-même|c\'est toi-même|votre nom comme expéditeur|de chez vous'], near: 120, not: ['@automated', 'en utilisant votre propre', 'espace personnel'] },
    { all: ['expéditeur|champ de|adresse d\'envoi', 'votre adresse|ton adresse|vous-même|toi-même|la vôtre|la tienne|votre nom|ton nom'], near: 90, not: ['@automated'] },
    { all: ['@attacker-acts', 'utilis*|servi|passe par|écri*|envoy*', 'votre serveur de messagerie|votre serveur mail|votre serveur smtp|votre propre serveur|votre propre compte|ton propre compte|votre propre messagerie'], near: 110 },
  ],
  'recorded-video': [
    { all: ['@you-on-film', '@intimate|@camera|moitié|à gauche|à droite'], not: ['@innocent', '@public-film'], near: 160 },
    { all: ['@on-film', '@intimate', '@attacker-acts|@camera', '@you'], not: ['@innocent', '@public-film'], near: 170 },
    { all: ['enregistré|filmé|filmée|capturé|fait une vidéo|monté une vidéo|une vidéo de|vidéo où|chopé|pris en', '@intimate|moitié de l\'écran|à gauche|à droite|écran partagé', '@you'], not: ['@innocent', '@public-film'], within: 2, near: 200 },
    { all: ['@your-camera', 'activ*|allum*|déclench*|contrôl*|accès|grâce à|via|par|offert|livré*|montré*|donné*|fourni*|ment pas|ne ment|enregistré|filmé|vu|regard*|capt*', '@attacker|mien*', '@you', '@on-film|vu|regard*|@intimate'], not: ['@innocent', '@public-film', 'désactivez|masquez'], near: 160 },
    { all: ['@on-film', 'moitié gauche|moitié droite|moitié de l\'écran|à gauche|à droite|écran partagé|écran divisé|côte à côte|double écran|incrustation', '@you'], not: ['@public-film'], within: 2 },
    { all: ['vidéo*|film|images|clip|séquence*|photos|clichés|minutes|filmé|souvenir*', 'moments de solitude|tes moments|vos moments|toi nu*|vous nu*|de toi à poil|oubliez toute pudeur|oublies toute pudeur|ne portais rien|ne portiez rien|te touches|vous touchez|vous ne voudriez pas|tu ne voudrais pas|tu n\'aimerais pas|vous n\'aimeriez pas|vos moments intimes|tes moments intimes|vos moments de|de vos plaisirs|de tes plaisirs|sans que vous le sachiez|à votre insu|à ton insu', '@attacker|mien*|@you'], not: ['@public-film', '@innocent'], within: 2, near: 200 },
    { all: ['@you-on-film', 'cam|caméra|webcam|objectif', '@attacker'], not: ['@innocent', '@public-film', 'photo|réunion'], within: 2, near: 120 },
    { all: ['sextape|sex tape|nudes|tes vidéos intimes|vos vidéos intimes|ta vidéo intime|votre vidéo intime', '@you|@attacker'], not: ['@innocent', '@public-film'], near: 110 },
  ],
  'password-known': [
    { all: ["est bien ton mot de passe|est bien votre mot de passe|est votre mot de passe|est ton mot de passe|votre mot de passe est|ton mot de passe est|votre mot de passe :|ton mot de passe :|ton mdp|votre mdp|un de vos mots de passe|l'un de vos mots de passe|un de tes mots de passe|votre ancien mot de passe|ton ancien mot de passe|était votre mot de passe|était ton mot de passe"], not: ['@service-desk'] },
    { all: ['@secret', 'je connais|nous connaissons|je sais|j\'ai|nous avons|jai|je possède|je détiens|récupéré|trouvé|intercepté|entre mes mains|en ma possession', '@you'], not: ['@service-desk', 'changer|servira|si vous|comptes utilisateurs'], near: 90 },
    { all: ['@secret', 'te dit quelque chose|vous dit quelque chose|reconna*|familier|te rappelle|vous rappelle|ça te parle|cela vous parle|pour preuve|comme preuve|la preuve'], not: ['@service-desk'], within: 2, near: 180 },
  ],
  'personal-details-known': [
    { all: ['je sais|nous savons|je connais|nous connaissons|on sait', 'où vous habitez|où tu habites|où vous travaillez|où tu travailles|où tu vis|où vous vivez|où tu dors|où vous dormez|où tu gares|où vous garez|où vont tes|où vont vos|votre adresse|ton adresse|votre numéro|ton numéro|votre nom|ton nom|votre rue|ta rue|votre famille|ta famille|tes enfants|vos enfants|à quelle heure|tes habitudes|vos habitudes|tout de vous|tout de toi|tout sur vous|tout sur toi|quelle école|votre plaque|ta plaque|où tu bosses'], not: ['@innocent', 'livraison|colis'], near: 120 },
    { all: ['votre adresse|ton adresse|votre maison|ta maison|chez toi|chez vous|ta porte|votre porte|ta rue|votre rue', 'passer te voir|passer vous voir|rendre visite|photo de|devant|sonner|street view|google maps|toujours au|habites toujours|habitez toujours'], not: ['@innocent', 'livr*|colis|rendez-vous|technicien'], near: 120 },
    { all: ['nom, adresse|vos nom et adresse|nom et adresse|adresse et numéro|adresse et téléphone|date de naissance|numéro de sécurité sociale|numéro de téléphone', '@attacker-acts', 'tout|possession|détiens|détenons|entre mes mains|connais*|j\'ai|avons'], not: ['@innocent', 'ont pu être|formulaire|renseign*'], near: 130 },
  ],
  'watched-for-months': [
    { all: ['@attacker-acts|il a|il vous a|elle a|programme', '@watches-you', '@long-while'], not: ['@innocent', 'je suis disponible|client depuis|je suis abonné'], near: 130 },
    { all: ['depuis ce jour|depuis lors|depuis ce moment|depuis ce temps|dès lors|tout ce temps', '@attacker|il', '@watches-you|tout|chaque'], not: ['@innocent'], near: 110 },
    { all: ['il vous a regardé|il t\'a regardé|a regardé avec vous|a regardé avec toi|jour et nuit|nuit et jour|chacun de vos gestes|chacun de tes gestes|tous vos faits et gestes|tous tes faits et gestes|toutes vos activités|toute ta vie|toute votre vie', '@attacker|il|@watches-you'], not: ['@innocent'], near: 120 },
  ],
  undetectable: [
    { all: ['@guards', '@blind'], not: ['@innocent'], near: 140 },
    { all: ['@remedy', '@no-use'], not: ['@innocent'], near: 140 },
    { all: ['@malware|pilote|driver|il', 'indétectable*|signature…heures|signatures…heures|met à jour sa signature|passe inaperçu|invisible pour|ne laisse aucune trace|se réécrit|survit'], not: ['@innocent'], near: 120 },
  ],
  'tracking-read': [
    { all: ['@read-this', '@mail-tells'], not: ['@innocent', 'accusé de réception de votre'], near: 130 },
    { all: ['@read-this', 'délai|heures|compte à rebours|minuteur|minuterie|chrono*|temps|compteur', 'commence*|démarr*|court|partir|déclench*|tourne|lancé'], within: 2, near: 180 },
    { all: ['pixel espion|pixel invisible|pixel de suivi|pixel caché|un pixel|balise invisible|image invisible', 'lu|ouv*|saur*|sais|vois|message|lettre|mail'], not: ['marketing|cookie*|newsletter|bloqu*'], within: 2, near: 200 },
    { all: ['je saurai quand vous|je saurai quand tu|je saurai que vous|je saurai que tu|je sais que vous avez ouvert|je sais que tu as ouvert|je sais que vous avez lu|je sais que tu as lu|je verrai que vous|je verrai quand'], not: ['@innocent'] },
  ],
  'publish-to-contacts': [
    { all: ['votre|vos|ton|ta|tes|chaque|tous|toutes|toute|tout', '@audience', '@disclose', 'je|j\'|nous|sera|seront|recevr*|verr*|saur*|apprendr*|apprenn*|enverr*|si|sinon|ou|clic*|peux|pouvons|vais|allons|aura|auront'], near: 140, not: [everyday, business] },
    { all: ['@attacker-acts|mailing|liste', 'vos contacts|tes contacts|votre carnet d\'adresses|ton carnet d\'adresses|votre répertoire|ton répertoire|tous vos amis|tous tes amis|vos abonnés|tes abonnés', 'ai|avons|copié*|récupéré*|téléchargé*|connais|possède|enregistré*|prêt*|détiens|sauvegardé*'], near: 100, weight: 0.5, not: [everyday] },
    { all: ['tout le monde|le monde entier|la terre entière|toute la ville|tout internet|ton entourage|votre entourage', 'verra|voit|saura|recevra|au courant|apprendra|profitera|découvrira|balance*|montr*|diffus*'], near: 80, not: [everyday, business] },
    { all: ['@audience', '@disclose'], near: 60, weight: 0.55, not: [everyday, business, 'copie de|base clients|bases'] },
    { all: ['@ransom-talk'], weight: 0.45 },
    { all: ['@coin-lore'], weight: -0.45 },
  ],
  'sell-data': [
    { all: ['@sells', '@buyers'], near: 100, not: noSale },
    { all: ['vend*|vente|revend*|mises en vente|mis en vente|mise en vente|aux enchères|monnay*', 'données|base|bases|fichier*|document*|archives|dossiers|informations|copie|tout|le lot|elles|lot|identifiants', 'seront|sera|nous|je|sinon|à défaut|darknet|si|autre'], near: 90, not: [...noSale, 'nos'] },
    { all: ['acheteur*|acquéreur*|preneur*|concurrent*', 'attend*|prêt*|déjà|intéressé*|proposé*|offert*|trouvé*|file', 'données|base|copie|archives|nous|elle|tout'], near: 100, not: noSale },
    { all: ['vente|vendu*|vendr*|revend*', 'darknet|dark web|plus offrant|enchères|marché noir|forum*'], near: 80, not: noSale },
  ],
  'reputation-ruin': [
    { all: ['réputation|renommée|bon nom|votre nom|le nom de|image de marque|votre image|votre marque|crédibilité|confiance|honneur|notoriété', 'détrui*|ruin*|sali*|salir|entach*|terni*|anéanti*|perd*|fini*|traîn*|boue|dégrad*|noirci*|souill*|démoli*|mise à mal|coul*|en miettes|en lambeaux|sera morte|fin de|en souffrir*|se remettr*|terminé*|compromise'], near: 100, not: ['e-réputation gratuite|agence de|nous protégeons|améliorer|ne pas perdre'] },
    { all: ['personne|plus personne|qui', 'fera confiance|fera plus confiance|vous croira|voudra plus|viendra plus|ne voudra'], near: 80 },
    { all: ['faux avis|avis négatifs|mauvais avis|avis à une étoile|avis d\'une étoile|avis une étoile|fausses plaintes|faux profils|faux témoignages|fausses critiques|commentaires négatifs|articles mensongers|rumeurs|campagne de dénigrement|campagne de diffamation', '@attacker|votre|vos|des milliers|des centaines|publi*|post*|inond*'], near: 120, not: ['signaler|supprimer les faux avis|comment réagir'] },
    { all: ['spam*|courriers indésirables|formulaires de contact|mails publicitaires|messages injurieux', 'en votre nom|à votre nom|votre domaine|signé*|votre adresse|votre site|votre marque'], near: 150, not: ['filtre|anti-spam|dossier spam'] },
    { all: ['votre domaine|votre site|votre ip|vos adresses', 'liste noire|listes noires|blacklist*|mis sur liste|bannis'], near: 90 },
    { all: ['votre carrière|votre entreprise|votre enseigne|votre maison|votre boutique|votre cabinet|votre couple|votre mariage|votre vie|ta vie|ta carrière|ton couple|votre commerce|votre société', 'détrui*|ruin*|fini*|terminé*|s\'en relèver*|ne se relèver*|s\'effondr*|faillite|anéanti*|foutu*|brisé*|enfer'], near: 80 },
  ],
  'search-deindex': [
    { all: ['désindex*|déréférenc*|dé-index*|désindéx*'], not: ['agence|seo gratuit|audit', 'rgpd'] },
    { all: ['moteurs de recherche|moteur de recherche|google|bing|résultats de recherche|référencement', 'disparaî*|effac*|retir*|supprim*|exclu*|banni*|pénalis*|liste noire|introuvable|plus trouver|invisible*|chut*|radié*|enterr*', 'votre|vos|ton'], near: 140, not: ['droit à l\'oubli|agence'] },
    { all: ['liens toxiques|backlinks|liens pourris|black hat|netlinking négatif', '@attacker|votre'], near: 110, not: ['agence|audit'] },
  ],
  'pay-crypto': [
    { all: ['@coin-name'], not: donationOrTrade, weight: 0.6 },
    { all: ['@asks-money|@hold|@spread'], weight: 0.4 },
    { all: ['@coin-lore'], weight: -0.6 },
    { all: ['@coin', 'pay*|vers*|vir*|envoy*|envoie*|transfér*|dépos*|régl*|donn*|lâch*|fil*|raqu*', 'mon portefeuille|notre portefeuille|mon wallet|notre wallet|mon adresse|notre adresse|à l\'adresse|sur cette adresse|portefeuille suivant|adresse ci-dessous|en bitcoin*|en crypto*|en btc|en monero|en eth'], not: donationOrTrade, within: 2, near: 200 },
    { all: ['euros|dollars|€|$', 'vers cette suite|à cette suite|vers ce code|cette suite de lettres|cette suite de caractères|cette ligne de lettres'], near: 120 },
  ],
  deadline: [
    { all: ['@limit-any'], not: ['@everyday-limit'], weight: 0.64 },
    { all: ['@coin-name'], not: donationOrTrade, weight: 0.36 },
    { all: ['@hold'], weight: 0.18 },
    { all: ['@spread'], weight: 0.18 },
    { all: ['@bargain'], weight: 0.18 },
    { all: ['@coin-lore'], weight: -0.36 },
    { all: ['je vous donne|je te donne|nous vous donnons|je vous laisse|je te laisse|nous vous laissons|vous disposez de|tu disposes de|nous vous accordons|je vous accorde|je t\'accorde|il vous reste|il te reste|tu as exactement|vous avez exactement', 'heures|heure|jours|jour|semaine|24h|48h|72h|24 h|48 h|72 h|minuit|délai'], not: ['@everyday-limit', 'congés|crédit'], near: 70 },
    { all: ['compte à rebours|minuteur|minuterie|le temps presse|chrono*|sablier|les heures sont comptées|tic tac|tic-tac|ultimatum', '@hold|@spread|@you'], not: ['@everyday-limit'], near: 150 },
    { all: ['vous avez|tu as|t\'as|délai', 'heures|jours|24h|48h|72h|24 h|48 h|72 h|vendredi|lundi|dimanche|minuit|semaine', 'pour payer|pour effectuer|pour verser|pour le paiement|pour régler|pour le versement|pour transférer|pour virer|pour me|pour nous'], not: ['@everyday-limit'], near: 120 },
    { all: ['au-delà|passé ce délai|passé trois jours|au bout de|après ce délai|passé le délai|une fois ce délai|sans prise de contact sous|sans réponse sous|sans contact sous|sans réponse de votre part', 'publi*|vend*|vente|doubl*|perdu*|diffus*|ajouté*|en ligne|détrui*|prix|cédé*|heures|jours'], not: ['@everyday-limit', 'pénalités|frais|limite de'], near: 150 },
  ],
  'silence-order': [
    { all: ['@forbids', '@tells', '@helpers'], not: ['@innocent', 'nous n\'avons', 'n\'hésitez pas|ne vous informe|personne ne', 'nous avons informé|déposé plainte'], near: 90 },
    { all: ['si vous|si tu|si je vois|si j\'apprends|si nous voyons|si nous apprenons|au moindre|à la moindre|toute tentative|un mot à|en cas de', 'police|policier*|flic*|gendarm*|autorités|avocat*|quelqu\'un|qui que ce soit|plainte|pompiers|forces de l\'ordre', 'immédiat*|aussitôt|alors|sera|seront|automatiquement|sur-le-champ|enverr*|publi*|déclench*|mort*|regrett*|diffus*|explos*|perd*|doubl*|je le saurai|tout'], not: ['@innocent', 'n\'hésitez'], near: 180 },
    { all: ['gardez cela pour vous|gardez ça pour vous|garde ça pour toi|garde-le pour toi|reste entre nous|restera entre nous|rester entre nous|pas un mot|motus|bouche cousue|tenez votre langue|tiens ta langue|en silence|gardez le silence|garde le silence|n\'en parlez|n\'en parle|n\'en soufflez|parles-en à personne|parle pas|parlez-en à personne|à personne|sans police|pas de police|pas de flics|pas de gendarmes|pas d\'avocat|ni police|sans prévenir|cela reste entre'], not: ['@innocent', 'n\'appartien*|ressembl*'] },
    { all: ['police|plainte|gendarm*|autorités|flics', 'inutile|sert à rien|servira à rien|aucun sens|pas la peine|ne pourra rien|ne pourront rien|ne vous aidera|n\'aideront|perte de temps|erreur|ne trouver*|pleurer'], not: ['@innocent'], near: 120 },
    { all: ['@forbids', '@answers', '@because-none'], not: ['@automated', 'hésitez'], within: 2, near: 220 },
    { all: ["n'essayez pas de me|n'essaie pas de me|n'essayez pas de nous|ne cherchez pas à me|ne cherche pas à me|ne cherchez pas à nous|inutile de répondre|inutile de me répondre|inutile de nous répondre|ne me répondez pas|ne me réponds pas|ne répondez pas à ce message, il|ne nous écrivez pas|ne m'écrivez pas|nul ne lit|personne ne lit|nous ne lisons pas|je ne lis pas|nous ne répondrons pas|je ne répondrai pas|personne ne lira|aucune négociation|toute négociation est|on ne négocie pas|nous ne négocions pas"], not: ['@automated'] },
  ],
  'promise-delete': [
    { all: ['supprim*|effac*|détrui*|détruit*|destruction|brûl*|élimin*|efface*|désinstall*|désactiv*|déchir*|broy*|jett*|vider*|viderai|vidé|disparaî*', 'vidéo*|film|copie*|tout|données|fichier*|images|enregistrement*|saleté*|archives|tiroir|preuve*|cela|ça|dossier*|le clip|mon virus|mon logiciel|mon programme|photos|base|elles|la', paid], near: 150, not: ['pouvez supprimer|supprimez-le|supprimez ce|compte sera supprimé|sera supprimé sous|droit de|sauvegarde|ancienne copie|demande de suppression|à moins que'], weight: 0.6 },
    { all: ['@attacker|seront|sera|nous|on', 'supprim*|effac*|détrui*|brûl*|oubli*|disparaî*|vider*|vidé|laiss*|entendr*|entends|repart*|revien*|quittes|tairai|tairons|rend*', 'paiement|paye*|paie|payé*|somme|argent|versement|virement|reçu*|ensuite|aussitôt|après|contre|une fois|dès que|dès réception|btc|bitcoin|eth|et'], near: 150, weight: 0.4, not: ['facture*|supprimez'] },
    { all: ['plus jamais entendre parler|plus jamais parler de moi|plus jamais parler de nous|entends plus jamais|n\'entendrez plus|n\'entendras plus|laisserai tranquille|laisserons tranquille*|nous serons quittes|on est quittes|on sera quittes|on oublie tout|j\'oublie tout|je t\'oublie|je vous oublie|je t\'oublierai|renonçons à|nous oublions tout|nous oublierons|nous disparaîtrons|je disparais|je disparaîtrai|nous ne reviendrons pas|ne reviendrons plus|laisse vivre|laisserai vivre|repartir avec|tout annuler|j\'annule|nous annulons|nous annulerons|tirer un trait'], not: ['facture*'] },
    { all: ['je vous promets|je te promets|vous avez ma parole|tu as ma parole|parole d\'honneur|nous garantissons|je garantis|notre parole|je tiens parole|nous tenons parole', 'supprim*|effac*|détrui*|oubli*|disparaî*|tranquille*|jamais'], near: 130 },
    { all: ['@ransom-talk'], weight: 0.4 },
    { all: ['@coin-lore'], weight: -0.4 },
  ],
  untraceable: [
    { all: ['bitcoin*|btc|crypto*|portefeuille|transaction*|paiement*|adresse|je|nous|serveur*', 'intraçable*|anonyme|anonymes|introuvable*|impossible à tracer|impossible de me retrouver|impossible de nous retrouver|impossible de remonter|ne peut pas être tracé*|ne peuvent pas être tracé*|ne peut être tracé*|ne laisse aucune trace|ne laissent aucune trace|ne me retrouver*|ne nous retrouver*|ne me trouver*|ne nous trouver*|aucune trace|trop bien caché*|me trouver|me localiser|nous localiser'], near: 120, not: ['@innocent', 'sondage|enquête anonyme|don'] },
  ],
  'not-a-hoax': [
    { all: ['pas|n\'est|ni|aucun|jamais|rien d\'|ne', unreal], ordered: true, near: 40, not: ['en jeu|hors jeu|n\'hésitez'] },
    { all: ['pense*|croi*|prenez|prends|doute*', unreal], near: 60, not: ['si vous avez reçu|signal*|service informatique|vigilan*'] },
    { all: ['je suis sérieux|nous sommes sérieux|très sérieux|on est sérieux|je ne plaisante pas|nous ne plaisantons pas|ne me testez|ne me teste|ne nous testez|ne jouez pas avec|ne joue pas avec|je tiens toujours parole|mettez-moi à l\'épreuve|n\'en doutez pas|prenez ceci au sérieux|prenez ce message au sérieux|prends ça au sérieux'], not: ['@innocent'] },
  ],
  'forward-to-boss': [
    { all: [hand, 'message|lettre|page|courriel|mail|ceci|cela|ce|cette', boss], near: 110, weight: 0.55, not: ['cv|candidature|facture|devis|brochure|demande de congé|offre d\'emploi|formation'] },
    { all: ['merci de|veuillez|priez|prière|immédiatement|sans délai|uniquement|à la personne|habilité*|si vous n\'êtes pas|au gérant|aussitôt', hand, boss], near: 120, weight: 0.5, not: ['cv|candidature|facture|devis|formation'] },
    { all: ['@ransom-talk'], weight: 0.4 },
    { all: ['@coin-lore'], weight: -0.4 },
  ],
  'how-to-buy': [
    { all: ['achet*|achat|acquérir|procur*|obtenir|obtenez', '@coin-name', 'comment|google|recherche|moteur|tape*|cherch*|bureau de tabac|plateforme|carte bancaire|si vous ne savez|si tu ne sais|sais pas|savez pas|jamais|site|appli*|distributeur*|tuto*'], within: 2, near: 150, not: ['@coin-trade', 'newsletter'] },
    { all: ['coinbase|binance|kraken|coinhouse|bitpanda|paymium|moonpay|crypto.com|localbitcoins|bitstamp', 'achet*|bitcoin*|btc|crypto*|compte|vers*'], near: 110, not: ['@coin-trade'] },
  ],
  violence: [
    { all: ['@attacker|il|ils|quelqu\'un|on', '@kills', '@you-or-yours'], not: ['@play', 'mort de rire|tuer le temps|au plus tard'], near: 130 },
    { all: ['@explosive', '@premises', 'caché*|placé*|posé*|déposé*|dissimulé*|installé*|mis|explos*|sauter|se trouve|mon homme|déclench*|piégé*|planqué*|morts|feu'], not: ['@play'], within: 2, near: 220 },
    { all: ['payé*|engagé*|contrat|commandité*|chargé*|ordre|commande|client', 'tuer|éliminer|liquider|assassin*|votre mort|ta mort|te descendre|vous descendre|te supprimer|vous supprimer|vitriol|acide', '@you|tête'], not: ['@play'], within: 2, near: 220 },
    { all: ['tu es mort|tu vas mourir|vous allez mourir|vous êtes mort*|tu vas crever|je vais te tuer|je vais vous tuer|je te tuerai|tu vas le payer de ta vie|t\'es mort'], not: ['@play'] },
  ],
  'service-attack': [
    { all: ['ddos|déni de service|botnet*|booter|stresser|syn flood', '@attacker|votre|vos|ton'], near: 160, not: ['nos équipes|maintenance|nous nous excusons|prestataire|nous avons subi|formation'] },
    { all: ['satur*|inond*|submerg*|surcharg*|noy*|paralys*|attaqu*|bombard*|mettr*…terre|à terre|hors ligne|inaccessible*|injoignable*|tomber*|bloqu*|couler*|cess*…répondre', target, '@attacker|seront|sera|trafic|requêtes|gbps|tbps|sinon|jusqu\'à|à partir|millions'], near: 150, not: ['nos équipes|maintenance|nous nous excusons|mise à jour'] },
    { all: ['gbps|tbps|gigabits', 'attaque*|trafic|protection|puissance|botnet|tiendra'], near: 110, not: ['forfait|fibre|débit|offre'] },
  ],
  'legal-accusation': [
    { all: ['pédoporn*|pédophil*|pornographie infantile|pédocriminel*|images de mineurs|vidéos de mineurs|abus sur mineur|détournement de mineur|mineurs|mineure|contenus illicites impliquant', '@you', '@accuses|@attacker-acts|consult*|téléchargé*'], not: ['@innocent', 'sortie scolaire|tarif|autorisation parentale'], within: 2, near: 230 },
    { all: ['@officer', '@accuses', '@you'], not: ['@innocent', 'nous avons déposé|vol de|votre plainte'], within: 2, near: 230, weight: 0.7 },
    { all: ['votre connexion|votre adresse ip|votre ip|ton adresse ip|ton ip', 'téléchargé*|consult*|visité*|identifié*|relevé*|utilisé*', 'illégal*|illégaux|illicite*|interdit*|délit*|infraction*|mineurs|pénal*|crime*'], not: ['@innocent'], near: 180 },
    { all: ['@misdeed', '@knows-it', '@you', '@attacker-acts|preuves'], not: ['@innocent', 'charte|procédure|ligne d\'alerte|faux mail*'], within: 2, near: 200 },
    { all: ['plainte contre vous|poursuites contre vous|procédure contre vous|dossier contre vous|mandat d\'arrêt|mandat d\'amener|vous serez arrêté|serez interpellé|vous êtes accusé|vous êtes poursuivi|vous faites l\'objet|accusé de|accusée de|inscrit au fichier|poursuites judiciaires à votre'], not: ['@innocent', 'réclamation'] },
  ],
};
