#include "seal/printed_key.h"

#include <algorithm>
#include <cstdint>

#include "base/error.h"
#include "base/text.h"
#include "seal/crypto.h"

namespace michi::seal {
namespace {

constexpr std::string_view kDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr unsigned kBits = 5;
constexpr std::size_t kGroup = 4;
constexpr std::size_t kCheckBytes = 3;  // 280 bits in all: 56 digits without a remainder
constexpr std::size_t kDigitCount = (kKeySize + kCheckBytes) * 8 / kBits;

int digitOf(char letter) {
  if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
  if (letter == 'O') letter = '0';
  if (letter == 'I' || letter == 'L') letter = '1';
  const std::size_t found = kDigits.find(letter);
  return found == std::string_view::npos ? -1 : static_cast<int>(found);
}

Secret withCheck(const Secret& key) {
  const std::string check = hash(key.view());
  Secret all(kKeySize + kCheckBytes);
  std::copy_n(key.data(), kKeySize, all.data());
  std::copy_n(check.begin(), kCheckBytes, all.data() + kKeySize);
  return all;
}

[[noreturn]] void refuse() {
  throw Error(ErrorKind::BadInput, text("This is not a printed key, or a letter of it is wrong."), {},
              text("Compare it with the paper, group by group."));
}

}  // namespace

Secret printKey(const Secret& key) {
  const Secret all = withCheck(key);
  Secret printed(kDigitCount + kDigitCount / kGroup - 1);
  std::size_t out = 0;
  for (std::size_t digit = 0; digit < kDigitCount; ++digit) {
    if (digit > 0 && digit % kGroup == 0) printed.data()[out++] = '-';
    unsigned value = 0;
    for (std::size_t bit = digit * kBits; bit < (digit + 1) * kBits; ++bit)
      value = value << 1U | ((all.data()[bit / 8] >> (7 - bit % 8)) & 1U);
    printed.data()[out++] = static_cast<unsigned char>(kDigits[value]);
  }
  return printed;
}

Secret readPrintedKey(std::string_view printed) {
  Secret all(kKeySize + kCheckBytes);
  std::fill_n(all.data(), all.size(), static_cast<unsigned char>(0));
  std::size_t bit = 0;
  for (const char letter : printed) {
    if (letter == '-' || letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t') continue;
    const int digit = digitOf(letter);
    if (digit < 0 || bit == kDigitCount * kBits) refuse();
    for (unsigned i = kBits; i-- > 0; ++bit) {
      const unsigned one = static_cast<unsigned>(digit) >> i & 1U;
      all.data()[bit / 8] = static_cast<unsigned char>(all.data()[bit / 8] | one << (7 - bit % 8));
    }
  }
  if (bit != kDigitCount * kBits) refuse();
  Secret key(all.view().substr(0, kKeySize));
  if (withCheck(key).view() != all.view()) refuse();
  return key;
}

}  // namespace michi::seal
