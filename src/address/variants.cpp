#include "address/variants.h"

#include <array>
#include <vector>

namespace michi::address {
namespace {

constexpr char32_t kPlane = 0x10000;

/// Ways to write one character in names of places, the one taken first: old forms (旧字体) and their new
/// ones, forms of JIS level 2, and pairs that addresses mix (船 and 舟, 市 and 巿).
constexpr std::string_view kGroups =
    "亜亞 悪惡 圧壓 囲圍 医醫 為爲 壱壹 隠隱 栄榮 営營 衛衞 駅驛 円圓 塩鹽鹻 縁緣 艶艷 応應 欧歐 殴毆 桜櫻 "
    "奥奧 横橫 温溫 穏穩 仮假 価價 "
    "画畫 会會 回囘 壊壞 懐懷 絵繪 拡擴 殻殼 覚覺 学學斈 岳嶽 楽樂 渇渴 巻卷 陥陷 勧勸 寛寬 関關 歓歡 観觀 "
    "館舘 気氣 帰歸 既旣 偽僞 戯戲 "
    "犠犧 旧舊 拠據 挙擧 峡峽 挟挾 狭狹 郷鄕 暁曉 区區 駆驅 勲勳 薫薰 径徑 茎莖 恵惠 掲揭 渓溪谿 経經 蛍螢 "
    "軽輕 継繼 鶏鷄 芸藝 撃擊 欠缺 "
    "研硏 県縣 倹儉 剣劍劒 険險 圏圈 検檢 献獻 権權 顕顯 験驗 厳嚴 広廣 効效 恒恆 黄黃 鉱鑛礦砿 号號 国國 "
    "黒黑 砕碎 済濟 斎齋 剤劑 桟棧 蚕蠶 "
    "惨慘 賛贊 残殘 糸絲 歯齒 児兒 辞辭 湿濕 実實 写寫 舎舍 釈釋 寿壽 収收 従從 渋澁澀 獣獸 縦縱 粛肅 処處 "
    "緒緖 叙敍 将將 称稱 渉涉 焼燒 "
    "証證 奨奬 条條 状狀 乗乘 浄淨 剰剩 畳疊 縄繩 壌壤 嬢孃 譲讓 醸釀 触觸 嘱囑 真眞 寝寢 慎愼 尽盡 図圖 "
    "粋粹 酔醉 穂穗 随隨 髄髓 枢樞 "
    "数數 瀬瀨 声聲 斉齊 静靜 窃竊 摂攝 専專 浅淺 戦戰 践踐 銭錢 潜潛 繊纖 禅禪 双雙 壮壯 争爭 荘莊 捜搜 "
    "挿插 巣巢 曽曾 痩瘦 装裝 総總 "
    "騒騷 増增 蔵藏 臓臟 即卽 属屬 続續 堕墮 対對 体體 帯帶 滞滯 台臺 滝瀧 択擇 沢澤 担擔 単單 胆膽 団團 "
    "断斷 弾彈 遅遲 痴癡 虫蟲 昼晝 "
    "鋳鑄 庁廳廰 徴徵 聴聽 勅敕 鎮鎭 逓遞 鉄鐵銕 点點 転轉 伝傳 灯燈 当當 党黨 盗盜 稲稻 闘鬪 徳德 独獨 読讀 "
    "届屆 弐貳 悩惱 脳腦 覇霸 拝拜 "
    "廃廢 売賣 麦麥 発發 髪髮 抜拔 晩晚 蛮蠻 秘祕 浜濱濵 瓶甁 払拂 仏佛 併倂 並竝 餅餠 辺邊邉 変變 弁辨瓣辯 "
    "歩步 宝寶寳 豊豐 褒襃 翻飜 毎每 万萬 "
    "満滿 黙默 弥彌 訳譯 薬藥 与與 予豫 余餘 誉譽 揺搖 様樣 謡謠 来來 頼賴 乱亂 覧覽 竜龍 両兩 猟獵 緑綠 "
    "涙淚 塁壘 励勵 礼禮 霊靈 齢齡 "
    "暦曆 歴歷 恋戀 錬鍊 炉爐 労勞 郎郞 楼樓 録錄 湾灣 鯵鰺 鴬鶯 蛎蠣 撹攪 竃竈 潅灌 諌諫 頚頸 蕊蘂 靭靱 "
    "賎賤 壷壺 砺礪 梼檮 涛濤 迩邇 "
    "蝿蠅 桧檜 侭儘 薮藪籔 篭籠 渕淵渊 崎﨑嵜埼碕 高髙 島嶋嶌 峰峯 富冨 吉𠮷 船舟 市巿 菟莵兎兔 芦蘆 桝枡 "
    "槙槇 尭堯 遥遙 熙煕凞 凜凛 晋晉 亘亙 巌巖 岡崗 "
    "麹麴 鴎鷗 頬頰 剥剝 填塡 嚢囊 蝉蟬 掻搔 祷禱 莱萊 蒋蔣 醤醬 顛顚 屏屛 溌潑 箪簞 繋繫 躯軀 噛嚙 焔焰 "
    "侠俠 ";

/// What stands for U+2F00 to U+2FD5, the radicals that some PDF files give back instead of characters.
constexpr std::u32string_view kRadicals =
    U"一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工"
    U"己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉"
    U"瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行"
    U"衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯"
    U"鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

/// U+FF66 to U+FF9D, half-width katakana.
constexpr std::u32string_view kHalfKana =
    U"をぁぃぅぇぉゃゅょっーあいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらり"
    U"るれろわん";

constexpr std::u32string_view kHyphens =
    U"-\u00AD\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u207B\u208B\u2212\u2500\u2501\u23AF\u23E4\u30FC\uFE58"
    U"\uFE63\uFF0D\uFF70";

constexpr std::u32string_view kDropped =
    U" \t\r\n\u000B\u000C\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u200C"
    U"\u200D\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF";

using Table = std::vector<char32_t>;

void foldKana(Table& table) {
  constexpr char32_t kKatakana = 0x30A1;
  constexpr char32_t kLastKatakana = 0x30F6;
  constexpr char32_t kToHiragana = 0x60;
  constexpr std::u32string_view kSmall = U"ぁあぃいぅうぇえぉおっつゃやゅゆょよゎわゕかゐいゑえ";
  for (std::size_t i = 0; i < kSmall.size(); i += 2) table[kSmall[i]] = kSmall[i + 1];
  for (const char32_t c : std::u32string_view(U"がけゖ")) table[c] = U'か';
  for (char32_t c = kKatakana; c <= kLastKatakana; ++c) table[c] = table[c - kToHiragana];
  constexpr char32_t kFirstHalf = 0xFF66;
  for (std::size_t i = 0; i < kHalfKana.size(); ++i) table[kFirstHalf + i] = table[kHalfKana[i]];
}

void foldGroups(Table& table) {
  char32_t kept = 0;
  for (std::size_t at = 0; at < kGroups.size();) {
    const char32_t c = decode(kGroups, at);
    if (c == U' ') {
      kept = 0;
    } else if (kept == 0) {
      kept = c;
    } else if (c < kPlane) {
      table[c] = kept;
    }
  }
}

Table makeTable() {
  Table table(kPlane);
  for (char32_t c = 0; c < kPlane; ++c) table[c] = c;
  constexpr char32_t kFullWidth = 0xFEE0;
  for (char32_t c = U'!'; c <= U'~'; ++c) table[c + kFullWidth] = c;
  for (char32_t c = U'A'; c <= U'Z'; ++c) table[c] = table[c + kFullWidth] = c + (U'a' - U'A');
  foldKana(table);
  foldGroups(table);
  table[U'之'] = table[U'乃'] = U'の';
  constexpr char32_t kFirstRadical = 0x2F00;
  for (std::size_t i = 0; i < kRadicals.size(); ++i) table[kFirstRadical + i] = table[kRadicals[i]];
  for (const char32_t c : kHyphens) table[c] = U'-';
  for (const char32_t c : kDropped) table[c] = kNoCharacter;
  for (char32_t c = 0xFE00; c <= 0xFE0F; ++c) table[c] = kNoCharacter;  // variation selectors
  return table;
}

}  // namespace

char32_t decode(std::string_view text, std::size_t& at) {
  constexpr char32_t kBroken = 0xFFFD;
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(at++);
  if (lead < 0x80) return lead;
  const int more = lead >= 0xF0 && lead < 0xF5   ? 3
                   : lead >= 0xE0 && lead < 0xF0 ? 2
                   : lead >= 0xC2 && lead < 0xE0 ? 1
                                                 : 0;
  if (more == 0) return kBroken;
  char32_t c = lead & (0x3FU >> static_cast<unsigned>(more));
  std::size_t next = at;
  for (int i = 0; i < more; ++i, ++next) {
    if (next >= text.size() || (byte(next) & 0xC0U) != 0x80U) return kBroken;
    c = (c << 6U) | (byte(next) & 0x3FU);
  }
  constexpr std::array<char32_t, 4> kLeast = {0, 0x80, 0x800, 0x10000};
  if (c < kLeast[static_cast<std::size_t>(more)] || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
    return kBroken;
  at = next;
  return c;
}

void encode(char32_t c, std::string& out) {
  const auto put = [&](char32_t bits) { out += static_cast<char>(static_cast<unsigned char>(bits)); };
  if (c < 0x80) return put(c);
  if (c < 0x800) {
    put(0xC0U | (c >> 6U));
  } else {
    if (c < kPlane) {
      put(0xE0U | (c >> 12U));
    } else {
      put(0xF0U | (c >> 18U));
      put(0x80U | ((c >> 12U) & 0x3FU));
    }
    put(0x80U | ((c >> 6U) & 0x3FU));
  }
  put(0x80U | (c & 0x3FU));
}

char32_t foldedCharacter(char32_t c) {
  static const Table kTable = makeTable();
  if (c < kPlane) return kTable[c];
  if (c >= 0xE0100 && c <= 0xE01EF) return kNoCharacter;  // ideographic variation selectors
  return c == U'𠮷' ? U'吉' : c;
}

char32_t withSoundMark(char32_t kana, char32_t mark) {
  constexpr std::u32string_view kVoiced = U"さしすせそたちつてとはひふへほ";
  constexpr std::u32string_view kHalfVoiced = U"はひふへほ";
  const bool isHalf = mark == 0x309A || mark == 0x309C || mark == 0xFF9F;
  if (!isHalf && mark != 0x3099 && mark != 0x309B && mark != 0xFF9E) return 0;
  if (isHalf) return kHalfVoiced.find(kana) == std::u32string_view::npos ? 0 : kana + 2;
  constexpr std::u32string_view kSameWhenVoiced = U"か";
  if (kSameWhenVoiced.find(kana) != std::u32string_view::npos) return kana;
  if (U"きくこ"[0] == kana || U"きくこ"[1] == kana || U"きくこ"[2] == kana) return kana + 1;
  return kVoiced.find(kana) == std::u32string_view::npos ? 0 : kana + 1;
}

}  // namespace michi::address
