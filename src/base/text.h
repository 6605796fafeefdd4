#pragma once
// Texts that a user sees. The source is English; the application installs a translator (Japanese by Qt
// Linguist). scripts/translations.py collects every literal given to text() and checks that Japanese is
// complete.

#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>

namespace michi {

/// Given an English source text, returns it in the user's language.
using Translator = std::string (*)(const char* source);

/// Set once by main before threads start. Without it texts stay English.
void installTranslator(Translator translator);
/// The same for what is printed, which is Japanese whatever the user's language.
void installPrintTranslator(Translator translator);

/// The one of two labels (of a rule file) that the user reads.
const std::string& inUserLanguage(const std::string& japanese, const std::string& english);

namespace detail {
enum class Reader { User, Paper };
std::string fillText(Reader reader, const char* source, std::initializer_list<std::string> arguments);
std::string textArgument(double value);
inline std::string textArgument(std::string_view value) { return std::string(value); }
template <class Integer>
requires std::is_integral_v<Integer> std::string textArgument(Integer value) { return std::to_string(value); }
}  // namespace detail

/// The translated text with %1 … %9 replaced by the arguments.
/// Numbers are written plainly (1284, 0.5); see withSeparators() for counts shown in sentences.
template <class... Arguments>
std::string text(const char* source, const Arguments&... arguments) {
  return detail::fillText(detail::Reader::User, source, {detail::textArgument(arguments)...});
}

/// The same text as it stands on paper.
template <class... Arguments>
std::string printText(const char* source, const Arguments&... arguments) {
  return detail::fillText(detail::Reader::Paper, source, {detail::textArgument(arguments)...});
}

/// 12345 as "12,345", for counts shown in sentences.
std::string withSeparators(long long value);
template <class Integer>
requires std::is_integral_v<Integer> std::string withSeparators(Integer value) {
  return withSeparators(static_cast<long long>(value));
}

/// Two sentences one after the other: with a space after "." and none after "。"; an empty one is left out.
std::string sentences(const std::string& first, const std::string& second);

}  // namespace michi
