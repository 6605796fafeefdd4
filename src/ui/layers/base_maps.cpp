#include "ui/layers/base_maps.h"

#include <QFileInfo>

#include "ui/base/words.h"

namespace michi::ui {
namespace {

BaseMapChoice tilesOfGsi(const char* id, const QString& title, const char* ending) {
  const std::string address =
      std::string("https://cyberjapandata.gsi.go.jp/xyz/") + id + "/{z}/{x}/{y}." + ending;
  // The credit is that of the tiles' terms, and Japanese whatever the user's language.
  return {QStringLiteral("gsi/") + QString::fromLatin1(id),
          title,
          {address, 2, 18},
          QStringLiteral("国土地理院")};
}

}  // namespace

const std::vector<BaseMapChoice>& baseMapPresets() {
  static const std::vector<BaseMapChoice> kPresets = {
      tilesOfGsi("pale", words("GSI map, pale"), "png"),
      tilesOfGsi("std", words("GSI map, standard"), "png"),
      tilesOfGsi("seamlessphoto", words("GSI aerial photographs"), "jpg"),
  };
  return kPresets;
}

BaseMapChoice baseMapOf(const QString& id) {
  if (id.isEmpty()) return {};
  for (const BaseMapChoice& preset : baseMapPresets()) {
    if (preset.id == id) return preset;
  }
  constexpr int kDeepest = 22;
  const QString name = QFileInfo(id).completeBaseName();
  return {id, name, {id.toStdString(), 0, kDeepest}, name};
}

}  // namespace michi::ui
