import type { ClaimId } from '../../contract';
import type { Cue } from '../../meaning/cue';

const innocent = ['@innocent'];
const everydayFilm = ['@everyday-film', '@innocent'];
/** What a firm writes of a break-in by somebody else, and of its own papers. */
const ownBreach = ['@innocent', 'bên thứ ba|phát hiện|thông báo cho cơ quan|gửi kèm|đính kèm hóa đơn|đăng ký nhận|hủy đăng ký'];
const ransom: Cue = { all: ['@ransom-talk'], weight: 0.45 };

export const claims: Readonly<Partial<Record<`claim:${ClaimId}`, readonly Cue[]>>> = {
  'claim:device-hacked': [
    { all: ['cài virus|cài mã độc|cài trojan|cài phần mềm gián điệp|cài keylogger|cài con virus|cấy mã độc|gài mã độc', '@attacker|@you'], not: innocent, near: 110 },
    { all: ['@attacker', '@hack', '@device', '@you'], not: innocent, near: 150 },
    { all: ['@own-malware'], not: ['hãy mua|dùng thử|phiên bản'] },
    { all: ['@malware', '@plants', '@device|máy', '@attacker|@you'], not: innocent, within: 2, near: 200 },
    { all: ['@attacker', 'nhìn thấy|thấy được|đọc được|nghe được|xem được|bật|ghi lại|theo dõi|kiểm soát', 'màn hình|micro|bàn phím|camera|webcam|mọi thứ bạn gõ|mọi thao tác', '@you'], not: innocent, near: 160 },
    { all: ['máy mày|máy bạn|máy của bạn|máy tính của bạn|điện thoại của bạn|thiết bị của bạn|máy anh', 'dính|nhiễm|nằm trong tay|dưới quyền|của tôi rồi|nghe lời tôi|bị tôi'], not: [...innocent, 'gọi ngay|tổng đài'], near: 110 },
    { all: ['@hack', '@device'], not: innocent, near: 80, weight: 0.55 },
    ransom,
  ],
  'claim:account-hacked': [
    { all: ['@attacker', 'hack|xâm nhập|đột nhập|bẻ khóa|chiếm quyền|chiếm được|kiểm soát|truy cập được|đã truy cập|quyền truy cập|truy cập vào|đăng nhập được|vào được|phá khóa|nắm quyền', '@account', '@you'], not: innocent, near: 120 },
    { all: ['@account', 'đã bị hack|bị hack|bị xâm nhập|trong tay tôi|trong tay tao|của tôi rồi|dưới quyền kiểm soát', '@you'], not: innocent, near: 100 },
    { all: ['@attacker', 'đọc|sao chép|tải về|lấy hết|lưu lại', 'tin nhắn của|hết tin nhắn|toàn bộ tin nhắn|thư của bạn|email của bạn|thư từ của bạn|hội thoại của', '@you|hết'], not: innocent, near: 110 },
  ],
  'claim:site-hacked': [
    { all: ['@attacker', '@hack', '@site-things'], not: [...ownBreach, '@not-site'], near: 140 },
    { all: ['@site-things', 'bị hack|bị xâm nhập|bị chiếm|dưới quyền kiểm soát|trong tay chúng tôi|bị phá|bị bẻ khóa|để ngỏ|đã nằm', '@attacker|@your-firm|www'], not: [...ownBreach, '@not-site'], near: 130 },
    { all: ['cánh cửa sau|cửa sau|cửa sổ|cánh cửa', 'để ngỏ|mở|ghé vào|bước vào|trên mạng|lẻn', '@you|@attacker'], not: ['cửa hàng'], within: 2, near: 210 },
    { all: ['@hack', '@site-things'], not: [...ownBreach, '@not-site'], near: 80, weight: 0.55 },
    ransom,
  ],
  'claim:data-stolen': [
    { all: ['@attacker', '@take', '@taken-things'], not: ownBreach, near: 100 },
    { all: ['@take', '@taken-things', 'toàn bộ|tất cả|mọi|của bạn|của các|của quý|của mày|các ông|công ty|hàng nghìn|hàng triệu|gb'], not: ownBreach, near: 110, weight: 0.6 },
    { all: ['@take', '@taken-things'], not: ownBreach, near: 60, weight: 0.55 },
    ransom,
  ],
  'claim:sent-from-you': [
    { all: ['gửi|được gửi|viết', 'từ chính|từ hộp thư của|từ tài khoản của|từ email của|từ địa chỉ của|từ máy chủ của|bằng chính|chính hộp thư|chính email|chính địa chỉ|chính tài khoản|bằng tài khoản của', 'hộp thư|tài khoản|email|mail|địa chỉ|máy chủ', '@you'], not: ['@innocent', 'xác minh'], near: 120 },
    { all: ['người gửi|địa chỉ gửi|dòng từ', 'chính bạn|chính là bạn|địa chỉ của bạn|email của bạn|tên bạn|chính mày|hộp thư của bạn'], near: 100 },
  ],
  'claim:recorded-video': [
    { all: ['@film', '@intimate', '@attacker|@you'], not: everydayFilm, near: 170 },
    { all: ['quay được|quay lén|quay trộm|quay phim|ghi hình|đã quay|quay lại|chụp lén|thu hình', '@attacker', 'bạn|mày|anh|chị|cảnh'], not: [...everydayFilm, 'quay lại sau|sẽ quay lại'], near: 70 },
    { all: ['@attacker|thấy hết|biết hết', 'clip đàng hoàng|có clip|có video|clip hẳn hoi|có hình|có ảnh của|quay lại hết|quay hết', '@you'], not: everydayFilm, within: 2, near: 200, weight: 0.6 },
    { all: ['webcam|camera|máy ảnh|máy quay', 'bật|mở|từ|qua|bằng|điều khiển|chiếm', '@made-film|@intimate|nhìn thấy', '@you'], not: everydayFilm, within: 2, near: 220 },
    { all: ['@film', '@disclose', '@audience'], not: everydayFilm, near: 110, weight: 0.55 },
    { all: ['@peeps', '@peeps-where', '@you|@attacker'], not: ['thiên văn|chụp ảnh cưới'], within: 2, near: 240 },
    { all: ['bên trái|bên phải|nửa trái|nửa phải|một nửa|chia đôi', '@film|@intimate'], not: everydayFilm, near: 140, weight: 0.6 },
    { all: ['clip nóng|ảnh nóng|video nóng|ảnh nude|clip sex|video sex|clip của mày|clip của bạn|video của mày|video của bạn|ảnh nhạy cảm|clip nhạy cảm'], not: everydayFilm, weight: 0.6 },
    { all: ['tôi giữ lại|tao giữ lại|những gì tôi có|những gì tôi giữ', 'mẹ|nhìn mặt|xấu hổ|ngắn|không dài|phút'], near: 140, weight: 0.6 },
    ransom,
  ],
  'claim:password-known': [
    { all: ['mật khẩu|password|pass', 'của bạn|của mày|của anh|của chị|mày|bạn', 'biết|là|có phải|đúng không|còn dùng|vẫn dùng|đang dùng|nắm|tôi có|tao có|thấy|từng dùng|đây'], not: [...innocent, 'đổi mật khẩu|thay đổi|đặt lại|quên|khách hàng|quản trị|nhân viên|hết hạn|xác minh|nhập mật khẩu|đặt mật khẩu|liên kết'], near: 90 },
  ],
  'claim:personal-details-known': [
    { all: ['@attacker', 'biết|nắm|có|tìm ra', 'số nhà|địa chỉ nhà|nơi bạn ở|bạn ở|anh ở|mày ở|chị ở|nhà mày|nhà bạn|số điện thoại|trường nào|con anh học|con bạn học|nơi bạn làm|nơi làm việc|căn cước|biển số|số tài khoản|đường đi làm|gia đình bạn|tên con', '@you'], not: [...innocent, 'giao hàng|vui lòng điền|xin cho biết|cung cấp'], near: 130 },
    { all: ['căn cước|cmnd|cccd|sao kê|hồ sơ bệnh|khoản nợ|khoản vay|ảnh chân dung', 'của bạn|của mày|của anh|của chị', 'tôi có|trong tay|tao có|nắm|lộ|rò rỉ|chúng tôi có'], not: innocent, near: 110 },
  ],
  'claim:watched-for-months': [
    { all: ['@watch', '@long-while', '@attacker|@you'], not: [...innocent, '@site-things', 'dự án|hợp tác|bản tin'], near: 150 },
    { all: ['@own-malware|phần mềm gián điệp|mã độc|virus', '@long-while', '@attacker|@you'], not: innocent, within: 2, near: 230 },
    { all: ['đêm này sang đêm|ngày qua ngày|từng bước đi|mọi bước|cuộc sống của bạn|từ hôm đó', 'nhìn|ngồi xem|biết|theo|nghe', '@attacker'], not: innocent, near: 140 },
  ],
  'claim:undetectable': [
    { all: ['diệt virus|phần mềm bảo mật|antivirus|anti-virus|tường lửa|chống virus|không chuyên gia nào|kỹ thuật viên|phần mềm diệt', 'không phát hiện|không tìm thấy|không thể phát hiện|không nhận ra|im lặng|vô dụng|bất lực|không thấy|không giúp|không thể tìm|không làm gì|không hề biết'], not: ['@service'], near: 130 },
    { all: ['chữ ký|trình điều khiển', 'cập nhật|thay đổi|làm mới|mỗi', 'giờ|tự|virus|liên tục'], near: 120 },
    { all: ['đổi mật khẩu|thay đổi mật khẩu|thay mật khẩu|cài lại|định dạng|format|khôi phục cài đặt|đổi máy|tắt máy', 'vô ích|vô nghĩa|không giúp|không ích|không có tác dụng|cũng thế|muộn|chẳng ích|chẳng để làm gì|làm gì'], not: ['@service'], near: 110 },
    { all: ['@malware|@own-malware', 'vô hình|không thể phát hiện|không bị phát hiện|không để lại dấu vết|không thể gỡ|không ai thấy|không ai tìm ra'], not: innocent, near: 120 },
  ],
  'claim:tracking-read': [
    { all: ['tôi sẽ thấy|tôi sẽ biết|sẽ nhìn thấy|tôi biết|tôi nhận được thông báo|thông báo cho tôi|pixel|bộ đếm|đồng hồ|đếm ngược|thời gian bắt đầu', 'mở thư|đọc thư|mở email|đọc email|mở bức thư|đọc bức thư|đã mở|đã đọc|mở tin|được mở|được đọc'], not: ['bản tin|vui lòng xác nhận'], within: 2, near: 180 },
  ],
  'claim:publish-to-contacts': [
    { all: ['@disclose', '@audience', '@or-else|@film|từng|tất cả|toàn bộ|cả|mọi|các|hết|thẳng|hồ sơ', '@you|mọi người|tất cả'], not: [...ownBreach, 'của chúng tôi đang|anh chị bên|quý khách'], near: 150, weight: 0.6 },
    { all: ['@or-else', '@disclose', '@audience'], not: [...ownBreach, 'quý khách'], near: 170, weight: 0.6 },
    { all: ['@film', '@disclose', '@audience'], not: everydayFilm, near: 120, weight: 0.6 },
    { all: ['@disclose', '@audience', '@you'], not: [...ownBreach, 'quý khách'], near: 80, weight: 0.55 },
    ransom,
  ],
  'claim:sell-data': [
    { all: ['bán cho|bán dữ liệu|bán lại|bán hết|bán toàn bộ|được bán|rao bán|đấu giá|đem bán|cầm cả gói|sẽ bán|bị bán|bán đấu giá', 'trả giá cao|cao nhất|trả nhiều hơn|chợ đen|web đen|dark web|darkweb|đối thủ|bên thứ ba|người mua|kẻ mua|hacker|diễn đàn|ai trả|lừa đảo|bất kỳ ai|người quan tâm'], not: ['@innocent', 'bán hàng|sản phẩm|bất động sản'], near: 130 },
    { all: ['ai trả nhiều|người trả giá|người trả nhiều', 'gói|dữ liệu|cầm|lấy|thuộc về|bán'], near: 100 },
    { all: ['bán dữ liệu|rao bán|đem bán|bán hết|bán toàn bộ|bán lại|đấu giá', 'dữ liệu|cơ sở dữ liệu|thông tin|tài liệu|tất cả|toàn bộ'], not: ['@innocent', 'bất động sản'], near: 90, weight: 0.55 },
    ransom,
  ],
  'claim:reputation-ruin': [
    { all: ['uy tín|danh tiếng|thanh danh|thương hiệu|tên tuổi|đánh giá|danh dự|hình ảnh công ty|lòng tin', 'hủy hoại|phá hủy|bôi nhọ|bôi xấu|tổn hại|mất|sụp đổ|tiêu tan|một sao|1 sao|hoen ố|xấu|ngập|giả|hàng nghìn|hàng ngàn|đen', '@you|công ty|doanh nghiệp'], not: [...ownBreach, 'khởi kiện|tòa án'], near: 140, weight: 0.6 },
    { all: ['thư rác|spam|email rác|danh sách đen|tờ rơi', 'nhân danh|mang tên|dưới tên|tên miền của|tên công ty|thương hiệu'], not: innocent, within: 2, near: 200, weight: 0.6 },
    ransom,
  ],
  'claim:search-deindex': [
    { all: ['kết quả tìm kiếm|công cụ tìm kiếm|google|chỉ mục|bing|cốc cốc', 'gỡ khỏi|bị gỡ|loại khỏi|biến mất|xóa khỏi|chặn|hủy lập chỉ mục|không tìm thấy|danh sách đen|đánh dấu', 'trang web|website|tên miền|các bạn|quý|của bạn|bạn'], not: ['seo|tối ưu|dịch vụ'], near: 140 },
  ],
  'claim:pay-crypto': [
    { all: ['@coin', '@pay|@wallet|@limit-any'], not: ['@coin-trade', '@donation', '@innocent'], near: 140, weight: 0.6 },
    { all: ['@hold|@or-else|@ransom-only'], weight: 0.45 },
    { all: ['@coin', 'chuyển|thanh toán|trả|gửi|đặt vào|nộp|bằng bitcoin|trả tiền', '@wallet|@sums|im lặng'], not: ['@coin-trade', '@donation', '@innocent'], within: 2, near: 170, weight: 0.4 },
  ],
  'claim:deadline': [
    { all: ['@limit-any'], not: ['@everyday-limit'], weight: 0.64 },
    { all: ['@coin'], not: ['@coin-trade', '@donation'], weight: 0.36 },
    { all: ['@hold'], weight: 0.2 },
    { all: ['phát tán|công bố|bán cho|sẽ biết|thương lượng|không có liên lạc|công khai'], weight: 0.2 },
    { all: ['bạn có|mày có|anh có|chị có|cho bạn|cho mày|thời hạn|hạn chót|trong vòng|các ông có|quý vị có|có đúng', 'giờ|ngày|tiếng|tuần', 'thanh toán|trả|chuyển|tiền|mở thư|đọc|@coin|quyết định'], not: ['@everyday-limit'], within: 2, near: 140 },
  ],
  'claim:silence-order': [
    { all: ['đừng|không được|chớ|cấm|không nên|xin đừng|tuyệt đối không', 'báo công an|báo cảnh sát|nói với|kể với|kể cho|trả lời|liên lạc|liên hệ|tìm tôi|tìm chúng tôi|hồi âm|viết lại|nhờ ai|gọi công an|gọi cảnh sát|báo ai|tìm cách', 'ai|thư|công an|cảnh sát|tôi|chúng tôi|email|tao|luật sư|này'], not: ['tự động|phòng cntt|lừa đảo|trả tiền, đừng trả lời|nhấp vào|tổng đài|@reported'], near: 80 },
    { all: ['giữa hai chúng ta|giữa bạn và tôi|giữa tôi và bạn|giữ kín chuyện|giữ bí mật chuyện|im mồm|câm miệng|không nói với ai|đừng nói với ai|đừng kể với ai|không được nói với ai|đừng báo công an|đừng báo cảnh sát|cấm báo'], not: ['@innocent', '@reported'] },
    { all: ['nếu|khi', 'công an|cảnh sát|báo ai|kể với|nói với ai|luật sư|trình báo', 'ngay lập tức|lập tức|tự động|sẽ công bố|sẽ gửi|kích nổ|phát tán|hậu quả|hối hận|hoàn thành'], not: innocent, near: 170 },
    { all: ['công an|cảnh sát', 'không giúp|vô ích|không tìm ra|bất lực|không làm gì được|không lần ra|không bắt được'], not: innocent, near: 80, weight: 0.6 },
    ransom,
  ],
  'claim:promise-delete': [
    { all: ['@delete', '@after-pay', '@attacker|video|dữ liệu|bản sao|tất cả|toàn bộ|mọi'], not: [...innocent, 'hủy đăng ký|tài khoản sẽ bị xóa|chuyển thư'], within: 2, near: 210 },
    { all: ['không bao giờ nghe đến tôi|không bao giờ nghe thấy tôi|không bao giờ nghe về tôi|không bao giờ làm phiền|tôi giữ lời|tao giữ lời|hứa sẽ xóa'] },
  ],
  'claim:untraceable': [
    { all: ['lần ra|truy ra|truy vết|truy tìm|tìm ra|tìm được|bắt được|theo dấu|phát hiện ra|tìm thấy|xác định', 'không|không ai|không thể|chẳng|vô ích|đừng hòng|không bao giờ', 'chúng tôi|tôi|tao|công an|cảnh sát|ví|bitcoin|giao dịch'], not: [...innocent, 'bom|đơn hàng|video|virus'], near: 70 },
    { all: ['ẩn danh|không thể truy vết|không thể theo dõi|nước ngoài', 'bitcoin|ví|giao dịch|tôi|chúng tôi|địa chỉ'], not: [...innocent, 'khảo sát'], near: 80, weight: 0.6 },
    ransom,
  ],
  'claim:not-a-hoax': [
    { all: ['không phải|không phải là|đâu phải|chẳng phải|đừng nghĩ|đừng tưởng', 'trò đùa|lừa bịp|trò lừa|chuyện đùa|thư rác|diễn tập|hù dọa|dọa suông|lừa đảo|giả|nói chơi|đùa giỡn|bịp'], not: ['@innocent'], near: 50 },
    { all: ['không đùa|không giỡn|không nói đùa|nghiêm túc đấy|nói là làm|đừng thử tôi|đừng thử thách|đừng coi thường|đừng xem thường|tôi nghiêm túc|chúng tôi nghiêm túc|nói thật đấy'], not: innocent },
  ],
  'claim:forward-to-boss': [
    { all: ['chuyển thư|chuyển tiếp|chuyển email|chuyển tin|đưa thư|chuyển lời|trình', 'người có quyền|ban giám đốc|giám đốc|ban lãnh đạo|lãnh đạo|chủ sở hữu|người quyết định|quyền quyết định|chủ doanh nghiệp|sếp|người chịu trách nhiệm'], not: ['hóa đơn|hồ sơ ứng tuyển|báo giá|cv'], near: 110, weight: 0.6 },
    ransom,
  ],
  'claim:how-to-buy': [
    { all: ['cách mua|mua ở đâu|chỗ mua|không biết mua|hướng dẫn mua|tìm cách mua|mua bằng', '@coin|tiền'], not: ['@coin-trade', '@donation'], near: 70 },
    { all: ['binance|remitano|coinbase|sàn giao dịch|google|youtube', 'mua|đổi', '@coin'], not: ['bản tin|yêu cầu rút|đầu tư', '@donation'], near: 100 },
  ],
  'claim:violence': [
    { all: ['giết|ám sát|cái chết|lấy mạng|tính mạng|thủ tiêu|sẽ chết|đâm chết|bắn chết|tạt axit|thanh toán mạng|mất mạng|đánh gãy|chặt tay|bắt cóc|làm hại|hãm hại|xử đẹp', '@you', '@attacker|thuê|trả tiền|đặt hàng|ai đó|khách hàng|hợp đồng'], not: ['@play'], near: 150 },
    { all: ['bom|quả bom|thuốc nổ|chất nổ|mìn|lựu đạn', 'tòa nhà|trường|văn phòng|nhà ga|bệnh viện|công ty|trụ sở|khách sạn|sân bay|tầng|trung tâm thương mại|siêu thị', 'đặt|cài|giấu|phát nổ|kích nổ|nổ tung|chôn'], not: ['@play'], within: 2, near: 230 },
    { all: ['quả bom|thuốc nổ|chất nổ|khối nổ', 'phát nổ|kích nổ|nổ tung|cho nổ'], not: ['@play'], within: 2, near: 200 },
  ],
  'claim:service-attack': [
    { all: ['ddos|từ chối dịch vụ|botnet|gbps|tbps|đánh sập|làm sập|tê liệt|quá tải|làm nghẽn', 'máy chủ|website|trang web|hệ thống|mạng|dịch vụ|hạ tầng|cửa hàng', '@attacker|@you|sẽ|bắt đầu'], not: ['@innocent', 'bảo trì|xin lỗi|đã chặn|khắc phục|báo cáo|giải pháp|dịch vụ chống'], within: 2, near: 190, weight: 0.6 },
    { all: ['ddos|từ chối dịch vụ|botnet|gbps|tấn công', 'sẽ bị|bắt đầu|sẽ tấn công|nếu|thử nghiệm|mỗi ngày', 'máy chủ|website|trang web|hệ thống|mạng|lưu lượng|dịch vụ'], not: ['@innocent', 'bảo trì|xin lỗi|đã chặn|khắc phục|báo cáo|giải pháp'], within: 2, near: 190, weight: 0.6 },
    ransom,
  ],
  'claim:legal-accusation': [
    { all: ['ấu dâm|trẻ em khiêu dâm|khiêu dâm trẻ em|trẻ vị thành niên|vị thành niên|lạm dụng trẻ em|xâm hại trẻ em|rửa tiền|ma túy', '@you', 'cáo buộc|bằng chứng|tải|xem|phát hiện|tội|lệnh bắt|truy tố|tòa án|bị bắt|liên quan|điều tra'], not: ['@innocent'], within: 2, near: 220 },
    { all: ['cảnh sát|công an|viện kiểm sát|thanh tra|điều tra viên|thám tử|interpol|cục điều tra', 'cáo buộc|truy tố|khởi tố|lệnh bắt|bắt giữ|nghi can|tội danh|bằng chứng|triệu tập', '@you'], not: ['@innocent'], within: 2, near: 220 },
    { all: ['ngoại tình|nhân tình|bồ nhí|tình nhân|người phụ nữ mà|người đàn ông mà|cắm sừng|lén lút|khách sạn|hối lộ|trốn thuế|tham ô|biển thủ|rút ruột|quỹ đen', 'tôi biết|biết|ảnh|hóa đơn|bằng chứng|vợ anh|vợ bạn|chồng chị|chồng bạn|tôi có|nhân chứng', '@you'], not: ['@innocent', 'đặt phòng'], within: 2, near: 220 },
  ],
};
