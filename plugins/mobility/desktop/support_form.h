#pragma once
// A form for one offer or one request of a district.

#include <QDialog>
#include <functional>
#include <map>

#include "plugins/mobility/match_lists.h"

class QFormLayout;
class QLabel;
class QPushButton;

namespace michi::mobility {

class SupportForm : public QDialog {
  Q_OBJECT

 public:
  /// `districts`: names to choose from.
  SupportForm(SupportList list, const SupportValues& values, const QStringList& districts, QWidget* parent);

  /// As they stand in the form, without those that are empty.
  SupportValues values() const;
  void showProblem(const QString& words);
  QString problem() const;
  /// While it is being kept nothing more can be typed.
  void setBusy(bool isBusy);

 signals:
  void kept(const michi::mobility::SupportValues& values);

 private:
  using Reader = std::function<std::string()>;

  void addOfferFields(const SupportValues& values);
  void addRequestFields(const SupportValues& values, const QStringList& districts);
  void addLine(const char* field, const QString& label, const SupportValues& values,
               const QString& hint = {});
  void addNumber(const char* field, const QString& label, const SupportValues& values, int least, int usual,
                 const QString& ifNone = {});
  void addDays(const SupportValues& values, const QString& label);
  void addChoice(const char* field, const QString& label, const SupportValues& values,
                 const std::vector<std::pair<QString, QString>>& choices, bool isFree);

  QFormLayout* m_form;
  QLabel* m_problem;
  QPushButton* m_keep;
  SupportValues m_before;  // fields that the form does not show stay
  std::map<std::string, Reader> m_readers;
};

}  // namespace michi::mobility
