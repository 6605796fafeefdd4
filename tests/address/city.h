#pragma once
// A small dictionary: some of Oshu, and what makes other places hard.

#include <vector>

#include "address/record.h"

namespace michi::address::testing {

inline std::vector<Record> cityRecords() {
  const auto oshu = [](const char* town, const char* koaza, double x, const char* block = "") {
    return Record{"岩手県", "奥州市", town, koaza, block, geo::Point{x, 0}, ""};
  };
  const auto other = [](const char* prefecture, const char* city, const char* town, const char* koaza = "") {
    static double x = 1000;
    return Record{prefecture, city, town, koaza, "", geo::Point{x += 1000, 0}, ""};
  };
  std::vector<Record> records = {oshu("水沢", "川端", 0),
                                 oshu("水沢", "日高", 0),
                                 oshu("水沢川端町", "", 1000),
                                 oshu("水沢日高", "", 2000),
                                 oshu("水沢佐倉河", "久保", 100),
                                 oshu("水沢佐倉河", "十文字", 150),
                                 oshu("水沢佐倉河", "田中", 200),
                                 oshu("水沢真城", "田中", 900),
                                 oshu("水沢姉体町", "橋本", 300),
                                 oshu("前沢", "陣場", 400),
                                 oshu("前沢古城", "", 500),
                                 oshu("胆沢小山", "", 600),
                                 oshu("衣川古戸", "", 700),
                                 oshu("江刺岩谷堂", "", 800),
                                 oshu("水沢大手町一丁目", "", 500),
                                 oshu("水沢大手町二丁目", "", 510),
                                 oshu("水沢佐倉河", "久保", 101, "213"),
                                 oshu("水沢佐倉河", "久保", 99, "213-1"),
                                 other("岩手県", "胆沢郡金ケ崎町", "西根"),
                                 other("岩手県", "盛岡市", "砂子沢", "第六地割"),
                                 other("東京都", "府中市", "宮西町二丁目"),
                                 other("広島県", "府中市", "府川町"),
                                 other("埼玉県", "川口市", "大字新堀"),
                                 other("埼玉県", "川口市", "新堀"),
                                 other("埼玉県", "川口市", "新堀町"),
                                 other("大阪府", "堺市北区", "新金岡町四丁"),
                                 other("北海道", "札幌市北区", "北二十四条西六丁目"),
                                 other("北海道", "札幌市中央区", "北一条西六丁目"),
                                 other("京都府", "京都市中京区", "一之船入町"),
                                 other("京都府", "京都市中京区", "河原町"),
                                 other("千葉県", "市川市", "八幡一丁目"),
                                 other("千葉県", "千葉市中央区", "中央一丁目"),
                                 other("高知県", "安芸郡田野町", "（大字なし）", "千福")};
  Record block = oshu("水沢大手町一丁目", "", 500, "5");
  block.point->y = 5;
  records.push_back(block);
  return records;
}

inline std::vector<FormerName> cityFormerNames() {
  return {{"岩手県", "奥州市", {"水沢市"}, {"水沢区"}, "水沢"},
          {"岩手県", "奥州市", {"江刺市"}, {"江刺区"}, "江刺"},
          {"岩手県", "奥州市", {"胆沢郡前沢町"}, {"前沢区"}, "前沢"},
          {"岩手県", "奥州市", {"胆沢郡胆沢町"}, {"胆沢区"}, "胆沢"},
          {"岩手県", "奥州市", {"胆沢郡衣川村"}, {"衣川区"}, "衣川"}};
}

}  // namespace michi::address::testing
