#include "ui/shell/new_workspace_dialog.h"

#include <QtWidgets>

#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::ui {
namespace {

constexpr int kFirstCode = 6668;  // EPSG:6669 is zone 1 on JGD2011, EPSG:6687 zone 19
constexpr const char* kRoman[] = {"I",  "II",  "III",  "IV",  "V",  "VI",  "VII",  "VIII",  "IX", "X",
                                  "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX"};

/// What belongs to which zone is printed in Japanese only: names of places.
constexpr const char* kPrefectures[] = {
    "長崎県、鹿児島県の一部（離島）",
    "福岡県、佐賀県、熊本県、大分県、宮崎県、鹿児島県",
    "山口県、島根県、広島県",
    "香川県、愛媛県、徳島県、高知県",
    "兵庫県、鳥取県、岡山県",
    "京都府、大阪府、福井県、滋賀県、三重県、奈良県、和歌山県",
    "石川県、富山県、岐阜県、愛知県",
    "新潟県、長野県、山梨県、静岡県",
    "東京都、福島県、栃木県、茨城県、埼玉県、千葉県、群馬県、神奈川県",
    "青森県、秋田県、山形県、岩手県、宮城県",
    "北海道（小樽市、函館市、伊達市、北斗市、後志・胆振の一部、渡島、檜山）",
    "北海道（札幌市、旭川市など、ほかのところ）",
    "北海道（北見市、帯広市、釧路市、網走市、根室市、オホーツクの一部、十勝、釧路、根室）",
    "東京都（小笠原の一部）",
    "沖縄県（本島とその周り）",
    "沖縄県（宮古、八重山）",
    "沖縄県（大東）",
    "東京都（沖ノ鳥島）",
    "東京都（南鳥島）"};

std::vector<Plane> makePlanes() {
  std::vector<Plane> all;
  for (int zone = 1; zone <= 19; ++zone)
    all.push_back(
        {zone, QStringLiteral("EPSG:%1").arg(kFirstCode + zone), QString::fromUtf8(kPrefectures[zone - 1])});
  return all;
}

}  // namespace

const std::vector<Plane>& planes() {
  static const std::vector<Plane> kAll = makePlanes();
  return kAll;
}

NewWorkspaceDialog::NewWorkspaceDialog(QWidget* parent)
    : QDialog(parent),
      m_name(new QLineEdit),
      m_plane(new QComboBox),
      m_file(new QLineEdit),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)) {
  setWindowTitle(words("Make a new workspace"));
  setMinimumWidth(80 * kGrid);
  m_name->setPlaceholderText(words("Name of the city"));
  for (const Plane& plane : planes())
    m_plane->addItem(words("Zone %1", kRoman[plane.zone - 1]) + QStringLiteral("  ") + plane.prefectures,
                     plane.crs);
  m_plane->setCurrentIndex(-1);
  m_plane->setPlaceholderText(words("Choose by the prefecture"));
  m_plane->setToolTip(words("Distances are measured in this plane; it cannot be changed later"));
  m_plane->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  auto* choose = new QPushButton(words("Choose…"));
  auto* row = new QHBoxLayout;
  row->addWidget(m_file, 1);
  row->addWidget(choose);
  auto* form = new QFormLayout;
  form->setVerticalSpacing(2 * kGrid);
  form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
  form->addRow(words("Name of the city"), m_name);
  form->addRow(words("Plane"), m_plane);
  form->addRow(words("File"), row);
  m_file->setAccessibleName(words("File"));
  m_buttons->button(QDialogButtonBox::Ok)->setText(words("Make it"));
  m_buttons->button(QDialogButtonBox::Cancel)->setText(words("Cancel"));
  auto* column = new QVBoxLayout(this);
  column->addLayout(form);
  column->addSpacing(kGrid);
  column->addWidget(m_buttons);
  connect(choose, &QPushButton::clicked, this, &NewWorkspaceDialog::chooseFile);
  connect(m_name, &QLineEdit::textChanged, this, &NewWorkspaceDialog::showWhetherReady);
  connect(m_file, &QLineEdit::textChanged, this, &NewWorkspaceDialog::showWhetherReady);
  connect(m_plane, &QComboBox::currentIndexChanged, this, &NewWorkspaceDialog::showWhetherReady);
  connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  showWhetherReady();
}

QString NewWorkspaceDialog::name() const { return m_name->text().trimmed(); }
QString NewWorkspaceDialog::crs() const { return m_plane->currentData().toString(); }

QString NewWorkspaceDialog::file() const {
  const QString file = m_file->text().trimmed();
  return file.isEmpty() || file.endsWith(QStringLiteral(".michi")) ? file : file + QStringLiteral(".michi");
}

void NewWorkspaceDialog::chooseFile() {
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  const QString usual =
      QDir(folder).filePath((name().isEmpty() ? words("city") : name()) + QStringLiteral(".michi"));
  const QString chosen = QFileDialog::getSaveFileName(this, words("Where shall the workspace be?"), usual,
                                                      words("Workspaces") + QStringLiteral(" (*.michi)"));
  if (!chosen.isEmpty()) m_file->setText(chosen);
}

void NewWorkspaceDialog::showWhetherReady() {
  m_buttons->button(QDialogButtonBox::Ok)
      ->setEnabled(!name().isEmpty() && !crs().isEmpty() && !file().isEmpty());
}

}  // namespace michi::ui
