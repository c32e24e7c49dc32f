import type { PackCases } from '../packCases';

export const cases: PackCases = {
  signals: {
    'claim:device-hacked': {
      fires: [
        'Tôi đã xâm nhập vào máy tính của bạn hai tháng trước.',
        'Tao cài virus vào điện thoại mày rồi.',
        'Chúng tôi nắm quyền kiểm soát thiết bị của bạn.',
        'Toi da hack may tinh cua ban.',
        'Phần mềm gián điệp của tôi đang chạy trên laptop của bạn.',
      ],
      quiet: [
        { text: 'Bộ phận kỹ thuật sẽ lắp đặt máy tính mới cho anh vào thứ hai.', because: 'everyday' },
        { text: 'Kẻ gian nói rằng chúng đã hack máy tính của bạn.', because: 'third-person' },
        { text: 'Chúng tôi không phát hiện ai xâm nhập vào máy tính của bạn.', because: 'negated' },
        { text: 'Điện thoại mới của bạn đã được giao.', because: 'everyday' },
      ],
    },
    'claim:recorded-video': {
      fires: [
        'Tôi đã quay lại cảnh bạn tự sướng trước webcam.',
        'Tao có clip mày khỏa thân.',
        'Camera của bạn đã ghi hình lúc bạn xem phim người lớn, tôi giữ bản ghi.',
        'Toi co video nhay cam cua ban.',
        'Bên trái video là bạn, bên phải là phim khiêu dâm.',
      ],
      quiet: [
        { text: 'Video buổi hội thảo đã có trên kênh của chúng tôi.', because: 'everyday' },
        { text: 'Tôi sẽ quay lại văn phòng vào thứ ba.', because: 'everyday' },
        { text: 'Người gửi tự xưng là hacker và nói có video của bạn.', because: 'third-person' },
        { text: 'Camera giám sát ở cổng đã được thay.', because: 'everyday' },
      ],
    },
    'claim:data-stolen': {
      fires: [
        'Chúng tôi đã sao chép toàn bộ cơ sở dữ liệu khách hàng.',
        'Chúng tôi đã lấy đi 200 GB tài liệu và hợp đồng của các ông.',
        'Chung toi da tai ve toan bo du lieu nhan su.',
        'Bảng lương và hồ sơ nhân viên nay nằm trong tay chúng tôi.',
        'Nhóm chúng tôi đã đánh cắp mật khẩu và hộp thư của nhân viên.',
      ],
      quiet: [
        { text: 'Em gửi lại bản hợp đồng, trân trọng.', because: 'everyday' },
        { text: 'Một bên không xác định đã lấy được dữ liệu khách hàng.', because: 'another-actor' },
        { text: 'Quý khách có thể xem hóa đơn trên trang web.', because: 'everyday' },
        { text: 'Chúng tôi khuyến cáo quý khách sao lưu dữ liệu.', because: 'everyday' },
      ],
    },
    'claim:site-hacked': {
      fires: ['Chúng tôi đã xâm nhập vào máy chủ của công ty bạn.', 'Website của các bạn đã bị chúng tôi hack.', 'Chung toi da chiem quyen he thong cua cong ty.', 'Chúng tôi đột nhập vào mạng nội bộ qua một lỗ hổng.', 'Tôi đã hack trang web của công ty bạn.'],
      quiet: [
        { text: 'Máy chủ sẽ bảo trì vào tối thứ bảy.', because: 'everyday' },
        { text: 'Chúng tôi phát hiện một truy cập trái phép vào hệ thống.', because: 'another-actor' },
        { text: 'Mời quý khách ghé thăm trang web mới.', because: 'everyday' },
        { text: 'Tin tặc thường tấn công website qua mật khẩu yếu.', because: 'third-person' },
      ],
    },
    'claim:pay-crypto': {
      fires: [
        'Hãy chuyển 900 USD bằng bitcoin vào ví của tôi, nếu không tôi phát tán video.',
        'Gửi 0,05 BTC vào đây rồi tao im lặng.',
        'Trả 3 XMR. Đừng báo công an.',
        'Thanh toan 700 USDT vao dia chi sau, neu khong chung toi cong bo du lieu.',
        'Cái giá cho sự im lặng là 1 ETH, gửi vào địa chỉ dưới đây.',
      ],
      quiet: [
        { text: 'Giá bitcoin hôm nay tăng 3 phần trăm.', because: 'everyday' },
        { text: 'Các bạn có thể quyên góp bằng bitcoin cho quỹ.', because: 'everyday' },
        { text: 'Yêu cầu rút tiền 0,2 BTC đã được xử lý, phí mạng 0,0001 BTC.', because: 'everyday' },
        { text: 'Kẻ gian đòi bitcoin trong 48 giờ.', because: 'third-person' },
      ],
    },
    'claim:deadline': {
      fires: ['Bạn có 48 giờ để thanh toán.', 'Thời hạn là 3 ngày, gửi bitcoin.', 'Trước nửa đêm chủ nhật phải có 2 BTC.', 'Trong vòng 72 giờ hãy chuyển bitcoin.', 'Ban co 24 gio de tra tien.'],
      quiet: [
        { text: 'Hóa đơn cần thanh toán trong vòng 14 ngày.', because: 'everyday' },
        { text: 'Vui lòng đăng ký hội thảo trước thứ sáu.', because: 'everyday' },
        { text: 'Cuộc họp lúc 10 giờ thứ tư.', because: 'everyday' },
        { text: 'Đơn hàng sẽ giao trong 3 ngày.', because: 'everyday' },
      ],
    },
    'claim:publish-to-contacts': {
      fires: [
        'Nếu không, tôi sẽ gửi video cho tất cả danh bạ của bạn.',
        'Không trả thì tao tung clip cho vợ mày xem.',
        'Nếu tiền không tới, gia đình và đồng nghiệp của bạn sẽ nhận đoạn phim.',
        'Quá thời hạn, chúng tôi sẽ thông báo cho toàn bộ khách hàng của bạn.',
        'Toi se gui clip cho tat ca ban be cua ban.',
      ],
      quiet: [
        { text: 'Em sẽ gửi biên bản cho các đồng nghiệp.', because: 'everyday' },
        { text: 'Chúng tôi gửi bản tin này đến quý khách hàng.', because: 'everyday' },
        { text: 'Người gửi tự xưng là tin tặc và dọa gửi video cho gia đình.', because: 'third-person' },
        { text: 'Giới thiệu bạn bè để nhận ưu đãi.', because: 'everyday' },
      ],
    },
    'claim:silence-order': {
      fires: ['Đừng trả lời thư này.', 'Đừng nói với ai.', 'Đừng báo công an, vô ích thôi.', 'Nếu báo công an, tôi sẽ gửi video ngay lập tức.', 'Chuyện này chỉ giữa hai chúng ta.'],
      quiet: [
        { text: 'Đây là thư tự động, xin đừng trả lời thư này.', because: 'everyday' },
        { text: 'Đừng trả tiền, đừng trả lời; hãy báo phòng CNTT vì đây là lừa đảo.', because: 'third-person' },
        { text: 'Chúng tôi đã báo công an và xin lỗi quý khách.', because: 'everyday' },
        { text: 'Xin liên hệ chị Hạnh nếu cần.', because: 'everyday' },
      ],
    },
    'claim:violence': {
      fires: ['Trong tòa nhà của công ty bạn có một quả bom đã được đặt sẵn.', 'Tôi được thuê để giết bạn.', 'Có người trả tiền cho cái chết của anh, tôi là người nhận việc.', 'Thuốc nổ giấu trong văn phòng sẽ phát nổ.', 'Tao sẽ giết cả nhà mày.'],
      quiet: [
        { text: 'Buổi diễn tập thoát khỏi tòa nhà khi có bom sẽ vào thứ năm.', because: 'everyday' },
        { text: 'Bộ phim bom tấn ra rạp tuần này.', because: 'everyday' },
        { text: 'Máy bơm ở tầng hầm đã sửa xong.', because: 'everyday' },
        { text: 'Gói bảo hiểm tính mạng cho anh chị.', because: 'everyday' },
      ],
    },
    'frame:warns-of-scam': {
      fires: [
        'Đây là trò lừa đảo, đừng trả tiền.',
        'Nhiều người nhận được thư tống tiền trong tuần này.',
        'Kẻ gian tự xưng là tin tặc và đòi bitcoin.',
        'Hãy cảnh giác với email lừa đảo.',
        'Không có video nào cả, thư này được gửi hàng loạt.',
      ],
      quiet: [
        { text: 'Đây không phải trò lừa. Đừng trả lời thư này.', because: 'negated' },
        { text: 'Tôi đã quay video và sẽ gửi cho mọi người.', because: 'everyday' },
        { text: 'Hãy chuyển bitcoin vào ví này.', because: 'everyday' },
        { text: 'Đề nghị thanh toán hóa đơn trước thứ sáu.', because: 'everyday' },
      ],
    },
    'frame:otherwise-harm': {
      fires: [
        'Nếu không trả tiền, chúng tôi sẽ bán dữ liệu cho đối thủ.',
        'Không thì cả công ty sẽ xem clip.',
        'Nếu bạn không chuyển tiền, tôi gửi cho mọi người trong danh bạ.',
        'Quá hạn, tất cả sẽ được công bố.',
        'Neu toi khong nhan duoc tien, toi se dang len Facebook va gui cho ban be.',
      ],
      quiet: [
        { text: 'Nếu không, khách hàng của tôi sẽ khởi kiện ra tòa án.', because: 'everyday' },
        { text: 'Nếu không có gì thay đổi thì mình họp lúc 9 giờ.', because: 'everyday' },
        { text: 'Quá hạn thanh toán sẽ tính lãi.', because: 'everyday' },
        { text: 'Nếu cần hỗ trợ, xin liên hệ tổng đài.', because: 'everyday' },
      ],
    },
    'frame:attacker-speaks': {
      fires: ['Tôi đã xâm nhập máy tính của bạn.', 'Chúng tôi có toàn bộ dữ liệu trong tay.', 'Chúng tôi đã xâm nhập máy chủ của các ông và sẽ công bố toàn bộ dữ liệu.', 'Tao có clip của mày.', 'Chúng tôi đã đánh cắp cơ sở dữ liệu.'],
      quiet: [
        { text: 'Em gửi anh hóa đơn.', because: 'everyday' },
        { text: 'Chúng tôi có chương trình ưu đãi mới.', because: 'everyday' },
        { text: 'Cảm ơn anh đã đến dự.', because: 'everyday' },
        { text: 'Các đối tượng lừa đảo đang gửi thư giả.', because: 'third-person' },
      ],
    },
  },
  mails: [
    {
      text: 'Subject: Hãy đọc kỹ\n\nNửa năm nay phần mềm gián điệp của tôi chạy trên laptop của bạn. Nhờ nó tôi có những đoạn video từ webcam lúc bạn xem phim người lớn. Chuyển 1.200 USD bằng bitcoin vào bc1qsqpchpy00j9t37lk4f6dm6zmyldxx4pwgrtnlh trong vòng 48 giờ. Nếu không, gia đình và đồng nghiệp của bạn sẽ nhận được video. Đừng báo công an.',
      verdicts: ['empty-threat'], amount: 1200, currency: 'USD', hours: 48,
    },
    {
      text: 'Subject: Website cua ban\n\nChung toi da hack may chu cua cong ty ban va tai ve co so du lieu khach hang. Hay tra 0,1 BTC vao 1MxgCRXuKyczC6ofNQo5PsFMKGzprQeiZY trong 72 gio, neu khong du lieu se duoc ban cho doi thu va khach hang cua ban se biet. Thanh toan xong chung toi se xoa het.',
      verdicts: ['empty-threat'], amount: 0.1, currency: 'BTC', hours: 72,
    },
    {
      text: 'Subject: ê mày\n\nTao thấy hết những gì mày làm ban đêm trước máy, có clip đàng hoàng. Chuyển 15 triệu đồng qua BTC vào 35c4o1YGRwMujNProim9PppUCx5u4KFxDn, cho mày 2 ngày. Không thì bạn bè trên Facebook của mày xem hết.',
      verdicts: ['empty-threat'], amount: 15000000, currency: 'VND', hours: 48,
    },
    {
      text: 'Subject: Mạng của các ông\n\nMạng của các ông đã bị mã hóa và trước đó chúng tôi đã lấy toàn bộ sổ sách kế toán. Hãy viết cho chúng tôi qua qTox hoặc thuongluong@onionmail.example, nếu không dữ liệu sẽ được công bố trên blog của chúng tôi.',
      verdicts: ['ask-it'],
    },
    {
      text: 'Subject: Thông báo từ phòng CNTT\n\nCác anh chị thân mến, thư tống tiền lại đang lan truyền. Người gửi tự xưng là tin tặc, nói đã quay video và đòi bitcoin. Đây là lừa đảo, đừng trả tiền và hãy xóa thư. Trân trọng, phòng CNTT',
      verdicts: ['no-threat'],
    },
    {
      text: 'Subject: Đơn hàng số 2025118\n\nXin chào, cảm ơn quý khách đã đặt hàng. Hàng sẽ được giao trong 2 ngày, hóa đơn gửi kèm. Vui lòng thanh toán 349.000 đồng trong vòng 14 ngày. Trân trọng, Cửa hàng Ví Dụ',
      verdicts: ['no-threat'],
    },
    {
      text: 'Subject: Fwd: Cảnh báo cuối cùng\n\nAnh ơi, em vừa nhận được thư lạ này, có phải thật không? Anh xem giúp em với.\n\n---------- Forwarded message ----------\nFrom: ai-do@example.net\nSubject: Cảnh báo cuối cùng\n\nTôi đã quay lại bạn qua camera khi bạn xem phim khiêu dâm. Gửi 800 đô la bằng bitcoin vào bc1qsceu006k3zm0guwgs4087a8pr9k7hful4m8duz trong 48 giờ, nếu không tôi gửi video cho toàn bộ danh bạ của bạn.',
      verdicts: ['empty-threat', 'ask-it'],
    },
    {
      text: 'Subject: Bưu phẩm chờ thanh toán\n\nBưu phẩm của bạn chưa thể giao. Nhấp vào liên kết https://buuphi.example/vn và thanh toán phí 29.000 đồng bằng thẻ trong 24 giờ, nếu không bưu phẩm sẽ bị trả lại.',
      verdicts: ['other-scam'],
    },
  ],
};
