import type { Family } from '../../contract';
import type { Cue } from '../../meaning/cue';

const noCoin = ['bitcoin|btc'];

export const families: Readonly<Partial<Record<`family:${Family}`, readonly Cue[]>>> = {
  'family:sextortion': [
    { all: ['@intimate'] },
    { all: ['@film', '@you'], not: ['họp|hội thảo|đào tạo|giám sát'], near: 90, weight: 0.8 },
    { all: ['@device', '@malware|@hack|màn hình|camera|webcam'], near: 130, weight: 0.4 },
    { all: ['@disclose', '@audience'], near: 110, weight: 0.3 },
    { all: ['@peeps', '@peeps-where'], within: 2, near: 240 },
  ],
  'family:company-breach': [
    { all: ['khách hàng|hợp đồng|hóa đơn|bảng lương|cơ sở dữ liệu|tài liệu|bản vẽ|nhân sự|sổ khách|nhà cung cấp|nhân viên|đơn hàng'], weight: 0.4 },
    { all: ['@hack', '@site-things'], near: 110 },
    { all: ['@take', '@taken-things'], near: 90, weight: 0.8 },
    { all: ['mã hóa|giải mã', 'tệp|tập tin|máy chủ|dữ liệu|file'], near: 90, weight: 0.6 },
  ],
  'family:ddos-ransom': [
    { all: ['ddos|từ chối dịch vụ|botnet'] },
    { all: ['gbps|tbps|lưu lượng|gói tin|quá tải|tê liệt|đánh sập', 'website|máy chủ|mạng|trang web|dịch vụ|hệ thống'], within: 2, near: 200, weight: 0.7 },
  ],
  'family:reputation-attack': [
    { all: ['đánh giá|một sao|1 sao|nhận xét', 'giả|hàng nghìn|hàng ngàn|hàng trăm|tiêu cực|xấu|tràn ngập'], near: 120 },
    { all: ['thư rác|spam|tờ rơi|email rác', 'nhân danh|mang tên|dưới tên|tên công ty|tên miền'], within: 2, near: 220 },
    { all: ['uy tín|danh tiếng|thương hiệu|danh sách đen|vu khống', 'bôi nhọ|hủy hoại|phá|đặt hàng|chiến dịch'], within: 2, near: 220, weight: 0.7 },
  ],
  'family:bomb-threat': [{ all: ['quả bom|bom|thuốc nổ|chất nổ|mìn', 'tòa nhà|trường|văn phòng|nhà ga|bệnh viện|trụ sở|phát nổ|kích nổ|đặt trong|giấu'], not: ['@play'], within: 3, near: 330, weight: 2 }],
  'family:hitman': [{ all: ['giết|lấy mạng|cái chết|thủ tiêu|ám sát|tạt axit|mạng sống|tính mạng', 'thuê|trả tiền|đặt hàng|khách hàng|hợp đồng|ai đó|người ta', '@you'], not: ['@play', 'bảo hiểm'], within: 3, near: 420, weight: 2 }],
  'family:accusation': [
    { all: ['cảnh sát|công an|viện kiểm sát|interpol|điều tra viên|thám tử|thanh tra', 'cáo buộc|truy tố|khởi tố|lệnh bắt|nghi can|tội|triệu tập'], not: ['đừng báo'], within: 2, near: 260 },
    { all: ['ấu dâm|khiêu dâm trẻ em|trẻ vị thành niên|rửa tiền'] },
    { all: ['ngoại tình|nhân tình|bồ nhí|người phụ nữ mà|người đàn ông mà|hối lộ|trốn thuế|tham ô|quỹ đen', 'vợ|chồng|bằng chứng|ảnh|khách sạn|hóa đơn|tôi biết|tôi có'], within: 3, near: 380, weight: 1.4 },
  ],
  'family:personal-leak': [
    { all: ['tin nhắn|thư từ|nhật ký|khoản nợ|khoản vay|bệnh án|lịch sử tìm kiếm|địa chỉ nhà|số điện thoại|thông tin cá nhân|căn cước|cccd|hộ chiếu|sao kê', 'tôi có|chúng tôi có|trong tay|lộ|rò rỉ|mua được|nắm|biết', '@you'], not: ['công ty|webcam|quay|người lớn'], within: 2, near: 240, weight: 0.7 },
    { all: ['@disclose', '@audience'], near: 110, weight: 0.4 },
  ],
  'family:support-scam': [
    { all: ['virus|trojan|mã độc|tin tặc|nguy hiểm|mối đe dọa|lỗi hệ thống|phần mềm gián điệp', 'máy tính|windows|microsoft|thiết bị|giấy phép', 'gọi ngay|hãy gọi|vui lòng gọi|số điện thoại|kỹ thuật viên|tổng đài|đường dây nóng|số miễn phí|hotline'], not: noCoin, within: 3, near: 420, evenReported: true, weight: 1.65 },
    { all: ['gia hạn tự động|gói đăng ký|tự động gia hạn|norton|mcafee|diệt virus|hoàn tiền', 'gọi|hotline|tổng đài|số điện thoại', 'hủy|hoàn|đồng|usd|trừ tiền'], not: noCoin, within: 3, near: 400, evenReported: true, weight: 1.65 },
    { all: ['không được tắt máy|không tắt máy|đừng tắt máy|không khởi động lại|đã bị khóa|sẽ bị khóa', 'gọi|hotline|kỹ thuật viên|tổng đài'], not: noCoin, within: 3, near: 330, evenReported: true, weight: 1.65 },
    { all: ['từ xa|anydesk|teamviewer|ultraviewer', 'kỹ thuật viên|virus|gỡ|kết nối'], not: noCoin, within: 2, near: 200, evenReported: true, weight: 0.7 },
  ],
  'family:phishing': [
    { all: ['tài khoản|hộp thư|mật khẩu|thẻ|đăng nhập|xác minh|ngân hàng|ví điện tử|danh tính|dung lượng|otp', '://|liên kết|nhấp|bấm vào|nút|dưới đây|đính kèm', 'bị khóa|tạm ngưng|tạm khóa|hạn chế|hết hạn|xác nhận|xác minh|cập nhật|bất thường|trong vòng 24|giờ|nhập|trái phép'], not: ['không bao giờ yêu cầu', ...noCoin], within: 3, near: 420, weight: 1.65 },
    { all: ['bưu kiện|gói hàng|đơn hàng|hải quan|giao hàng|bưu phẩm', '://|nhấp|liên kết|tại đây', 'phí|thanh toán|xác nhận|địa chỉ|thẻ|giữ lại'], not: noCoin, within: 3, near: 330, weight: 1.5 },
    { all: ['hoàn thuế|trúng thưởng|phần thưởng|quà tặng|voucher|tin nhắn thoại|tài liệu được chia sẻ|docusign|tri ân', '://|nhấp|liên kết|mở', 'mật khẩu|đăng nhập|thẻ|nhận|ngân hàng|nhập|otp'], not: noCoin, within: 3, near: 360, weight: 1.5 },
  ],
  'family:fictitious-billing': [
    { all: ['danh bạ doanh nghiệp|niên giám|đăng ký nhãn hiệu|tên miền|danh mục doanh nghiệp|gia hạn tên miền', 'phí|hóa đơn|thanh toán|gia hạn', 'trước|xác nhận|hết hạn|đăng ký|đóng'], not: ['bitcoin|gỡ khỏi'], within: 3, near: 420, weight: 1.65 },
    { all: ['giám đốc|tổng giám đốc|sếp|anh đang họp|tôi đang họp|đang bận họp', 'chuyển khoản|thẻ quà|thẻ cào|chuyển tiền|thanh toán', 'bí mật|gấp|khẩn|hôm nay|đừng gọi|không tiện nghe|ngay bây giờ'], not: [...noCoin, 'video|dữ liệu'], within: 3, near: 420, weight: 1.65 },
    { all: ['tài khoản ngân hàng|số tài khoản|thông tin tài khoản', 'thay đổi|đổi|mới|cập nhật', 'hóa đơn|thanh toán|nhà cung cấp|chuyển'], not: ['không thay đổi|bất thường|đăng nhập'], within: 2, near: 240, weight: 1.65 },
    { all: ['tiền điện|tiền nước|cước|phạt nguội|thuế|phí cầu đường', 'chưa thanh toán|quá hạn|cắt|thông báo cuối', '://|nhấp|thẻ cào|ngay|gọi'], within: 3, near: 330, weight: 1.65 },
  ],
  'family:one-click-billing': [
    { all: ['người lớn|18+|thành viên|đăng ký thành công|hẹn hò|dùng thử', 'phí|thanh toán|đồng|usd|số tiền', 'nhấp|bấm|hợp đồng|hủy|rút|nhầm|đăng ký'], not: [...noCoin, 'quay|hack|virus'], within: 3, near: 420, weight: 1.65 },
  ],
  'family:advance-fee': [
    { all: ['thừa kế|di chúc|góa phụ|hoàng tử|triệu đô|xổ số|trúng thưởng|quỹ bồi thường|người thụ hưởng|khoản tiền kếch xù', 'đô la|usd|triệu|euro|tỷ', 'phí|liên hệ|trả lời|thông tin của bạn|tin cậy|chia|phần trăm|chuyển|giúp'], not: noCoin, within: 3, near: 420, weight: 1.65 },
  ],
  'family:fake-law-firm': [
    { all: ['bản quyền|quyền tác giả|nhãn hiệu|vi phạm|văn phòng luật|luật sư|giấy triệu tập|phán quyết', 'bằng chứng|tài liệu|chi tiết|tệp|danh sách|báo cáo|ảnh chụp', '://|tải|liên kết|.zip|bật nội dung|macro|đính kèm'], not: noCoin, within: 3, near: 460, weight: 1.65 },
    { all: ['thu hồi vốn|lấy lại tiền|nạn nhân lừa đảo|tiền bị lừa', 'luật sư|văn phòng luật|phí|đặt cọc', 'tiền|phần trăm|liên hệ|phí'], within: 3, near: 420, weight: 1.2 },
  ],
  'family:beg-bounty': [
    { all: ['lỗ hổng|lỗi bảo mật|dmarc|spf|clickjacking|xss', 'tôi tìm thấy|tôi phát hiện|nhà nghiên cứu|hacker mũ trắng|tôi xin báo', 'thưởng|bounty|trả công|cảm ơn|thù lao'], not: [...noCoin, 'sao chép|không trả'], within: 3, near: 420, weight: 1.65 },
  ],
};
