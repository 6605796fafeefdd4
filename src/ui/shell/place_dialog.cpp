#include "ui/shell/place_dialog.h"

#include <QtWidgets>

#include "ui/base/words.h"

namespace michi::ui {

PlaceDialog::PlaceDialog(std::shared_ptr<const City> city, QWidget* parent)
    : QDialog(parent),
      m_city(std::move(city)),
      m_words(m_city->info.crs),
      m_input(new QLineEdit),
      m_where(new QLabel),
      m_go(new QPushButton(words("Go there"))) {
  setWindowTitle(words("Go to coordinates"));
  setMinimumWidth(440);
  auto* column = new QVBoxLayout(this);
  auto* label = new QLabel(words("&Latitude and longitude, or X and Y of the plane"));
  label->setBuddy(m_input);
  column->addWidget(label);
  m_input->setPlaceholderText(QStringLiteral("39.1445, 141.1387"));
  column->addWidget(m_input);
  auto* examples = new QLabel(
      words("For example: 39.1445, 141.1387 — 39°08′40″N 141°08′19″E — X -95000 Y 25000 (X is north)"));
  examples->setWordWrap(true);
  examples->setForegroundRole(QPalette::PlaceholderText);
  column->addWidget(examples);
  m_where->setWordWrap(true);
  m_where->setMinimumHeight(m_where->fontMetrics().lineSpacing() * 2);
  m_where->setAccessibleName(words("Where that is"));
  column->addWidget(m_where);
  auto* buttons = new QDialogButtonBox;
  buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
  buttons->addButton(words("Cancel"), QDialogButtonBox::RejectRole);
  m_go->setDefault(true);
  column->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_input, &QLineEdit::textChanged, this, &PlaceDialog::read);
  read();
}

void PlaceDialog::read() {
  m_place = m_words.read(m_input->text());
  m_go->setEnabled(m_place.has_value());
  if (!m_place) {
    m_where->setText(m_input->text().trimmed().isEmpty() ? QString()
                                                         : words("This is no place in Japan as yet."));
    return;
  }
  const std::int64_t district = m_city->districts.indexAt(*m_place);
  const QString where = district < 0 ? words("outside the districts of this city")
                                     : q(m_city->districts.all()[static_cast<std::size_t>(district)].name);
  m_where->setText(where + QStringLiteral("\n") + m_words.degrees(*m_place));
}

}  // namespace michi::ui
