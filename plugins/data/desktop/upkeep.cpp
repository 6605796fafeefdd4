#include "plugins/data/desktop/upkeep.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>

#include "base/text.h"
#include "ingest/export.h"
#include "ui/base/words.h"

namespace michi::data {

using ui::words;

namespace {

/// A name in this folder that nothing has yet.
QString freeName(const QDir& folder, const QString& stem) {
  QString name = folder.filePath(stem + QStringLiteral(".michi"));
  for (int i = 2; QFileInfo::exists(name); ++i)
    name = folder.filePath(QStringLiteral("%1-%2.michi").arg(stem).arg(i));
  return name;
}

store::Workspace openToRead(const std::string& file) {
  return store::Workspace::open(file, store::Access::ReadOnly);
}

}  // namespace

Upkeep::Upkeep(ui::Session& session, QObject* parent) : QObject(parent), m_session(session) {}

ui::Jobs::Failed Upkeep::onFailure() {
  return [this](const Error& error) { emit failed(error); };
}

void Upkeep::check() {
  m_session.jobs().start(
      words("Checking the workspace"), this,
      [file = m_session.city()->file](Progress& progress) { return openToRead(file).check(progress); },
      [this](const std::vector<store::Finding>& findings) {
        QStringList lines;
        for (const store::Finding& finding : findings)
          lines.append(ui::q(sentences(finding.what, finding.todo)));
        emit done(lines.isEmpty() ? words("The workspace is sound: nothing is damaged.")
                                  : words("The check found %1 problem(s).", lines.size()),
                  lines);
      },
      onFailure());
}

void Upkeep::backup(const QString& file) {
  m_session.jobs().start(
      words("Making a backup"), this,
      [from = m_session.city()->file, to = file.toStdString()](Progress& progress) {
        openToRead(from).backup(to, progress);
      },
      [this, file] { emit done(words("The backup was made and checked: %1", file.toStdString()), {}); },
      onFailure());
}

void Upkeep::restore(const QString& backup, const QString& file) {
  m_session.jobs().start(
      words("Restoring from a backup"), this,
      [from = backup.toStdString(), to = file.toStdString()](Progress& progress) {
        openToRead(from).backup(to, progress);
      },
      [this, file] {
        emit done(words("Restored to %1 and opened. The backup is as it was.", file.toStdString()), {});
        m_session.open(file);
      },
      onFailure());
}

void Upkeep::exportLayer(const std::string& layer, const QString& file) {
  m_session.jobs().start(
      words("Exporting"), this,
      [from = m_session.city()->file, layer, to = file.toStdString()](Progress& progress) {
        return ingest::exportLayer(openToRead(from), layer, to, progress);
      },
      [this, file](std::uint64_t rows) {
        emit done(words("%1 rows were written to %2.", withSeparators(rows), file.toStdString()), {});
      },
      onFailure());
}

QString Upkeep::backupName() const {
  const QFileInfo file(ui::q(m_session.isOpen() ? m_session.city()->file : std::string()));
  return freeName(file.absoluteDir(),
                  file.completeBaseName() + QDate::currentDate().toString(QStringLiteral("-yyyy-MM-dd")));
}

QString Upkeep::restoreName(const QString& backup) {
  const QFileInfo file(backup);
  return freeName(file.absoluteDir(), words("%1-restored", file.completeBaseName().toStdString()));
}

std::vector<std::string> Upkeep::layers() const {
  std::vector<std::string> names;
  if (!m_session.isOpen()) return names;
  bool hasRoads = false;
  for (const store::LayerInfo& layer : m_session.city()->info.layers) {
    if (layer.count > 0) names.push_back(layer.name);
    hasRoads = hasRoads || (layer.name == "road" && layer.count > 0);
  }
  if (hasRoads) names.insert(names.end(), {"walk_nodes", "walk_edges"});
  return names;
}

}  // namespace michi::data
