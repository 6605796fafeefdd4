#include "base/text.h"
#include "japanese/date.h"
#include "japanese/date_tokens.h"

namespace michi::japanese {

Checked<int> parseAge(std::string_view utf8) {
  constexpr std::int64_t kOldest = 130;  // nobody was ever 123
  Tokens tokens(utf8);
  tokens.skip(Sign::Full);
  const Token number = tokens.take();
  tokens.skip(Sign::Age);
  if (number.sign != Sign::Number || !tokens.is(Sign::End)) return {0, text("This is no age in full years.")};
  if (number.value > kOldest) return {0, text("Nobody is %1 years old.", number.value)};
  return {static_cast<int>(number.value), {}};
}

}  // namespace michi::japanese
