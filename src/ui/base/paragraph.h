#pragma once
// Sentences on the window's ground, wrapped, with room between the lines.

#include <QLabel>

namespace michi::ui {

/// A label for reading: its text is plain, can be selected, and is set wider than a label's, whose lines
/// touch each other in Japanese.
class Paragraph : public QLabel {
  Q_OBJECT

 public:
  explicit Paragraph(const QString& words = {}, QWidget* parent = nullptr);

  void say(const QString& words);
  /// As it was said.
  const QString& said() const { return m_said; }

 private:
  QString m_said;
};

}  // namespace michi::ui
