#include "ui/tables/table_model.h"

#include <QSet>
#include <algorithm>
#include <cmath>

#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::ui {
namespace {

bool hasSameColumns(const Table& a, const Table& b) {
  return std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(),
                    [](const Column& x, const Column& y) { return x.title == y.title && x.kind == y.kind; });
}

void keepNumbers(const std::vector<double>& numbers, const ColumnFilter& filter, std::vector<char>& passes) {
  if (!filter.least && !filter.most) return;
  for (std::size_t i = 0; i < passes.size(); ++i) {
    const bool isIn = !std::isnan(numbers[i]) && (!filter.least || numbers[i] >= *filter.least) &&
                      (!filter.most || numbers[i] <= *filter.most);
    if (!isIn) passes[i] = 0;
  }
}

void keepTexts(const std::vector<QString>& texts, const ColumnFilter& filter, std::vector<char>& passes) {
  if (filter.among) {
    const QSet<QString> wanted(filter.among->begin(), filter.among->end());
    for (std::size_t i = 0; i < passes.size(); ++i) {
      if (passes[i] && !wanted.contains(texts[i])) passes[i] = 0;
    }
  }
  if (filter.contains.isEmpty()) return;
  const QString fragment = folded(filter.contains);
  for (std::size_t i = 0; i < passes.size(); ++i) {
    if (passes[i] && !folded(texts[i]).contains(fragment)) passes[i] = 0;
  }
}

}  // namespace

QString headingOf(const Column& column) {
  return column.unit.isEmpty() ? column.title : QStringLiteral("%1（%2）").arg(column.title, column.unit);
}

TableModel::~TableModel() = default;

bool TableModel::hasColumn(int column) const {
  return m_table && column >= 0 && column < static_cast<int>(m_table->columns.size());
}

void TableModel::forget() {
  m_byKey.clear();
  m_texts.reset();
  m_ranks.clear();
}

void TableModel::setTable(std::shared_ptr<const Table> table) {
  beginResetModel();
  if (table && m_table && !hasSameColumns(*table, *m_table)) {
    m_filters.clear();
    m_sortColumn = -1;
  }
  forget();
  m_table = std::move(table);
  arrange();
  endResetModel();
}

void TableModel::setSearch(const QString& words) {
  if (words == m_search) return;
  beginResetModel();
  m_search = words;
  arrange();
  endResetModel();
}

void TableModel::setFilter(int column, const ColumnFilter& filter) {
  if (filter == this->filter(column)) return;
  beginResetModel();
  if (filter.isEmpty())
    m_filters.erase(column);
  else
    m_filters[column] = filter;
  arrange();
  endResetModel();
}

ColumnFilter TableModel::filter(int column) const {
  const auto found = m_filters.find(column);
  return found == m_filters.end() ? ColumnFilter{} : found->second;
}

void TableModel::clearFilters() {
  if (!isFiltered()) return;
  beginResetModel();
  m_filters.clear();
  m_search.clear();
  arrange();
  endResetModel();
}

QStringList TableModel::values(int column, std::size_t most) const {
  if (!hasColumn(column)) return {};
  const auto& texts = m_table->texts[static_cast<std::size_t>(column)];
  QSet<QString> seen;
  for (const QString& one : texts) {
    seen.insert(one);
    if (static_cast<std::size_t>(seen.size()) > most) return {};
  }
  QStringList values(seen.begin(), seen.end());
  values.sort();
  return values;
}

int TableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() || !m_table ? 0 : static_cast<int>(m_table->columns.size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount() || !hasColumn(index.column())) return {};
  const auto column = static_cast<std::size_t>(index.column());
  const bool isNumber = m_table->columns[column].kind == Column::Kind::Number;
  if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
    return m_table->shown(column, m_rows[static_cast<std::size_t>(index.row())]);
  if (role == Qt::TextAlignmentRole)
    return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  return {};
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || !hasColumn(section)) return {};
  const Column& column = m_table->columns[static_cast<std::size_t>(section)];
  if (role == Qt::DisplayRole) return headingOf(column);
  if (role == Qt::ToolTipRole)
    return words("%1: a click sorts, a right click filters", headingOf(column).toStdString());
  if (role == Qt::DecorationRole && m_filters.count(section) > 0) return icon("view-filter");
  if (role == Qt::TextAlignmentRole)
    return QVariant::fromValue((column.kind == Column::Kind::Number ? Qt::AlignRight : Qt::AlignLeft) |
                               Qt::AlignVCenter);
  return {};
}

void TableModel::sort(int column, Qt::SortOrder order) {
  if (column == m_sortColumn && order == m_sortOrder) return;
  beginResetModel();
  m_sortColumn = column;
  m_sortOrder = order;
  arrange();
  endResetModel();
}

void TableModel::keep(std::vector<char>& passes) const {
  for (const auto& [column, filter] : m_filters) {
    if (!hasColumn(column)) continue;
    const auto at = static_cast<std::size_t>(column);
    if (m_table->columns[at].kind == Column::Kind::Number)
      keepNumbers(m_table->numbers[at], filter, passes);
    else
      keepTexts(m_table->texts[at], filter, passes);
  }
  const QStringList searched = folded(m_search).split(u' ', Qt::SkipEmptyParts);
  if (searched.isEmpty()) return;
  if (!m_texts) m_texts.emplace(*m_table);
  for (const QString& word : searched) m_texts->keepThoseWith(word, passes);
}

void TableModel::arrange() {
  m_rows.clear();
  m_shownAt.clear();
  if (!m_table) return;
  std::vector<char> passes(m_table->rowCount(), 1);
  keep(passes);
  for (std::uint32_t row = 0; row < passes.size(); ++row) {
    if (passes[row]) m_rows.push_back(row);
  }
  if (hasColumn(m_sortColumn)) {
    auto& ranks = m_ranks[m_sortColumn];
    if (ranks.empty()) ranks = ranksOf(*m_table, static_cast<std::size_t>(m_sortColumn));
    const bool isDown = m_sortOrder == Qt::DescendingOrder;
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](std::uint32_t a, std::uint32_t b) {
      if (ranks[a] == kUnknownRank || ranks[b] == kUnknownRank) return ranks[a] < ranks[b];
      return isDown ? ranks[a] > ranks[b] : ranks[a] < ranks[b];
    });
  }
  m_shownAt.assign(m_table->rowCount(), -1);
  for (std::size_t i = 0; i < m_rows.size(); ++i) m_shownAt[m_rows[i]] = static_cast<std::int32_t>(i);
}

const std::string& TableModel::keyAt(int row) const {
  static const std::string kNone;
  if (row < 0 || row >= rowCount()) return kNone;
  return m_table->keys[m_rows[static_cast<std::size_t>(row)]];
}

int TableModel::rowOf(const std::string& key) const {
  if (!m_table) return -1;
  if (m_byKey.empty()) {
    m_byKey.reserve(m_table->rowCount());
    for (std::uint32_t row = 0; row < m_table->rowCount(); ++row) m_byKey.emplace(m_table->keys[row], row);
  }
  const auto found = m_byKey.find(key);
  return found == m_byKey.end() ? -1 : m_shownAt[found->second];
}

}  // namespace michi::ui
