#pragma once
// The lists of offers, requests and agreements under the map: read from the workspace, edited in forms, taken
// in from files.

#include <QObject>

#include "plugins/mobility/desktop/match_tables.h"
#include "ui/session/changes.h"
#include "ui/shell/shell.h"
#include "ui/tables/table_page.h"

class QPushButton;

namespace michi::mobility {

/// As they lie in the workspace.
struct MatchBook {
  std::vector<KeptSupport> offers, requests;
  std::vector<Agreement> agreements;
};

class AgreementForm;
class SupportForm;

class MatchListPages : public QObject {
  Q_OBJECT

 public:
  MatchListPages(ui::Shell& shell, QObject* parent);

  ui::TablePage& offers() const { return *m_offers; }
  ui::TablePage& requests() const { return *m_requests; }
  ui::TablePage& agreements() const { return *m_agreements; }
  const MatchBook& book() const { return m_book; }

  void read();
  void clear();
  /// A form for a new one, or for the one of this key.
  void edit(SupportList list, const std::string& key = {});
  void remove(SupportList list, const std::string& key);
  /// Asks for the file.
  void chooseFile(SupportList list);
  void takeIn(SupportList list, const QString& file);
  void writeTemplate(SupportList list);
  /// A form for a new one with these terms.
  void record(const AgreementTerms& terms);
  void changeAgreement(const std::string& id);
  /// All at once, as being asked; those that are written down already are left out.
  void recordAll(const std::vector<AgreementTerms>& all);

 signals:
  /// The book was read anew.
  void changed();

 private:
  const std::vector<KeptSupport>& kept(SupportList list) const;
  ui::TablePage* makePage(SupportList list, const QString& emptyWords);
  ui::TablePage* makeAgreements();
  QPushButton* addButton(ui::TablePage& page, const char* icon, const QString& verb, const char* name);
  /// The one row picked of a kind; empty where there is none or several.
  std::string picked(const char* kind) const;
  void keep(SupportList list, const std::optional<SupportValues>& before, const SupportValues& after,
            SupportForm& form);
  void keep(const Agreement& known, const AgreementTerms& terms, AgreementForm& form);
  void enableButtons();
  QStringList districtNames() const;

  ui::Shell& m_shell;
  std::vector<std::pair<QPushButton*, const char*>> m_needRow;  // and the kind of the row
  ui::TablePage* m_offers;
  ui::TablePage* m_requests;
  ui::TablePage* m_agreements;
  MatchBook m_book;
};

}  // namespace michi::mobility
