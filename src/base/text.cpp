#include "base/text.h"

#include <array>
#include <charconv>
#include <vector>

namespace michi {
namespace {

Translator installed = nullptr;
Translator installedForPrint = nullptr;

}  // namespace

void installTranslator(Translator translator) { installed = translator; }
void installPrintTranslator(Translator translator) { installedForPrint = translator; }

const std::string& inUserLanguage(const std::string& japanese, const std::string& english) {
  return installed != nullptr ? japanese : english;
}

namespace detail {

std::string fillText(Reader reader, const char* source, std::initializer_list<std::string> arguments) {
  const Translator translator = reader == Reader::User ? installed : installedForPrint;
  const std::string pattern = translator != nullptr ? translator(source) : source;
  const std::vector<std::string> values(arguments);
  std::string filled;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const bool isPlace =
        pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
    const std::size_t index = isPlace ? static_cast<std::size_t>(pattern[i + 1] - '1') : values.size();
    if (index < values.size()) {
      filled += values[index];
      ++i;
    } else {
      filled += pattern[i];
    }
  }
  return filled;
}

std::string textArgument(double value) {
  std::array<char, 32> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
  return {buffer.data(), end};
}

}  // namespace detail

std::string sentences(const std::string& first, const std::string& second) {
  const bool needsSpace = !first.empty() && !second.empty() && !first.ends_with("。");
  return first + (needsSpace ? " " : "") + second;
}

std::string withSeparators(long long value) {
  std::string digits = std::to_string(value);
  const std::size_t first = value < 0 ? 1 : 0;
  for (std::size_t i = digits.size(); i > first + 3;) {
    i -= 3;
    digits.insert(i, ",");
  }
  return digits;
}

}  // namespace michi
