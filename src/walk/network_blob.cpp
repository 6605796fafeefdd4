#include <algorithm>

#include "walk/blob.h"
#include "walk/network.h"

namespace michi::walk {

namespace {

constexpr std::uint64_t kMagic = 0x4B4C'4157'4843'494DU;  // "MICHWALK"
constexpr std::uint32_t kVersion = 1;
constexpr std::int64_t kLargestOrigin = 100'000'000'000;  // centimetres
constexpr Offset kLongest = 2'000'000'000;

}  // namespace

class NetworkBlob {
 public:
  static std::string content(const Network& n) {
    BlobWriter out;
    out.number(kVersion);
    out.number(n.m_shapes.originX());
    out.number(n.m_shapes.originY());
    out.array(n.m_shapes.nodes);
    out.array(n.m_shapes.firstStep);
    out.array(n.m_shapes.steps);
    out.array(n.m_ends);
    out.array(n.m_length);
    out.array(n.m_slopeForward);
    out.array(n.m_slopeBackward);
    out.array(n.m_maxSlope);
    out.array(n.m_kind);
    out.array(n.m_piece);
    return out.take();
  }

  static Network read(std::string_view content) {
    BlobReader in(content);
    if (in.number<std::uint32_t>() > kVersion) {
      throw Error(ErrorKind::TooNew,
                  text("The stored walking network was made by a newer version of this program."), {},
                  text("Update this program."));
    }
    Network n;
    const auto originX = in.number<std::int64_t>();
    const auto originY = in.number<std::int64_t>();
    if (std::max({originX, -originX, originY, -originY}) > kLargestOrigin || originX == INT64_MIN ||
        originY == INT64_MIN) {
      BlobReader::damaged();
    }
    n.m_shapes.setOrigin(originX, originY);
    n.m_shapes.nodes = in.array<GridPoint>();
    n.m_shapes.firstStep = in.array<std::uint32_t>();
    n.m_shapes.steps = in.array<std::int16_t>();
    n.m_ends = in.array<Network::Ends>();
    n.m_length = in.array<Offset>();
    n.m_slopeForward = in.array<std::uint16_t>();
    n.m_slopeBackward = in.array<std::uint16_t>();
    n.m_maxSlope = in.array<std::uint16_t>();
    n.m_kind = in.array<std::uint16_t>();
    n.m_piece = in.array<std::uint32_t>();
    if (!in.rest().empty() || !isSound(n)) BlobReader::damaged();
    return n;
  }

  static void finish(Network& n) { n.finish(); }

 private:
  static bool isSound(const Network& n) {
    const std::size_t edges = n.m_ends.size();
    const std::size_t nodes = n.m_shapes.nodes.size();
    constexpr std::size_t kMost = (std::size_t{1} << 31U) - 1;
    if (edges > kMost || nodes > 2 * edges) return false;
    for (const std::size_t size : {n.m_length.size(), n.m_slopeForward.size(), n.m_slopeBackward.size(),
                                   n.m_maxSlope.size(), n.m_kind.size(), n.m_piece.size()}) {
      if (size != edges) return false;
    }
    for (std::size_t e = 0; e < edges; ++e) {
      if (n.m_ends[e].from >= nodes || n.m_ends[e].to >= nodes ||
          !isSoundEdge(n, static_cast<std::uint32_t>(e)))
        return false;
    }
    return n.m_shapes.isSound(edges, [&n](std::size_t e) { return n.m_shapes.nodes[n.m_ends[e].from]; });
  }

  static bool isSoundEdge(const Network& n, std::uint32_t e) {
    constexpr unsigned kAllFlags = 127;
    return n.m_length[e] >= 1 && n.m_length[e] <= kLongest && n.m_slopeForward[e] > 0 &&
           n.m_slopeBackward[e] > 0 && (n.m_kind[e] & 15U) < kRoadClassCount &&
           (n.m_kind[e] >> 4U) <= kAllFlags && n.m_piece[e] < n.m_ends.size();
  }
};

std::string Network::save() const {
  const std::string content = NetworkBlob::content(*this);
  BlobWriter out;
  out.number(kMagic);
  out.number(checksum(content));
  return out.take() + content;
}

Network Network::load(std::string_view bytes) {
  BlobReader in(bytes);
  if (in.number<std::uint64_t>() != kMagic) BlobReader::damaged();
  const auto sum = in.number<std::uint64_t>();
  if (checksum(in.rest()) != sum) BlobReader::damaged();
  Network network = NetworkBlob::read(in.rest());
  NetworkBlob::finish(network);
  return network;
}

}  // namespace michi::walk
