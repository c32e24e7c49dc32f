import type { PackCases } from '../packCases';

const WALLET = 'bc1quup5zhmtc7asdec5m6j0xwhvkh0apxp0x47fmn';
const OLD_WALLET = '1BZbFCPhmH1mDim3JdCGQKaYh227UixHGq';

export const cases: PackCases = {
  signals: {
    'claim:device-hacked': {
      fires: [
        'Hackeei o seu computador e vejo tudo.',
        'Consegui instalar um cavalo de Troia no teu telemóvel.',
        'Tenho acesso total ao seu celular desde janeiro.',
        'Meu vírus está no seu sistema operacional.',
        'Posso ver sua tela e ler cada tecla.',
        'O seu notebook obedece a mim.',
      ],
      quiet: [
        { text: 'Os golpistas dizem que invadiram o seu computador.', because: 'third-person' },
        { text: 'Não foi encontrado nenhum vírus no seu computador.', because: 'negated' },
        { text: 'O papel que estava colado na porta do elevador dizia “infectei o seu computador com um vírus”, e mais nada.', because: 'quoted' },
        { text: 'Instale a nova versão do programa no seu computador até segunda.', because: 'everyday' },
        { text: 'O técnico instalou a impressora no seu computador.', because: 'another-actor' },
      ],
    },
    'claim:account-hacked': {
      fires: ['Tenho acesso ao seu e-mail e às suas redes sociais.', 'Sua caixa postal foi invadida e está nas minhas mãos.', 'Li todas as suas mensagens... copiei sua correspondência.', 'Consegui entrar na sua conta do Instagram.', 'Assumi o controle da sua conta.'],
      quiet: [
        { text: 'Houve um novo login na sua conta; se não foi você, troque a senha.', because: 'everyday' },
        { text: 'A mensagem afirma que eles têm acesso ao seu e-mail.', because: 'third-person' },
        { text: 'Obrigado, li seus e-mails e ligo amanhã.', because: 'everyday' },
        { text: 'Não há indícios de que alguém tenha entrado na sua conta.', because: 'negated' },
      ],
    },
    'claim:site-hacked': {
      fires: [
        'Invadimos o seu site.',
        'Entramos nos seus servidores por uma vulnerabilidade do painel.',
        'A sua página foi violada pelo nosso grupo.',
        'Comprometemos toda a rede da sua empresa.',
        'Encontramos uma brecha e temos o controle da sua loja.',
      ],
      quiet: [
        { text: 'Um atacante desconhecido comprometeu o nosso site na terça.', because: 'another-actor' },
        { text: 'Ninguém entrou no servidor, está tudo em ordem.', because: 'negated' },
        { text: 'Renovamos o seu site com o layout combinado.', because: 'everyday' },
        { text: 'Segundo o relatório, a quadrilha invade sites de prefeituras.', because: 'third-person' },
      ],
    },
    'claim:data-stolen': {
      fires: [
        'Copiamos o banco de dados dos seus clientes.',
        'Baixamos todos os contratos e a folha de pagamento da companhia.',
        'Temos em nosso poder 90 GB de documentos internos.',
        'Extraí os prontuários dos seus pacientes.',
        'Ficamos com a contabilidade dos últimos seis anos.',
      ],
      quiet: [
        { text: 'Segue em anexo uma cópia do contrato assinado.', because: 'everyday' },
        { text: 'Os criminosos afirmam que copiaram dados de milhares de clientes.', because: 'third-person' },
        { text: 'Não há provas de que documentos tenham sido copiados.', because: 'negated' },
        { text: 'Terceiros podem ter baixado nomes e telefones de clientes.', because: 'another-actor' },
      ],
    },
    'claim:sent-from-you': {
      fires: ['Este e-mail foi enviado da sua própria conta.', 'Veja o remetente: é você mesmo.', 'Repare que te escrevo do teu próprio endereço.', 'A mensagem saiu do seu próprio servidor.', 'Confira o remetente.'],
      quiet: [
        { text: 'Pode responder a este convite pelo celular.', because: 'everyday' },
        { text: 'Os golpistas fazem parecer que o e-mail saiu da sua própria conta.', because: 'third-person' },
        { text: 'Enviamos a sua fatura pelos Correios.', because: 'everyday' },
        { text: 'O servidor recusou uma mensagem de outra pessoa.', because: 'another-actor' },
      ],
    },
    'claim:recorded-video': {
      fires: [
        'Gravei você pela webcam enquanto assistia pornô.',
        'Tenho um vídeo seu em que você aparece pelado.',
        'A câmara filmava-te enquanto te divertias sozinho; tenho o teu vídeo.',
        'Montei as imagens em tela dividida: você à esquerda.',
        'Filmei o senhor se masturbando, dá para ver o rosto.',
      ],
      quiet: [
        { text: 'A reunião será gravada em vídeo; podem desligar a câmera.', because: 'everyday' },
        { text: 'Essas mensagens dizem que gravaram você pela webcam.', because: 'third-person' },
        { text: 'O texto dizia “gravei você pelado com a sua câmera” e pedia dinheiro.', because: 'quoted' },
        { text: 'O fotógrafo fez um vídeo lindo do casamento.', because: 'another-actor' },
        { text: 'Ninguém gravou nada, não existe vídeo nenhum.', because: 'negated' },
      ],
    },
    'claim:password-known': {
      fires: ['pipoca99 é a sua senha.', 'Sei a sua senha: tartaruga7.', 'A tua palavra-passe é Lobo2015, parece familiar?', 'Conheço sua senha de sempre.', 'marujo1 é uma das suas senhas.'],
      quiet: [
        { text: 'Sua senha expira em três dias, altere-a na intranet.', because: 'everyday' },
        { text: 'Nunca pedimos a sua senha por e-mail.', because: 'everyday' },
        { text: 'Os golpistas afirmam que conhecem a sua senha.', because: 'third-person' },
        { text: 'Não sei a sua senha nem preciso dela.', because: 'negated' },
      ],
    },
    'claim:publish-to-contacts': {
      fires: [
        'Vou enviar o vídeo para todos os seus contatos.',
        'Sua família e seus colegas receberão a gravação.',
        'Avisaremos os seus clientes de que os dados vazaram.',
        'Senão, sua mulher e seu chefe vão ver tudo.',
        'Todo mundo vai ficar sabendo: eu publico nas suas redes.',
      ],
      quiet: [
        { text: 'Compartilhe este boletim com seus amigos.', because: 'everyday' },
        { text: 'Os chantagistas ameaçam enviar o vídeo aos seus contatos.', because: 'third-person' },
        { text: 'Nossos clientes receberão o catálogo em maio.', because: 'everyday' },
        { text: 'A carta dizia “todos os seus contatos vão ver”; era um texto copiado.', because: 'quoted' },
      ],
    },
    'claim:sell-data': {
      fires: ['Vamos vender as informações a quem der o maior lance.', 'Seus dados irão a leilão na dark web.', 'Já temos compradores para o seu banco de dados.', 'Entregaremos tudo à concorrência, que paga bem por esses dados.', 'A base será vendida se não houver pagamento.'],
      quiet: [
        { text: 'Nunca vendemos os seus dados a terceiros.', because: 'negated' },
        { text: 'Vendo apartamento com garagem, aceito ofertas de compradores.', because: 'everyday' },
        { text: 'Segundo um estudo, as quadrilhas vendem os dados em fóruns.', because: 'third-person' },
        { text: 'A galeria leiloa um quadro no sábado.', because: 'another-actor' },
      ],
    },
    'claim:pay-crypto': {
      fires: [
        `Pague 1.000 dólares em bitcoin nesta carteira: ${WALLET}`,
        'Transfira 0,05 BTC para a minha carteira.',
        'Exigimos o pagamento em criptomoedas.',
        'Deposite o equivalente a 900 euros em Monero.',
        'Meu silêncio custa dois bitcoins.',
      ],
      quiet: [
        { text: 'O preço do bitcoin subiu 4 % na semana, segundo os analistas.', because: 'everyday' },
        { text: 'Você pode fazer uma doação em bitcoin para a associação.', because: 'everyday' },
        { text: 'Os golpistas pedem bitcoins às vítimas.', because: 'third-person' },
        { text: 'Pague a fatura por transferência bancária.', because: 'everyday' },
      ],
    },
    'claim:deadline': {
      fires: ['Te dou 48 horas, nem uma a mais.', 'Você tem três dias para pagar em bitcoin.', 'A contagem regressiva já começou.', 'Lhe damos até sexta para decidir.', 'Tem 72 horas a partir da abertura deste e-mail.'],
      quiet: [
        { text: 'As inscrições para o curso terminam em cinco dias.', because: 'everyday' },
        { text: 'A reunião dura duas horas.', because: 'everyday' },
        { text: 'A entrega leva de 24 a 48 horas, obrigado pelo pedido.', because: 'everyday' },
        { text: 'Os golpistas dão 48 horas à vítima.', because: 'third-person' },
      ],
    },
    'claim:silence-order': {
      fires: ['Não responda a esta mensagem.', 'Não avise a polícia nem o seu advogado.', 'Não conte a ninguém.', 'Se você ligar para a polícia, eu publico o vídeo na hora.', 'Denunciar é inútil, a polícia não vai ajudar.'],
      quiet: [
        { text: 'Esta é uma mensagem automática, não responda este e-mail.', because: 'everyday' },
        { text: 'Não hesite em contactar a nossa equipe de segurança.', because: 'everyday' },
        { text: 'Os criminosos pedem que não se avise ninguém, dizem que é segredo.', because: 'third-person' },
        { text: 'Ligue para a polícia e registre o caso.', because: 'everyday' },
      ],
    },
    'claim:promise-delete': {
      fires: ['Assim que receber o dinheiro, apago o vídeo.', 'Após o pagamento destruiremos todas as cópias.', 'Pague e eu te deixo em paz.', 'Garanto que vou excluir os arquivos.', 'Feito o pagamento, o material desaparece.'],
      quiet: [
        { text: 'Apague este e-mail depois de ler.', because: 'everyday' },
        { text: 'Os golpistas prometem apagar o vídeo se houver pagamento.', because: 'third-person' },
        { text: 'Seus dados serão excluídos ao fim do contrato, conforme a política de privacidade.', because: 'everyday' },
        { text: 'Não apague nada ainda, a contabilidade precisa.', because: 'negated' },
      ],
    },
    'claim:not-a-hoax': {
      fires: ['Isto não é brincadeira.', 'Não pense que é blefe.', 'Estou falando sério.', 'Não é golpe.', 'Nada disso é blefe.'],
      quiet: [
        { text: 'É uma brincadeira que circula todo ano.', because: 'everyday' },
        { text: 'Esse e-mail é um golpe.', because: 'third-person' },
        { text: 'Levamos muito a sério a sua privacidade.', because: 'everyday' },
        { text: 'Todo mundo riu da piada.', because: 'everyday' },
      ],
    },
    'claim:violence': {
      fires: ['Há uma bomba no seu escritório e ela vai explodir ao meio-dia.', 'Fui pago para te matar.', 'Meu homem colocou um artefato explosivo no prédio.', 'Se não pagar, mataremos sua família.', 'Alguém quer ver você morto e me contratou.'],
      quiet: [
        { text: 'Amanhã trocam a bomba de água do prédio.', because: 'everyday' },
        { text: 'É um romance sobre um matador contratado, de morrer de rir.', because: 'everyday' },
        { text: 'O simulado de incêndio será na quinta no escritório.', because: 'everyday' },
        { text: 'Segundo a polícia, a bomba explodiu longe da escola; a notícia segue aberta.', because: 'third-person' },
      ],
    },
    'claim:service-attack': {
      fires: ['Lançaremos um ataque DDoS contra a sua rede.', 'Sua loja ficará fora do ar se não pagarem.', 'Vamos saturar seus servidores com milhões de requisições.', 'Derrubaremos o seu site na segunda.', 'Nossa botnet vai bombardear o seu site.'],
      quiet: [
        { text: 'O serviço ficará indisponível no domingo por manutenção.', because: 'everyday' },
        { text: 'Nossos engenheiros bloquearam um ataque DDoS.', because: 'another-actor' },
        { text: 'A rede caiu por uma hora, pedimos desculpas.', because: 'everyday' },
        { text: 'Contrate fibra de 10 Gbps para a sua casa.', because: 'everyday' },
      ],
    },
    'claim:legal-accusation': {
      fires: [
        'Temos provas de que você baixou pornografia infantil.',
        'Sei que você está traindo sua mulher.',
        'Há um processo contra você por material com menores.',
        'Sou inspetor e há acusações contra você; a multa se paga em bitcoin.',
        'Tenho provas da sua fraude fiscal.',
      ],
      quiet: [
        { text: 'Ingressos para menores de idade são gratuitos.', because: 'everyday' },
        { text: 'O canal de denúncias está aberto a todos.', because: 'everyday' },
        { text: 'A polícia prendeu um acusado de fraude fiscal.', because: 'another-actor' },
        { text: 'Não temos provas contra ninguém.', because: 'negated' },
      ],
    },
    'frame:warns-of-scam': {
      fires: [
        'Este e-mail é golpe: não paguem.',
        'Os golpistas enviam essas mensagens a milhares de pessoas.',
        'Cuidado com os e-mails de chantagem que circulam hoje.',
        'Não responda e avise o suporte, é uma fraude.',
        'A mensagem diz que gravaram você, mas não existe vídeo nenhum.',
      ],
      quiet: [
        { text: 'Não pense que é golpe, tenho o seu vídeo.', because: 'negated' },
        { text: 'Pague ou eu publico tudo.', because: 'everyday' },
        { text: 'Amanhã chega a encomenda.', because: 'everyday' },
        { text: 'Isto não é golpe, apago o vídeo quando pagar.', because: 'negated' },
      ],
    },
    'frame:otherwise-harm': {
      fires: ['Se você não pagar, eu publico tudo.', 'Caso contrário, seus dados serão vendidos.', 'Ou paga ou sua família vai ver.', 'Se me ignorar, seus contatos receberão o vídeo.', 'Passado esse prazo, vamos divulgar os documentos.'],
      quiet: [
        { text: 'Se não recebermos resposta, cancelaremos a reserva.', because: 'everyday' },
        { text: 'Se não puder vir, avise a recepção.', because: 'everyday' },
        { text: 'Caso contrário, tomaremos as medidas judiciais perante o tribunal.', because: 'everyday' },
        { text: 'Os golpistas dizem que, se não pagar, vão publicar tudo.', because: 'third-person' },
      ],
    },
  },
  mails: [
    {
      text: `Subject: Não ignore\n\nInvadi o seu computador e gravei você pela webcam enquanto assistia pornô. Envie 850 euros em bitcoin para ${WALLET} em 48 horas. Se não pagar, mando o vídeo para todos os seus contatos. Quando receber o dinheiro eu apago.`,
      verdicts: ['empty-threat'], amount: 850, currency: 'EUR', hours: 48,
    },
    {
      text: `Subject: Seu banco de dados\n\nViolamos o seu site e extraímos o banco de dados completo de clientes. Paguem R$ 14.000,00 em BTC para ${OLD_WALLET}. Vocês têm três dias; do contrário venderemos tudo a quem pagar mais e avisaremos seus clientes. Não respondam.`,
      verdicts: ['empty-threat'], amount: 14000, currency: 'BRL', hours: 72,
    },
    {
      text: `Subject: oi\n\nte gravei pelado. me manda mil reais em btc pra ${WALLET} em 24 horas ou tua familia toda vai ver`,
      verdicts: ['empty-threat', 'ask-it'], amount: 1000, currency: 'BRL', hours: 24,
    },
    {
      text: 'Subject: LEIAME\n\nSeus arquivos foram criptografados. Só nós temos a chave. Escreva para resgate@chave.example para negociar o preço. Em cinco dias publicaremos os dados no nosso blog.',
      verdicts: ['ask-it'], hours: 120,
    },
    {
      text: `Subject: A sua vida\n\nFui contratado para matá-lo. Pagaram 5.000 euros. Se me pagar 8.000 euros em bitcoin para ${WALLET} em dois dias, desisto do trabalho. Não avise a polícia.`,
      verdicts: ['ask-it'], hours: 48,
    },
    {
      text: 'Subject: Aviso de segurança\n\nColegas: estão chegando e-mails que dizem ter um vídeo de vocês e pedem bitcoins. É golpe. Não paguem, não respondam e encaminhem a mensagem ao suporte.\n\nAbraços,\nEquipe de TI',
      verdicts: ['no-threat'],
    },
    {
      text: 'Subject: Lembrete de pagamento\n\nPrezado cliente, a fatura 118 no valor de R$ 640,00 segue em aberto. Pedimos que efetue o pagamento até sexta-feira. Se já pagou, desconsidere este e-mail.\n\nAtenciosamente, Financeiro',
      verdicts: ['no-threat'],
    },
    {
      text: 'Subject: Sua conta será cancelada\n\nSua caixa de e-mail excedeu a cota. Clique no link e confirme sua senha em 24 horas ou sua conta será bloqueada: https://cota.example/entrar',
      verdicts: ['other-scam'],
    },
  ],
};
