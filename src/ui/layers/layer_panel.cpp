#include "ui/layers/layer_panel.h"

#include <QtWidgets>

#include "store/workspace.h"
#include "ui/base/look.h"
#include "ui/base/words.h"
#include "ui/canvas/map_canvas.h"

namespace michi::ui {
namespace {

/// Room for a finger and for symbols; Space and Enter toggle, Alt with the arrows moves.
class LayerTree : public QTreeView {
 public:
  using QTreeView::QTreeView;
  std::function<void(bool)> step;
  std::function<void()> remove;

 protected:
  void keyPressEvent(QKeyEvent* event) override {
    const bool isVertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (isVertical && event->modifiers().testFlag(Qt::AltModifier)) return step(event->key() == Qt::Key_Up);
    if (event->key() == Qt::Key_Delete) return remove();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return toggle();
    QTreeView::keyPressEvent(event);
  }

 private:
  void toggle() {
    const QModelIndex at = currentIndex().siblingAtColumn(LayerModel::Name);
    if (!at.flags().testFlag(Qt::ItemIsUserCheckable)) return;
    const bool isOn = at.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    model()->setData(at, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
  }
};

class RoomyRows : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    constexpr int kSymbolRow = 22;
    const bool isSymbol = !index.flags().testFlag(Qt::ItemIsDropEnabled);
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), isSymbol ? kSymbolRow : kControlHeight));
    return size;
  }

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == LayerModel::Count) option->decorationPosition = QStyleOptionViewItem::Right;
  }
};

QToolButton* button(const char* iconName, const QString& name, const QString& tip) {
  auto* made = new QToolButton;
  made->setIcon(icon(iconName));
  made->setText(name);
  made->setToolTip(tip);
  made->setAccessibleName(name);
  made->setAutoRaise(true);
  made->setFocusPolicy(Qt::StrongFocus);
  made->setMinimumSize(kControlHeight, kControlHeight);
  return made;
}

}  // namespace

LayerPanel::LayerPanel(Session& session, LayerList& layers, MapCanvas& canvas, QWidget* parent)
    : QWidget(parent), m_session(session), m_layers(layers), m_canvas(canvas) {
  m_legends = new LegendBook(canvas.drawer(), logicalDpiX(), devicePixelRatioF(), this);
  m_model = new LayerModel(layers, *m_legends, this);
  m_guests = new GuestAdder(session, layers, this);
  makeTree();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kGrid / 2, kGrid / 2, kGrid / 2, kGrid / 2);
  column->setSpacing(kGrid / 2);
  column->addWidget(makeButtons());
  column->addWidget(m_tree, 1);
  column->addWidget(makeSlider());

  connect(&canvas, &MapCanvas::viewChanged, m_model, [this] { m_model->setScale(m_canvas.scale()); });
  connect(&canvas.drawer(), &MapDrawer::noted, this, &LayerPanel::takeNotes);
  connect(&canvas.drawer(), &MapDrawer::guestFailed, this, [this](const QString& id) {
    m_layers.setTrouble(id.toStdString(),
                        words("Drawing this file stopped the map drawing program; it is left out."));
    emit said(words("A guest was left out: drawing it stopped the map drawing program."));
  });
  connect(&canvas, &MapCanvas::sharpened, this, &LayerPanel::wantLegends);  // the map comes first
  connect(&layers, &LayerList::structureChanged, this, [this] {
    if (m_canvas.isSharp()) wantLegends();
  });
  connect(&layers, &LayerList::changed, this, &LayerPanel::showCredit);
  connect(&layers, &LayerList::changed, this, &LayerPanel::showCurrent);
  connect(&session, &Session::opened, this, &LayerPanel::countFeatures);
  connect(&session, &Session::cityChanged, this, &LayerPanel::countFeatures);
  connect(&session, &Session::closed, this, &LayerPanel::forgetGuests);
  connect(&session, &Session::loginChanged, this, [this] {
    const auto& login = m_session.login();
    m_model->setLocked(!login || !login->hasPlaces);
  });
  connect(m_guests, &GuestAdder::added, this,
          [this](const geo::Box&, const QString& words) { emit said(words); });
  connect(m_guests, &GuestAdder::failed, this, &LayerPanel::failed);
  showCurrent();
  showCredit();
}

// Making

void LayerPanel::makeTree() {
  auto* tree = new LayerTree;
  tree->step = [this](bool isUp) { step(isUp); };
  tree->remove = [this] { m_layers.removeGuest(current()); };
  m_tree = tree;
  m_tree->setItemDelegate(new RoomyRows(m_tree));
  m_tree->setModel(m_model);
  m_tree->setAccessibleName(words("Layers of the map"));
  m_tree->setHeaderHidden(true);
  m_tree->setUniformRowHeights(false);
  m_tree->setIndentation(kGrid * 2);
  m_tree->setIconSize({32, 22});
  m_tree->setTextElideMode(Qt::ElideRight);
  m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
  m_tree->setDragDropMode(QAbstractItemView::InternalMove);
  m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
  m_tree->header()->setStretchLastSection(false);
  m_tree->header()->setMinimumSectionSize(kGrid * 2);
  m_tree->header()->setSectionResizeMode(LayerModel::Name, QHeaderView::Stretch);
  m_tree->header()->setSectionResizeMode(LayerModel::Count, QHeaderView::ResizeToContents);
  connect(m_tree, &QTreeView::customContextMenuRequested, this, [this](QPoint at) {
    const QModelIndex index = m_tree->indexAt(at);
    QMenu* menu = menuFor(m_model->layerOf(index.isValid() ? index : m_tree->currentIndex()));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(m_tree->viewport()->mapToGlobal(at));
  });
  connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &LayerPanel::showCurrent);
  connect(m_tree, &QTreeView::expanded, this, &LayerPanel::keepState);
  connect(m_tree, &QTreeView::collapsed, this, &LayerPanel::keepState);
  connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_current = current(); });
  connect(m_model, &QAbstractItemModel::modelReset, this, &LayerPanel::restoreState);
  restoreState();
}

QWidget* LayerPanel::makeButtons() {
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  auto* base =
      button("globe", words("Base map"), words("Lay a ready-made map under everything, or take it away"));
  base->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  base->setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(base);
  connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillBaseMenu(*menu); });
  base->setMenu(menu);
  auto* add = button("list-add", words("Add a file"),
                     words("Show a map file of your own as a guest; it is not stored"));
  add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  connect(add, &QToolButton::clicked, this, &LayerPanel::askForGuest);
  auto* back =
      button("edit-undo", words("Put back"), words("Show the layers as this perspective does at first"));
  connect(back, &QToolButton::clicked, &m_layers, &LayerList::restore);
  for (QToolButton* one : {base, add}) row->addWidget(one);
  row->addStretch(1);
  row->addWidget(back);
  return bar;
}

QWidget* LayerPanel::makeSlider() {
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kGrid / 2);
  m_opacity = new QSlider(Qt::Horizontal);
  m_opacity->setRange(0, 100);
  m_opacity->setPageStep(10);
  m_opacity->setMinimumHeight(kControlHeight);
  m_opacity->setAccessibleName(words("Strength of the chosen layer"));
  m_opacity->setToolTip(words("How strongly the chosen layer is drawn"));
  m_opacityValue = new QLabel;
  m_opacityValue->setMinimumWidth(m_opacityValue->fontMetrics().horizontalAdvance(QStringLiteral("100 %")));
  m_opacityValue->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  connect(m_opacity, &QSlider::valueChanged, this,
          [this](int value) { m_layers.setOpacity(current(), value / 100.0); });
  auto* label = new QLabel(words("S&trength"));
  label->setBuddy(m_opacity);
  m_up = button("arrow-up", words("Upwards"), words("Draw the chosen layer above the one over it (Alt+Up)"));
  m_down = button("arrow-down", words("Downwards"),
                  words("Draw the chosen layer below the one under it (Alt+Down)"));
  m_more = button("overflow-menu", words("More"), words("Style and more for the chosen layer"));
  connect(m_up, &QToolButton::clicked, this, [this] { step(true); });
  connect(m_down, &QToolButton::clicked, this, [this] { step(false); });
  connect(m_more, &QToolButton::clicked, this, [this] {
    QMenu* menu = menuFor(current());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
  });
  row->addWidget(label);
  row->addWidget(m_opacity, 1);
  row->addWidget(m_opacityValue);
  for (QToolButton* one : {m_up, m_down, m_more}) row->addWidget(one);
  return bar;
}

// The chosen layer

std::string LayerPanel::current() const { return m_model->layerOf(m_tree->currentIndex()); }

void LayerPanel::setCurrent(const std::string& layer) { m_tree->setCurrentIndex(m_model->indexOf(layer)); }

void LayerPanel::step(bool isUp) {
  const std::string id = current();
  m_model->step(id, isUp);
  setCurrent(id);
}

void LayerPanel::showCurrent() {
  if (m_opacity == nullptr) return;  // still being made
  const std::string id = current();
  const LayerState* layer = m_layers.find(id);
  const QSignalBlocker quiet(m_opacity);
  m_opacity->setEnabled(layer != nullptr);
  m_opacity->setValue(layer == nullptr ? 100 : qRound(layer->opacity * 100));
  m_opacityValue->setText(layer == nullptr ? QString() : QStringLiteral("%1 %").arg(m_opacity->value()));
  m_up->setEnabled(m_model->canStep(id, true));
  m_down->setEnabled(m_model->canStep(id, false));
  m_more->setEnabled(layer != nullptr);
}

void LayerPanel::keepState() {
  for (int row = 0; row < m_model->rowCount(); ++row) {
    const QModelIndex group = m_model->index(row, 0);
    m_expanded[group.data().toString().toStdString()] = m_tree->isExpanded(group);
    for (int at = 0; at < m_model->rowCount(group); ++at) {
      const QModelIndex layer = m_model->index(at, 0, group);
      if (m_model->rowCount(layer) > 0) m_expanded[m_model->layerAt(layer)] = m_tree->isExpanded(layer);
    }
  }
}

/// Groups are open at first, the symbols of a layer where it is shown.
void LayerPanel::restoreState() {
  const QSignalBlocker quiet(m_tree);
  const auto isOpen = [this](const std::string& key, bool atFirst) {
    const auto found = m_expanded.find(key);
    return found == m_expanded.end() ? atFirst : found->second;
  };
  for (int row = 0; row < m_model->rowCount(); ++row) {
    const QModelIndex group = m_model->index(row, 0);
    m_tree->setFirstColumnSpanned(row, {}, true);
    m_tree->setExpanded(group, isOpen(group.data().toString().toStdString(), true));
    for (int at = 0; at < m_model->rowCount(group); ++at) {
      const QModelIndex layer = m_model->index(at, 0, group);
      const std::string id = m_model->layerAt(layer);
      const LayerState* state = m_layers.find(id);
      const bool isBackground = state != nullptr && state->group == kBackgroundGroup;
      for (int symbol = 0; symbol < m_model->rowCount(layer); ++symbol)
        m_tree->setFirstColumnSpanned(symbol, layer, true);  // no number there: room for the words
      m_tree->setExpanded(layer, isOpen(id, state != nullptr && state->isVisible && !isBackground));
    }
  }
  if (!m_current.empty()) setCurrent(m_current);
  showCurrent();
}

// The map and the workspace

void LayerPanel::showCredit() { m_canvas.setCredit(m_layers.credit()); }

void LayerPanel::takeNotes(const std::vector<map::LayerNote>& notes) {
  std::map<std::string, QString> troubles;
  for (const map::LayerNote& note : notes) troubles[note.layerId] = q(note.words);
  const auto& shown = m_canvas.source().layers;
  std::vector<std::string> ids;
  for (const LayerState& layer : m_layers.all()) {
    const bool isDrawn = std::find(shown.begin(), shown.end(), layer.id()) != shown.end();
    if (isDrawn && layer.kind != LayerKind::Workspace) ids.push_back(layer.id());
  }
  for (const std::string& id : ids) {
    const LayerState& layer = *m_layers.find(id);
    const auto found = troubles.find(id);
    const QString trouble = found == troubles.end() ? QString() : found->second;
    const bool isBase = layer.kind == LayerKind::Base;
    const bool isNew = !trouble.isEmpty() && trouble != layer.trouble && !(isBase && m_saidBase);
    if (isNew) emit said(layer.title() + QStringLiteral(": ") + trouble);
    if (isNew && isBase) m_saidBase = true;
    m_layers.setTrouble(id, trouble);
  }
}

void LayerPanel::wantLegends() {
  if (!m_session.isOpen()) return;
  m_legends->want(m_layers.all(), m_session.city()->file, m_session.city()->info.crs);
}

/// Layers share tables: what counts is the part of the table that a layer draws. Notes are not counted: they
/// come and go under the hand.
void LayerPanel::countFeatures() {
  if (!m_session.isOpen()) return;
  std::vector<catalog::LayerDef> defs;
  for (const LayerState& layer : m_layers.all()) {
    if (layer.kind == LayerKind::Workspace && !layer.isOurs() && layer.isListed()) defs.push_back(layer.def);
  }
  m_session.jobs().start(
      {}, this,
      [defs, file = m_session.city()->file](Progress& progress) {
        std::map<std::string, std::int64_t> counts;
        const auto workspace = store::Workspace::open(file, store::Access::ReadOnly);
        for (const catalog::LayerDef& def : defs) {
          progress.check();
          counts[def.id] = static_cast<std::int64_t>(workspace.countRows(def.table, def.filter));
        }
        return counts;
      },
      [this](std::map<std::string, std::int64_t> counts) { m_model->setCounts(std::move(counts)); },
      [](const Error&) {});  // the list does without
}

void LayerPanel::forgetGuests() {
  std::vector<std::string> ids;
  for (const LayerState& layer : m_layers.all()) {
    if (layer.kind == LayerKind::Guest) ids.push_back(layer.id());
  }
  for (const std::string& id : ids) m_layers.removeGuest(id);
  m_model->setCounts({});
}

}  // namespace michi::ui
