#include "seal/printed_key.h"

#include <gtest/gtest.h>

#include "base/error.h"
#include "seal/crypto.h"

namespace michi::seal {
namespace {

TEST(PrintedKey, ComesBackHoweverItIsTyped) {
  for (int i = 0; i < 100; ++i) {
    const Secret key = Secret::random(kKeySize);
    std::string printed(printKey(key).view());
    EXPECT_EQ(printed.size(), 69U);
    EXPECT_EQ(readPrintedKey(printed).view(), key.view());
    for (char& letter : printed) {
      if (letter == '-') letter = ' ';
      if (letter == '0') letter = 'o';
      if (letter == '1') letter = 'l';
      letter = static_cast<char>(std::tolower(letter));
    }
    EXPECT_EQ(readPrintedKey(printed + "\n").view(), key.view());
  }
}

TEST(PrintedKey, ASlipIsNoticed) {
  const std::string printed(printKey(Secret(std::string(kKeySize, 'k'))).view());
  for (std::size_t i = 0; i < printed.size(); ++i) {
    if (printed[i] == '-') continue;
    std::string wrong = printed;
    wrong[i] = wrong[i] == 'A' ? 'B' : 'A';
    EXPECT_THROW(readPrintedKey(wrong), Error) << i;
    EXPECT_THROW(readPrintedKey(printed.substr(0, i)), Error) << i;
  }
  EXPECT_THROW(readPrintedKey(""), Error);
  EXPECT_THROW(readPrintedKey(printed + "A"), Error);
  EXPECT_THROW(readPrintedKey("水沢"), Error);
}

}  // namespace
}  // namespace michi::seal
