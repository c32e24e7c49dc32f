import type { PackCases } from '../packCases';

const WALLET = 'bc1qn3te4ye50ytyfc8aahxhwgsg6u76yscdg8d3tj';

/** What the French words must and must not find. */
export const cases: PackCases = {
  signals: {
    'claim:device-hacked': {
      fires: [
        "J'ai piraté votre smartphone au printemps.",
        "Un cheval de Troie a été placé par mes soins sur ton PC.",
        "Nous avons pris le contrôle de votre ordinateur portable.",
        "Mon logiciel espion tourne dans votre machine depuis l'automne.",
        "jai infecte ton telephone avec un virus",
        "Je vois votre écran et chaque touche que vous frappez.",
      ],
      quiet: [
        { text: 'Votre ordinateur sera remplacé mardi, merci de sauvegarder vos documents.', because: 'everyday' },
        { text: "Les escrocs prétendent avoir installé un virus sur votre téléphone.", because: 'third-person' },
        { text: "Notre support technique a mis à jour l'antivirus de votre poste.", because: 'everyday' },
        { text: "Rien ne montre qu'un virus ait touché les ordinateurs de nos clients.", because: 'negated' },
      ],
    },
    'claim:account-hacked': {
      fires: [
        "J'ai hacké votre boîte mail.",
        "Je suis entré dans ta messagerie sans effort.",
        "Nous avons eu accès à tous vos comptes.",
        "Votre compte est entre mes mains.",
        "J'ai lu tous tes messages privés.",
      ],
      quiet: [
        { text: "Votre compte client a été créé, vous pouvez vous connecter.", because: 'everyday' },
        { text: 'Des pirates ont accédé à des comptes Facebook, selon une étude.', because: 'third-person' },
        { text: "Merci, j'ai bien reçu et lu vos messages.", because: 'everyday' },
        { text: "Le service informatique n'a pas accès à votre messagerie.", because: 'negated' },
      ],
    },
    'claim:site-hacked': {
      fires: [
        'Nous avons exploité une vulnérabilité de votre site internet.',
        'Votre serveur www.example.org a été compromis.',
        'Notre groupe a pénétré votre réseau interne.',
        'Nous nous sommes introduits dans votre base de données.',
        'Votre infrastructure est sous notre contrôle.',
      ],
      quiet: [
        { text: 'La mise à jour de votre site est prévue jeudi à 9 h.', because: 'everyday' },
        { text: "Une personne malveillante a accédé à l'un de nos serveurs.", because: 'another-actor' },
        { text: "Cheval de Troie trouvé sur votre ordinateur par l'antivirus.", because: 'everyday' },
        { text: "Des pirates ont compromis le réseau d'un hôpital, selon une enquête.", because: 'third-person' },
      ],
    },
    'claim:data-stolen': {
      fires: [
        'Nous avons copié la totalité de vos fichiers clients.',
        "J'ai téléchargé tous vos documents et vos photos.",
        'Vos données sont désormais chez nous.',
        'Nous détenons vos contrats et la comptabilité des cinq dernières années.',
        '200 Go de vos dossiers ont été exfiltrés ; payez en bitcoin pour les garder privés.',
      ],
      quiet: [
        { text: 'Veuillez trouver ci-joint la copie de votre contrat.', because: 'everyday' },
        { text: 'Les pirates ont volé les données de 3 000 patients.', because: 'third-person' },
        { text: "Comme convenu, j'ai copié les dossiers sur la clé.", because: 'everyday' },
        { text: "Nous avons constaté que des données ont pu être copiées par un tiers non autorisé.", because: 'another-actor' },
      ],
    },
    'claim:sent-from-you': {
      fires: [
        'Regardez bien : ce message a été envoyé depuis votre propre adresse.',
        "Je t'écris depuis ton compte, c'est la preuve.",
        "Cette lettre part de votre serveur.",
        "L'expéditeur, c'est vous-même.",
      ],
      quiet: [
        { text: 'Envoyez le formulaire depuis votre espace client.', because: 'everyday' },
        { text: 'Ce message a été envoyé automatiquement, ne pas répondre.', because: 'everyday' },
        { text: 'Certains affirment que le mail vient de votre propre adresse : les escrocs falsifient le champ.', because: 'third-person' },
      ],
    },
    'claim:recorded-video': {
      fires: [
        "Je vous ai filmé pendant que vous regardiez du porno.",
        "J'ai activé ta webcam et enregistré tes plaisirs solitaires.",
        "À gauche de l'écran le film, à droite vous, le pantalon aux chevilles : la vidéo est réussie.",
        "J'ai des images de toi nue dans ta chambre.",
        'jai une video ou on te voit te masturber',
        'La caméra m’a montré votre visage devant un site pour adultes, tout est enregistré.',
      ],
      quiet: [
        { text: "J'ai enregistré la réunion, la vidéo de votre présentation est sur le partage.", because: 'everyday' },
        { text: "Les maîtres-chanteurs affirment vous avoir filmé devant un site porno.", because: 'third-person' },
        { text: 'Le film du mariage est prêt, on vous y voit danser.', because: 'everyday' },
        { text: '« Je vous ai filmé en train de vous masturber », voilà ce que dit ce faux mail.', because: 'quoted' },
      ],
    },
    'claim:password-known': {
      fires: ['Ton mot de passe est tartine33.', "Je connais votre mot de passe : printemps09.", "vanille12, ce mot de passe te dit quelque chose ?", "C'était l'un de vos mots de passe."],
      quiet: [
        { text: 'Votre mot de passe expire dans dix jours.', because: 'everyday' },
        { text: 'Ne communiquez jamais votre mot de passe.', because: 'everyday' },
        { text: "Vous avez oublié votre mot de passe ? J'ai préparé un lien pour le réinitialiser.", because: 'everyday' },
      ],
    },
    'claim:personal-details-known': {
      fires: ['Je sais où tu habites et où vont tes enfants.', 'Nous connaissons votre adresse et vos habitudes.', "Est-ce que je dois passer te voir devant ta porte ?", 'Je détiens tout : nom, adresse, date de naissance.'],
      quiet: [
        { text: 'Le technicien passera chez vous lundi pour la livraison.', because: 'everyday' },
        { text: 'Indiquez vos nom et adresse dans le formulaire.', because: 'everyday' },
        { text: 'Des noms, adresses et numéros de téléphone ont pu être copiés.', because: 'another-actor' },
      ],
    },
    'claim:watched-for-months': {
      fires: ['Je vous observe depuis des mois.', 'Nous suivons vos activités depuis plusieurs semaines.', "Depuis ce jour, j'ai tout vu.", 'Pendant trois mois je t’ai espionné.'],
      quiet: [
        { text: 'Vous êtes abonné depuis trois mois.', because: 'everyday' },
        { text: 'Les pirates surveillaient le réseau depuis des mois.', because: 'third-person' },
        { text: 'Je suis disponible depuis lundi.', because: 'everyday' },
      ],
    },
    'claim:undetectable': {
      fires: ["Aucun antivirus ne le détectera.", "Changer de mot de passe ne vous servira à rien : inutile.", "Mon virus est indétectable.", 'Réinstaller Windows est inutile.'],
      quiet: [
        { text: "Pensez à changer votre mot de passe tous les trois mois.", because: 'everyday' },
        { text: "L'antivirus sera mis à jour cette nuit.", because: 'everyday' },
        { text: 'Selon les chercheurs, ce virus est indétectable.', because: 'third-person' },
      ],
    },
    'claim:publish-to-contacts': {
      fires: [
        "J'enverrai la vidéo à tous tes amis.",
        'Vos clients recevront la liste de ce que vous cachez.',
        'Ta femme et ton patron verront le clip.',
        "Sinon tout le monde l'apprendra.",
        'En un clic, votre famille et vos collègues seront informés.',
      ],
      quiet: [
        { text: 'Partagez cette offre avec tous vos amis !', because: 'everyday' },
        { text: 'Les escrocs menacent d’envoyer une vidéo à tous vos contacts.', because: 'third-person' },
        { text: 'Nos clients recevront la nouvelle brochure en janvier.', because: 'everyday' },
        { text: 'Le service client reste à votre écoute pour votre avis.', because: 'everyday' },
      ],
    },
    'claim:sell-data': {
      fires: ['Les fichiers seront vendus au plus offrant.', 'Nous mettrons la base aux enchères sur le darknet.', 'Vos concurrents nous en offrent déjà un bon prix pour la copie.', 'Tout sera revendu sur des forums.'],
      quiet: [
        { text: 'Vos données ne seront jamais vendues, nous ne vendons rien à des tiers.', because: 'negated' },
        { text: 'Nous vendons nos produits aux enchères caritatives.', because: 'everyday' },
        { text: 'Les pirates ont vendu la base sur un forum.', because: 'third-person' },
      ],
    },
    'claim:reputation-ruin': {
      fires: ['Votre réputation sera détruite.', 'Des centaines de faux avis seront publiés.', 'Plus personne ne vous fera confiance.', 'Nous traînerons votre nom dans la boue.'],
      quiet: [
        { text: 'Merci de laisser un avis sur notre boutique.', because: 'everyday' },
        { text: 'Nous protégeons la réputation de votre marque.', because: 'everyday' },
        { text: 'Notre réputation est excellente.', because: 'everyday' },
      ],
    },
    'claim:pay-crypto': {
      fires: ['Versez 900 euros en bitcoin sur ce portefeuille.', 'Envoie 0,1 BTC à mon adresse.', 'Le paiement se fait uniquement en Monero.', 'Je veux deux mille euros en cryptomonnaie.', 'Vous devez payer en Litecoin.'],
      quiet: [
        { text: 'Le cours du bitcoin gagne 3 % cette semaine.', because: 'everyday' },
        { text: 'Soutenez notre association par un don en bitcoin.', because: 'everyday' },
        { text: 'Des escrocs réclament 500 euros en bitcoin.', because: 'third-person' },
        { text: 'Veuillez payer la facture par virement.', because: 'everyday' },
      ],
    },
    'claim:deadline': {
      fires: [
        'Je vous donne 48 heures.',
        'Tu as trois jours pour payer.',
        'Vous disposez de 72 h, pas une minute de plus.',
        "Le compte à rebours a commencé pour vous.",
        'Virez les bitcoins avant vendredi minuit.',
      ],
      quiet: [
        { text: 'La facture est à régler sous 30 jours.', because: 'everyday' },
        { text: 'Inscrivez-vous avant le 3 mars.', because: 'everyday' },
        { text: 'Le magasin est ouvert 24 heures sur 24.', because: 'everyday' },
        { text: 'Les escrocs laissent 48 heures à leurs victimes pour payer.', because: 'third-person' },
      ],
    },
    'claim:silence-order': {
      fires: ['Ne prévenez pas la police.', "N'en parle à personne.", 'Inutile de répondre à ce message.', 'Si vous contactez les autorités, tout sera publié aussitôt.', 'Garde ça pour toi.'],
      quiet: [
        { text: 'Ce message automatique ne permet pas de réponse.', because: 'everyday' },
        { text: "N'hésitez pas à contacter le service informatique.", because: 'everyday' },
        { text: 'Nous avons informé la police et la CNIL.', because: 'everyday' },
        { text: "Personne n'est venu à la réunion avec les collègues.", because: 'everyday' },
      ],
    },
    'claim:promise-delete': {
      fires: ['Après le paiement, je supprimerai la vidéo.', "Une fois l'argent reçu, toutes les copies seront détruites.", "Paye et tu n'entendras plus jamais parler de moi.", 'Nous effacerons vos données en échange de la somme.'],
      quiet: [
        { text: 'Vous pouvez supprimer votre compte à tout moment.', because: 'everyday' },
        { text: 'Les fichiers temporaires seront effacés samedi.', because: 'everyday' },
        { text: 'Les escrocs promettent d’effacer la vidéo après le paiement.', because: 'third-person' },
      ],
    },
    'claim:untraceable': {
      fires: ['Le bitcoin est anonyme, on ne me retrouvera pas.', 'Mes serveurs sont intraçables.', 'Il est impossible de me retrouver, je suis introuvable.', 'Cette adresse ne peut pas être tracée.'],
      quiet: [
        { text: "Le sondage est anonyme.", because: 'everyday' },
        { text: 'Votre colis est introuvable.', because: 'everyday' },
        { text: 'Vous pouvez faire un don anonyme en bitcoin.', because: 'everyday' },
      ],
    },
    'claim:not-a-hoax': {
      fires: ["Ceci n'est pas une plaisanterie.", 'Ne croyez pas à un bluff.', 'Nous sommes sérieux.', 'Si vous pensez que c’est une arnaque, attendez demain.'],
      quiet: [
        { text: "C'est une arnaque connue.", because: 'everyday' },
        { text: 'Le jeu commence à huit heures.', because: 'everyday' },
        { text: 'Merci de ne pas marquer nos lettres comme indésirables.', because: 'everyday' },
      ],
    },
    'claim:violence': {
      fires: ["Quelqu'un m'a payé pour te tuer.", 'Une bombe est cachée dans votre immeuble.', 'Je vais brûler ta maison et te faire du mal.', "J'ai un contrat sur votre tête : un client veut votre mort."],
      quiet: [
        { text: "Exercice d'évacuation jeudi dans tout le bâtiment : une bombe fictive sera posée dans le hall.", because: 'everyday' },
        { text: 'Dans ce polar, le tueur cache une bombe dans la gare.', because: 'everyday' },
        { text: "Nous avons appris le décès de votre mère, toutes nos condoléances.", because: 'everyday' },
      ],
    },
    'claim:service-attack': {
      fires: ['Une attaque DDoS frappera vos serveurs.', 'Votre site sera hors ligne si vous ne payez pas.', 'Nous allons saturer votre réseau de requêtes.', 'Notre botnet paralysera votre boutique.'],
      quiet: [
        { text: 'Votre site sera hors ligne samedi pour maintenance.', because: 'everyday' },
        { text: 'Nous avons subi une attaque DDoS, nos équipes travaillent.', because: 'another-actor' },
        { text: 'La fibre offre un débit de 8 gigabits.', because: 'everyday' },
      ],
    },
    'claim:legal-accusation': {
      fires: [
        'Nous avons la preuve que vous consultez des sites pédopornographiques.',
        "Votre adresse IP a téléchargé des contenus illégaux.",
        "Un mandat d'arrêt sera émis, vous êtes accusé de détournement.",
        "J'ai des photos de toi avec ta maîtresse, je sais tout.",
      ],
      quiet: [
        { text: "Sortie scolaire : l'autorisation parentale est obligatoire pour les mineurs.", because: 'everyday' },
        { text: 'La police a arrêté trois suspects, selon une source.', because: 'third-person' },
        { text: 'Votre plainte pour le vol de votre vélo a été enregistrée au commissariat.', because: 'everyday' },
      ],
    },
    'frame:warns-of-scam': {
      fires: [
        "Il s'agit d'une arnaque : ne payez pas et supprimez le message.",
        'Des mails de chantage circulent en ce moment, plusieurs collègues en ont reçu.',
        "Un message prétendant que vous avez été filmé est arrivé ce matin.",
        'Les escrocs écrivent le même texte à des milliers de personnes.',
        'Aucune vidéo n’existe, ce mail est inventé de toutes pièces.',
      ],
      quiet: [
        { text: "Vous pensez que c'est une arnaque ? J'ai pourtant la vidéo.", because: 'negated' },
        { text: "Ce n'est pas un canular, payez.", because: 'negated' },
        { text: "J'ai piraté votre compte et je veux 500 euros.", because: 'everyday' },
        { text: 'La réunion de mardi est reportée.', because: 'everyday' },
      ],
    },
    'frame:otherwise-harm': {
      fires: [
        'Si vous ne payez pas, tout sera publié.',
        "Sinon j'envoie la vidéo à tes parents.",
        'À défaut, vos clients sauront tout.',
        'En cas de refus, nous vendrons la base.',
        'Passé ce délai, les fichiers seront diffusés.',
      ],
      quiet: [
        { text: 'À défaut de paiement, nous saisirons le tribunal.', because: 'everyday' },
        { text: "Si vous ne pouvez pas venir, prévenez-moi.", because: 'everyday' },
        { text: 'Sinon, on déjeune ensemble mardi ?', because: 'everyday' },
        { text: 'Si la facture reste impayée, des pénalités de retard seront dues.', because: 'everyday' },
      ],
    },
    'frame:business': {
      fires: ['Veuillez trouver ci-joint le devis n° 431 d’un montant de 300 €.', 'La réunion de lundi est déplacée salle 4.', 'Cordialement, et à bientôt pour la suite : merci pour votre commande.', 'Votre commande a été expédiée, numéro de suivi ci-joint.', 'Confirmation de votre achat : commande n° 88, frais : 2 €.'],
      quiet: [
        { text: "J'ai piraté votre compte.", because: 'everyday' },
        { text: 'Vous avez 48 heures.', because: 'everyday' },
        { text: 'Tes amis verront tout.', because: 'everyday' },
        { text: "Envoie l'argent ici.", because: 'everyday' },
      ],
    },
    'alarm:files-encrypted': {
      fires: ['Tous vos fichiers sont chiffrés.', 'Nous avons crypté vos serveurs et vos sauvegardes.', 'Payez pour recevoir la clé de déchiffrement de vos documents.'],
      quiet: [
        { text: 'La pièce jointe est chiffrée, le mot de passe suit par SMS.', because: 'everyday' },
        { text: 'Nos sauvegardes sont chiffrées au repos.', because: 'everyday' },
      ],
    },
    'alarm:contact-channel': {
      fires: ['Écrivez-nous à negociation@mail.example pour discuter.', 'Contactez-nous sur Telegram : @ombre.', 'Installez Tor Browser et ouvrez ce lien.'],
      quiet: [
        { text: 'Ne répondez pas à cette adresse expediteur@mail.example, personne ne lit.', because: 'everyday' },
        { text: 'Vos amis Facebook verront tout.', because: 'everyday' },
      ],
    },
  },
  mails: [
    { text: `Subject: On vous a vu\n\nBonsoir, j'ai pris la main sur votre téléphone cet été. La caméra vous a filmé nu devant un site pour adultes. Payez 980 euros en bitcoin sous 48 heures à ${WALLET}, sinon la vidéo part chez vos collègues et votre famille. Ensuite j'effacerai tout. Pas un mot à la police.`, verdicts: ['empty-threat'], amount: 980, currency: 'EUR', hours: 48 },
    { text: `Subject: Vos serveurs\n\nNous avons infiltré le réseau de votre société et exporté la base clients. Deux mille cinq cents dollars en BTC avant trois jours sur ${WALLET}, ou les données seront vendues au plus offrant. Transmettez ce mail à votre direction. Inutile de répondre.`, verdicts: ['empty-threat'], amount: 2500, currency: 'USD', hours: 72 },
    { text: `Subject: t'es cuit\n\njai hacke ton pc et jai tout filme, ta webcam etait allumee pendant que tu te touchais. 300 euros btc ${WALLET} t'as 24h sinon tes potes recoivent la video`, verdicts: ['empty-threat'], amount: 300, currency: 'EUR', hours: 24 },
    { text: 'Subject: Fichiers bloqués\n\nTous vos fichiers ont été chiffrés par notre équipe. Pour la clé de déchiffrement, contactez-nous à sesame@mail.example. Sans réponse sous quatre jours, vos données seront publiées sur notre blog.', verdicts: ['ask-it'], hours: 96 },
    { text: 'Subject: Évacuez\n\nJ’ai placé une bombe dans vos bureaux. Versez 10 000 euros en bitcoin avant midi ou elle explosera. Pas de police.', verdicts: ['ask-it'], amount: 10000, currency: 'EUR' },
    { text: "Subject: Rappel sécurité\n\nBonjour à tous, un mail de chantage circule : l'expéditeur prétend avoir filmé la personne et réclame 900 euros en bitcoin. C'est une arnaque, ne payez pas, ne répondez pas et signalez-le au service informatique. Bonne journée.", verdicts: ['no-threat'] },
    { text: 'Subject: Votre commande 5512\n\nBonjour, merci pour votre commande. Le colis sera livré jeudi. Montant réglé : 59,90 €. Si vous ne recevez rien sous 5 jours, contactez notre service client. Cordialement, la boutique.', verdicts: ['no-threat'] },
    { text: `Subject: Votre achat de cryptomonnaie\n\nBonjour, votre achat de 0,02 BTC a été exécuté. Adresse de destination : ${WALLET}. Frais de réseau : 0,00005 BTC. Récapitulatif disponible dans votre espace client.`, verdicts: ['no-threat'] },
    { text: 'Subject: Colis en attente\n\nVotre colis est bloqué à la douane. Cliquez sur le lien https://colis-suivi.example pour payer les frais de 1,99 € et confirmer votre adresse avec votre carte sous 24 heures.', verdicts: ['other-scam'] },
  ],
};
