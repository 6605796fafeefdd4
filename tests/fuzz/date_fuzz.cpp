// Dates, ages, names and numbers from any bytes: what is read is a date that writes and reads again, a fold
// is valid UTF-8 and folds no further.

#include <cstdint>
#include <cstdlib>

#include "japanese/characters.h"
#include "japanese/date.h"
#include "japanese/fold.h"

namespace {

using namespace michi::japanese;

void require(bool isTrue) {
  if (!isTrue) std::abort();
}

void tryDate(std::string_view bytes, const DateOptions& options) {
  const auto date = parseDate(bytes, options);
  if (!date.isGood()) return require(date.value == Date());
  require(date.value.isKnown() && isValid(date.value));
  require(parseDate(isoDate(date.value)).value == date.value);
  constexpr int kYearsOfEras = 3000;  // 令和982: later the year has four digits
  if (date.value >= Date{1868, 10, 23} && date.value.year < kYearsOfEras)
    require(parseDate(wareki(date.value)).value == date.value);
}

void tryFold(std::string_view bytes, std::string (*fold)(std::string_view)) {
  const std::string once = fold(bytes);
  require(!firstBrokenByte(once));
  require(fold(once) == once);
}

const Folding& folding() {
  static const Variant kVariants[] = {{U'髙', U'高'}, {U'邉', U'辺'}, {U'神', U'申'}};
  static const Folding kFolding(kVariants);
  return kFolding;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  tryDate(bytes, {});
  tryDate(bytes, {.allowSerial = true, .allowEraCode = true});
  const auto age = parseAge(bytes);
  require(age.value >= 0 && age.value <= 130);
  tryFold(bytes, [](std::string_view text) { return folding().foldName(text); });
  tryFold(bytes, [](std::string_view text) { return folding().foldText(text); });
  tryFold(bytes, foldKana);
  tryFold(bytes, foldPhone);
  tryFold(bytes, toFullKana);
  tryFold(bytes, toHalfAscii);
  require(privateUse(bytes).size() <= size / 3);
  return 0;
}
