#pragma once
// Messages between the client and the worker, in frames of a 4-byte little-endian length and as many bytes. A
// message is such a length again, as many bytes of CBOR, and behind them the bytes of a picture if it has
// one: megabytes that no parser needs to walk over.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "base/error.h"
#include "map/job.h"

namespace michi::map {

/// A frame beyond this is an error, on either side.
inline constexpr std::size_t kMaximumFrame = std::size_t{256} << 20U;
/// Both sides must speak the same version.
inline constexpr int kProtocolVersion = 4;

/// A PDF is written under its name with this behind it and renamed when it is whole.
inline constexpr const char* kPartSuffix = ".part";

/// The worker's first message: the token proves that it is the one that was started.
struct Hello {
  int version = kProtocolVersion;
  std::string token;
  bool operator==(const Hello&) const = default;
};

struct Cancel {
  bool operator==(const Cancel&) const = default;
};

struct Failure {
  ErrorKind kind = ErrorKind::Internal;
  std::string what;
  std::string where;
  std::string todo;
  bool operator==(const Failure&) const = default;
};

/// `id` joins an answer to its request; a Cancel carries the id of the job it ends.
struct Message {
  std::uint64_t id = 0;
  std::variant<Hello, Cancel, RenderJob, PrintJob, MapImage, PrintResult, Failure, LegendJob, Legend,
               GuestJob, GuestInfo>
      body;
  bool operator==(const Message&) const = default;
};

/// The message without the frame.
std::string encode(const Message& message);
/// Throws Error(Damaged) for anything that encode() would not have made: wrong types, missing entries, sizes
/// out of range, numbers that are not finite.
Message decode(std::string_view bytes);

/// Length and bytes. Throws Error(BadInput) when they exceed kMaximumFrame.
std::string frame(std::string_view bytes);

/// Cuts a stream into frames.
class FrameReader {
 public:
  explicit FrameReader(std::size_t maximum = kMaximumFrame) : m_maximum(maximum) {}
  void feed(std::string_view bytes) { m_buffer.append(bytes); }
  /// The next whole frame's bytes, or nothing yet. Throws Error(Damaged) when its length exceeds the maximum.
  std::optional<std::string> next();

 private:
  std::size_t m_maximum;
  std::string m_buffer;
  std::size_t m_start = 0;
};

}  // namespace michi::map
