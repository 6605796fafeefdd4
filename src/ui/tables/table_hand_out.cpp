#include "ui/tables/table_hand_out.h"

#include <QtWidgets>

#include "plugin/disclosure.h"
#include "ui/base/words.h"
#include "ui/shell/shell.h"
#include "ui/tables/hand_out_dialog.h"

namespace michi::ui {
namespace {

QString countOf(const TableContent& content) {
  return words("%1 (%2 rows)", content.table->name.toStdString(), withSeparators(content.rows.size()));
}

QString fileNameFor(const Table& table, TableFormat format) {
  QString name = table.name;
  for (const QChar c : {u'/', u'\\', u':', u'*', u'?', u'"', u'<', u'>', u'|'}) name.remove(c);
  return QStringLiteral("%1_%2.%3")
      .arg(name, QDate::currentDate().toString(QStringLiteral("yyyyMMdd")), endingOf(format));
}

QString lastFolder() {
  return QSettings()
      .value(QStringLiteral("tables/folder"),
             QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
      .toString();
}

void askFile(Shell& shell, const TableContent& content, TableFormat format, QWidget* parent,
             const HandOut& to) {
  auto* dialog =
      new QFileDialog(parent, words("Export: %1", content.table->name.toStdString()), lastFolder());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(endingOf(format));
  dialog->setNameFilter(QStringLiteral("*.") + endingOf(format));
  dialog->selectFile(fileNameFor(*content.table, format));
  QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                   [&shell, content, format, parent, to](const QString& file) {
                     QSettings().setValue(QStringLiteral("tables/folder"), QFileInfo(file).absolutePath());
                     writeTable(shell, content, format, file, to, parent);
                   });
  if (content.table->isPersonal) {
    QObject::connect(&shell.session(), &Session::householdsChanged, dialog, [&shell, dialog] {
      if (!shell.session().households()) dialog->reject();
    });
  }
  dialog->open();
}

/// How the end is told.
QString wordsOfEnd(const QString& file, std::size_t lost, std::int64_t number) {
  QString said = words("Written: %1", QFileInfo(file).fileName().toStdString());
  if (number > 0) said += QStringLiteral("  ") + words("Entered in the ledger as number %1.", number);
  if (lost > 0)
    said +=
        QStringLiteral("  ") + words("%1 characters that Shift_JIS lacks stand as 〓.", withSeparators(lost));
  return said;
}

struct End {
  std::size_t lost = 0;
  std::int64_t number = 0;
};

plugin::DisclosureOptions optionsOf(const HandOut& to) {
  return {to.recipient.toStdString(), to.post.toStdString(), to.ground, to.returnBy.toStdString()};
}

/// Of the rows' keys "H12": their numbers; what is no household is named by the table.
std::string rangeOf(const TableContent& content) {
  std::vector<std::int64_t> ids;
  for (const std::uint32_t row : content.rows) {
    const std::string& key = content.table->keys[row];
    if (key.size() > 1 && key.front() == 'H') ids.push_back(std::stoll(key.substr(1)));
  }
  std::sort(ids.begin(), ids.end());
  return ids.empty() ? content.table->name.toStdString() : "household " + store::listIds(ids);
}

End writePersons(OpenWorkspace& open, Progress& progress, const TableContent& content, TableFormat format,
                 const QString& file, const HandOut& to) {
  store::Registry& registry = open.unlocked();
  End end;
  end.lost = writeTableFile(content, format, file, progress, [&] {
    const std::string range = rangeOf(content);
    const std::string purpose = to.purpose.toStdString();
    end.number = plugin::issue(registry, optionsOf(to), "list", range, purpose);
    registry.audit("export", range, purpose);
  });
  return end;
}

}  // namespace

void writeTable(Shell& shell, TableContent content, TableFormat format, const QString& file,
                const HandOut& to, QObject* context) {
  const auto done = [&shell, file](const End& end) { shell.say(wordsOfEnd(file, end.lost, end.number)); };
  const auto failed = [&shell](const Error& error) { shell.showError(error); };
  const QString title = words("Writing %1", content.table->name.toStdString());
  if (content.table->isPersonal) {
    const auto work = [content = std::move(content), format, file, to](OpenWorkspace& open,
                                                                       Progress& progress) {
      return writePersons(open, progress, content, format, file, to);
    };
    shell.session().run(title, context, work, done, failed);
  } else {
    const auto work = [content = std::move(content), format, file](Progress& progress) {
      return End{writeTableFile(content, format, file, progress), 0};
    };
    shell.session().jobs().start(title, context, work, done, failed);
  }
}

void handOut(Shell& shell, const TableContent& content, TableFormat format, QWidget* parent) {
  if (!content.table->isPersonal) return askFile(shell, content, format, parent, {});
  const auto& login = shell.session().login();
  auto* dialog = new HandOutDialog(countOf(content), login && login->disaster.has_value(), parent);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  QObject::connect(dialog, &QDialog::accepted, parent, [&shell, dialog, content, format, parent] {
    askFile(shell, content, format, parent, dialog->entered());
  });
  QObject::connect(&shell.session(), &Session::householdsChanged, dialog, [&shell, dialog] {
    if (!shell.session().households()) dialog->reject();
  });
  dialog->open();
}

}  // namespace michi::ui
