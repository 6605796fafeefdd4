#include "seal/sodium.h"

#include <sodium.h>

#include "base/error.h"
#include "base/text.h"

namespace michi::seal {

void startSodium() {
  static const bool kIsReady = sodium_init() >= 0;
  if (!kIsReady) throw Error(ErrorKind::Internal, text("The system gives no random numbers."));
}

}  // namespace michi::seal
