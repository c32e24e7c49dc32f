import type { Cue, SignalId } from '../../meaning/cue';

const notCoin = 'bitcoin*|btc|monero|minha carteira';

export const families: Readonly<Partial<Record<SignalId, readonly Cue[]>>> = {
  'family:company-breach': [
    { all: ['cliente*|faturas|folha de pagamento|contratos|pessoal|correspondencia|banco de dados|base de dados|documentos|projetos|orcamentos|contabilidade|fornecedores|prontuarios|pedidos|funcionarios'], weight: 0.4 },
    { all: ['@invadi', '@your-site'], near: 130 },
    { all: ['@take', '@taken-things'], near: 90, weight: 0.8 },
  ],
  'family:sextortion': [
    { all: ['@your-people', '@disclose'], near: 110, weight: 0.3 },
    { all: ['@your-device', '@malware|@invadi'], near: 130, weight: 0.4 },
    { all: ['@intimate'] },
    { all: ['@on-film|@your-camera', '@voce'], near: 90, weight: 0.8, not: ['@public-film'] },
  ],
  'family:ddos-ransom': [
    { all: ['ddos|negacao de servico|botnet'] },
    { all: ['atac*|ataque*|inund*|satur*|fora do ar|derrub*|sobrecarreg*|cair*|inacessivel'], weight: 0.4 },
    { all: ['gbps|tbps|requisicoes|demonstracao|pequeno teste|trafego|por segundo'], weight: 0.5 },
    { all: ['servidor*|rede|loja|site|servico'], weight: 0.3 },
  ],
  'family:reputation-attack': [
    { all: ['avaliac*|resenhas|opinioes|estrela*|criticas|reclamac*|difam*|boatos', 'public*|inund*|milhares|centenas|falsas|negativas|uma estrela|escrev*|dispar*', 'pag*|bitcoin*|btc|dolares|reais|euros|se nao|caso contrario|a menos que|evitar'], within: 3, near: 480, not: ['responda as'] },
    { all: ['spam|lixo eletronico|formularios de contat*|formularios de contacto|e-mails em massa', 'em seu nome|em nome do|em nome da|seu dominio|sua marca|listas negras|lista negra'], within: 3, near: 380 },
    { all: ['avaliac*|reputacao|spam|lista negra|listas negras|difam*|em seu nome|marca|marcas|bom nome'], weight: 0.5 },
  ],
  'family:bomb-threat': [
    { all: ['bomba|artefato|artefacto|explosiv*|deton*|explod*', 'predio|edificio|escritorio*|sede|escola|hospital|local|empresa|instalacoes|estacao|colegio|loja'], within: 3, near: 330, not: ['@play'], weight: 2 },
  ],
  'family:hitman': [
    { all: ['matar|te matar|mato|assassin*|sua morte|tua morte|eliminar|matador|pistoleiro|acido|acabar com voce', 'contrat*|pag*|encomend*|alguem quer|cliente|cobr*', '@voce'], within: 3, near: 420, not: ['@play'], weight: 2 },
  ],
  'family:accusation': [
    { all: ['investigador privado|detetive|policia|interpol|europol|procurador*|judiciaria|processo|denuncia|provas|delegacia|delegado|juizado', 'menores|pedofil*|pornografia infantil|crime*|infidel*|amante|sonega*|evasao|preso|prisao|cadeia|acus*', '@voce'], within: 3, near: 420 },
    { all: ['menores|pedofil*|pornografia infantil|infidel*|amante|crime|fraude fiscal|dinheiro sujo'], weight: 0.6 },
  ],
  'family:personal-leak': [
    { all: ['conversas|mensagens|fotos|diario|dividas|historico|morada|dados pessoais|dados privados|cpf|passaporte|diagnostico|segredo*', 'tenho|temos|conseguimos|consegui|vazaram|vazou|nas minhas maos|em nossas maos|comprei|li', 'seu|sua|seus|suas|teu|tua'], within: 2, near: 260, weight: 0.7, not: ['sua empresa|seus clientes|webcam|pelad*|porn*'] },
    { all: ['conversas|mensagens|fotos|dividas|diagnostico|historico|pessoais|privad*|cpf|passaporte|segredo*'], weight: 0.4 },
  ],
  'family:support-scam': [
    { all: ['virus|trojan*|cavalo de troia|spyware|malware|infectad*|infetad*|hackers|alerta de seguranca|ameacas detectadas|erro*|atividade suspeita', 'seu pc|seu computador|windows|microsoft|seu dispositivo|sua licenca|seu telefone|seu celular', 'ligue|ligar|telefone|numero gratuito|tecnico*|engenheiro*|central de atendimento|suporte|disque'], within: 3, near: 420, not: [notCoin], weight: 1.65 },
    { all: ['reembolso|renovacao|assinatura|cobranca|antivirus|norton|mcafee|defender|plano de protecao', 'ligue|ligar|telefone|disque', '$|€|reais|euros|cancel*|reembolso|remoto'], within: 3, near: 400, not: [notCoin, 'boletim'], weight: 1.65 },
    { all: ['nao desligue|nao reinicie|nao feche|esta bloquead*|foi bloquead*', 'ligue|disque|tecnico*|suporte'], within: 3, near: 330, not: [notCoin], weight: 1.65 },
    { all: ['acesso remoto|anydesk|teamviewer|tecnico certificado'], weight: 0.7 },
  ],
  'family:phishing': [
    { all: ['conta|caixa de e-mail|caixa de correio|senha|palavra-passe|cartao|banco|dados|salario|identidade|armazenamento|cota de', '://|link|clique|botao|anexo|aqui', 'suspens*|restrit*|limitad*|expira*|verifi*|confirm*|atualiz*|suspeita|incomum|bloquead*|bloqueio|24 horas|retid*|valid*|informe|digite|introduza'], within: 3, near: 420, not: ['nunca pedimos|nunca solicitamos|circul*|negoci*|como comprar', 'cancelar inscricao|cancelar subscricao|boletim'], weight: 1.65 },
    { all: ['pacote|encomenda|entrega|alfandega|correios|ctt|pedido', '://|link|clique|aqui', 'taxa|pag*|confirm*|endereco|cartao|retid*|reagend*'], within: 3, near: 330, weight: 1.65, not: ['cancelar inscricao'] },
    { all: ['reembolso|restituicao|premio|ganhador|vencedor|documento compartilhado|mensagem de voz|nota fiscal eletronica|multa|receita federal|financas', '://|link|clique|abr*|baix*', 'senha|login|cartao|resgat*|banco|informe|dados'], within: 3, near: 360, weight: 1.65, not: ['cancelar inscricao'] },
  ],
  'family:fictitious-billing': [
    { all: ['registro comercial|registo comercial|diretorio|registro europeu|anuario|nome de dominio|marca registrada|marca registada|lista telefonica|guia de empresas', 'taxa|renovacao|anuidade|fatura|pagamento|valor|boleto', 'confirm*|vence|prazo|pague|expira*|ultimo aviso|inscricao|protesto'], within: 3, near: 420, not: ['juizado', notCoin], weight: 1.65 },
    { all: ['diretor*|ceo|presidente|gerente|estou em reuniao|estou numa reuniao|aquisicao', 'transferencia|pagamento|pix|cartoes presente|vale-presente', 'confidencial|discre*|urgente|hoje mesmo|ninguem mais|nao me ligue|nao posso falar|agora mesmo'], within: 3, near: 420, not: [notCoin], weight: 1.65 },
    { all: ['conta bancaria|dados bancarios|numero da conta|iban|chave pix', 'alterad*|mudou|mudanca|nov*|atualizad*', 'fatura*|pagamento*|fornecedor|transferencia|boleto*'], within: 2, near: 240, not: ['nao mudou|nao mudaram|nunca mud*', notCoin], weight: 1.65 },
    { all: ['em atraso|pendente|divida|debito|corte de energia|luz|multa|pedagio', 'ultimo aviso|imediat*|hoje mesmo|24 horas|protesto|bloqueio', 'vale-presente|codigo|link|://|pix'], within: 3, near: 330, not: [notCoin], weight: 1.65 },
  ],
  'family:advance-fee': [
    { all: ['heranca|herdeiro|fundo*|loteria|lotaria|premio|milhoes|viuva|testamento|beneficiario', 'milhoes|dolares|euros|percentual|percentagem|%|transferir', 'contat*|contact*|respond*|dados|advogado|banco|taxas|comissao|confidencial'], within: 3, near: 480, not: ['bitcoin*|hackead*'], weight: 1.65 },
    { all: ['emprestimo|credito|investimento', 'sem consulta|sem fiador|sem garantia*|garantid*|rentabilidade|multiplic*', 'respond*|contat*|whatsapp|adiant*|comissao|taxa'], within: 3, near: 400, not: ['cancelar inscricao'], weight: 1.65 },
  ],
  'family:one-click-billing': [
    { all: ['cadastro concluido|registro concluido|registo concluido|voce se cadastrou|obrigado por se juntar|membro|assinatura|videos adultos|site adulto|18+', 'taxa|pag*|r$|€|$|valor|mensalidade', 'contrato|ao clicar|cancel*|3 dias|tres dias|provedor|operadora'], within: 3, near: 420, not: [notCoin, 'grav*|webcam|boletim'], weight: 1.65 },
  ],
  'family:fake-law-firm': [
    { all: ['direitos autorais|direitos de autor|propriedade intelectual|escritorio de advocacia|infracao|titular dos direitos|tribunal|intimacao|sentenca', 'provas|documento*|arquivo|ficheiro|sentenca|lista|relatorio|processo', '://|baix*|descarreg*|link|zip|senha|habilit*|abra'], within: 3, near: 460, not: [notCoin], weight: 1.65 },
    { all: ['recuper* seu dinheiro|recuperar os fundos|recuperar seus fundos|fundos perdidos|vitima* de golpe|vitimas de burla', 'advogado*|escritorio|honorarios|adiantamento|antecipad*', 'fundos|dinheiro|%|taxa|respond*'], within: 3, near: 420, weight: 1.65 },
  ],
  'family:beg-bounty': [
    { all: ['vulnerabilidade*|falha* de seguranca|bug', 'recompensa|bounty|gratificacao|compensacao|remuneracao', 'encontrei|descobri|achei|relatorio|reportar|seu site|pesquisador'], within: 3, near: 420, not: ['publicaremos|copiamos|bitcoin*|vender*'], weight: 1.65 },
  ],
};
