// Hostile addresses against a small dictionary, and a hostile dictionary as the workspace gives it back:
// every answer names places of the dictionary, its shares of the text are shares of it, and nothing else is
// thrown than that it is damaged.

#include <cmath>
#include <cstdint>
#include <cstdlib>

#include "address/dictionary.h"
#include "address/fold.h"
#include "base/error.h"
#include "store/address_records.h"

namespace {

using namespace michi;

void require(bool isTrue) {
  if (!isTrue) std::abort();
}

address::Record record(const char* prefecture, const char* city, const char* town, const char* koaza = "",
                       const char* block = "") {
  return {prefecture, city, town, koaza, block, geo::Point{1, 2}, "1"};
}

const std::vector<address::Record>& records() {
  static const std::vector<address::Record> kRecords = {
      record("岩手県", "奥州市", "水沢佐倉河", "十文字", "12"),
      record("岩手県", "奥州市", "水沢佐倉河", "久保"),
      record("岩手県", "奥州市", "江刺岩谷堂", "十文字"),
      record("岩手県", "奥州市", "水沢大手町一丁目", "", "2"),
      record("岩手県", "奥州市", "前沢字六日町", "", "22-3"),
      record("岩手県", "胆沢郡金ケ崎町", "西根", "第十二地割"),
      record("北海道", "札幌市中央区", "南一条西二十四丁目"),
      record("京都府", "京都市中京区", "一之船入町"),
  };
  return kRecords;
}

const std::vector<address::FormerName>& formerNames() {
  static const std::vector<address::FormerName> kNames = {
      {"岩手県", "奥州市", {"水沢市"}, {"水沢区"}, "水沢"},
      {"岩手県", "奥州市", {"胆沢郡前沢町"}, {}, "前沢"}};
  return kNames;
}

void check(const address::Dictionary& dictionary, std::string_view text, const address::Options& options) {
  const address::Match match = dictionary.match(text, options);
  require(match.candidates.size() <= options.mostCandidates);
  for (const address::Candidate& candidate : match.candidates) {
    require(candidate.level != address::Level::None && !candidate.prefecture.empty());
    require(candidate.confidence > 0 && candidate.confidence <= 1);
    require(candidate.number.empty() || text.find(candidate.number) != std::string_view::npos);
    require(candidate.rest.size() <= text.size());
  }
}

void match(const std::string& text) {
  static const address::Dictionary kDictionary(records(), formerNames());
  check(kDictionary, text, {});
  const address::Options home{"岩手県", "奥州市", 2};
  check(kDictionary, text, home);
  check(kDictionary, "岩手県奥州市" + text, home);
  check(kDictionary, "水沢" + text + "水沢佐倉河字十文字12-3", home);
  const std::string once = address::normalised(text);
  require(address::normalised(once) == once);
}

/// What was read is packed to the same records again, and a dictionary of it answers.
void readBack(std::string_view bytes, const std::string& text) {
  try {
    std::vector<address::Record> read;
    store::unpackAddresses(bytes, read);
    std::vector<address::Record> again;
    store::unpackAddresses(store::packAddresses(read), again);
    require(again.size() == read.size());
    const address::Dictionary dictionary(read, formerNames());
    (void)dictionary.match(text, {"岩手県", "奥州市", 8});
  } catch (const Error& error) {
    require(error.kind() == ErrorKind::Damaged);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  match(text);
  readBack(text, text);
  // A table that was damaged somewhere.
  std::string damaged = store::packAddresses(records());
  if (size >= 3) damaged[(data[0] * 256U + data[1]) % damaged.size()] = static_cast<char>(data[2]);
  readBack(damaged, text);
  return 0;
}
