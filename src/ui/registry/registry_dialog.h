#pragma once
// What the registry's windows share: they work on the lane, say what went wrong in a line of their own, and
// vanish with all they show when the registry is locked.

#include <QAbstractTableModel>
#include <QDialog>
#include <functional>
#include <set>

#include "ui/session/session.h"

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;
class QVBoxLayout;

namespace michi::ui {

/// Rows of words; a row may be marked as one that needs a look.
class WordTable : public QAbstractTableModel {
  Q_OBJECT

 public:
  explicit WordTable(QStringList headings, QObject* parent = nullptr)
      : QAbstractTableModel(parent), m_headings(std::move(headings)) {}
  void show(std::vector<QStringList> rows, std::set<int> marked = {});
  const std::vector<QStringList>& rows() const { return m_rows; }

  int rowCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
  }
  int columnCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
  }
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QStringList m_headings;
  std::vector<QStringList> m_rows;
  std::set<int> m_marked;
};

class RegistryDialog : public QDialog {
  Q_OBJECT

 public:
  RegistryDialog(Session& session, const QString& title, QWidget* parent);

 protected:
  Session& session() { return m_session; }
  QVBoxLayout& column() { return *m_column; }
  /// A table with a box above it that narrows it.
  QTableView* addTable(const QStringList& headings, const QString& filterLabel);
  WordTable& table() { return *m_table; }
  /// Of the selected row in table().rows(), -1 for none.
  int currentRow() const;
  void addForm(const std::vector<std::pair<QString, QWidget*>>& rows);
  QPushButton* addButton(const char* iconName, const QString& words);
  /// The buttons made so far, in a row, with one to close at its end.
  void finishButtons();
  void say(const QString& words, bool isProblem = false);
  void say(const Error& error);
  /// Runs `work(OpenWorkspace&, Progress&)` on the lane, with the registry as it is now, and then
  /// `done(result)`; what goes wrong is said.
  template <class Work, class Done>
  void work(const QString& title, Work work, Done done) {
    workWhileLocked(
        title,
        [work = std::move(work)](OpenWorkspace& open, Progress& progress) mutable {
          open.unlocked().refresh();
          return work(open, progress);
        },
        std::move(done));
  }
  /// The same where nobody need be logged in; `failed` comes after it was said. Returns the job.
  template <class Work, class Done>
  std::uint64_t workWhileLocked(const QString& title, Work work, Done done,
                                std::function<void()> failed = {}) {
    setBusy(true);
    return m_session.run(
        title, this, std::move(work),
        [this, done = std::move(done)](auto&&... result) mutable {
          setBusy(false);
          done(std::forward<decltype(result)>(result)...);
        },
        [this, failed = std::move(failed)](const Error& error) {
          setBusy(false);
          say(error);
          if (failed) failed();
        });
  }
  virtual void rowChanged() {}

 private:
  void setBusy(bool isBusy);

  Session& m_session;
  QVBoxLayout* m_column;
  QLabel* m_said = nullptr;
  WordTable* m_table = nullptr;
  QSortFilterProxyModel* m_sorted = nullptr;
  QTableView* m_view = nullptr;
  QList<QPushButton*> m_buttons;
};

}  // namespace michi::ui
