#include "ui/registry/passphrase_field.h"

#include <algorithm>

#include "ui/base/words.h"

namespace michi::ui {

namespace {

/// Long enough for any passphrase: the buffer does not move while it is typed.
constexpr int kLongest = 512;
constexpr int kShortest = 8;  // letters of a new passphrase

}  // namespace

PassphraseField::PassphraseField(QWidget* parent) : QLineEdit(parent) {
  setEchoMode(Password);
  setMaxLength(kLongest);
  setContextMenuPolicy(Qt::NoContextMenu);
  setDragEnabled(false);
  setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                      Qt::ImhNoAutoUppercase);
}

PassphraseField::~PassphraseField() { wipe(); }

seal::Secret PassphraseField::copy() const {
  QByteArray bytes = text().toUtf8();
  seal::Secret secret(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
  bytes.fill('\0');
  return secret;
}

seal::Secret PassphraseField::take() {
  seal::Secret secret = copy();
  wipe();
  return secret;
}

void PassphraseField::wipe() {
  {
    // text() shares the field's own buffer: writing through it, without detaching, overwrites the letters
    // themselves.
    const QString shared = text();
    auto* letters = const_cast<QChar*>(shared.constData());  // NOLINT(cppcoreguidelines-pro-type-const-cast)
    std::fill(letters, letters + shared.size(), QChar(u'\0'));
  }
  clear();
}

QString newPassphraseProblem(const PassphraseField& first, const PassphraseField& second) {
  if (first.text().size() < kShortest) return words("A passphrase has at least %1 letters.", kShortest);
  if (!first.isSameAs(second)) return words("The two passphrases are not the same.");
  return {};
}

}  // namespace michi::ui
