import type { AlarmId } from '../../contract';
import type { Cue } from '../../meaning/cue';

const noAnswer = 'đừng trả lời|xin đừng trả lời|đừng hồi âm|không trả lời|không có ai đọc|sẽ không đọc|đừng liên hệ|đừng liên lạc|hủy đăng ký';

export const alarms: Readonly<Partial<Record<`alarm:${AlarmId}`, readonly Cue[]>>> = {
  'alarm:contact-channel': [
    { all: ['@|[at]|(at)', 'liên hệ|liên lạc|viết cho|gửi email|email cho|thương lượng|đàm phán|thỏa thuận|trao đổi|nhắn tin|phản hồi|trả lời qua|qua email|qua địa chỉ'], not: [noAnswer, 'hóa đơn|đơn hàng|tổng đài|chăm sóc khách'], within: 3, near: 320 },
    { all: ['telegram|tox|qtox|session|signal|wickr|threema|jabber|xmpp|icq|whatsapp|protonmail*|proton.me|tutanota|onionmail*|zalo|viber|phòng chat|chat', 'liên hệ|liên lạc|viết cho|thương lượng|đàm phán|qua|:|id|nhắn', 'chúng tôi|tôi|tao|:|@'], not: [noAnswer, 'tham gia nhóm|fanpage|tung|danh bạ|bạn bè|gửi cho'], within: 2, near: 170 },
    { all: ['tor browser|trình duyệt tor|.onion', 'liên kết|trang|tải|cài|truy cập|mở|đường dẫn'], within: 2 },
    { all: ['://|hxxp*|.onion', 'thương lượng|đàm phán|phòng chat|mã khách hàng|mã công ty|mã số của bạn|khôi phục|khóa giải mã|cổng hỗ trợ'], not: [noAnswer, 'cách mua|sàn giao dịch|hủy đăng ký'], within: 3, near: 330 },
    { all: ['trả lời|phản hồi|hồi âm', 'thư này|email này|địa chỉ này', 'số tiền|mức giá|điều kiện|hướng dẫn|chi tiết|thỏa thuận'], not: [noAnswer], within: 2, weight: 0.6 },
    { all: ['mức giá|số tiền|giá cả|điều kiện', 'khi các ông viết|khi bạn viết|khi liên hệ|sau khi liên hệ|khi bạn liên hệ|sẽ được thông báo|trong cuộc trò chuyện'], weight: 0.5 },
  ],
  'alarm:files-encrypted': [
    { all: ['tệp|tập tin|dữ liệu|file|files|tài liệu|máy chủ|ổ đĩa|cơ sở dữ liệu|sao lưu|hệ thống|máy tính|mạng', 'đã bị mã hóa|bị mã hóa|đã mã hóa|đã được mã hóa|bị khóa bằng'], not: ['đầu cuối|https|tls|khi truyền|đính kèm được|mật khẩu sẽ được gửi|mật khẩu gửi riêng|đào tạo|hội thảo|bản tin|nghiên cứu|bệnh viện|bảo vệ dữ liệu|pgp|tiền mã hóa'], near: 90 },
    { all: ['dữ liệu|tệp|tập tin|file|máy chủ|ổ đĩa|mạng', 'đã bị khóa|bị khóa lại|đã khóa', 'khôi phục|mở khóa|giải mã|chìa khóa|trả tiền'], not: ['tài khoản|thẻ|cửa|xác minh|nhấp'], within: 2, near: 200 },
    { all: ['chúng tôi đã mã hóa|tôi đã mã hóa|đã mã hóa toàn bộ|đã khóa toàn bộ|mã hóa hết', 'tệp|dữ liệu|file|máy chủ|mạng|tài liệu|hệ thống|của bạn'], near: 90 },
    { all: ['giải mã|khóa giải mã|mở khóa tệp|khôi phục tệp|khôi phục dữ liệu', 'khóa|trả|liên hệ|viết cho|mua|chỉ chúng tôi|chỉ có chúng tôi|tệp|miễn phí|công cụ'], not: ['đào tạo|khóa học|bản tin|nghiên cứu|dịch vụ khôi phục|hội thảo'], near: 130 },
    { all: ['đừng đổi tên|không đổi tên|đừng sửa|đừng dùng phần mềm|đừng tắt máy chủ|không khởi động lại máy chủ', 'tệp|file|mã hóa|giải mã|khóa|mất vĩnh viễn|hỏng'], near: 160 },
  ],
  'alarm:proof-attached': [
    { all: ['đính kèm|gửi kèm|kèm theo|trong tệp kèm|để chứng minh|làm bằng chứng|làm chứng|bằng chứng kèm', 'danh sách|mẫu|trích|ảnh chụp|bảng|bằng chứng|cơ sở dữ liệu|dòng|hộ chiếu|tệp đầu|hợp đồng|khách hàng|bản quét|hồ sơ'], not: ['hóa đơn|đơn hàng|biên bản|báo giá|không đính kèm|trân trọng|vui lòng xem|cv|ứng tuyển|đề nghị quý'], near: 120 },
    { all: ['dưới đây là|đây là|sau đây là|xem thử|tự kiểm tra|để bạn tin|để các ông tin', 'vài dòng|mẫu dữ liệu|một phần dữ liệu|trích từ|trích xuất|danh sách tệp|bản mẫu|một số bản ghi|dòng đầu'], not: ['hóa đơn|đơn hàng'], near: 130 },
    { all: ['mẫu dữ liệu|bằng chứng|một phần dữ liệu|bản xem trước', '://|hxxp*|tải về tại|đã đăng tại|đã tải lên'], not: ['thương lượng|hóa đơn|bản tin|hội thảo'], within: 2, near: 160 },
  ],
  'alarm:leak-site': [
    { all: ['blog của chúng tôi|trang của chúng tôi|trang web của chúng tôi|trang rò rỉ|website của chúng tôi|kênh của chúng tôi|danh sách nạn nhân|bức tường|trang tin của chúng tôi|bảng của chúng tôi', 'công bố|đăng|xuất hiện|đếm ngược|đưa lên|tải về|công ty|có tên'], not: ['đăng ký|quyên góp|quý khách|hóa đơn|sản phẩm|cảm ơn'], within: 2, near: 210 },
    { all: ['.onion|trang onion|liên kết tor|mạng tor'] },
    { all: ['các công ty|những công ty|những ai', 'không trả|từ chối|phớt lờ', 'trang|blog|danh sách|công bố|xem'], within: 2 },
  ],
  'alarm:malware-risk': [
    { all: ['://|hxxp*|liên kết|đường dẫn|link|tệp đính kèm|file đính kèm|.zip|.exe|.html|.rar|.iso|.docm|mã qr', 'nhấp|bấm|mở tệp|mở file|mở liên kết|tải về|tải xuống|chạy tệp|chạy file|giải nén|cài đặt|xem video tại|click'], not: ['đừng nhấp|không nhấp|đừng mở|không mở|cách mua|sàn giao dịch|trình duyệt tor'], near: 130 },
    { all: ['.exe|.scr|.zip|.rar|.7z|.docm|.xlsm|.iso|.lnk|.hta|.bat|.msi|.apk', '://|đính kèm|mở|tải|chạy|giải nén|mật khẩu|xem'], not: ['đừng mở|không mở'], within: 2 },
    { all: ['bật macro|kích hoạt macro|cho phép nội dung|bật nội dung|tắt phần mềm diệt|tắt diệt virus'] },
    { all: ['video|clip|bằng chứng|ảnh|đoạn phim|dữ liệu mẫu', '://', 'xem tại|ở đây|tại đây|xem thử|xem|dưới đây'], not: ['cách mua|sàn giao dịch|thương lượng|chat|liên hệ'], within: 2, near: 160 },
  ],
  'alarm:known-person': [
    { all: ['mình gọi video|mình gặp nhau|mình quen nhau|mình nói chuyện|hôm trước mình|tối hôm đó mình|em là|anh là|tao với mày', 'hôm trước|hôm đó|tối thứ|tuần trước|với nhau|nhớ không|nè'], not: ['công ty|phòng kinh doanh|nhân viên|bên công ty|trân trọng|họp|dự án'], near: 110 },
    { all: ['năm chúng ta bên nhau|chúng ta từng yêu|chúng ta từng sống|từ khi chia tay|sau khi chia tay|khi chúng ta chia tay|em bỏ anh|anh bỏ em|cô bỏ tôi|người yêu cũ|người yêu mới của|bạn trai mới của|bạn gái mới của|vợ cũ|chồng cũ|đám cưới của chúng ta|anh nợ tôi|mày nợ tao'] },
    { all: ['đuổi việc tôi|sa thải tôi|cho tôi nghỉ việc|khi tôi còn làm|hồi tôi còn làm|tôi từng làm việc|tôi từng làm ở|ngày làm việc cuối|nhân viên cũ|đồng nghiệp cũ|nợ lương tôi|tiền lương của tôi|lương các ông nợ|trước khi tôi nghỉ'] },
    { all: ['hàng xóm của bạn đây|tôi là hàng xóm|ở cùng khu|ở cùng phố|ngay cạnh nhà|cùng tầng|cùng phòng|ngồi đối diện|đồng nghiệp của bạn đây|tôi là đồng nghiệp|gặp bạn mỗi ngày|thấy bạn mỗi ngày|bạn biết tôi là ai|mày biết tao là ai|đoán xem tôi|còn nhớ tôi'] },
    { all: ['chặn số tôi|chặn tôi|không nghe máy|không bắt máy|không trả lời tin nhắn của tôi|đổi số điện thoại để tránh'], weight: 0.8 },
  ],
  'alarm:internal-facts': [
    { all: ['.xlsx|.xls|.docx|.doc|.pptx|.pst|.kdbx|.mdb', 'thư mục|tệp|ổ|lưu|tên là|máy'], not: ['đính kèm|mở|giải mã|gửi kèm'], near: 120 },
    { all: ['biên bản họp|họp hội đồng quản trị|họp ban giám đốc', 'ngày|trang|mục|ký|quyết định', '@attacker'], not: ['em gửi|gửi lại|gửi kèm'], near: 140, weight: 0.6 },
    { all: ['ổ chung|thư mục chung|máy chủ sao lưu|máy chủ thử nghiệm|tài khoản quản trị|tài khoản dịch vụ|srv-*|db0*|vpn-*|192.168.*|erp', 'vẫn|tên là|mật khẩu cũ|chưa đổi|từ năm|còn mở|không đổi'], not: ['bảo trì|@innocent'], within: 2, near: 180, weight: 0.7 },
    { all: ['hợp đồng với công ty|hợp đồng với tập đoàn|báo giá cho|tranh chấp với|thỏa thuận với công ty', 'chúng tôi có|tôi có|đã lấy|sao chép|đã đọc'], within: 2, near: 200, weight: 0.6 },
  ],
  'alarm:reply-thread': [
    { all: ['đã viết:|viết:'], not: ['thường viết'] },
    { all: ['thư của anh ngày|thư của bạn ngày|email của anh ngày|email của bạn ngày|thư trả lời của|trong email của bạn gửi|bạn đã viết cho|anh đã viết cho|trao đổi của bạn với|thư trích dưới', 'ngày|ông|bà|anh|chị|về|tuần trước|tháng trước|hợp đồng|hóa đơn'], near: 120, weight: 0.7, not: ['cảm ơn'] },
    { all: ['re:', 'đơn hàng|hóa đơn|hợp đồng|họp|báo giá|thanh toán|bản vẽ|giao hàng'], near: 60, weight: 0.5 },
  ],
  'alarm:violence': [
    { all: ['quả bom|bom|thuốc nổ|chất nổ', 'tòa nhà|trường|văn phòng|nhà ga|bệnh viện|trụ sở|phát nổ|kích nổ|đặt trong|giấu trong|cài trong'], not: ['@play'], within: 2, near: 220 },
    { all: ['sẽ giết|tao giết|thuê giết|giết bạn|giết mày|giết anh|lấy mạng|cái chết của bạn|cái chết của anh|tính mạng của bạn|mạng sống của|tạt axit|thủ tiêu', '@you'], not: ['@play'], near: 120 },
  ],
};
