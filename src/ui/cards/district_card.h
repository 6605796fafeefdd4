#pragma once
// The district card: one page on a district picked anywhere. Read and computed beside the window; a newer
// district wins over an older one. What counts households vanishes when the session locks.

#include <QWidget>
#include <memory>

#include "ui/cards/district_facts.h"

class QLabel;
class QStackedWidget;
class QTextBrowser;
class QUrl;

namespace michi::ui {

class Shell;
struct CardLabels;

class DistrictCard : public QWidget {
  Q_OBJECT

 public:
  /// `shell` outlives the card. A selection of one district fills it.
  explicit DistrictCard(Shell& shell, QWidget* parent = nullptr);

  /// Empty: the words on how to get one.
  void show(const std::string& code);
  using QWidget::show;
  const std::string& code() const { return m_code; }
  /// What stands on it; empty while it is read.
  QString text() const;

 signals:
  void shown();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Content;
  void load();
  void loadRegistry(const DistrictFacts& facts);
  void follow(const QUrl& link);
  void write();
  void forget();

  Shell& m_shell;
  std::string m_code;
  std::uint64_t m_job = 0, m_laneJob = 0;
  std::shared_ptr<const City> m_city;  // of m_source
  std::shared_ptr<const CardSource> m_source;
  std::shared_ptr<const CardLabels> m_labels;
  std::shared_ptr<Content> m_content;
  QStackedWidget* m_stack;
  QLabel* m_empty;
  QTextBrowser* m_page;
};

}  // namespace michi::ui
