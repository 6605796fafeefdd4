#pragma once
// A table as a file for Excel and others. The file is written under another name beside it first and replaces
// an older one; after an error nothing has changed.

#include <QString>
#include <functional>

#include "base/progress.h"
#include "ui/tables/table_copy.h"

namespace michi::ui {

/// Csv: UTF-8 with a mark that Excel knows. CsvCp932: for older programs of Japanese offices.
enum class TableFormat { Xlsx, Csv, CsvCp932 };

QString titleOf(TableFormat format);
QString endingOf(TableFormat format);

/// `beforeItIsThere` runs when everything is written but the file has not yet got its name; what it throws
/// leaves no file. Returns how many characters the encoding lacks (they are written as 〓). Throws Error: Io,
/// Cancelled.
std::size_t writeTableFile(const TableContent& content, TableFormat format, const QString& file,
                           Progress& progress, const std::function<void()>& beforeItIsThere = {});

/// The bytes of a CSV file; `lost` counts as above.
std::string asCsv(const TableContent& content, bool isCp932, std::size_t& lost);
/// Typed cells, a frozen heading with filters, widths that fit. Writes to `file` itself.
void writeXlsx(const TableContent& content, const QString& file, Progress& progress);

}  // namespace michi::ui
