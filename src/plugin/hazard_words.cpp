#include "plugin/hazard_words.h"

#include "base/text.h"

namespace michi::plugin {

std::string depthWords(int rank) {
  switch (rank) {
    case 1:
      return text("below 0.5 m");
    case 2:
      return text("0.5 to 3 m");
    case 3:
      return text("3 to 5 m");
    case 4:
      return text("5 to 10 m");
    case 5:
      return text("10 to 20 m");
    default:
      return text("20 m or more");
  }
}

}  // namespace michi::plugin
