#include "plugins/mobility/desktop/who_walks.h"

#include <QtWidgets>

#include "ui/base/words.h"

namespace michi::mobility {

using ui::words;

QComboBox* profileBox() {
  auto* box = new QComboBox;
  for (const auto& [value, title] : {std::pair{"elderly", words("Elderly people")},
                                     {"adult", words("Adults")},
                                     {"walker", words("With a walking frame")},
                                     {"wheelchair", words("With a wheelchair")}})
    box->addItem(title, QString::fromLatin1(value));
  box->setObjectName(QStringLiteral("profile"));
  return box;
}

QCheckBox* winterBox() {
  auto* box = new QCheckBox(words("In winter, on snow"));
  box->setObjectName(QStringLiteral("winter"));
  box->setToolTip(words("Slower, and roads that nobody clears are hard or closed"));
  return box;
}

std::string profileOf(const QComboBox& profile, const QCheckBox& winter) {
  std::string who = profile.currentData().toString().toStdString();
  if (!winter.isChecked()) return who;
  return who == "elderly" ? "winter" : who + "-winter";
}

}  // namespace michi::mobility
