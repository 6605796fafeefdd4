#pragma once
// 申し出と地区を結ぶ: which company or corporation could drive for which district.

#include "plugins/mobility/desktop/match_lists_page.h"
#include "plugins/mobility/desktop/match_on_map.h"
#include "plugins/mobility/match_answer.h"
#include "ui/shell/perspective.h"
#include "ui/shell/shell.h"
#include "ui/shell/task_panel.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace michi::mobility {

class MatchPerspective : public ui::Perspective {
  Q_OBJECT

 public:
  explicit MatchPerspective(ui::Shell& shell);
  ~MatchPerspective() override;

  QString id() const override { return QStringLiteral("match"); }
  QString title() const override;
  QIcon icon() const override;
  QWidget* panel() override { return m_panel; }
  std::vector<ui::Page> pages() override;
  std::vector<std::string> theme() const override;
  double pageShare() const override { return 0.36; }
  void enter() override;
  void leave() override;

  MatchListPages& lists() const { return *m_lists; }
  const MatchOnMap& onMap() const { return *m_onMap; }
  const std::vector<MatchLine>& lines() const { return m_lines; }

 private:
  void makeConditions();
  void makeDetails();
  void makeNextSteps();
  void compute();
  void take(const MatchAnswer& answer);
  void listsChanged();
  void askToCompute();
  void showPicked();
  void goTo(const std::string& key);
  void forget();
  const MatchLine* picked() const;
  const MatchLine* lineOf(const std::string& key) const;

  ui::Shell& m_shell;
  ui::TaskPanel* m_panel;
  MatchOnMap* m_onMap;
  MatchListPages* m_lists;
  ui::TablePage* m_matches;
  ui::TablePage* m_unmet;
  QComboBox* m_farthest;
  QWidget* m_legend;
  QLabel* m_reasons;
  QPushButton* m_record = nullptr;
  QPushButton* m_recordAll = nullptr;
  QPushButton* m_toOffers = nullptr;
  QPushButton* m_toRequests = nullptr;
  std::vector<MatchLine> m_lines;
  std::uint64_t m_job = 0;
  bool m_hasResult = false;
  bool m_isEntered = false;
};

}  // namespace michi::mobility
