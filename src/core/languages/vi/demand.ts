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
};
