#include "ui/canvas/bookmarks.h"

#include <QCryptographicHash>
#include <QSettings>

namespace michi::ui {

Bookmarks::Bookmarks(const std::string& workspaceFile) {
  const QByteArray hash =
      QCryptographicHash::hash(QByteArray::fromStdString(workspaceFile), QCryptographicHash::Sha256);
  m_group = QStringLiteral("bookmarks/") + QString::fromLatin1(hash.toHex().left(16));
  QSettings settings;
  const int count = settings.beginReadArray(m_group);
  for (int i = 0; i < count; ++i) {
    settings.setArrayIndex(i);
    const auto number = [&](const char* name) {
      return settings.value(QString::fromLatin1(name)).toDouble();
    };
    Bookmark bookmark{
        settings.value(QStringLiteral("name")).toString(), {number("x"), number("y")}, number("scale")};
    if (!bookmark.name.isEmpty() && bookmark.scale > 0 && geo::isFinite(bookmark.centre))
      m_all.push_back(std::move(bookmark));
  }
  settings.endArray();
}

void Bookmarks::add(Bookmark bookmark) {
  std::erase_if(m_all, [&](const Bookmark& other) { return other.name == bookmark.name; });
  m_all.push_back(std::move(bookmark));
  save();
}

void Bookmarks::remove(const QString& name) {
  std::erase_if(m_all, [&](const Bookmark& bookmark) { return bookmark.name == name; });
  save();
}

void Bookmarks::save() const {
  QSettings settings;
  settings.remove(m_group);
  settings.beginWriteArray(m_group, static_cast<int>(m_all.size()));
  for (int i = 0; const Bookmark& bookmark : m_all) {
    settings.setArrayIndex(i++);
    settings.setValue(QStringLiteral("name"), bookmark.name);
    settings.setValue(QStringLiteral("x"), bookmark.centre.x);
    settings.setValue(QStringLiteral("y"), bookmark.centre.y);
    settings.setValue(QStringLiteral("scale"), bookmark.scale);
  }
  settings.endArray();
}

}  // namespace michi::ui
