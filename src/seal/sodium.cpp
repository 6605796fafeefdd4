#include "seal/sodium.h"

#include <sodium.h>

#include "base/error.h"
#include "base/text.h"

namespace michi::seal {

void startSodium() {
  static const bool isReady = sodium_init() >= 0;
  if (!isReady) throw Error(ErrorKind::Internal, text("The system gives no random numbers."));
}

}  // namespace michi::seal
