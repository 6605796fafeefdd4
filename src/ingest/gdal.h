#pragma once
// GDAL, set up once, its messages caught instead of printed.

#include <memory>
#include <string>

class GDALDataset;

namespace michi::ingest {

/// While one lives on this thread, GDAL's messages are kept here, not written to stderr. Registers the
/// drivers.
class GdalMessages {
 public:
  GdalMessages();
  ~GdalMessages();
  GdalMessages(const GdalMessages&) = delete;
  GdalMessages& operator=(const GdalMessages&) = delete;
  /// The last error or warning since the last clear(), or empty.
  const std::string& last() const { return *m_last; }
  /// Whether GDAL said that something failed since the last clear().
  bool hasFailed() const;
  void clear();

 private:
  struct State;
  std::unique_ptr<State> m_state;
  std::string* m_last;
};

struct CloseDataset {
  void operator()(GDALDataset* dataset) const;
};
using DatasetPointer = std::unique_ptr<GDALDataset, CloseDataset>;

}  // namespace michi::ingest
