#pragma once
// What the check of one raw value gives. A bad value is expected work (a reject report), not an exception.

#include <string>

namespace michi {

/// A checked value, or the reason why there is none: a sentence for the user.
template <class Value>
struct Checked {
  Value value{};
  std::string reason;
  bool isGood() const { return reason.empty(); }
};

}  // namespace michi
