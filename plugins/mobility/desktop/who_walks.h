#pragma once
// Who walks, and whether in winter: the same two fields in every question.

#include <string>

class QCheckBox;
class QComboBox;

namespace michi::mobility {

QComboBox* profileBox();
QCheckBox* winterBox();
/// "elderly", "walker-winter". Elderly people in winter are simply "winter".
std::string profileOf(const QComboBox& profile, const QCheckBox& winter);

}  // namespace michi::mobility
