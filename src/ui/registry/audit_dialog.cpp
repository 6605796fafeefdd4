#include "ui/registry/audit_dialog.h"

#include <QtWidgets>
#include <map>

#include "plugin/registry_words.h"

namespace michi::ui {
namespace {

/// "household 12 15-40; place 12" in the user's language: the first word of each part is a kind of record.
QString subjectWords(const std::string& subject) {
  QStringList parts;
  for (const QString& part : q(subject).split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
    QString kind = part.section(u' ', 0, 0);
    for (const store::RecordKind known : store::kRecordKinds) {
      if (kind.toStdString() == store::nameOf(known)) {
        kind = q(store::titleOf(known));
        break;
      }
    }
    if (kind == QStringLiteral("user")) kind = words("user");
    parts << kind + u' ' + part.section(u' ', 1);
  }
  return parts.join(words("; "));
}

}  // namespace

AuditDialog::AuditDialog(Session& session, QWidget* parent)
    : RegistryDialog(session, words("Record of use of the registry"), parent) {
  resize(1160, 640);
  addTable({words("No."), words("When"), words("Who"), words("Did what"), words("To what"), words("What for"),
            words("Check")},
           words("Narrow down: a name, a day, an action, a household's number"));
  QPushButton* check = addButton("security-high", words("&Verify the record"));
  check->setObjectName(QStringLiteral("verify"));
  check->setToolTip(words("Finds entries that were changed, removed or put in another order"));
  connect(check, &QPushButton::clicked, this, &AuditDialog::verify);
  finishButtons();
  read();
}

void AuditDialog::read() {
  work(
      {}, [](OpenWorkspace& open, Progress&) { return open.unlocked().audit(); },
      [this](const std::vector<store::AuditEntry>& entries) { fill(entries, {}); });
}

void AuditDialog::verify() {
  struct Result {
    std::vector<store::AuditEntry> entries;
    std::vector<store::AuditFinding> findings;
    std::vector<std::string> records;
  };
  work(
      words("Verifying the record of use"),
      [](OpenWorkspace& open, Progress& progress) {
        store::Registry& registry = open.unlocked();
        Result result{registry.audit(), registry.verifyAudit(), {}};
        progress.step(0.5, {});
        registry.verifyAll();
        result.records = registry.findings();
        return result;
      },
      [this](const Result& result) {
        fill(result.entries, result.findings);
        const std::size_t problems = result.findings.size() + result.records.size();
        if (problems == 0)
          return say(words("The record is sound: %1 entries, none was changed or removed.",
                           withSeparators(result.entries.size())));
        QStringList lines{words(
            "Somebody has tampered with the registry: %1 finding(s). Keep the file as evidence and work on "
            "with a backup of it.",
            problems)};
        constexpr std::size_t kShown = 5;
        for (std::size_t i = 0; i < std::min(kShown, result.findings.size()); ++i)
          lines << q(result.findings[i].what);
        for (std::size_t i = 0; i < std::min(kShown, result.records.size()); ++i)
          lines << q(result.records[i]);
        say(lines.join(u'\n'), true);
      });
}

void AuditDialog::fill(const std::vector<store::AuditEntry>& entries,
                       const std::vector<store::AuditFinding>& findings) {
  std::map<std::int64_t, QString> wrong;
  for (const auto& finding : findings) wrong[finding.seq] = q(finding.what);
  std::vector<QStringList> rows;
  std::set<int> marked;
  const auto add = [&](QStringList row, std::int64_t seq) {
    const auto found = wrong.find(seq);
    if (found != wrong.end()) {
      row << found->second;
      marked.insert(static_cast<int>(rows.size()));
      wrong.erase(found);
    }
    rows.push_back(std::move(row));
  };
  for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
    add({QString::number(entry->seq), q(entry->at.substr(0, 16)).replace(u'T', u' '), q(entry->login),
         q(plugin::auditTitle(entry->action)), subjectWords(entry->subject), q(entry->note)},
        entry->seq);
  }
  for (const auto& [seq, what] : wrong) {  // missing ones
    marked.insert(static_cast<int>(rows.size()));
    rows.push_back({QString::number(seq), {}, {}, {}, {}, {}, what});
  }
  table().show(std::move(rows), std::move(marked));
}

}  // namespace michi::ui
