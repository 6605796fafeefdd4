#include "japanese/cp932.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

#include <memory>
#include <vector>

#include "base/error.h"

namespace michi::japanese {
namespace {

constexpr char16_t kMissing[] = u"〓";

struct Close {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};

void countAndReplace(const void* context, UConverterFromUnicodeArgs* arguments, const UChar*, int32_t,
                     UChar32, UConverterCallbackReason reason, UErrorCode* status) {
  if (reason > UCNV_IRREGULAR) return;
  ++*static_cast<std::size_t*>(const_cast<void*>(context));
  *status = U_ZERO_ERROR;
  const UChar* from = kMissing;
  ucnv_cbFromUWriteUChars(arguments, &from, kMissing + 1, 0, status);
}

/// What is broken becomes U+FFFD, which CP932 lacks.
std::u16string toUtf16(std::string_view utf8) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, Close> converter(ucnv_open("UTF-8", &status));
  std::u16string wide(utf8.size() + 1, u'\0');
  const auto length = ucnv_toUChars(converter.get(), wide.data(), static_cast<int32_t>(wide.size()),
                                    utf8.data(), static_cast<int32_t>(utf8.size()), &status);
  wide.resize(static_cast<std::size_t>(length));
  return wide;
}

}  // namespace

std::string toCp932(std::string_view utf8, std::size_t& lost) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, Close> converter(ucnv_open("ibm-943_P15A-2003", &status));
  ucnv_setFromUCallBack(converter.get(), countAndReplace, &lost, nullptr, nullptr, &status);
  const std::u16string wide = toUtf16(utf8);
  std::string bytes(wide.size() * 2 + 1, '\0');
  const auto length = ucnv_fromUChars(converter.get(), bytes.data(), static_cast<int32_t>(bytes.size()),
                                      wide.data(), static_cast<int32_t>(wide.size()), &status);
  if (U_FAILURE(status)) throw Error(ErrorKind::Internal, "CP932 is missing from this computer's ICU.");
  bytes.resize(static_cast<std::size_t>(length));
  return bytes;
}

}  // namespace michi::japanese
