#pragma once
// A queue of (cost, node) in buckets of equal width, for searches that correct labels: within a bucket the
// order does not matter. Costs may lie far apart: what is beyond the window of buckets waits aside.

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace michi::walk {

class BucketQueue {
 public:
  using Entry = std::uint64_t;  // cost in the upper half, node in the lower

  BucketQueue() : m_buckets(kBuckets) {}

  /// Buckets are the power of two nearest below `width` wide.
  void reset(std::uint32_t width) {
    for (auto& bucket : m_buckets) bucket.clear();
    m_beyond.clear();
    m_shift = 32U + static_cast<unsigned>(std::bit_width(std::max(width, 1U)) - 1);
    m_current = 0;
    m_inWindow = 0;
    m_firstBeyond = kNever;
  }

  void push(Entry entry) {
    const std::uint64_t bucket = entry >> m_shift;
    if (bucket - m_current < kBuckets) {
      m_buckets[bucket % kBuckets].push_back(entry);
      ++m_inWindow;
    } else {
      m_beyond.push_back(entry);
      m_firstBeyond = std::min(m_firstBeyond, bucket);
    }
  }

  /// Moves on to the first bucket that is not empty; false when there is none. Nothing dearer than its lowest
  /// cost has been taken before, nothing cheaper will come.
  bool advance() {
    if (m_inWindow == 0) {
      if (m_beyond.empty()) return false;
      m_current = m_firstBeyond;
    }
    for (;; ++m_current) {
      if (m_firstBeyond <= m_current) takeFromBeyond();
      if (!m_buckets[m_current % kBuckets].empty()) return true;
    }
  }
  std::uint64_t lowestCost() const { return (m_current << m_shift) >> 32U; }

  void push(std::span<const Entry> entries) {
    for (const Entry entry : entries) push(entry);
  }

  /// Takes entries of the current bucket, 0 when it is empty; entries pushed meanwhile may join it.
  std::size_t take(std::span<Entry> entries) {
    auto& bucket = m_buckets[m_current % kBuckets];
    const std::size_t size = std::min(entries.size(), bucket.size());
    std::copy(bucket.end() - static_cast<std::ptrdiff_t>(size), bucket.end(), entries.begin());
    bucket.resize(bucket.size() - size);
    m_inWindow -= size;
    return size;
  }

  std::size_t memoryBytes() const {
    std::size_t entries = m_beyond.capacity();
    for (const auto& bucket : m_buckets) entries += bucket.capacity();
    return entries * sizeof(Entry) + m_buckets.capacity() * sizeof(std::vector<Entry>);
  }

 private:
  static constexpr std::uint64_t kBuckets = 128;
  static constexpr std::uint64_t kNever = ~std::uint64_t{0};

  void takeFromBeyond() {
    std::vector<Entry> waiting;
    waiting.swap(m_beyond);
    m_firstBeyond = kNever;
    for (const Entry entry : waiting) push(entry);
  }

  std::vector<std::vector<Entry>> m_buckets;
  std::vector<Entry> m_beyond;
  unsigned m_shift = 32;
  std::uint64_t m_current = 0;
  std::uint64_t m_inWindow = 0;
  std::uint64_t m_firstBeyond = kNever;
};

}  // namespace michi::walk
