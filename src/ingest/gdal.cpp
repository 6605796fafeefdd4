#include "ingest/gdal.h"

#include <cpl_error.h>
#include <gdal_priv.h>

namespace michi::ingest {

struct GdalMessages::State {
  std::string last;
  bool hasFailed = false;
};

GdalMessages::GdalMessages() : m_state(std::make_unique<State>()), m_last(&m_state->last) {
  static const bool kRegistered = (GDALAllRegister(), true);
  static_cast<void>(kRegistered);
  CPLPushErrorHandlerEx(
      [](CPLErr level, CPLErrorNum, const char* message) {
        auto& state = *static_cast<State*>(CPLGetErrorHandlerUserData());
        if (level >= CE_Failure) state.hasFailed = true;
        if (level >= CE_Warning) state.last = message;
      },
      m_state.get());
}

GdalMessages::~GdalMessages() { CPLPopErrorHandler(); }

bool GdalMessages::hasFailed() const { return m_state->hasFailed; }

void GdalMessages::clear() {
  m_state->last.clear();
  m_state->hasFailed = false;
}

void CloseDataset::operator()(GDALDataset* dataset) const {
  if (dataset != nullptr) GDALClose(GDALDataset::ToHandle(dataset));
}

}  // namespace michi::ingest
