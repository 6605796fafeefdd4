#include "ui/shell/note_book.h"

#include <QtWidgets>

#include "ui/base/look.h"

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

void NoteBook::setNotes(std::vector<store::Note> notes) {
  m_overlay.setNotes(notes);
  m_shell.session().run(
      {}, this,
      [notes = std::move(notes)](OpenWorkspace& open, Progress&) {
        open.workspace.saveNotes(notes);
        return true;
      },
      [](bool) {},
      [this](const Error& error) {
        m_shell.showError(error);
        read();  // what is kept is what is shown
      });
}

void NoteBook::replace(const std::vector<store::Note>& notes) {
  const std::vector<store::Note> before = m_overlay.notes();
  setNotes(notes);
  emit changed(before, notes);
}

void NoteBook::askFor(store::Note note) {
  auto* dialog = new NoteDialog(m_shell.window(), note, true);
  connect(dialog, &QDialog::accepted, this, [this, dialog, note = std::move(note)]() mutable {
    note.text = dialog->text();
    if (note.kind == "text" && note.text.empty()) return;
    std::vector<store::Note> notes = m_overlay.notes();
    notes.push_back(std::move(note));
    m_shell.layers().setVisible(kNoteLayer, true);  // who writes one wants to see it
    replace(notes);
  });
  dialog->open();
}

void NoteBook::change(std::size_t index) {
  auto* dialog = new NoteDialog(m_shell.window(), notes().at(index), false);
  connect(dialog, &QDialog::finished, this, [this, dialog, index](int result) {
    std::vector<store::Note> notes = m_overlay.notes();
    if (result == QDialog::Rejected || index >= notes.size()) return;
    if (result == NoteDialog::kRemove)
      notes.erase(notes.begin() + static_cast<std::ptrdiff_t>(index));
    else
      notes[index].text = dialog->text();
    replace(notes);
  });
  dialog->open();
}

}  // namespace michi::ui
