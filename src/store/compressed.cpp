#include "store/compressed.h"

#include <zlib.h>

#include "base/error.h"
#include "base/text.h"

namespace michi::store {

std::string compressed(std::string_view bytes, int level) {
  uLongf size = compressBound(static_cast<uLong>(bytes.size()));
  std::string out(size, '\0');
  const int code =
      compress2(reinterpret_cast<Bytef*>(out.data()), &size, reinterpret_cast<const Bytef*>(bytes.data()),
                static_cast<uLong>(bytes.size()), level);
  if (code != Z_OK)
    throw Error(ErrorKind::Internal, text("There is not enough memory to pack a large value."));
  out.resize(size);
  return out;
}

std::string decompressed(std::string_view bytes, std::size_t expected) {
  std::string out(expected, '\0');
  auto size = static_cast<uLongf>(expected);
  const int code = uncompress(reinterpret_cast<Bytef*>(out.data()), &size,
                              reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uLong>(bytes.size()));
  if (code != Z_OK || size != expected) out.clear();
  return out;
}

}  // namespace michi::store
