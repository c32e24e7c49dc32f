import type { FrameId } from '../../frame/frameIds';
import type { Cue } from '../../meaning/cue';

const notScam = ['@not-scam'];
const threatMail = 'arnaque*|escroquerie*|chantage*|sextorsion|extorsion|hameçonnage|phishing|fraude*|faux mail*|faux message*|faux courriel*|frauduleux|frauduleuse*|canular*|menace*';

/** Who speaks and what for, in French. */
export const frame: Readonly<Record<FrameId, readonly Cue[]>> = {
  'demand-payment': [
    { all: ['pay*|paie|paies|vers*|virez|vire|envoy*|envoie*|transfér*|régl*|dépos*|donn*|raque*|lâch*|verser', '@sums', '@stops'], within: 3, near: 420, not: ['@lawful', '@donation'] },
    { all: ['prix de|prix du|tarif|en échange|contre|nous demandons|je demande|je veux|nous voulons|nous exigeons|j\'exige|nous réclamons|je réclame|vous en coûtera|coûtera|rançon|silence|discrétion|il me faut|je te demande|compensation', '@sums'], near: 130, weight: 0.7, not: ['@lawful', '@donation'] },
    { all: ['envoy*|envoie*|pay*|vers*|virez|transfér*|dépos*|donne*|donnez|veux|voulons|rendre|règl*', '@sums'], near: 110, weight: 0.6, not: ['@lawful', '@donation', 'retrait'] },
    { all: ['€|euros|euro|dollars|$', '@coin-name', 'envoy*|envoie*|pay*|vers*|virez|transfér*|dépos*|régl*|ici|à l\'adresse|sur|en bitcoin*|en btc|en litecoin|en ether|en monero|en usdt|en crypto*'], near: 110, weight: 0.5, not: ['@lawful', '@donation', '@coin-trade'] },
    { all: ['@coin-name|$|€|euros|dollars', '@stops'], within: 2, near: 220, weight: 0.6, not: ['@lawful', '@donation', '@coin-trade'] },
    { all: ['prix de notre silence|prix de mon silence|acheter mon silence|acheter notre silence|tant que vous n\'avez pas payé|si vous payez|si tu payes|si tu paies|une fois payé*|dès réception du paiement|dès que l\'argent|dès que le paiement|une fois la somme|après le paiement|après paiement|tu payes, j'], not: ['@lawful'] },
    { all: ['à moins que|sinon|autrement|ou je|ou nous', 'pay*|signe*|rend*|démission*|vers*|retir*', '@harms'], within: 2, near: 200, not: ['@lawful'] },
  ],
  'otherwise-harm': [
    { all: ['@or-otherwise', '@harms'], within: 2, near: 260, not: ['@lawful', '@donation'] },
    { all: ['passé ce délai|après ce délai|au bout de|à minuit|ensuite|à partir de|chaque jour|passé trois', '@harms'], within: 2, near: 200, not: ['@lawful', '@donation'] },
    { all: ['police|parlez|parles|pompiers|autorités|répond*|flics|gendarm*', 'immédiatement|aussitôt|automatiquement|je le saurai|si je vois|si vous|si tu', '@harms|déclenche'], within: 2, near: 220, not: ['@lawful'] },
  ],
  'attacker-speaks': [
    { all: ['@attacker-acts|il', '@did', 'vous|votre|vos|tu|te|t\'|ton|ta|tes|base*|fichiers|copie*|archives|données'], near: 170, not: ['@innocent'] },
    { all: ['j\'ai|nous avons|je détiens|nous détenons|entre nos mains|entre mes mains|en notre possession|en ma possession|reposent|repose|dort', 'vos fichiers|vos données|votre base|tes données|vos mails|tes mails|vos secrets|tes secrets|vos contacts|tes contacts|tout|vidéo*|enregistrement*|copie*|preuves|photos|mot de passe|archives|base clients|dossier sur'], near: 100, not: ['@innocent'] },
    { all: ['j\'envoie|j\'enverrai|je vais envoyer|nous enverrons|nous allons envoyer|je publierai|nous publierons|je publie|nous publions|je diffuse|je diffuserai|nous diffuserons|je peux envoyer|nous allons salir|nous attaquerons|je montrerai|je peux détruire|nous pouvons détruire|je dirai|nous vendrons', '@audience|tout|vidéo*|données|clip|nom|votre|ton|ta'], near: 110, weight: 0.8, not: ['@innocent', 'ordre du jour'] },
    { all: ['pas une blague|pas un canular|ne bluffons|ne bluffe|ne plaisant*|suis sérieux|sommes sérieux|ne jouez pas|ne joue pas|réfléchis bien|réfléchissez bien|dernier avertissement|je t\'aurai prévenu|vous êtes prévenu*|t\'es prévenu|mauvaise nouvelle'], weight: 0.6 },
    { all: ['tu ne me connais pas|tu me connais pas|vous ne me connaissez pas|qui nous sommes|qui je suis|notre groupe|notre équipe|nous sommes le collectif|nous sommes un groupe|mon métier|notre métier|je suis un hacker|je suis un pirate|nous sommes des hackers', 'hacker*|pirate*|nous|je|moi|collectif'], near: 110, weight: 0.4 },
  ],
  'payment-channel': [
    { all: ['portefeuille|adresse|wallet|ci-dessous|suivante|ici :|sur|vers', '@coin-name|bc1*|0x*|ltc1*'], within: 2, near: 220, not: ['@donation', 'newsletter|cours du|marché|retrait'] },
    { all: ['bc1*|0x*|ltc1*', 'pay*|vers*|vir*|envoy*|envoie*|transfér*|sur|euros|dollars|btc|eth|usdt'], within: 2, near: 220, not: ['@donation', 'contrat'] },
    { all: ['carte cadeau|cartes cadeaux|cartes-cadeaux|carte prépayée|transcash|pcs mastercard|neosurf|paysafecard|western union|moneygram|coupon*|mandat cash|carte itunes', 'achet*|envoy*|envoie*|pay*|code*|par|recharg*'], near: 110 },
    { all: ['en espèces|en liquide|enveloppe|sac', 'euros|mille|argent|billets|€'], within: 2, near: 160, not: ['@lawful', 'cadeau|collègue'] },
  ],
  'warns-of-scam': [
    { all: ["c'est une arnaque|est une arnaque|est une escroquerie|est un canular|est un faux|sont des faux|sont des arnaques|s'agit d'une arnaque|s'agit d'une escroquerie|s'agit d'un canular|s'agit de faux|s'agit d'une tentative|arnaque connue|arnaque classique|arnaque répandue|escroquerie connue|cette arnaque|cette escroquerie|l'arnaque|ces arnaques|mail frauduleux|mails frauduleux|courriel frauduleux|courriels frauduleux|message frauduleux|messages frauduleux|faux mail|faux mails|faux message|faux messages|faux courriels|tentative d'hameçonnage|tentative de phishing|tentative d'escroquerie|tentative d'extorsion|arnaque à la webcam|chantage à la webcam|faux chantage*|faux chantages", 'mail*|message*|courriel*|e-mail*|lettre*|ceci|ces|cette|ce|reçu|ignor*|supprim*|signal*|vague|vidéo|pay*'], within: 2, near: 220, evenReported: true, not: notScam },
    { all: ['chantage*|sextorsion|extorsion|mails de menace|lettres de menace|mail de chantage|mails de chantage|mail d\'hameçonnage|mails d\'hameçonnage|alerte à la bombe|fausses alertes|fausses factures', 'reçu*|signal*|hausse|augment*|vague|nombreux|plusieurs|cible*|ciblant|police|ignor*|pay*|campagne*|collègue*|clients|circul*|en ce moment|victimes'], within: 2, near: 220, evenReported: true, not: notScam },
    { all: ['prétend*|prétendant|affirm*|assure*|soi-disant|disant|menaç*|menac*|faisant croire|réclam*|exig*|laissant croire', 'filmé*|piraté*|enregistré*|vidéo|bitcoin*|base de données|bombe|mot de passe|données|contacts|attaque|rançon', 'mail*|message*|courriel*|e-mail*|lettre*|expéditeur|campagne|texte|escroc*|auteur*'], within: 2, near: 260, evenReported: true, not: [...notScam, 'je|mon|nous avons|nos mains'] },
    { all: ['circul*|vague de|vagues de|recrudescence|plusieurs d\'entre vous|certains d\'entre vous|beaucoup d\'entre vous|d\'autres ont reçu|des collègues ont reçu|même message|même texte|envoyé en masse|envoyés en masse|envoi massif', 'arnaque*|escroquerie*|faux|chantage*|extorsion|menace*|hameçonnage|mails|courriels|messages|ignor*|signal*|ne payez pas'], within: 2, near: 240, evenReported: true, not: notScam },
    { all: ['escroc*|arnaqueur*|fraudeur*|malfaiteur*|cybercriminel*|maître-chanteur*|maîtres-chanteurs|l\'auteur|l\'expéditeur', 'prétend*|affirm*|disent|dit|écri*|menac*|veulent|veut|demand*|exig*|n\'ont|n\'a|bluff*|esp*|comptent|profit*|cherch*|réclam*|jouent'], near: 120, evenReported: true, not: [...notScam, 'généré*|jetable'] },
    { all: ['ne payez pas|ne payez rien|ne payez surtout|ne répondez pas|ne réponds pas|ne cliquez pas|ignorez|supprimez-le|supprimez-les|supprimez ce|effacez-le|n\'y répondez|ne donnez pas suite|ne cédez pas', 'arnaque*|escroquerie*|faux|fraud*|canular|signal*|service informatique|support|bluff|hameçonnage|transmettez|personne n\'a|rien n\'a|supprimez|corbeille'], within: 2, near: 240, evenReported: true, not: notScam },
    { all: ["personne n'a été filmé|personne n'a filmé|personne n'a piraté|rien n'a été piraté|aucune vidéo n'existe|il n'existe aucune vidéo|il n'y a pas de vidéo|il n'y a aucune vidéo|n'existe pas|inventé de toutes pièces|pure invention|menaces en l'air|menace en l'air|simple bluff|c'est du bluff|du bluff|ne vient pas de nous|ne provient pas de nous|nous ne demandons jamais|ne vous demanderons jamais|ne vous demandera jamais", 'mail*|message*|courriel*|menace*|arnaque*|vidéo|filmé|faux|mot de passe|lettre*|personne|informations'], within: 2, near: 220, evenReported: true, not: notScam },
    { all: ['attention|méfiez-vous|méfiance|soyez vigilants|soyez vigilant|restez vigilants|mise en garde|alerte|comment reconnaître|comment repérer|ne tombez pas|prudence', threatMail], near: 150, evenReported: true },
  ],
  'teaches-or-reports': [
    { all: ['formation|e-learning|cours|module|quiz|webinaire|atelier|séminaire|exercice|simulation|sensibilisation|dossier|guide|fiche', 'hameçonnage|phishing|arnaque*|chantage|extorsion|sextorsion|rançon*|menace*|sécurité|cybersécurité|fraude*|piratage|bombe'], within: 2, near: 220, evenReported: true, not: ["pas un exercice", "n'est pas un exercice", 'pièce jointe', 'logiciel*'] },
    { all: ['selon|d\'après|chercheurs|analystes|étude|enquête|statistiques|sondage|rapport|la police a|arrêté*|condamné*|interpellé*|mis en examen|europol|trimestre|par rapport à|%|article|lettre d\'information|newsletter|podcast|actualité*|édition|au sommaire', 'rançon*|rançongiciel*|extorsion|sextorsion|arnaque*|gang*|chantage*|victime*|cyber*|hackers|pirates|piratage*|hameçonnage|fraude*'], within: 2, near: 220, evenReported: true, not: ['selon moi'] },
    { all: ['exemple de|exemple d\'|exemples de|à titre d\'exemple|étude de cas|fictif|fictive|conseil de la semaine|astuce de la semaine', 'arnaque*|phishing|hameçonnage|chantage*|menace*|extorsion|mail*|courriel*|message*'], near: 160, evenReported: true },
  ],
  business: [
    { all: ['facture*|devis|bon de commande|numéro de commande|commande n*|livraison|expédi*|numéro de suivi|échéance|conditions de paiement|tva|ttc|ht|net à payer|reçu fiscal|avoir|bon de livraison|rib|frais de', 'ci-joint*|numéro|date|merci|cher|chère|montant|euro*|€|convenu|n°|votre|règlement|frais|réseau'], near: 150 },
    { all: ['réunion|ordre du jour|compte rendu|compte-rendu|rendez-vous|atelier|conférence|déjeuner|calendrier|agenda|point|visio|planning|congés|entretien', 'lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|semaine prochaine|à 9 h|à 10 h|à 14 h|salle|merci|partage|participer|vidéo'], near: 150 },
    { all: ['bonjour à tous|chers collègues|chère équipe|salut tout le monde|bonjour à toutes|chers amis|chers parents|chers adhérents|cher client|chère cliente|chers clients|madame, monsieur|bonjour madame|bonjour monsieur|bonjour julien|chers membres|chers bénévoles', 'merci|sera|nous|est|lundi|mardi|mercredi|jeudi|vendredi|samedi|prochain*|cette année|votre|grâce'], within: 3, near: 300, weight: 0.4 },
    { all: ['cordialement|bien cordialement|bien à vous|meilleures salutations|sincères salutations|salutations distinguées|à bientôt|bonne journée|bonne fin de journée|bon week-end|bonne soirée|n\'hésitez pas|merci d\'avance|par avance|dans l\'attente|je reste à votre disposition|nous restons à votre disposition|toute question|amicalement'], weight: 0.5 },
    { all: ['comme convenu|comme promis|suite à notre|suite à votre|faisant suite|nous vous remercions|merci pour|merci de votre|grâce à vos|grâce à vous|nous avons le plaisir|veuillez trouver|vous trouverez ci-joint|nous vous confirmons|a bien été|a été traitée|a été traité|a été enregistrée|merci de soutenir', 'réunion|appel|commande|offre|contrat|visite|document*|facture|rapport|réservation|demande|échange|paiement|règlement|retrait|don|dons|achat|inscription|virement|soutien|refuge|inscrip*'], near: 140 },
    { all: ['confirmation de|récapitulatif|accusé de réception|reçu n|reçu de|votre retrait|votre achat|votre dépôt|votre commande|transaction confirmée|opération effectuée|date :|frais de réseau|frais de transaction|frais :', 'btc|eth|commande|paiement|retrait|opération|montant|adresse|n°|:|traitée|confirmé*|euro*'], near: 130, weight: 0.8 },
    { all: ['service client|espace personnel|espace client|à l\'origine de cette opération|reçu fiscal|association|bénévoles|trésorier|assemblée générale|cotisation*|dons|donateurs'], weight: 0.8 },
  ],
  'legal-demand': [
    { all: ['tribunal|avocat*|huissier|commissaire de justice|mise en demeure|mets en demeure|met en demeure|action en justice|assignation|dommages et intérêts|dommages-intérêts|procédure|contentieux|greffe|barreau|prud\'hommes|médiateur|mon client|ma cliente|notre client|notre cliente|autorité de contrôle|cnil', 'd\'ici|délai|jours|maître|dossier|référence|présente|réception|courrier|saisir*|paiement|somme|article|euro*|€|réclamation|compte de'], within: 2, near: 240, not: ['rançon'] },
    { all: ['contrat|bail|conditions générales|clause|article|résiliation|renouvellement|préavis|convention', 'conformément|en vertu|aux termes|expire|résili*|par la présente|préavis|article|jours|reconduc*'], near: 140 },
    { all: ['impayé*|en retard|rappel|relance|échéances|créance|recouvrement|créancier|arriérés|pénalités de retard|solde dû|reste impayée', 'pay*|montant|facture|régl*|règlement|compte|€|euros|jours'], near: 150 },
    { all: ['salutations distinguées|sentiments confraternels|sentiments distingués|sentiments dévoués|l\'expression de mes|me hélène|avocate au barreau|avocat au barreau|pour le compte de'], weight: 0.6 },
  ],
  'security-notice': [
    { all: ['violation de données|incident|accès non autorisé|fuite de données|cyberattaque|attaque informatique|rançongiciel|compte compromis|intrusion', 'nous regrettons|excuses|nous vous informons|information*|enquête|cnil|anssi|plainte|autorités|mesures|nous avons pris|ce qui s\'est passé|ce que vous pouvez faire|clients concernés|personnes concernées|rétabli*|par précaution|vigilants|constaté'], within: 3, near: 330, evenReported: true, not: ['btc|bitcoin*|payez|notre silence|plus offrant'] },
    { all: ['vulnérabilité*|test d\'intrusion|pentest|divulgation|preuve de concept|cvss|cve*|xss|injection sql|criticité|remédiation|correctif*|micrologiciel', 'rapport|coordon*|corrig*|correction|périmètre|constats|90 jours|mission|recommand*|testé*|audit|mise à jour'], within: 2, near: 240, evenReported: true, not: ['btc|bitcoin*'] },
    { all: ['service informatique|support informatique|équipe sécurité|dsi|exploitation|maintenance|interruption|panne|sauvegarde|salle serveur|helpdesk', 'mot de passe|mots de passe|messagerie*|indisponible*|redémarr*|mise à jour|samedi|créneau|signaler|appelez|ticket|état|migration|planifié*|transmettez|supprimez'], within: 2, near: 220, evenReported: true },
    { all: ['nous avons déposé plainte|avons déposé plainte|informé la cnil|notifié la cnil|nous vous présentons nos excuses|soyez vigilants|ne sont pas concernés|n\'est pas concerné|ont pu être', 'données|clients|excuses|message*|mot de passe|mots de passe|bancaires|plainte|consultées|copiés|suspects'], within: 2, near: 240, evenReported: true },
  ],
  'bulk-footer': [
    { all: ['se désabonner|désabonnez-vous|désabonnement|se désinscrire|désinscri*|gérer vos préférences|gérer mes préférences|version en ligne|voir dans votre navigateur|vous recevez ce message car|vous recevez cet e-mail car|vous recevez ce mail car|vous recevez cet email|ne plus recevoir|politique de confidentialité|tous droits réservés'] },
    { all: ['liste de diffusion|lettre d\'information|newsletter|abonnement|abonné*|nos nouvelles', 'quitter|annuler|gérer|archives|résilier|cliquez|numéro|désinscri*|ne plus|recevez'], near: 130 },
  ],
  'asks-whether-real': [
    { all: ["est-ce vrai|est-ce réel|est-ce sérieux|est-ce une arnaque|c'est une arnaque ?|c'est vrai ?|vrai ou faux|dois-je m'inquiéter|faut-il s'inquiéter|faut-il que je|que dois-je faire|que faut-il faire|je fais quoi|on fait quoi|puis-je supprimer|je peux supprimer|peux-tu regarder|pouvez-vous regarder|pouvez-vous vérifier|peux-tu vérifier|tu peux regarder|qu'en pensez-vous|t'en penses quoi|qu'est-ce que c'est"], evenReported: true },
    { all: ["j'ai reçu ça|j'ai reçu ceci|j'ai reçu ce|j'ai reçu cela|on a reçu|nous avons reçu ce|je viens de recevoir|arrivé ce matin|reçu ce matin|voilà ce que", 'mail*|message*|courriel*|lettre|ça', "menace*|chantage|bizarre|étrange|peur|bitcoin|?|suspect|louche|prétend*|inquiét*"], within: 2, near: 220, evenReported: true },
  ],
  'addresses-organisation': [
    { all: ['@your-organisation'] },
    { all: ['vos clients|vos salariés|vos employés|vos partenaires|vos fournisseurs|vos patients|vos adhérents|vos concurrents|vos membres|vos actionnaires|votre clientèle|votre personnel|vos abonnés|votre service juridique|vos administrateurs|vos collaborateurs|votre base|chaque acheteur'] },
    { all: ['à la direction|direction générale|la direction|directeur général|gérant*|pdg|le dirigeant|madame, monsieur|responsable informatique|au responsable|comité de direction|dpo|webmaster|propriétaire du site|conseil d\'administration'] },
  ],
  fiction: [
    { all: ['roman|chapitre|manuscrit|synopsis|scénario|nouvelle|intrigue|pièce|épisode|jeu de société|soirée jeux|escape game|murder party|personnage*|polar', 'écri*|lecteur*|scène|fin|éditeur|éditrice|comtesse|héros|héroïne|méchant|acte|règles|fiction|policier|joueurs|relecture'], within: 2, near: 200, evenReported: true },
  ],
  grievance: [
    { all: ['réclamation|plainte|remboursement|remboursez|rembourser|mon argent|cassé*|défectueu*|jamais reçu|jamais arrivé*|impoli|service client|commande n*|avis|consommateur*|garantie|excuses', 'assez|dernière fois|dernier rappel|troisième|déçu*|honteux|furieu*|exige|vendredi|sinon|scandaleux|inacceptable|association de consommateurs'], within: 3, near: 330 },
    { all: ['démission|démissionne|mon chef|mon responsable|douze ans|équipe|préavis', 'fatigué*|injuste*|jamais pardonn*|assez|amer|épuis*|harcel*|humili*|adieu|ras le bol|marre'], within: 2, near: 220, weight: 0.7 },
    { all: ['bruit|poubelle*|stationnement|haie|clôture|chien|aboie*|du dessus|palier|copropriété|syndic|propriétaire', 'arrêt*|encore|plainte|signaler|marre|troisième fois|nuisance*|merci de'], within: 2, near: 200, not: ['bitcoin*|btc'] },
    { all: ["je ne veux pas d'argent|je ne demande pas d'argent|pas une question d'argent|je ne demande rien|je ne réclame rien|je veux seulement que|nous ne demandons pas d'argent"], weight: 0.7 },
  ],
};
