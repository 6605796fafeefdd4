#include "ui/shell/note_book.h"

#include <QtWidgets>

#include "ui/base/look.h"
#include "ui/shell/map_changes.h"

namespace michi::ui {
namespace {

/// The words of a note and what is to become of it.
class NoteDialog : public QDialog {
 public:
  NoteDialog(QWidget* parent, const store::Note& note, bool isNew)
      : QDialog(parent), m_words(new QPlainTextEdit(q(note.text))) {
    setWindowTitle(isNew ? words("A new note") : words("The note"));
    auto* column = new QVBoxLayout(this);
    auto* label = new QLabel(words("&Words on the map"));
    label->setBuddy(m_words);
    column->addWidget(label);
    m_words->setTabChangesFocus(true);
    m_words->setMinimumSize(360, 90);
    column->addWidget(m_words);
    auto* warning = new QLabel(
        words("Everybody who opens this workspace sees the notes. Please write no names of persons, "
              "no illnesses and nothing else about a person."));
    warning->setWordWrap(true);
    warning->setStyleSheet(
        QStringLiteral("color: %1;").arg(isDark() ? QStringLiteral("#FF8A80") : colour::kDisaster.name()));
    column->addWidget(warning);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(words("Keep the note"), QDialogButtonBox::AcceptRole);
    buttons->addButton(words("Cancel"), QDialogButtonBox::RejectRole);
    if (!isNew) {
      auto* remove = buttons->addButton(words("Take the note away"), QDialogButtonBox::DestructiveRole);
      connect(remove, &QPushButton::clicked, this, [this] { done(kRemove); });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setAttribute(Qt::WA_DeleteOnClose);
  }
  static constexpr int kRemove = 2;
  std::string text() const { return m_words->toPlainText().trimmed().toStdString(); }

 private:
  QPlainTextEdit* m_words;
};

}  // namespace

NoteBook::NoteBook(Shell& shell, QObject* parent) : QObject(parent), m_shell(shell) {
  shell.canvas().add(&m_overlay);
  connect(&shell.layers(), &LayerList::changed, this, &NoteBook::showOrHide);
  showOrHide();
  connect(&shell.session(), &Session::opened, this, &NoteBook::read);
  connect(&shell.session(), &Session::closed, this, [this] { m_overlay.setNotes({}); });
  connect(&shell.session().changes(), &Changes::written, this, [this](const Changes::Written& change) {
    if (dynamic_cast<const NoteChange*>(change.get()) != nullptr) read();
  });
  if (shell.session().isOpen()) read();
}

void NoteBook::showOrHide() {
  const LayerState* layer = m_shell.layers().find(kNoteLayer);
  m_overlay.setVisible(layer == nullptr || layer->isVisible);
}

void NoteBook::read() {
  m_shell.session().run(
      {}, this, [](OpenWorkspace& open, Progress&) { return open.workspace.notes(); },
      [this](std::vector<store::Note> notes) { m_overlay.setNotes(std::move(notes)); });
}

void NoteBook::replace(const std::optional<store::Note>& before, const std::optional<store::Note>& after) {
  std::vector<store::Note> notes = m_overlay.notes();
  auto place = before ? std::find(notes.begin(), notes.end(), *before) : notes.end();
  if (before && place != notes.end()) place = notes.erase(place);
  if (after) notes.insert(place, *after);
  m_overlay.setNotes(std::move(notes));
  m_shell.session().changes().make(
      this,
      [change = std::make_shared<const NoteChange>(before, after)](OpenWorkspace& open) -> Changes::Written {
        change->write(open, true);
        return change;
      },
      {},
      [this](const Error& error) {
        m_shell.showError(error);
        read();  // what is kept is what is shown
      });
}

void NoteBook::askFor(store::Note note) {
  auto* dialog = new NoteDialog(m_shell.window(), note, true);
  connect(dialog, &QDialog::accepted, this, [this, dialog, note = std::move(note)]() mutable {
    note.text = dialog->text();
    if (note.kind == "text" && note.text.empty()) return;
    m_shell.layers().setVisible(kNoteLayer, true);  // who writes one wants to see it
    replace({}, std::move(note));
  });
  dialog->open();
}

void NoteBook::change(std::size_t index) {
  const store::Note before = notes().at(index);
  auto* dialog = new NoteDialog(m_shell.window(), before, false);
  connect(dialog, &QDialog::finished, this, [this, dialog, before](int result) {
    if (result == NoteDialog::kRemove) return replace(before, {});
    store::Note after = before;
    after.text = dialog->text();
    if (result == QDialog::Accepted && !(after == before)) replace(before, std::move(after));
  });
  dialog->open();
}

}  // namespace michi::ui
