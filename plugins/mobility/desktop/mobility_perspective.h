#pragma once
// 移動支援: the questions that it answers, one panel each.

#include "ui/shell/question_perspective.h"
#include "ui/shell/shell.h"

namespace michi::mobility {

class MobilityPerspective : public ui::QuestionPerspective {
  Q_OBJECT

 public:
  explicit MobilityPerspective(ui::Shell& shell);

  QString id() const override { return QStringLiteral("mobility"); }
  QString title() const override;
  QIcon icon() const override;
};

}  // namespace michi::mobility
