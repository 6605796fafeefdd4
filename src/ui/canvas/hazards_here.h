#pragma once
// Which hazard zones a place lies in, in words.

#include <QString>
#include <vector>

#include "base/progress.h"
#include "geo/point.h"
#include "store/workspace.h"

namespace michi::ui {

/// One line for each map or phenomenon that has a zone there, the worst where zones overlap: "Flood depth,
/// largest: 3 to 5 m — 北上川". Empty: no zone is known there, which does not mean that it is safe.
std::vector<QString> hazardWords(const std::vector<store::FloodZone>& floods,
                                 const std::vector<store::LandslideZone>& slides);
/// hazardWords() of a place. Cost: a few milliseconds, by the spatial index.
std::vector<QString> hazardsHere(const store::Workspace& workspace, geo::Point place);

}  // namespace michi::ui
