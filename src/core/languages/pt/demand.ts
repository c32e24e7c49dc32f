import type { DemandWords } from '../../evidence/demandWords';
import { numbers } from './numbers';

export const demand: DemandWords = {
  numbers,
  currencies: {
    'dólares americanos': 'USD', 'dólares': 'USD', 'dólar': 'USD', usd: 'USD', 'us$': 'USD', 'u$': 'USD',
    reais: 'BRL', real: 'BRL', 'r$': 'BRL', brl: 'BRL', contos: 'BRL', pila: 'BRL',
    euros: 'EUR', euro: 'EUR', eur: 'EUR', '€': 'EUR', libras: 'GBP', ienes: 'JPY', 'francos suíços': 'CHF', kwanzas: 'AOA', meticais: 'MZN',
    bitcoins: 'BTC', bitcoin: 'BTC', btc: 'BTC', ethereum: 'ETH', ether: 'ETH', eth: 'ETH', litecoins: 'LTC', litecoin: 'LTC', ltc: 'LTC', monero: 'XMR', xmr: 'XMR', usdt: 'USDT', tether: 'USDT', dogecoin: 'DOGE', dogecoins: 'DOGE',
  },
  units: { horas: 1, hs: 1, hrs: 1, h: 1, dias: 24, dia: 24, noites: 24, semanas: 168, semana: 168, minutos: 1 / 60, 'mês': 720 },
  pay: [
    'pague', 'paguem', 'paga', 'pagar', 'pagando', 'pague-me', 'me paga', 'me pague', 'pagamento', 'envie', 'enviem', 'enviar', 'envia', 'mande', 'mandem', 'mandar', 'manda', 'transfira', 'transfiram', 'transferir', 'transfere', 'transferência', 'deposite', 'depositem', 'depositar', 'depósito', 'preço', 'custo', 'custa', 'vale', 'valor', 'valor de', 'quantia', 'montante', 'soma', 'resgate', 'taxa',
    'exigimos', 'exijo', 'pedimos', 'peço', 'quero', 'queremos', 'doação', 'me dá', 'me dê', 'entregue', 'entreguem', 'compensação', 'carteira', 'bitcoin', 'btc', 'cripto', 'criptomoeda', 'criptomoedas', 'endereço', 'silêncio', 'equivalente', 'no valor de',
  ],
  notDemanded: ['multa', 'multas', 'prejuízo', 'prejuízos', 'perda', 'perdas', 'perderá', 'faturamento', 'faturação', 'receita', 'salário', 'prêmio', 'prémio', 'saldo', 'em vez de', 'aumenta', 'aumentará', 'sobe', 'dobra', 'dobrará', 'por dia', 'ao dia', 'cada dia', 'diários', 'depois', 'mais tarde', 'não', 'desconto', 'lucro', 'clientes', 'danos', 'processos', 'outros', 'metade'],
  limit: [
    'tem', 'você tem', 'tens', 'têm', 'dispõe', 'dispõem', 'dentro de', 'em', 'em até', 'até', 'prazo', 'prazo de', 'prazo é de', 'te dou', 'dou-lhe', 'dou-te', 'lhe dou', 'damos', 'durante', 'só', 'apenas', 'restam', 'faltam', 'limite', 'expira', 'expira em', 'vence', 'tempo', 'contagem regressiva', 'contagem decrescente', 'relógio', 'ampulheta', 'cronômetro', 'antes de', 'a partir de', 'a contar de', 'a partir',
    'espero', 'esperarei', 'esperamos', 'aguardo', 'aguardamos', 'próximas', 'próximos', 'seguintes', 'pagamento', 'passadas', 'passados', 'para decidir', 'para pagar', 'ao fim de', 'após', 'se em', 'marca', 'concedo', 'concedemos',
  ],
  notLimit: ['há', 'atrás', 'faz', 'últimos', 'últimas', 'nos últimos', 'durante os últimos', 'ao dia', 'por dia', 'cada', 'úteis', 'de vídeo', 'de gravação', 'ao mês', 'por semana', 'depois', 'mais tarde', 'todos os', 'cerca de', 'vários', 'várias', 'algumas', 'mais de', 'toda'],
  untilBefore: ['até o dia', 'até o', 'até a', 'até à', 'até ao', 'até às', 'até as', 'até', 'antes de', 'antes da', 'antes do', 'no máximo até', 'o mais tardar até', 'o mais tardar', 'data limite:', 'data-limite:', 'data limite', 'o prazo termina', 'o prazo acaba', 'prazo termina', 'prazo vence', 'vence em', 'vence', 'expira em', 'expira', 'o prazo é'],
  untilAfter: [],
  days: [
    'segunda-feira', 'segunda', 'terça-feira', 'terça', 'quarta-feira', 'quarta', 'quinta-feira', 'quinta', 'sexta-feira', 'sexta', 'sábado', 'domingo', 'amanhã', 'hoje', 'meia-noite', 'meio-dia', 'esta noite', 'hoje à noite', 'fim de semana', 'fim do mês', 'final do mês', 'fim do ano', 'fim do dia', 'final do expediente', 'fim do expediente', 'próxima semana', 'semana que vem',
    'janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro', 'natal', 'ano novo', 'carnaval', 'páscoa', 'noite', 'tarde', 'dia do pagamento',
  ],
};
