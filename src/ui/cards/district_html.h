#pragma once
// The district's card as a page of text: large headings, short tables. What is not there is said in words.

#include <QString>

#include "catalog/facility_kinds.h"
#include "catalog/need_classes.h"
#include "ui/cards/district_facts.h"

namespace michi::ui {

/// Labels of the rules; read once.
struct CardLabels {
  catalog::FacilityKinds kinds;
  catalog::NeedClasses needs;
};
std::shared_ptr<const CardLabels> readCardLabels(const std::string& resources);

/// Links "michi:facility/<key>" and "michi:shelter/<key>" pick a place.
QString districtHtml(const DistrictFacts& facts, const RunPart& coverage, const RunPart& priority,
                     const CardLabels& labels);

}  // namespace michi::ui
