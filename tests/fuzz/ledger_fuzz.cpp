// Any bytes as a city's list: it ends, and every household is one that the registry can hold.

#include <cstdint>
#include <cstdlib>

#include "base/error.h"
#include "gdal_priv.h"
#include "ingest/ledger.h"
#include "registry/check.h"
#include "registry/codec.h"

namespace {

using namespace michi;

struct Rules {
  catalog::Codes codes = catalog::Codes::read(std::string(MICHI_SOURCE_DIR) + "/data/rules");
  catalog::LedgerPreset preset = catalog::LedgerPreset::read(
      std::string(MICHI_SOURCE_DIR) + "/data/rules/columns/ledger/nikoniko.toml", codes);
  japanese::Folding folding;
  ingest::DistrictFinder districts{{}};
  ingest::SupporterFinder supporters{{}, folding};
  japanese::Date today = {2026, 11, 23};
};

constexpr const char* kFile = "/vsimem/ledger.csv";

/// The bytes as a list with the header in front, so that rows are reached soon.
std::string withHeader(std::string_view bytes) {
  return "台帳番号,世帯番号,行政区,氏名,フリガナ,生年月日,年齢,性別,住所,電話番号,要介護度,難病,世帯区分,"
         "移動,階数,寝室の階,"
         "名簿提供同意,同意日,異動,異動日,家族1氏名,家族1生年月日,民生委員,登録名簿,備考\n" +
         std::string(bytes);
}

void read(const std::string& bytes, const Rules& rules) {
  VSILFILE* file = VSIFileFromMemBuffer(kFile, reinterpret_cast<GByte*>(const_cast<char*>(bytes.data())),
                                        bytes.size(), FALSE);
  if (file == nullptr) return;
  VSIFCloseL(file);
  Progress progress;
  auto sheets = ingest::readLedgerSheets({kFile, "ledger.csv"}, {}, {}, progress);
  const auto table = ingest::tableOf(std::move(sheets[0]), rules.preset);
  const ingest::LedgerColumns columns(rules.preset, rules.codes, {}, table.columns);
  const ingest::LedgerKnowledge knowledge{rules.codes,      rules.folding, rules.districts,
                                          rules.supporters, rules.today,   rules.today};
  ingest::LedgerReader reader(rules.preset, knowledge);
  reader.add(table, columns, progress);
  for (const auto& household : reader.finish().households) {
    if (household.rows.size() != household.household.members.size()) std::abort();
    if (!registry::isAcceptable(registry::checkHousehold(household.household, rules.codes, rules.today)))
      std::abort();
    if (registry::decode<registry::Household>(registry::encode(household.household)) != household.household)
      std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Rules kRules;
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  for (const std::string& list : {bytes, withHeader(bytes)}) {
    try {
      read(list, kRules);
    } catch (const michi::Error& error) {
      if (error.kind() != michi::ErrorKind::BadInput) std::abort();
    }
  }
  return 0;
}
