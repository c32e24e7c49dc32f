import type { DemandWords } from '../../evidence/demandWords';

export const demand: DemandWords = {
  currencies: {
    'đô la mỹ': 'USD', 'đô-la mỹ': 'USD', 'đô la': 'USD', 'đô-la': 'USD', 'đô mỹ': 'USD', 'đô': 'USD', usd: 'USD', 'mỹ kim': 'USD', euro: 'EUR', eur: 'EUR', 'ơ rô': 'EUR',
    'việt nam đồng': 'VND', 'đồng': 'VND', 'vnđ': 'VND', vnd: 'VND', '₫': 'VND', 'đ': 'VND', 'nhân dân tệ': 'CNY', 'yên nhật': 'JPY',
    'đồng bitcoin': 'BTC', bitcoin: 'BTC', btc: 'BTC', 'đồng ether': 'ETH', ether: 'ETH', eth: 'ETH', 'đồng litecoin': 'LTC', litecoin: 'LTC', 'đồng monero': 'XMR', monero: 'XMR', usdt: 'USDT', tether: 'USDT',
  },
  units: { 'giờ đồng hồ': 1, 'giờ': 1, 'tiếng đồng hồ': 1, 'tiếng': 1, 'ngày': 24, 'tuần': 168, 'phút': 1 / 60 },
  pay: ['chuyển', 'chuyển khoản', 'chuyển tiền', 'thanh toán', 'trả', 'trả tiền', 'gửi', 'nộp', 'đặt vào', 'giá', 'cái giá', 'yêu cầu', 'số tiền', 'khoản', 'ví', 'bitcoin', 'btc', 'usdt', 'tiền chuộc', 'im lặng', 'bồi thường', 'bù đắp', 'địa chỉ', 'với giá', 'bằng bitcoin'],
  notDemanded: ['tiền phạt', 'phạt', 'thiệt hại', 'mất', 'doanh thu', 'lợi nhuận', 'tăng thêm', 'mỗi ngày', 'giá tăng', 'gấp đôi', 'lương', 'phí mạng', 'giảm giá', 'thay vì', 'khách hàng'],
  limit: ['trong vòng', 'nội trong', 'trong', 'bạn có', 'anh có', 'mày có', 'có', 'thời hạn', 'hạn', 'hạn chót', 'hạn cuối', 'còn', 'kể từ', 'chỉ', 'không quá', 'đếm ngược', 'sở hữu', 'cho bạn', 'cho mày', 'đợi', 'chờ', 'để thanh toán', 'để chuyển', 'để trả'],
  notLimit: ['trước', 'cách đây', 'mỗi', 'hằng', 'hàng', 'làm việc', 'suốt', 'hôm nay', 'ngày mai', 'chiều', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật', 'nay', 'liền', 'một lần', 'vừa qua'],
  untilBefore: ['trước', 'cho đến', 'đến', 'đến hết', 'chậm nhất', 'muộn nhất', 'hạn chót', 'hạn cuối', 'hạn đến', 'trước khi', 'trễ nhất'],
  untilAfter: [],
  days: [
    'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật', 'hôm nay', 'ngày mai', 'ngày kia', 'nửa đêm', 'trưa', 'tối nay', 'cuối tuần', 'cuối tháng', 'tuần sau', 'ngày đó', 'mặt trời lặn', 'rằm', 'tết', 'sáng mai', 'chiều mai', 'tối mai',
  ],
  numbers: {
    'nửa': 0.5, 'một': 1, hai: 2, ba: 3, 'bốn': 4, 'năm': 5, 'sáu': 6, 'bảy': 7, 'tám': 8, 'chín': 9, 'mười': 10, 'mười hai': 12, 'mười lăm': 15, 'hai mươi': 20, 'hai mươi bốn': 24, 'hai tư': 24, 'ba mươi': 30,
    'bốn mươi': 40, 'bốn mươi tám': 48, 'bốn tám': 48, 'năm mươi': 50, 'bảy mươi hai': 72, 'bảy hai': 72, 'năm trăm': 500, 'một nghìn': 1_000, 'một ngàn': 1_000, 'hai nghìn': 2_000, 'hai ngàn': 2_000, 'ba nghìn': 3_000, 'năm nghìn': 5_000,
    'mười triệu': 10_000_000, 'hai mươi triệu': 20_000_000, 'năm mươi triệu': 50_000_000,
  },
};
