#include <QtWidgets>

#include "ui/base/look.h"
#include "ui/registry/field_editor.h"
#include "ui/registry/household_form.h"

namespace michi::ui {
namespace {

constexpr int kLabelWidth = 170;

}  // namespace

FieldPage::FieldPage(HouseholdModel& model, FormPage page, QWidget* parent)
    : QScrollArea(parent), m_model(model), m_page(page) {
  setWidgetResizable(true);
  setFrameShape(NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void FieldPage::clear() {
  m_blocks.clear();
  m_editors.clear();
  delete takeWidget();
}

void FieldPage::showMember(std::size_t member) {
  m_member = member;
  const std::vector<Block> blocks =
      blocksOf(m_page, m_model.json(), member, m_model.record(), m_model.codes());
  if (blocks != m_blocks || widget() == nullptr) build(blocks);
  fill();
}

void FieldPage::build(const std::vector<Block>& blocks) {
  QWidget* focused = focusWidget();
  const QString focusedName = focused != nullptr && focused->hasFocus() ? focused->objectName() : QString();
  const int scrolled = verticalScrollBar()->value();
  clear();
  m_blocks = blocks;
  auto* page = new QWidget;
  auto* form = new QFormLayout(page);
  form->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
  form->setVerticalSpacing(kGrid);
  form->setHorizontalSpacing(2 * kGrid);
  form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
  for (const Block& block : m_blocks) {
    if (block.kind == Block::Entry)
      addEntry(*form, block);
    else if (block.kind == Block::Heading || block.kind == Block::Note)
      addWords(*form, block);
    else
      addButton(*form, block);
  }
  setWidget(page);
  verticalScrollBar()->setValue(scrolled);
  for (FieldEditor* editor : m_editors) {
    if (!focusedName.isEmpty() && editor->control()->objectName() == focusedName)
      editor->control()->setFocus();
  }
}

void FieldPage::addEntry(QFormLayout& form, const Block& block) {
  auto* editor = new FieldEditor(block.field);
  editor->setValue(m_model.value(block.field.path));
  m_editors.push_back(editor);
  // Queued: the page may be made anew by it. A household that was left meanwhile gets nothing.
  connect(
      editor, &FieldEditor::written, &m_model,
      [&model = m_model, id = m_model.id()](const std::string& path, const nlohmann::json& value) {
        if (model.id() == id) model.set(path, value);
      },
      Qt::QueuedConnection);
  const bool hasOwnWords = block.field.kind == FieldKind::Check || block.field.kind == FieldKind::InList;
  auto* label = new QLabel(hasOwnWords ? QString() : block.field.title);
  label->setMinimumWidth(kLabelWidth);
  label->setBuddy(editor);
  form.addRow(label, editor);
}

void FieldPage::addWords(QFormLayout& form, const Block& block) {
  auto* label = new QLabel(block.title);
  label->setWordWrap(true);
  if (block.kind == Block::Heading) {
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setContentsMargins(0, kGrid, 0, 0);
  }
  form.addRow(label);
}

void FieldPage::addButton(QFormLayout& form, const Block& block) {
  const bool adds = block.kind == Block::Add;
  auto* button = new QPushButton(icon(adds ? "list-add" : "list-remove"), block.title);
  button->setObjectName((adds ? QStringLiteral("add ") : QStringLiteral("remove ")) + q(block.path));
  button->setToolTip(block.title);
  button->setAutoDefault(false);
  // Queued: the page may be made anew by it.
  connect(
      button, &QPushButton::clicked, &m_model,
      [this, block, adds] { adds ? m_model.add(block.path, block.added) : m_model.remove(block.path); },
      Qt::QueuedConnection);
  form.addRow(new QLabel, button);
  form.setAlignment(button, Qt::AlignLeft);
  button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void FieldPage::fill() {
  for (FieldEditor* editor : m_editors) {
    const std::string& path = editor->field().path;
    const bool isRefused = m_model.isErrorAt(path);
    const bool isTyping = editor->control()->hasFocus() &&
                          qobject_cast<QComboBox*>(editor->control()) == nullptr && editor->isBeingWritten();
    if (!isRefused && !isTyping) editor->setValue(m_model.value(path));
    showProblems(*editor);
  }
}

void FieldPage::showProblems(FieldEditor& editor) {
  if (editor.field().kind == FieldKind::InList) return;
  const std::string& path = editor.field().path;
  editor.showProblem(m_model.problemAt(path), m_model.isErrorAt(path));
}

void FieldPage::commit() {
  std::vector<std::pair<std::string, nlohmann::json>> written;  // setting one may make the page anew
  for (FieldEditor* editor : m_editors) {
    if (editor->isBeingWritten()) written.emplace_back(editor->field().path, editor->typed());
  }
  for (const auto& [path, value] : written) m_model.set(path, value);
}

}  // namespace michi::ui
