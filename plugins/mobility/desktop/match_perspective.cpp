#include "plugins/mobility/desktop/match_perspective.h"

#include <QtWidgets>

#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::mobility {
namespace {

using ui::words;

/// A sign and what it means.
QWidget* legendRow(const QIcon& icon, const QString& meaning) {
  auto* row = new QWidget;
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins(0, 0, 0, 0);
  auto* sign = new QLabel;
  sign->setPixmap(icon.pixmap(24, 16));
  line->addWidget(sign);
  line->addWidget(new QLabel(meaning), 1);
  return row;
}

QIcon lineIcon(const ui::LineClass& look) {
  QPixmap picture(24, 16);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(look.colour, look.width, look.style));
  painter.drawLine(QPointF(1, 8), QPointF(23, 8));
  return QIcon(picture);
}

QWidget* makeLegend() {
  auto* legend = new QWidget;
  auto* column = new QVBoxLayout(legend);
  column->setContentsMargins(0, ui::kGrid, 0, 0);
  column->setSpacing(2);
  for (const ui::LineClass& one : MatchOnMap::lineClasses())
    column->addWidget(legendRow(lineIcon(one), words("Line: %1", one.title.toStdString())));
  for (const ui::PointClass& one : MatchOnMap::pointClasses())
    column->addWidget(legendRow(ui::symbolIcon(one), one.title));
  return legend;
}

}  // namespace

MatchPerspective::MatchPerspective(ui::Shell& shell)
    : m_shell(shell),
      m_panel(new ui::TaskPanel(words("Which company or corporation could drive for which district?"),
                                words("Match"))),
      m_onMap(new MatchOnMap(shell, this)),
      m_lists(new MatchListPages(shell, this)),
      m_matches(new ui::TablePage(
          shell, words("Here stands who could drive where, and why so, once it is matched."))),
      m_unmet(new ui::TablePage(
          shell, words("Here stand the requests that nobody comes for yet, why, and whom to ask first."))),
      m_farthest(new QComboBox),
      m_legend(makeLegend()),
      m_reasons(new QLabel) {
  makeConditions();
  makeDetails();
  makeNextSteps();
  connect(m_panel, &ui::TaskPanel::compute, this, &MatchPerspective::compute);
  connect(m_panel, &ui::TaskPanel::cancel, this, [this] { m_shell.session().jobs().cancel(m_job); });
  connect(&m_shell.session().jobs(), &ui::Jobs::changed, this, [this] {  // a cancelled job ends in silence
    if (!m_shell.session().jobs().isRunning(m_job)) m_panel->setBusy(false);
  });
  for (ui::TablePage* page : {m_matches, m_unmet})
    connect(page, &ui::TablePage::activated, this, &MatchPerspective::goTo);
  connect(m_lists, &MatchListPages::changed, this, &MatchPerspective::listsChanged);
  connect(&m_shell.selection(), &ui::Selection::changed, this, &MatchPerspective::showPicked);
  connect(&m_shell.session(), &ui::Session::closed, this, &MatchPerspective::forget);
  connect(&m_shell.session(), &ui::Session::cityChanged, this, [this] {
    if (m_isEntered) m_lists->read();
  });
  askToCompute();
}

MatchPerspective::~MatchPerspective() = default;

QString MatchPerspective::title() const { return words("Match offers"); }
QIcon MatchPerspective::icon() const { return ui::icon("network-connect"); }

std::vector<ui::Page> MatchPerspective::pages() {
  return {{words("Matches"), m_matches},
          {words("Nobody yet"), m_unmet},
          {words("Offers"), &m_lists->offers()},
          {words("Requests"), &m_lists->requests()},
          {words("Agreements"), &m_lists->agreements()}};
}

std::vector<std::string> MatchPerspective::theme() const {
  return {"ground", "former", "district", "road", "rail", "background_water", "note"};
}

void MatchPerspective::enter() {
  m_isEntered = true;
  m_onMap->setVisible(true);
  m_lists->read();
  showPicked();
}

void MatchPerspective::leave() {
  m_isEntered = false;
  m_onMap->setVisible(false);
}

void MatchPerspective::makeConditions() {
  for (const auto& [value, title] : {std::pair{"10km", words("10 km")},
                                     {"20km", words("20 km")},
                                     {"30km", words("30 km")},
                                     {"", words("however far")}})
    m_farthest->addItem(title, QString::fromLatin1(value));
  m_farthest->setCurrentIndex(1);
  m_farthest->setObjectName(QStringLiteral("farthest"));
  m_panel->conditions().addRow(words("The longest way by road"), m_farthest);
}

void MatchPerspective::makeDetails() {
  m_reasons->setWordWrap(true);
  m_reasons->setObjectName(QStringLiteral("reasons"));
  m_reasons->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_legend, m_reasons}) {
    m_panel->details().addWidget(widget);
    widget->hide();
  }
}

void MatchPerspective::makeNextSteps() {
  m_record = &m_panel->addNext(ui::icon("document-edit"), words("Write the chosen one down…"));
  m_record->setObjectName(QStringLiteral("record"));
  connect(m_record, &QPushButton::clicked, this, [this] {
    if (const MatchLine* line = picked()) m_lists->record(termsOf(*line));
  });
  m_recordAll = &m_panel->addNext(ui::icon("document-save"), words("Write all down as being asked"));
  m_recordAll->setObjectName(QStringLiteral("recordAll"));
  connect(m_recordAll, &QPushButton::clicked, this, [this] {
    std::vector<AgreementTerms> all;
    for (const MatchLine& line : m_lines)
      if (line.kind == MatchLine::Kind::Proposed) all.push_back(termsOf(line));
    m_lists->recordAll(all);
  });
  m_toOffers = &m_panel->addNext(ui::icon("document-import"), words("Take in a list of offers…"));
  connect(m_toOffers, &QPushButton::clicked, this, [this] { m_lists->chooseFile(SupportList::Offers); });
  m_toRequests = &m_panel->addNext(ui::icon("document-import"), words("Take in a list of requests…"));
  connect(m_toRequests, &QPushButton::clicked, this, [this] { m_lists->chooseFile(SupportList::Requests); });
}

// Matching

void MatchPerspective::compute() {
  ui::Session& session = m_shell.session();
  if (!session.isOpen()) return m_panel->showNothing(words("Open a workspace first."));
  m_panel->setBusy(true);
  MatchRequest request;
  request.farthest = m_farthest->currentData().toString().toStdString();
  m_job = session.run(
      words("Matching offers and districts"), this,
      [request, resources = session.resources()](ui::OpenWorkspace& open, Progress& progress) {
        const auto file = [&](SupportList list) {
          return keptAsFile(keptSupport(open.workspace, list), list, resources);
        };
        return computeMatch(open.workspace, request, file(SupportList::Offers), file(SupportList::Requests),
                            resources, progress);
      },
      [this](const MatchAnswer& answer) { take(answer); },
      [this](const Error& error) {
        m_panel->setBusy(false);
        if (m_hasResult) forget();
        m_panel->showNothing(ui::inSentences(error));
      });
}

void MatchPerspective::take(const MatchAnswer& answer) {
  m_panel->setBusy(false);
  if (!m_shell.session().isOpen()) return;
  const bool isFirst = !m_hasResult;
  m_hasResult = true;
  m_lines = answer.lines;
  m_panel->showResult({answer.sentences, answer.warnings, {}, false});
  m_matches->setTable(matchTable(m_lines));
  m_unmet->setTable(unmetTable(m_lines));
  m_onMap->show(m_lines);
  m_legend->show();
  showPicked();
  if (!isFirst) return;
  m_panel->revealResult();
  constexpr double kAround = 2000;  // metres
  const geo::Box& all = m_onMap->lines().lines().extent();
  if (m_isEntered && !all.isEmpty()) m_shell.canvas().showExtent(all.grown(kAround));
}

/// A result follows what it was made of.
void MatchPerspective::listsChanged() {
  const bool isReady = !m_lists->book().offers.empty() && !m_lists->book().requests.empty();
  m_toOffers->setVisible(m_lists->book().offers.empty());
  m_toRequests->setVisible(m_lists->book().requests.empty());
  if (m_hasResult && isReady && !m_panel->isBusy()) return compute();
  if (!m_panel->isBusy()) askToCompute();
}

void MatchPerspective::askToCompute() {
  if (m_hasResult) {
    m_hasResult = false;
    m_lines.clear();
    m_onMap->clear();
    m_legend->hide();
    for (ui::TablePage* page : {m_matches, m_unmet}) page->setTable(nullptr);
  }
  const MatchBook& book = m_lists->book();
  const bool isReady = !book.offers.empty() && !book.requests.empty();
  m_panel->showNothing(isReady ? words("%1 offers and %2 requests are there. Press “Match”.",
                                       book.offers.size(), book.requests.size())
                               : words("Lists of offers and of requests are needed, below the map. Add them "
                                       "there one by one, or take "
                                       "them in from Excel or CSV. “Empty list…” writes one to fill in."));
  showPicked();
}

// Showing

const MatchLine* MatchPerspective::lineOf(const std::string& key) const {
  const auto index = static_cast<std::size_t>(std::atoll(key.c_str()));
  return key.empty() || index >= m_lines.size() ? nullptr : &m_lines[index];
}

const MatchLine* MatchPerspective::picked() const {
  const ui::Selection& selection = m_shell.selection();
  const bool isOne = selection.kind() == kMatchKind && selection.keys().size() == 1;
  return isOne ? lineOf(selection.keys().front()) : nullptr;
}

void MatchPerspective::showPicked() {
  const MatchLine* line = picked();
  m_onMap->pick(line);
  const bool isProposed = line != nullptr && line->kind == MatchLine::Kind::Proposed;
  m_record->setEnabled(isProposed);
  m_recordAll->setEnabled(std::any_of(m_lines.begin(), m_lines.end(), [](const MatchLine& one) {
    return one.kind == MatchLine::Kind::Proposed;
  }));
  m_reasons->setVisible(line != nullptr);
  if (line == nullptr) return m_reasons->clear();
  const QString title = line->kind == MatchLine::Kind::Unmet
                            ? words("%1: nobody yet", line->district)
                            : words("%1 ← %2", line->district, line->organisation);
  m_reasons->setText(title + u'\n' + ui::q(line->reasons));
}

void MatchPerspective::goTo(const std::string& key) {
  const MatchLine* line = lineOf(key);
  if (line == nullptr || !line->place) return;
  m_shell.selection().set(kMatchKind, {key});
  constexpr double kAround = 1000;  // metres
  geo::Box around;
  around.extend(*line->place);
  if (line->base) around.extend(*line->base);
  m_shell.canvas().showExtent(around.grown(kAround));
}

void MatchPerspective::forget() {
  m_lists->clear();
  m_hasResult = true;  // whatever is shown goes
  askToCompute();
}

}  // namespace michi::mobility
