import type { PackCases } from '../packCases';

export const cases: PackCases = {
  signals: {
    'claim:device-hacked': {
      fires: [
        '我上个月在您的电脑里种下了木马，从此它听我的。',
        '你的手機早就被我植入監控軟體了。',
        '您家路由器有个漏洞，我顺着它进到了您的笔记本电脑。',
        '本人已完全控制閣下的作業系統。',
        '我的病毒一直在你的设备里运行，只是你没有发现。',
        '你部電腦俾我hack咗成個月。',
      ],
      quiet: [
        { text: '如果您怀疑电脑中了木马，请立即断网并联系信息安全部。', because: 'everyday' },
        { text: '骗子在信里声称已经控制了您的手机。', because: 'third-person' },
        { text: '我昨天给你的电脑装了新的打印机驱动，重启就能用。', because: 'everyday' },
        { text: '本公司為您的裝置提供兩年保固，如需維修請洽門市。', because: 'everyday' },
      ],
    },
    'claim:recorded-video': {
      fires: [
        '您在那个网站上自慰的时候，我打开摄像头全程录了像。',
        '我手上有你的不雅影片，臉拍得很清楚。',
        '画面分成两半，左边是您看的影片，右边是您本人。',
        '我用您的镜头偷拍了几段您独自一人的视频。',
        '你一個人在房間看色情網站的樣子，我都錄影存檔了。',
      ],
      quiet: [
        { text: '昨天培训的录像已经上传，请各位抽空观看。', because: 'everyday' },
        { text: '视频会议请打开摄像头，会议将全程录制。', because: 'everyday' },
        { text: '这类邮件谎称用摄像头录下了您的私密视频，其实什么都没有。', because: 'third-person' },
        { text: '婚禮影片剪好了，新郎新娘都很上鏡。', because: 'everyday' },
      ],
    },
    'claim:data-stolen': {
      fires: [
        '我们已经把贵公司的客户数据库全部下载，否则不会写这封信。',
        '贵司的财务账目和合同都被我们拷走了，想要回去就付款。',
        '會員個資與訂單紀錄已全數複製，不付款就公開。',
        '你们三年的往来邮件现在在我们手上，警察帮不了你们。',
        '我方從內網取走了研發部的圖紙，並將賣給出價最高的人。',
      ],
      quiet: [
        { text: '不明人士未经授权访问了系统，部分客户资料可能已被复制，我们深表歉意。', because: 'another-actor' },
        { text: '附件是您要的客户名单，请查收。', because: 'everyday' },
        { text: '请把上季度的订单数据下载后发给财务，谢谢。', because: 'everyday' },
        { text: '歹徒宣稱竊取了公司資料，警方正在調查。', because: 'third-person' },
      ],
    },
    'claim:pay-crypto': {
      fires: [
        '把等值1500美元的比特币打到下面的钱包，不然视频就会公开。',
        '請匯0.05枚比特幣到這個地址，收到後影片就刪除。',
        '只收比特币，别的一概不要。',
        '我要2000 USDT，转到这里，否则你的家人会看到一切。',
        '三個以太幣，明晚前過數，唔係就公開。',
      ],
      quiet: [
        { text: '比特币行情本周上涨百分之五，分析师提醒注意风险。', because: 'everyday' },
        { text: '您申请的比特币提现已经完成，手续费0.0002。', because: 'everyday' },
        { text: '本会接受比特币捐赠，收据将于年底寄出。', because: 'everyday' },
        { text: '歹徒多半要求受害者以比特币付款。', because: 'third-person' },
      ],
    },
    'claim:deadline': {
      fires: [
        '给你48小时，时间一到视频自动群发。',
        '您有三天时间把比特币转过来。',
        '七十二小時內沒收到款，資料就公開。',
        '星期五午夜之前付清，否则后果自负，所有客户都会知道。',
        '倒计时已经开始，时间不多了。',
      ],
      quiet: [
        { text: '请在周五下班前提交报销单，谢谢。', because: 'everyday' },
        { text: '会议定在明天下午三点，请准时参加。', because: 'everyday' },
        { text: '优惠活动仅剩48小时，点击链接领取优惠券。', because: 'everyday' },
        { text: '貨款請於30日內匯入本公司帳戶。', because: 'everyday' },
      ],
    },
    'claim:publish-to-contacts': {
      fires: [
        '不付钱的话，视频会发给你通讯录里的所有联系人。',
        '我会让你的老婆、同事和老板都看到这段影片。',
        '資料將寄給貴公司的每一位客戶與媒體。',
        '到时候你的微信好友人人都会收到一份。',
        '錢不到，我就把照片放上臉書，讓親友欣賞。',
      ],
      quiet: [
        { text: '请把会议通知转发给部门同事，谢谢。', because: 'everyday' },
        { text: '欢迎把本活动分享给您的朋友，每邀请一位可得优惠券。', because: 'everyday' },
        { text: '我们不会向第三方公开您的联系人资料，详见隐私政策。', because: 'negated' },
        { text: '骗子声称会把视频发给受害人的所有好友。', because: 'third-person' },
      ],
    },
    'claim:site-hacked': {
      fires: ['我们利用漏洞攻破了贵公司的网站，拿到了后台权限。', '貴公司的伺服器已被我們入侵。', '我们在你们的内网里待了两个月，域控早就拿下了。', '我方已取得貴司主機的管理者權限。', '你们网站的数据库被我们黑了。'],
      quiet: [
        { text: '我们的网站周六凌晨升级，届时无法登录。', because: 'everyday' },
        { text: '本公司主機遭不明人士入侵，謹此致歉。', because: 'another-actor' },
        { text: '渗透测试报告已完成，贵公司的网站未发现高危漏洞。', because: 'everyday' },
        { text: '据报道，黑客入侵了多家公司的服务器。', because: 'third-person' },
      ],
    },
    'claim:silence-order': {
      fires: ['不要报警，警察帮不了你。', '敢找警察，我立马群发。', '請勿告訴任何人此事，否則資料立即公開。', '不要回复这封邮件，我不会看。', '不得向任何人透露这个交易。'],
      quiet: [
        { text: '本邮件由系统自动发送，请勿直接回复。', because: 'everyday' },
        { text: '请不要把验证码告诉任何人。', because: 'everyday' },
        { text: '收到诈骗邮件请不要回复，直接举报。', because: 'third-person' },
        { text: '如遇诈骗请立即报警，拨打96110。', because: 'everyday' },
      ],
    },
    'claim:promise-delete': {
      fires: ['收到钱我就把视频彻底删除。', '款到之后所有备份一律销毁。', '付款後我們會刪除全部資料，從此不再打擾。', '钱一到账，我们互不认识。'],
      quiet: [
        { text: '账户注销后，您的资料将在30天内删除。', because: 'everyday' },
        { text: '请在收到本邮件后删除旧版文件。', because: 'everyday' },
        { text: '付款后订单不可取消。', because: 'everyday' },
      ],
    },
    'frame:warns-of-scam': {
      fires: [
        '近期出现大量勒索邮件，请各位同事注意，不要付款。',
        '这是一封诈骗邮件，请直接删除。',
        '收到自稱駭客的恐嚇信，請勿匯款，並通報資安部。',
        '有人冒充黑客发邮件要比特币，都是假的，请勿理会。',
        '警方提醒：切勿轻信此类邮件，谨防上当。',
      ],
      quiet: [
        { text: '这不是骗局，我手里真的有你的视频。', because: 'negated' },
        { text: '别以为这是垃圾邮件，你的密码就在上面。', because: 'negated' },
        { text: '附件是9月份的发票，请查收。', because: 'everyday' },
        { text: '給你兩天，把錢匯過來。', because: 'everyday' },
      ],
    },
    'frame:otherwise-harm': {
      fires: ['不付钱，视频就会发给所有人。', '若未收到款項，我們將公開全部資料。', '否则我们会把数据卖给你的竞争对手。', '要是报警，我立刻把照片寄给你太太。', '時間一到，網站就會癱瘓。'],
      quiet: [
        { text: '如未按期支付货款，我方将依法向法院起诉。', because: 'everyday' },
        { text: '若不更新密码，账号将无法登录。', because: 'everyday' },
        { text: '如未收到包裹，请联系客服。', because: 'everyday' },
      ],
    },
    'alarm:files-encrypted': {
      fires: ['你们所有的服务器文件都已被加密。', '貴公司的檔案已加密，沒有我們的金鑰無法還原。', '整个网络的数据都被加密了，备份也没了。', '虛擬機與備份全部加密，只有我們能解密。'],
      quiet: [
        { text: '附件已加密，密码另行发送。', because: 'everyday' },
        { text: '本网站采用SSL加密传输您的资料。', because: 'everyday' },
        { text: '加密货币市场本周震荡。', because: 'everyday' },
      ],
    },
  },
  mails: [
    {
      text: 'Subject: 你該知道的事\n兩個多月前，我在你常去的論壇放了一段程式碼，你的電腦就是這樣中標的。你的鏡頭、麥克風、帳號密碼，我通通能用。\n你看片時的模樣我錄了好幾段，拼成一支影片，你的臉清清楚楚。\n三天內匯1800美元等值的比特幣到 bc1qp22xllqtgxdqhv2mexjrjnt2tpe08pt8f2zpua ，影片就當沒存在過。不匯，影片會寄給你通訊錄裡的每個人。換密碼沒有用，報警也沒有用。',
      verdicts: ['empty-threat'], amount: 1800, currency: 'USD', hours: 72,
    },
    {
      text: 'Subject: 致贵司负责人\n我们已攻破贵司官网，数据库、客户档案和员工邮箱全部打包带走。\n请在120小时内支付0.08个比特币到 1NAia2kSdZjhxbULyDeUKWF5rYyyd1qfCk 。逾期不付，资料将出售给您的竞争对手，并通知您的每一位客户。\n收到款项后我们删除全部副本。这不是玩笑。',
      verdicts: ['empty-threat'], amount: 0.08, currency: 'BTC', hours: 120,
    },
    {
      text: 'Subject: 谈谈\n贵公司财务部和人力资源部的文件共210GB在我们手里，样本见附件中的文件列表。请用 Telegram 联系 @deal_example 谈条件，一周之内没有消息就全部公开。',
      verdicts: ['ask-it'],
    },
    {
      text: 'Subject: 大楼\n我的人在贵公司大楼里放了一枚炸弹，遥控引爆。今天下班之前把两万美元的比特币转到 3FZH4RWVwLo3nziwNn5mn8AbNVPjd7faCR ，否则我就按下按钮。',
      verdicts: ['ask-it'], amount: 20000, currency: 'USD',
    },
    {
      text: 'Subject: 防诈骗提醒\n各位同事，最近有不少人收到勒索邮件，发件人自称黑客，说录下了您的私密视频，要求48小时内支付比特币。这是群发的骗局，请勿付款，直接转发给信息安全部。',
      verdicts: ['no-threat'],
    },
    {
      text: 'Subject: 催款通知\n李总您好，贵公司8月的货款人民币32,000元已逾期15天，请于本周五前支付。如仍未付款，我司将暂停供货并保留依法起诉的权利。\n财务部 王芳',
      verdicts: ['no-threat'],
    },
    {
      text: 'Subject: 包裹配送失敗\n您的包裹因地址不全無法配送，請於24小時內點擊連結更新地址並支付運費30元： http://post.example.com/tw 逾期將退回寄件人。',
      verdicts: ['other-scam'],
    },
    {
      text: 'Subject: 週五聚餐\n大家好，這週五晚上六點在公司附近的餐廳聚餐，請明天中午前回覆能不能來。上次尾牙的影片我放在共享資料夾了，想看的自己下載。',
      verdicts: ['no-threat'],
    },
  ],
};
