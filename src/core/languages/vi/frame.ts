import type { FrameId } from '../../frame/frameIds';
import type { Cue } from '../../meaning/cue';

const notScam = ['@not-scam'];
const lawful = ['tòa án|khởi kiện|luật sư trần|văn phòng luật|hóa đơn|đặt phòng|gia hạn|đơn hàng|thi hành án|thuê bao|theo hợp đồng|hợp đồng số'];

export const frame: Readonly<Partial<Record<`frame:${FrameId}`, readonly Cue[]>>> = {
  'frame:warns-of-scam': [
    { all: ['là lừa đảo|trò lừa đảo|là trò lừa|thư lừa đảo|email lừa đảo|tin nhắn lừa đảo|thư giả mạo|email giả mạo|thư tống tiền|email tống tiền|chiêu lừa|chiêu trò|thủ đoạn lừa|là giả mạo|dọa suông|bịa đặt|hoàn toàn bịa', 'email|thư|tin nhắn|đừng|không trả|xóa|báo|bỏ qua|nhận được|gửi hàng loạt|lan truyền|cảnh báo|trả tiền|cảnh giác'], not: notScam, within: 2, near: 220, evenReported: true },
    { all: ['thư tống tiền|email tống tiền|thư đe dọa|email đe dọa|lừa đảo tống tiền|sextortion|thư lừa đảo|email lừa đảo', 'nhận được|đồng nghiệp|nhiều người|lan truyền|gần đây|mấy hôm nay|báo cáo|bỏ qua|gia tăng|làn sóng|khách hàng|cảnh báo|xóa'], not: notScam, within: 2, near: 240, evenReported: true },
    { all: ['người gửi|kẻ gian|kẻ lừa đảo|kẻ xấu|bọn lừa đảo|tin tặc|hacker|đối tượng|tội phạm', 'tự xưng|mạo danh|giả danh|khẳng định|tuyên bố|dọa|đe dọa|đòi|yêu cầu chuyển|không có video|không hề có|chỉ dọa|hy vọng|lừa'], not: [...notScam, 'tôi là hacker|chúng tôi là hacker'], near: 130, evenReported: true },
    { all: ['đừng trả tiền|không trả tiền|đừng chuyển tiền|không chuyển tiền|đừng trả lời|không trả lời|hãy bỏ qua|xin bỏ qua|hãy xóa|rồi xóa|đừng nhấp|không nhấp', 'lừa đảo|giả mạo|báo cho phòng|phòng cntt|bộ phận cntt|an toàn thông tin|bộ phận an ninh|trò lừa|tống tiền|bịa|số máy lẻ'], not: notScam, within: 2, near: 230, evenReported: true },
    { all: ['không có video nào|không hề có video|không ai quay|không ai hack|không có dữ liệu nào bị|không bị tấn công|gửi hàng loạt|cùng một nội dung|nội dung giống nhau', 'thư|email|lừa|đừng|trả tiền|kẻ gian|người'], not: notScam, within: 2, near: 220, evenReported: true },
    { all: ['cảnh giác với|cẩn thận với|cảnh báo về|cảnh báo:|cách nhận biết|dấu hiệu nhận biết|đừng mắc bẫy|phòng tránh', 'lừa đảo|tống tiền|giả mạo|phishing|đe dọa'], near: 150, evenReported: true },
  ],
  'frame:teaches-or-reports': [
    { all: ['đào tạo|khóa học|bài học|hội thảo|tập huấn|diễn tập|mô phỏng|bài kiểm tra|nâng cao nhận thức|giả lập|chuyên đề', 'phishing|lừa đảo|tống tiền|mã độc|an toàn thông tin|an ninh mạng|tấn công|bom|đe dọa'], not: ['không phải diễn tập'], within: 2, near: 230, evenReported: true },
    { all: ['theo báo cáo|báo cáo|nghiên cứu|khảo sát|thống kê|chuyên gia|cơ quan công an cho biết|công an cho biết|bị bắt|khởi tố|phần trăm|so với năm|bài viết|bản tin|quý trước|báo chí', 'mã độc tống tiền|tống tiền|lừa đảo|tội phạm mạng|nạn nhân|tin tặc|hacker|phishing|an ninh mạng|đường dây'], within: 2, near: 230, evenReported: true },
    { all: ['ví dụ minh họa|mẫu thư|thư mẫu|hư cấu|tình huống giả định|mẹo tuần', 'lừa đảo|phishing|tống tiền|đe dọa|email|thư'], near: 150, evenReported: true },
  ],
  'frame:demand-payment': [
    { all: ['@pay', '@sums', '@delete|im lặng|yên|không xảy ra|dừng'], not: lawful, within: 3, near: 420 },
    { all: ['cái giá|với giá|giá công bằng|mức giá|tôi muốn|tao muốn|tôi đòi|chúng tôi yêu cầu|tôi yêu cầu|sự im lặng|im lặng của tôi|kín đáo của chúng tôi|tiền chuộc|bù đắp', '@sums'], not: lawful, near: 130, weight: 0.7 },
    { all: ['chuyển|gửi|trả|nộp|đặt|thanh toán', '@sums', 'ví|vào|bitcoin|btc|usdt|ether|địa chỉ'], not: [...lawful, '@donation'], near: 120, weight: 0.6 },
    { all: ['@coin', '@pay'], not: [...lawful, '@coin-trade', '@donation'], near: 110, weight: 0.5 },
    { all: ['nhận được tiền|nhận tiền xong|trả tiền xong|thanh toán xong|sau khi nhận|ngay khi nhận|nếu bạn trả|nếu các bạn trả|khi bạn thanh toán|đổi lấy sự im lặng|mua sự im lặng|giá cho sự im lặng|muốn lấy lại|để chúng tôi xóa'], not: [...lawful, 'giao hàng|sản phẩm'] },
    { all: ['nếu không|không thì|hoặc là', 'trả|chuyển|ký|rút|đưa', '@harms'], not: lawful, within: 2, near: 210 },
  ],
  'frame:otherwise-harm': [
    { all: ['@or-else', '@harms'], not: lawful, within: 2, near: 260 },
    { all: ['công an|cảnh sát|nói với ai|kể với ai', 'ngay lập tức|lập tức|tự động|ngay', '@harms'], not: lawful, within: 2, near: 230 },
  ],
  'frame:attacker-speaks': [
    { all: ['@attacker', '@hack|@malware|quay được|quay lại|đã quay|sao chép|lấy đi|lấy hết|tải về|đánh cắp|theo dõi|đặt một quả bom', '@you|cơ sở dữ liệu|dữ liệu|máy chủ'], not: ['@innocent', 'theo thỏa thuận|kiểm thử'], near: 160 },
    { all: ['tôi có|tao có|chúng tôi có|trong tay tôi|trong tay tao|trong tay chúng tôi|tôi đang giữ|chúng tôi đang giữ|chúng tôi nắm|tôi nắm|dưới quyền kiểm soát của chúng tôi', 'video|clip|dữ liệu|danh bạ|tin nhắn|mật khẩu|ảnh|hồ sơ|mọi thứ|tất cả|toàn bộ|bằng chứng'], not: ['@innocent'], near: 90 },
    { all: ['tôi sẽ gửi|tôi sẽ đăng|tao tung|tao sẽ|tôi sẽ công bố|chúng tôi sẽ công bố|chúng tôi sẽ đăng|chúng tôi sẽ bán|chúng tôi bán|tôi sẽ phát tán|chúng tôi sẽ tấn công|chúng tôi sẽ thông báo cho|tôi sẽ cho|sẽ kích nổ', 'tất cả|mọi|toàn bộ|cho|lên|dữ liệu|khách hàng|video|clip|nổ'], not: ['@innocent', 'tài liệu họp|biên bản|báo giá|hóa đơn|lịch'], near: 110, weight: 0.8 },
    { all: ['không đùa|không phải trò đùa|đừng thử|nghiêm túc đấy|cảnh báo cuối|suy nghĩ cho kỹ|khôn hồn|liệu hồn|đừng trách|không nói hai lần'], weight: 0.6 },
    { all: ['bạn không biết tôi|không biết tôi là ai|chúng tôi là nhóm|nhóm của chúng tôi|tôi là một lập trình viên|tôi là hacker|tôi là tin tặc|làm nghề này|nghề của tôi', '@attacker|@you'], near: 120, weight: 0.4 },
  ],
  'frame:payment-channel': [
    { all: ['ví|địa chỉ|dưới đây|vào đây|dãy ký tự|mã qr|tài khoản sau|nơi nhận', '@coin|bc1*|0x*|ltc1*'], not: ['@donation', 'bản tin|giá bitcoin|thị trường|phí mạng'], within: 2, near: 220 },
    { all: ['bc1*|ltc1*|0x*', 'chuyển|gửi|trả|thanh toán|vào|đô|usd|btc|eth|usdt|tiền'], not: ['@donation', 'phí mạng'], within: 2, near: 220 },
    { all: ['thẻ quà tặng|thẻ cào|thẻ nạp|thẻ steam|thẻ google play|thẻ itunes|western union|moneygram', 'mua|gửi|mã|chuyển|cào'], near: 120 },
    { all: ['tiền mặt|phong bì|túi tiền', 'triệu|đồng|đô|usd'], within: 2, near: 200 },
  ],
  'frame:business': [
    { all: ['hóa đơn|báo giá|đơn hàng|đơn đặt hàng|mã đơn|giao hàng|vận chuyển|vat|thuế gtgt|tổng tiền|công nợ|phiếu thu|biên lai|hợp đồng số', 'gửi kèm|đính kèm|số|ngày|vui lòng|đề nghị|cảm ơn|kế toán|thanh toán|quý công ty|quý khách|đồng|kính gửi'], near: 170 },
    { all: ['cuộc họp|buổi họp|họp|biên bản|lịch họp|lịch làm việc|hội nghị|hội thảo|cuộc hẹn|thuyết trình', 'thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|ngày mai|tuần sau|9 giờ|10 giờ|14 giờ|phòng|vui lòng|tham dự|mời'], near: 160 },
    { all: ['kính gửi các anh chị|các anh chị thân mến|quý khách hàng|quý độc giả|thân gửi|gửi cả nhà|các bạn thân mến|chào cả nhà', 'vui lòng|sẽ|xin|tháng|tuần|năm nay'], within: 3, near: 300, weight: 0.4 },
    { all: ['trân trọng|trân trọng cảm ơn|xin cảm ơn|chân thành cảm ơn|cảm ơn anh|cảm ơn chị|cảm ơn bạn|thân mến|mong nhận được phản hồi|nếu cần hỗ trợ|xin liên hệ|nếu có thắc mắc|chúc một ngày'], weight: 0.5 },
    { all: ['như đã trao đổi|như đã thống nhất|theo trao đổi|cảm ơn quý khách đã|gửi kèm|xin gửi|em gửi|gửi lại anh|gửi lại chị', 'họp|đơn hàng|báo giá|hợp đồng|tài liệu|hóa đơn|biên bản|danh sách|hồ sơ|báo cáo'], not: ['chứng minh'], near: 130 },
    { all: ['yêu cầu rút tiền|lệnh rút|giao dịch thường|xác nhận giao dịch|phí mạng|giao dịch đã|giao dịch của bạn|lệnh nạp', 'btc|bitcoin|eth|usdt|số tiền|xác nhận|xử lý|hỗ trợ|giờ|ứng dụng'], not: ['phát tán|đã quay|hack'], within: 3, near: 330, weight: 1.5 },
    { all: ['quyên góp|ủng hộ|đóng góp|gây quỹ|nhà hảo tâm', 'quỹ|mái ấm|tài khoản|ngân hàng|cảm ơn|các em|dự án|chiến dịch|bitcoin|cộng đồng'], not: ['phát tán|đã quay|hack|im lặng'], within: 3, near: 330, weight: 1.5 },
  ],
  'frame:legal-demand': [
    { all: ['tòa án|luật sư|khởi kiện|đơn kiện|bồi thường|vi phạm|quyền tác giả|bản quyền|văn phòng luật|thi hành án|cơ quan thuế|xử phạt|pháp lý|thay mặt thân chủ|đại diện cho khách hàng', 'trong vòng|ngày|yêu cầu|theo|điều|hồ sơ|thẩm quyền|văn bản|khiếu nại|thanh toán|chấm dứt'], not: ['bitcoin|btc|đừng báo|lỗ hổng'], within: 2, near: 240 },
    { all: ['hợp đồng|thỏa thuận|điều khoản|phụ lục|thuê nhà', 'căn cứ|theo điều|hết hạn|chấm dứt|gia hạn|thông báo|hiệu lực'], not: ['sao chép|đã lấy|lấy đi'], near: 140 },
    { all: ['quá hạn thanh toán|nợ quá hạn|khoản nợ|nhắc nợ|công nợ|thu hồi nợ|trả góp|nợ cước', 'thanh toán|số tiền|trước ngày|liên hệ|tài khoản'], near: 140 },
  ],
  'frame:security-notice': [
    { all: ['sự cố|lộ dữ liệu|rò rỉ dữ liệu|truy cập trái phép|tấn công mạng|mã độc tống tiền', 'xin lỗi|rất tiếc|thông báo|điều tra|cơ quan chức năng|biện pháp|khắc phục|bị ảnh hưởng|khôi phục|quý khách nên'], not: ['btc|bitcoin|trả cho chúng tôi'], within: 3, near: 330, evenReported: true },
    { all: ['lỗ hổng|kiểm thử xâm nhập|cvss|cve*|xss|sql injection|mức độ nghiêm trọng|bản vá|firmware', 'báo cáo|phối hợp|khắc phục|vá lỗi|phạm vi|kết quả|công bố có trách nhiệm|90 ngày|khuyến nghị|cập nhật'], not: ['btc|bitcoin|sao chép'], within: 2, near: 240, evenReported: true },
    { all: ['phòng cntt|bộ phận cntt|phòng it|bộ phận hỗ trợ|an toàn thông tin|bảo trì|quản trị hệ thống|sao lưu|gián đoạn', 'mật khẩu|hộp thư|tạm ngưng|đăng xuất|khởi động lại|cập nhật|thứ bảy|máy lẻ|thông báo|theo dõi|kế hoạch|nâng cấp'], within: 2, near: 230, evenReported: true },
  ],
  'frame:bulk-footer': [
    { all: ['hủy đăng ký|ngừng nhận|bỏ đăng ký|từ chối nhận|bạn nhận được email này|bạn nhận được thư này|xem trên trình duyệt|đã đăng ký nhận|bảo lưu mọi quyền|chính sách bảo mật'] },
    { all: ['bản tin|newsletter', 'đăng ký|hủy|quản lý|lưu trữ|số này'], near: 130 },
  ],
  'frame:asks-whether-real': [
    { all: ['có thật không|là thật không|có phải thật|thật hay giả|có phải lừa đảo|có phải spam|tôi có nên lo|có cần lo|có sao không|phải làm sao|phải làm gì|làm thế nào bây giờ|xóa được không|kiểm tra giúp|xem giúp tôi|xem giúp em|nhờ anh xem|nhờ phòng it'], evenReported: true },
    { all: ['nhận được|mới nhận|vừa nhận', 'email|thư|tin nhắn|mail', 'lạ|đáng ngờ|đe dọa|tống tiền|bitcoin|sợ|?'], not: ['nhận được tiền|nhận được thanh toán|chưa nhận được'], within: 2, near: 200, evenReported: true },
    { all: ['tôi sợ|em sợ|lo quá|hoang mang|mất ngủ|giúp tôi với|giúp em với', 'email|thư|video|máy|it|anh|chị'], within: 3, near: 400, weight: 0.6, evenReported: true },
  ],
  'frame:addresses-organisation': [
    { all: ['@your-firm'] },
    { all: ['ban giám đốc|ban lãnh đạo|giám đốc điều hành|người quản lý website|quản trị viên|quản trị website|bộ phận cntt|chủ doanh nghiệp|chủ website|hội đồng quản trị|tổng giám đốc|thưa quý vị|trong công ty|từng khách hàng|bảng lương|cổ đông'] },
    { all: ['cơ sở dữ liệu|hợp đồng|đơn hàng|nhà cung cấp|tên miền|website', '@attacker', 'công ty|quý|các ông|các bạn'], near: 150 },
  ],
  'frame:fiction': [
    { all: ['tiểu thuyết|chương|bản thảo|truyện ngắn|kịch bản|vở kịch|tập phim|trò chơi nhập vai|phòng thoát hiểm|nhân vật|board game', 'viết|độc giả|cảnh|kết thúc|biên tập|nhà xuất bản|câu chuyện|người chơi|luật chơi|phản diện'], within: 2, near: 210, evenReported: true },
  ],
  'frame:grievance': [
    { all: ['khiếu nại|hoàn tiền|trả lại tiền|hàng lỗi|bị hỏng|không giao|chăm sóc khách hàng|đơn hàng|bảo hành|phản ánh', 'thất vọng|bức xúc|lần thứ ba|quá đáng|không chấp nhận|tôi sẽ phản ánh|yêu cầu|trước thứ sáu|đánh giá'], within: 3, near: 330 },
    { all: ['nghỉ việc|thôi việc|đơn xin nghỉ|sếp tôi|trưởng phòng', 'mệt mỏi|bất công|không tha thứ|chịu đủ|bắt nạt|kiệt sức|sỉ nhục'], within: 2, near: 220, weight: 0.7 },
    { all: ['ồn ào|karaoke|đỗ xe|chó sủa|tầng trên|ban quản trị chung cư|xả rác', 'xin|đề nghị|phản ánh|lần nữa|dừng|làm ơn'], within: 2, near: 210 },
    { all: ['tôi không cần tiền|không đòi tiền|tôi không muốn tiền|chỉ muốn chuyện này dừng'], weight: 0.7 },
  ],
};
