import type { DemandWords } from '../../evidence/demandWords';
import { numbers } from './numbers';

/** A bare `peso` is the Mexican one, the most used of those that share the name. */
export const demand: DemandWords = {
  numbers,
  currencies: {
    'dólares estadounidenses': 'USD', 'dólares americanos': 'USD', 'dólares': 'USD', 'dólar': 'USD', 'u$s': 'USD', 'u$d': 'USD', usd: 'USD', 'us$': 'USD',
    euros: 'EUR', euro: 'EUR', eur: 'EUR', eurazos: 'EUR', libras: 'GBP', yenes: 'JPY', 'francos suizos': 'CHF',
    'pesos mexicanos': 'MXN', mxn: 'MXN', 'pesos argentinos': 'ARS', ars: 'ARS', 'pesos colombianos': 'COP', cop: 'COP', 'pesos chilenos': 'CLP', clp: 'CLP', 'pesos uruguayos': 'UYU', pesos: 'MXN',
    'soles': 'PEN', pen: 'PEN', bolivianos: 'BOB', reales: 'BRL', quetzales: 'GTQ',
    bitcoines: 'BTC', bitcoins: 'BTC', bitcoin: 'BTC', btc: 'BTC', ethereum: 'ETH', ether: 'ETH', eth: 'ETH', litecoins: 'LTC', litecoin: 'LTC', ltc: 'LTC', monero: 'XMR', xmr: 'XMR', usdt: 'USDT', tether: 'USDT', dogecoin: 'DOGE', dogecoins: 'DOGE',
  },
  units: { horas: 1, hs: 1, hrs: 1, h: 1, 'días': 24, 'día': 24, noches: 24, semanas: 168, semana: 168, minutos: 1 / 60, mes: 720 },
  pay: [
    'paga', 'pagas', 'pague', 'paguen', 'pagar', 'pagarme', 'pagarnos', 'págame', 'páganos', 'pagad', 'pagá', 'pagues', 'pago', 'envía', 'envíe', 'envíen', 'enviar', 'envíame', 'envíenos', 'envíanos', 'enviad', 'manda', 'mande', 'manden', 'mandar', 'mándame', 'transfiere', 'transfiera', 'transfieran', 'transferir', 'transfiéreme',
    'deposita', 'deposite', 'depositen', 'depositar', 'deposito', 'ingresa', 'ingrese', 'ingresen', 'ingresar', 'abona', 'abone', 'abonar', 'precio', 'coste', 'costo', 'cuesta', 'vale', 'suma', 'importe', 'cantidad', 'monto', 'rescate', 'tarifa', 'exigimos', 'exijo', 'pedimos', 'pido', 'quiero', 'queremos', 'donativo', 'dame', 'danos', 'entrega', 'entregue',
    'compensación', 'monedero', 'billetera', 'cartera', 'bitcoin', 'btc', 'cripto', 'criptomoneda', 'criptomonedas', 'dirección', 'silencio', 'discreción', 'equivalente', 'por valor de',
  ],
  notDemanded: ['multa', 'multas', 'sanción', 'pérdida', 'pérdidas', 'perderás', 'perderá', 'perderán', 'facturación', 'ingresos', 'sueldo', 'premio', 'saldo', 'en vez de', 'aumentará', 'aumenta', 'subirá', 'se duplica', 'se duplicará', 'cada día', 'por día', 'al día', 'diarios', 'después', 'más tarde', 'no', 'descuento', 'ganancias', 'clientes', 'daños', 'sumará', 'demandas', 'otros'],
  limit: [
    'tienes', 'tiene', 'tienen', 'tenéis', 'tenés', 'dispone', 'dispones', 'disponen', 'disponéis', 'dentro de', 'en', 'plazo', 'plazo de', 'te doy', 'le doy', 'les doy', 'le damos', 'les damos', 'te damos', 'os doy', 'os damos', 'durante', 'solo', 'quedan', 'te quedan', 'le quedan', 'límite', 'expira', 'caduca', 'vence', 'tiempo', 'cuenta atrás', 'cuenta regresiva', 'reloj', 'antes de', 'a partir de', 'desde que', 'desde ahora',
    'espero', 'esperaré', 'esperamos', 'esperaremos', 'próximas', 'próximos', 'siguientes', 'pago', 'pasadas', 'pasados', 'transcurridas', 'transcurridos', 'para decidir', 'para pagar', 'al cabo de', 'cuenta', 'si en',
  ],
  notLimit: ['hace', 'desde hace', 'últimos', 'últimas', 'pasados años', 'durante los últimos', 'llevo', 'llevamos', 'al día', 'por día', 'cada', 'hábiles', 'laborables', 'de vídeo', 'de video', 'de grabación', 'al mes', 'a la semana', 'atrás', 'después', 'más tarde', 'por semana', 'todos los', 'cerca de', 'varios', 'pocas', 'de antigüedad'],
  untilBefore: ['hasta el', 'hasta las', 'hasta', 'antes del', 'antes de la', 'antes de las', 'antes de', 'a más tardar el', 'a más tardar', 'como muy tarde el', 'como muy tarde', 'fecha límite:', 'fecha límite', 'el plazo termina el', 'el plazo acaba el', 'plazo termina', 'plazo vence', 'vence el', 'vence', 'expira el', 'caduca el', 'para el', 'antes que acabe', 'no más tarde del'],
  untilAfter: [],
  days: [
    'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo', 'mañana', 'hoy', 'medianoche', 'mediodía', 'esta noche', 'fin de semana', 'fin de mes', 'final de mes', 'fin de año', 'final del día', 'acabe la jornada', 'termine la jornada', 'acabe el día', 'termine el día', 'que acabe', 'próxima semana', 'semana que viene',
    'enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'setiembre', 'octubre', 'noviembre', 'diciembre', 'navidad', 'año nuevo', 'reyes', 'semana santa', 'noche', 'tarde', 'día de pago',
  ],
};
