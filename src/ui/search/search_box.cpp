#include "ui/search/search_box.h"

#include <QtWidgets>

#include "ui/base/look.h"
#include "ui/base/words.h"
#include "ui/shell/shell.h"

namespace michi::ui {
namespace {

constexpr std::size_t kMostOfKind = 6;
constexpr double kNearScale = 5000;   // 1:n for a single place
constexpr double kTownScale = 10000;  // where only the town is known
constexpr int kResultRole = Qt::UserRole;

QString titleOf(Found::Kind kind) {
  switch (kind) {
    case Found::Kind::District:
      return words("Districts");
    case Found::Kind::Facility:
      return words("Facilities");
    case Found::Kind::Shelter:
      return words("Evacuation places and shelters");
    case Found::Kind::Address:
      return words("Addresses");
    case Found::Kind::Person:
      return words("Persons");
  }
  return {};
}

QIcon iconOf(Found::Kind kind) {
  switch (kind) {
    case Found::Kind::District:
      return icon("map-flat");
    case Found::Kind::Facility:
      return icon("go-home");
    case Found::Kind::Shelter:
      return icon("flag-green");
    case Found::Kind::Address:
      return icon("find-location");
    case Found::Kind::Person:
      return icon("user-identity");
  }
  return {};
}

void goTo(MapCanvas& canvas, const std::optional<geo::Point>& place, double scale) {
  if (!place) return;
  canvas.setView(canvas.view().centredOn(*place));
  if (canvas.scale() > scale) canvas.setScale(scale);
}

}  // namespace

SearchBox::SearchBox(Shell& shell, QWidget* parent) : QLineEdit(parent), m_shell(shell) {
  setPlaceholderText(words("Search: district, address, facility, person"));
  setAccessibleName(words("Search"));
  setToolTip(
      words("Finds districts, facilities, shelters and addresses; after you have logged in, persons, too "
            "(Ctrl+F)"));
  setClearButtonEnabled(true);
  addAction(icon("edit-find"), QLineEdit::LeadingPosition);
  setMinimumWidth(320);
  setMaximumWidth(420);
  connect(this, &QLineEdit::textChanged, this, &SearchBox::search);
  Session& session = shell.session();
  connect(&session, &Session::cityChanged, this, &SearchBox::readPlaces);
  connect(&session, &Session::closed, this, [this] {
    m_places.reset();
    clear();
  });
  connect(&session, &Session::householdsChanged, this, [this] {
    if (!m_shell.session().households()) clear();  // a name may stand in the field, too
    search();
  });
}

SearchBox::~SearchBox() { delete m_frame; }

void SearchBox::readPlaces() {
  Session& session = m_shell.session();
  if (!session.isOpen()) return;
  session.jobs().start(
      words("Preparing the search"), this,
      [city = session.city(), resources = session.resources()](Progress& progress) {
        const auto workspace = store::Workspace::open(city->file, store::Access::ReadOnly);
        return std::make_shared<const PlaceIndex>(*city, workspace, resources, progress);
      },
      [this, city = session.city()](std::shared_ptr<const PlaceIndex> places) {
        if (city != m_shell.session().city()) return;
        m_places = std::move(places);
        if (hasFocus()) search();
      });
}

// Searching

void SearchBox::search() {
  const std::string typed = text().trimmed().toStdString();
  m_results.clear();
  if (!typed.empty()) {
    if (m_places) m_results = m_places->find(typed, kMostOfKind);
    addPersons(typed);
  }
  fillList();
}

void SearchBox::addPersons(const std::string& typed) {
  const auto& households = m_shell.session().households();
  if (!households || !households->index) return;
  for (const std::size_t at : households->index->find(typed, kMostOfKind)) {
    const HouseholdRow& row = households->rows[at];
    std::string key(1, 'H');
    key += std::to_string(row.id);
    m_results.push_back({Found::Kind::Person, std::move(key), row.names, row.address, row.position});
  }
}

void SearchBox::choose(std::size_t result) {
  if (result >= m_results.size()) return;
  const Found found = m_results[result];
  hideList();
  MapCanvas& canvas = m_shell.canvas();
  canvas.setFocus();
  switch (found.kind) {
    case Found::Kind::District:
      return m_shell.goToDistrict(found.key);
    case Found::Kind::Facility:
    case Found::Kind::Shelter:
      m_shell.selection().set(found.kind == Found::Kind::Facility ? "facility" : "shelter", {found.key});
      return goTo(canvas, found.position, kNearScale);
    case Found::Kind::Address:
      m_shell.say(words("%1 (%2)", found.label, found.about));
      return goTo(canvas, found.position, kTownScale);
    case Found::Kind::Person:
      m_shell.selection().set("household", {found.key});
      if (!found.position) m_shell.say(words("This household has no place on the map yet."));
      return goTo(canvas, found.position, kNearScale);
  }
}

// The list

bool SearchBox::isListShown() const { return m_frame != nullptr && m_frame->isVisible(); }

void SearchBox::fillList() {
  if (m_list != nullptr) m_list->clear();
  if (!hasFocus() || text().trimmed().isEmpty()) return hideList();
  placeList();
  std::optional<Found::Kind> last;
  for (std::size_t i = 0; i < m_results.size(); ++i) {
    const Found& found = m_results[i];
    if (last != found.kind) {
      auto* heading = new QListWidgetItem(titleOf(found.kind), m_list);
      heading->setFlags(Qt::NoItemFlags);
      heading->setSizeHint({0, kControlHeight});
      heading->setForeground(palette().color(QPalette::PlaceholderText));
      last = found.kind;
    }
    const QString about = found.about.empty() ? QString() : QStringLiteral("　") + q(found.about);
    auto* item = new QListWidgetItem(iconOf(found.kind), q(found.label) + about, m_list);
    item->setData(kResultRole, static_cast<int>(i));
    item->setSizeHint({0, kControlHeight + 2});
  }
  if (m_results.empty()) {
    const bool isLocked = m_shell.session().isOpen() && m_shell.session().city()->hasRegistry &&
                          !m_shell.session().households();
    auto* nothing =
        new QListWidgetItem(!isReady() ? words("The search is being prepared…")
                            : isLocked ? words("Nothing found. Persons are found after you have logged in.")
                                       : words("Nothing found."),
                            m_list);
    nothing->setFlags(Qt::NoItemFlags);
    nothing->setSizeHint({0, kControlHeight});
  }
  int height = 2 * m_frame->frameWidth() + 4;
  for (int i = 0; i < m_list->count(); ++i) height += m_list->sizeHintForRow(i);
  m_frame->resize(std::max(width(), 460), std::min(height, window()->height() - m_frame->y() - 4 * kGrid));
  step(0);
}

void SearchBox::placeList() {
  if (m_frame == nullptr) {
    m_frame = new QFrame(window());
    m_frame->setFrameStyle(QFrame::StyledPanel | QFrame::Raised);
    m_frame->setAutoFillBackground(true);
    m_list = new QListWidget;
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setIconSize({18, 18});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setAccessibleName(words("What was found"));
    auto* column = new QVBoxLayout(m_frame);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) {
      const QVariant result = item->data(kResultRole);
      if (result.isValid()) choose(static_cast<std::size_t>(result.toInt()));
    });
  }
  QPoint corner = mapTo(window(), QPoint(0, height()));
  corner.setX(std::max(0, std::min(corner.x(), window()->width() - std::max(width(), 460) - kGrid)));
  m_frame->move(corner);
  m_frame->show();
  m_frame->raise();
}

void SearchBox::hideList() {
  if (m_frame == nullptr) return;
  m_list->clear();
  m_frame->hide();
}

/// To the next row that can be chosen; 0: the first.
void SearchBox::step(int by) {
  int row = by == 0 ? -1 : m_list->currentRow();
  const int direction = by < 0 ? -1 : 1;
  for (row += direction; row >= 0 && row < m_list->count(); row += direction) {
    if (!m_list->item(row)->data(kResultRole).isValid()) continue;
    m_list->setCurrentRow(row);
    return;
  }
}

void SearchBox::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
      if (!isListShown()) search();
      if (isListShown()) step(event->key() == Qt::Key_Down ? 1 : -1);
      return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (!isListShown()) return search();
      if (const auto* item = m_list->currentItem())
        choose(static_cast<std::size_t>(item->data(kResultRole).toInt()));
      return;
    case Qt::Key_Escape:
      isListShown() ? hideList() : clear();
      return;
    default:
      QLineEdit::keyPressEvent(event);
  }
}

void SearchBox::focusInEvent(QFocusEvent* event) {
  QLineEdit::focusInEvent(event);
  if (event->reason() == Qt::ShortcutFocusReason) selectAll();
}

/// The bar was laid out anew: the list stays under the field.
void SearchBox::moveEvent(QMoveEvent* event) {
  QLineEdit::moveEvent(event);
  if (isListShown()) placeList();
}

void SearchBox::focusOutEvent(QFocusEvent* event) {
  QLineEdit::focusOutEvent(event);
  hideList();
}

}  // namespace michi::ui
