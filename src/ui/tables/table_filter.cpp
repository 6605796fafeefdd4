#include "ui/tables/table_filter.h"

#include <QtWidgets>

#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::ui {
namespace {

constexpr std::size_t kMostValues = 40;

QString numberWords(const std::optional<double>& number) {
  return number ? QString::number(*number) : QString();
}

QLineEdit* edit(const QString& name, const QString& content) {
  auto* made = new QLineEdit(content);
  made->setAccessibleName(name);
  return made;
}

}  // namespace

std::optional<double> numberFrom(const QString& words) {
  bool isNumber = false;
  const double number = folded(words).remove(u',').trimmed().toDouble(&isNumber);
  return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

ColumnFilterDialog::ColumnFilterDialog(TableModel& model, int column, QWidget* parent)
    : QDialog(parent), m_model(&model), m_column(column) {
  const Column& about = model.table()->columns[static_cast<std::size_t>(column)];
  setWindowTitle(words("Filter: %1", headingOf(about).toStdString()));
  setMinimumWidth(320);
  auto* layout = new QVBoxLayout(this);
  const bool isNumber = about.kind == Column::Kind::Number;
  layout->addWidget(isNumber ? makeRange(model.filter(column)) : makeTexts(model.filter(column)));
  auto* buttons =
      new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Reset);
  buttons->button(QDialogButtonBox::Ok)->setText(words("Filter"));
  buttons->button(QDialogButtonBox::Cancel)->setText(words("Cancel"));
  buttons->button(QDialogButtonBox::Reset)->setText(words("Take the filter away"));
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(buttons->button(QDialogButtonBox::Reset), &QPushButton::clicked, this, [this] {
    if (m_model) m_model->setFilter(m_column, {});
    reject();
  });
  layout->addWidget(buttons);
  connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
    if (isVisible()) reject();  // locked or another table: what is listed here is no longer true
  });
}

QWidget* ColumnFilterDialog::makeRange(const ColumnFilter& now) {
  auto* page = new QWidget;
  auto* form = new QFormLayout(page);
  m_least = edit(words("At least"), numberWords(now.least));
  m_most = edit(words("At most"), numberWords(now.most));
  form->addRow(words("At least"), m_least);
  form->addRow(words("At most"), m_most);
  return page;
}

QWidget* ColumnFilterDialog::makeTexts(const ColumnFilter& now) {
  auto* page = new QWidget;
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(new QLabel(words("Contains")));
  m_contains = edit(words("Contains"), now.contains);
  column->addWidget(m_contains);
  const QStringList values = m_model->values(m_column, kMostValues);
  if (values.isEmpty()) return page;
  column->addWidget(new QLabel(words("Only these")));
  m_values = new QListWidget;
  m_values->setAccessibleName(words("Only these"));
  for (const QString& value : values) {
    auto* item = new QListWidgetItem(value.isEmpty() ? words("(empty)") : value, m_values);
    item->setData(Qt::UserRole, value);
    item->setCheckState(now.among && !now.among->contains(value) ? Qt::Unchecked : Qt::Checked);
    item->setSizeHint({0, kControlHeight});
  }
  column->addWidget(m_values, 1);
  auto* none = new QPushButton(words("Choose none"));
  connect(none, &QPushButton::clicked, this, [this] {
    for (int i = 0; i < m_values->count(); ++i) m_values->item(i)->setCheckState(Qt::Unchecked);
  });
  column->addWidget(none, 0, Qt::AlignLeft);
  return page;
}

ColumnFilter ColumnFilterDialog::entered() const {
  ColumnFilter filter;
  if (m_least != nullptr) {
    filter.least = numberFrom(m_least->text());
    filter.most = numberFrom(m_most->text());
    return filter;
  }
  filter.contains = m_contains->text().trimmed();
  if (m_values == nullptr) return filter;
  QStringList chosen;
  for (int i = 0; i < m_values->count(); ++i) {
    const QListWidgetItem& item = *m_values->item(i);
    if (item.checkState() == Qt::Checked) chosen.push_back(item.data(Qt::UserRole).toString());
  }
  if (chosen.size() < m_values->count()) filter.among = chosen;
  return filter;
}

void ColumnFilterDialog::accept() {
  const ColumnFilter filter = entered();
  QDialog::accept();
  if (m_model) m_model->setFilter(m_column, filter);
}

}  // namespace michi::ui
