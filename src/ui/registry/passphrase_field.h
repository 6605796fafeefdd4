#pragma once
// Where a passphrase is typed. It leaves as a seal::Secret, and what Qt kept of it is overwritten.
//
// What cannot be reached from here: the letters pass through the input method and through Qt's key events,
// one by one, and the field's buffer moves while it grows. Qt frees those copies with the dialog's life, but
// small blocks of Qt are not overwritten when they are freed (docs/threat-model.md). Nothing is put on the
// clipboard, nothing can be undone or dragged out.

#include <QLineEdit>

#include "seal/secret.h"

namespace michi::ui {

class PassphraseField : public QLineEdit {
  Q_OBJECT

 public:
  explicit PassphraseField(QWidget* parent = nullptr);
  ~PassphraseField() override;

  /// What was typed; the field is empty and wiped afterwards.
  seal::Secret take();
  /// The same, and it stays to be mended.
  seal::Secret copy() const;
  void wipe();
  /// Whether two fields hold the same.
  bool isSameAs(const PassphraseField& other) const { return text() == other.text(); }
};

/// What is wrong with a new passphrase that was typed twice, in words; empty: nothing.
QString newPassphraseProblem(const PassphraseField& first, const PassphraseField& second);

}  // namespace michi::ui
