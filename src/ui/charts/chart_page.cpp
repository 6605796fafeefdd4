#include "ui/charts/chart_page.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QValueAxis>
#include <QtWidgets>

#include "ui/base/look.h"
#include "ui/base/words.h"
#include "ui/shell/shell.h"

namespace michi::ui {
namespace {

constexpr int kBarHeight = 32;  // with the space between
constexpr int kAround = 72;     // axis and legend

/// Where the colours of the parts say something, the name is marked as well.
QColor selectedColour(const Bars& bars, std::size_t part) {
  constexpr int kDarker = 130;  // percent
  return bars.parts.size() > 1 ? bars.parts[part].colour.darker(kDarker) : colour::kSelection;
}

}  // namespace

ChartPage::ChartPage(Shell& shell, const QString& emptyWords, QWidget* parent)
    : QWidget(parent),
      m_shell(shell),
      m_stack(new QStackedWidget),
      m_title(new QLabel),
      m_area(new QScrollArea),
      m_view(new QChartView) {
  auto* empty = new QLabel(emptyWords);
  empty->setAlignment(Qt::AlignCenter);
  empty->setWordWrap(true);
  empty->setMargin(3 * kGrid);
  m_title->setFont(headingFont());
  m_title->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, 0);
  m_view->setRenderHint(QPainter::Antialiasing);
  m_view->setFrameShape(QFrame::NoFrame);
  m_area->setWidget(m_view);
  m_area->setWidgetResizable(true);
  m_area->setFrameShape(QFrame::NoFrame);
  auto* page = new QWidget;
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_title);
  column->addWidget(m_area, 1);
  m_stack->addWidget(empty);
  m_stack->addWidget(page);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->addWidget(m_stack);
  connect(&m_shell.selection(), &Selection::changed, this, &ChartPage::showSelection);
  connect(&m_shell.session(), &Session::householdsChanged, this, [this] {
    if (m_bars.isPersonal && !m_shell.session().households()) clear();
  });
}

void ChartPage::setBars(Bars bars) {
  m_bars = std::move(bars);
  draw();
}

void ChartPage::draw() {
  m_stack->setCurrentIndex(m_bars.bars.empty() ? 0 : 1);
  m_title->setText(m_bars.title);
  auto* chart = new QChart;
  const QPalette palette = this->palette();
  chart->setBackgroundBrush(palette.color(QPalette::Base));
  chart->setBackgroundRoundness(0);
  chart->setMargins({kGrid, kGrid, 2 * kGrid, kGrid});
  chart->legend()->setVisible(m_bars.parts.size() > 1);
  chart->legend()->setAlignment(Qt::AlignTop);
  chart->legend()->setFont(font());
  chart->legend()->setLabelColor(palette.color(QPalette::Text));
  const std::unique_ptr<QChart> old(m_view->chart());
  m_view->setChart(chart);
  m_series = nullptr;
  m_names = nullptr;
  m_view->setAccessibleDescription({});
  if (m_bars.bars.empty()) return;
  addSeries();
  addAxes();
  m_view->setMinimumHeight(kAround + kBarHeight * static_cast<int>(m_bars.bars.size()));
  QStringList said;
  for (const Bar& bar : m_bars.bars) said.push_back(m_bars.shown(bar));
  m_view->setAccessibleName(m_bars.title);
  m_view->setAccessibleDescription(said.join(QStringLiteral(", ")));
  showSelection();
}

/// The chart draws its categories from below: the first bar is its last category.
void ChartPage::addSeries() {
  m_series = new QHorizontalStackedBarSeries;
  m_series->setBarWidth(0.62);
  for (std::size_t part = 0; part < m_bars.parts.size(); ++part) {
    auto* set = new QBarSet(m_bars.parts[part].title);
    for (std::size_t i = m_bars.bars.size(); i-- > 0;) set->append(m_bars.bars[i].values[part]);
    set->setBrush(brushOf(m_bars.parts[part]));
    set->setPen(QPen(palette().color(QPalette::Text), 0.5));
    set->setSelectedColor(selectedColour(m_bars, part));
    m_series->append(set);
    connect(set, &QBarSet::clicked, this,
            [this](int category) { choose(m_bars.bars.size() - 1 - static_cast<std::size_t>(category)); });
    connect(set, &QBarSet::hovered, this,
            [this, part](bool isOver, int category) { hover(isOver, category, static_cast<int>(part)); });
  }
  m_view->chart()->addSeries(m_series);
}

void ChartPage::addAxes() {
  const QColor text = palette().color(QPalette::Text);
  QColor grid = text;
  grid.setAlpha(40);
  m_names = new QBarCategoryAxis;
  for (std::size_t i = m_bars.bars.size(); i-- > 0;) m_names->append(m_bars.shown(m_bars.bars[i]));
  m_names->setGridLineVisible(false);
  auto* numbers = new QValueAxis;
  double largest = 0;
  for (const Bar& bar : m_bars.bars) largest = std::max(largest, bar.total());
  numbers->setRange(0, largest > 0 ? largest : 1);
  numbers->setLabelFormat(QStringLiteral("%.%1f").arg(largest < 10 ? 1 : 0));
  numbers->setTickCount(5);
  numbers->applyNiceNumbers();
  for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(m_names), static_cast<QAbstractAxis*>(numbers)}) {
    axis->setLabelsFont(font());
    axis->setLabelsColor(text);
    axis->setLinePenColor(text);
    axis->setGridLineColor(grid);
  }
  m_view->chart()->addAxis(m_names, Qt::AlignLeft);
  m_view->chart()->addAxis(numbers, Qt::AlignBottom);
  m_series->attachAxis(m_names);
  m_series->attachAxis(numbers);
}

void ChartPage::choose(std::size_t bar) {
  if (bar >= m_bars.bars.size()) return;
  const QString label = m_bars.bars[bar].label;
  m_shell.selection().set(m_bars.kind, m_bars.bars[bar].keys);
  emit chosen(label);
}

bool ChartPage::isChosen(const Bar& bar) const {
  return !bar.keys.empty() && std::all_of(bar.keys.begin(), bar.keys.end(), [&](const std::string& key) {
    return m_shell.selection().has(m_bars.kind, key);
  });
}

void ChartPage::markName(std::size_t bar, bool isChosen) {
  const QString plain = m_bars.shown(m_bars.bars[bar]);
  const QString marked = QStringLiteral("▶ ") + plain;
  m_names->replace(isChosen ? plain : marked, isChosen ? marked : plain);
}

void ChartPage::showSelection() {
  if (m_series == nullptr) return;
  QList<int> chosen;
  for (std::size_t i = 0; i < m_bars.bars.size(); ++i) {
    const bool is = isChosen(m_bars.bars[i]);
    markName(i, is);
    if (is) chosen.push_back(static_cast<int>(m_bars.bars.size() - 1 - i));
  }
  for (QBarSet* set : m_series->barSets()) {
    set->deselectAllBars();
    set->selectBars(chosen);
  }
}

void ChartPage::hover(bool isOver, int category, int part) {
  const auto at = m_bars.bars.size() - 1 - static_cast<std::size_t>(category);
  if (!isOver || at >= m_bars.bars.size()) return QToolTip::hideText();
  const Bar& bar = m_bars.bars[at];
  QString said = m_bars.shown(bar);
  if (m_bars.parts.size() > 1) {
    const auto index = static_cast<std::size_t>(part);
    said += QStringLiteral("\n%1: %2").arg(m_bars.parts[index].title, m_bars.shown(bar.values[index]));
  }
  QToolTip::showText(QCursor::pos(), said, m_view);
}

void ChartPage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && m_series != nullptr) draw();
}

}  // namespace michi::ui
