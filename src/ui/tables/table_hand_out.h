#pragma once
// A table leaves the program: the file is written whole or not at all, beside the window. What shows persons
// leaves only with its recipient and purpose, in the ledger of what was handed out and in the audit trail.

#include <QObject>
#include <QString>

#include "ui/tables/table_copy.h"
#include "ui/tables/table_export.h"

class QWidget;

namespace michi::ui {

class Shell;

/// Asks for the file and, for a table of persons, for recipient and purpose; then writes. Nothing blocks.
void handOut(Shell& shell, const TableContent& content, TableFormat format, QWidget* parent);

/// To whom, why and on what ground persons are handed out.
struct HandOut {
  QString recipient, post, purpose, returnBy;
  std::string ground;
};
/// Writes without asking: say() tells of the end, showError() of a failure.
void writeTable(Shell& shell, TableContent content, TableFormat format, const QString& file,
                const HandOut& to, QObject* context);

}  // namespace michi::ui
