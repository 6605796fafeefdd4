#include "plugins/mobility/desktop/match_lists_page.h"

#include <QtWidgets>

#include "plugins/mobility/desktop/agreement_form.h"
#include "plugins/mobility/desktop/support_changes.h"
#include "plugins/mobility/desktop/support_form.h"
#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::mobility {
namespace {

using ui::Changes;
using ui::q;
using ui::words;

constexpr const char* kFolderSetting = "mobility/supportFolder";
constexpr std::size_t kMostTold = 5;  // rows that cannot be used, in the status line's box

QString lastFolder() {
  const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  return QSettings().value(QLatin1String(kFolderSetting), documents).toString();
}

void rememberFolder(const QString& file) {
  QSettings().setValue(QLatin1String(kFolderSetting), QFileInfo(file).absolutePath());
}

/// Throws Error(BadInput) naming the field as the form calls it.
void requireGood(const SupportReader& reader, SupportList list, const SupportValues& values,
                 const std::string& resources) {
  SupportOffer offer;
  SupportRequest request;
  const auto problem =
      list == SupportList::Offers ? reader.read(values, offer) : reader.read(values, request);
  if (!problem) return;
  const auto columns = supportColumns(list, resources);
  throw Error(ErrorKind::BadInput, text("%1: %2", columns.at(problem->column).front(), problem->reason));
}

/// The first of them in words; how many more.
std::string rejectsInWords(const std::vector<ingest::Reject>& rejects) {
  QStringList lines;
  for (std::size_t i = 0; i < std::min(kMostTold, rejects.size()); ++i) lines += q(rejectWords(rejects[i]));
  if (rejects.size() > kMostTold) lines += words("… and %1 more", rejects.size() - kMostTold);
  return lines.join(u'\n').toStdString();
}

const char* kindOfRow(SupportList list) { return list == SupportList::Offers ? kOfferKind : kRequestKind; }

}  // namespace

MatchListPages::MatchListPages(ui::Shell& shell, QObject* parent)
    : QObject(parent),
      m_shell(shell),
      m_offers(makePage(
          SupportList::Offers,
          words("Here stand the companies and corporations that offer vehicles and drivers. Add them "
                "one by one, or take in a list (Excel or CSV)."))),
      m_requests(
          makePage(SupportList::Requests,
                   words("Here stand the districts that ask for support. Add them one by one, or take in a "
                         "list (Excel or CSV)."))),
      m_agreements(makeAgreements()) {
  connect(&m_shell.session().changes(), &Changes::written, this, [this](const Changes::Written& change) {
    if (dynamic_cast<const SupportChange*>(change.get()) != nullptr ||
        dynamic_cast<const AgreementChange*>(change.get()) != nullptr)
      read();
  });
  connect(&m_shell.selection(), &ui::Selection::changed, this, &MatchListPages::enableButtons);
  enableButtons();
}

QPushButton* MatchListPages::addButton(ui::TablePage& page, const char* icon, const QString& verb,
                                       const char* name) {
  auto* button = new QPushButton(ui::icon(icon), verb);
  button->setObjectName(QString::fromLatin1(name));
  button->setMinimumHeight(ui::kControlHeight);
  button->setAutoDefault(false);
  page.addControl(button);
  return button;
}

/// A page puts the newest control first.
ui::TablePage* MatchListPages::makePage(SupportList list, const QString& emptyWords) {
  auto* page = new ui::TablePage(m_shell, emptyWords);
  const char* kind = kindOfRow(list);
  connect(addButton(*page, "document-save-as", words("Empty list…"), "template"), &QPushButton::clicked, this,
          [this, list] { writeTemplate(list); });
  connect(addButton(*page, "document-import", words("Take in a list…"), "import"), &QPushButton::clicked,
          this, [this, list] { chooseFile(list); });
  auto* remove = addButton(*page, "edit-delete", words("Take out"), "remove");
  connect(remove, &QPushButton::clicked, this, [this, list, kind] { this->remove(list, picked(kind)); });
  auto* change = addButton(*page, "document-edit", words("Change…"), "change");
  connect(change, &QPushButton::clicked, this, [this, list, kind] { edit(list, picked(kind)); });
  m_needRow.emplace_back(change, kind);
  m_needRow.emplace_back(remove, kind);
  connect(addButton(*page, "list-add", words("Add…"), "add"), &QPushButton::clicked, this,
          [this, list] { edit(list); });
  connect(page, &ui::TablePage::activated, this, [this, list](const std::string& key) { edit(list, key); });
  return page;
}

ui::TablePage* MatchListPages::makeAgreements() {
  auto* page = new ui::TablePage(
      m_shell, words("Here stands with whom it was talked over, with their post and without "
                     "names, and what came of it."));
  auto* change = addButton(*page, "document-edit", words("Change or end…"), "change");
  connect(change, &QPushButton::clicked, this, [this] { changeAgreement(picked(kAgreementKind)); });
  m_needRow.emplace_back(change, kAgreementKind);
  connect(addButton(*page, "list-add", words("Write one down…"), "add"), &QPushButton::clicked, this,
          [this] { record({}); });
  connect(page, &ui::TablePage::activated, this, &MatchListPages::changeAgreement);
  return page;
}

std::string MatchListPages::picked(const char* kind) const {
  const ui::Selection& selection = m_shell.selection();
  return selection.kind() == kind && selection.keys().size() == 1 ? selection.keys().front() : std::string();
}

void MatchListPages::enableButtons() {
  for (const auto& [button, kind] : m_needRow) button->setEnabled(!picked(kind).empty());
}

const std::vector<KeptSupport>& MatchListPages::kept(SupportList list) const {
  return list == SupportList::Offers ? m_book.offers : m_book.requests;
}

QStringList MatchListPages::districtNames() const {
  QStringList names;
  if (const auto city = m_shell.session().city())
    for (const store::District& one : city->districts.all())
      names += q(one.name.empty() ? one.code : one.name);
  return names;
}

void MatchListPages::read() {
  if (!m_shell.session().isOpen()) return;
  m_shell.session().run(
      {}, this,
      [](ui::OpenWorkspace& open, Progress&) {
        return MatchBook{keptSupport(open.workspace, SupportList::Offers),
                         keptSupport(open.workspace, SupportList::Requests),
                         mobility::agreements(open.workspace)};
      },
      [this](MatchBook book) {
        if (!m_shell.session().isOpen()) return;
        m_book = std::move(book);
        m_offers->setTable(offerTable(m_book.offers));
        m_requests->setTable(requestTable(m_book.requests));
        m_agreements->setTable(agreementTable(m_book.agreements, *m_shell.session().city()));
        emit changed();
      },
      [this](const Error& error) { m_shell.showError(error); });
}

void MatchListPages::clear() {
  m_book = {};
  for (ui::TablePage* page : {m_offers, m_requests, m_agreements}) page->setTable(nullptr);
}

// One by one

void MatchListPages::edit(SupportList list, const std::string& key) {
  if (!m_shell.session().isOpen()) return;
  std::optional<SupportValues> before;
  for (const KeptSupport& one : kept(list))
    if (!key.empty() && one.key == key) before = one.values;
  auto* form = new SupportForm(list, before.value_or(SupportValues()), districtNames(), m_shell.window());
  connect(form, &SupportForm::kept, this,
          [this, list, before, form](const SupportValues& after) { keep(list, before, after, *form); });
  form->open();
}

void MatchListPages::keep(SupportList list, const std::optional<SupportValues>& before,
                          const SupportValues& after, SupportForm& form) {
  if (before && *before == after) return form.accept();
  form.setBusy(true);
  m_shell.session().changes().make(
      &form,
      [list, before, after,
       resources = m_shell.session().resources()](ui::OpenWorkspace& open) -> Changes::Written {
        requireGood(SupportReader(open.workspace, resources), list, after, resources);
        auto change = std::make_shared<const SupportChange>(list, std::vector<SupportStep>{{before, after}});
        change->write(open, true);
        return change;
      },
      [&form](const Changes::Written&) { form.accept(); },
      [&form](const Error& error) {
        form.setBusy(false);
        form.showProblem(ui::inSentences(error));
      });
}

void MatchListPages::remove(SupportList list, const std::string& key) {
  for (const KeptSupport& one : kept(list)) {
    if (one.key != key) continue;
    m_shell.session().changes().make(
        this,
        [list, before = one.values](ui::OpenWorkspace& open) -> Changes::Written {
          auto change =
              std::make_shared<const SupportChange>(list, std::vector<SupportStep>{{before, std::nullopt}});
          change->write(open, true);
          return change;
        },
        [this, key](const Changes::Written&) {
          m_shell.say(words("“%1” was taken out. Ctrl+Z brings it back.", key));
        },
        [this](const Error& error) { m_shell.showError(error); });
  }
}

// Whole lists

void MatchListPages::chooseFile(SupportList list) {
  if (!m_shell.session().isOpen()) return;
  const QString file = QFileDialog::getOpenFileName(
      m_shell.window(),
      list == SupportList::Offers ? words("Choose a list of offers") : words("Choose a list of requests"),
      lastFolder(), words("Lists (*.xlsx *.ods *.xls *.csv *.txt)"));
  if (file.isEmpty()) return;
  rememberFolder(file);
  takeIn(list, file);
}

void MatchListPages::takeIn(SupportList list, const QString& file) {
  auto rejects = std::make_shared<std::vector<ingest::Reject>>();
  m_shell.session().changes().make(
      this,
      [list, rejects, file = file.toStdString(),
       resources = m_shell.session().resources()](ui::OpenWorkspace& open) -> Changes::Written {
        Progress silent;
        const SupportFile rows = readSupportFile(file, list, resources, silent);
        auto steps = stepsOf(open.workspace, list, rows, SupportReader(open.workspace, resources), *rejects);
        if (steps.empty()) return nullptr;
        auto change = std::make_shared<const SupportChange>(list, std::move(steps));
        change->write(open, true);
        return change;
      },
      [this, rejects](const Changes::Written& written) {
        const auto* change = dynamic_cast<const SupportChange*>(written.get());
        m_shell.say(words("%1 rows were new or changed.", change == nullptr ? 0 : change->count()));
        if (!rejects->empty())
          m_shell.showError(Error(ErrorKind::BadInput, text("%1 rows cannot be used.", rejects->size()),
                                  rejectsInWords(*rejects),
                                  text("Put them right in the file and take it in again.")));
      },
      [this](const Error& error) { m_shell.showError(error); });
}

void MatchListPages::writeTemplate(SupportList list) {
  const QString name = list == SupportList::Offers ? words("offers.csv") : words("requests.csv");
  const QString file =
      QFileDialog::getSaveFileName(m_shell.window(), words("Write an empty list"),
                                   QDir(lastFolder()).filePath(name), QStringLiteral("*.csv"));
  if (file.isEmpty()) return;
  rememberFolder(file);
  QSaveFile out(file);
  const std::string content = supportTemplate(list, m_shell.session().resources());
  const bool isWritten =
      out.open(QIODevice::WriteOnly) && out.write(QByteArray::fromStdString(content)) >= 0 && out.commit();
  if (!isWritten)
    return m_shell.showError(Error(ErrorKind::Io, text("The file could not be written."), file.toStdString(),
                                   text("Choose another folder.")));
  m_shell.say(words("Written. Fill it in with Excel, below the example, and take it in."));
}

// Agreements

void MatchListPages::record(const AgreementTerms& terms) {
  if (!m_shell.session().isOpen()) return;
  const Agreement fresh{{}, terms, {}, {}, 0};
  const QString district =
      terms.district.empty() ? QString() : districtName(*m_shell.session().city(), terms.district);
  auto* form = new AgreementForm(fresh, district, districtNames(), m_shell.window());
  connect(form, &AgreementForm::kept, this,
          [this, fresh, form](const AgreementTerms& wanted) { keep(fresh, wanted, *form); });
  form->open();
}

void MatchListPages::changeAgreement(const std::string& id) {
  for (const Agreement& one : m_book.agreements) {
    if (one.id != id) continue;
    auto* form = new AgreementForm(one, districtName(*m_shell.session().city(), one.terms.district),
                                   districtNames(), m_shell.window());
    connect(form, &AgreementForm::kept, this,
            [this, one, form](const AgreementTerms& wanted) { keep(one, wanted, *form); });
    form->open();
  }
}

void MatchListPages::keep(const Agreement& known, const AgreementTerms& terms, AgreementForm& form) {
  form.setBusy(true);
  m_shell.session().changes().make(
      &form,
      [known, terms, city = m_shell.session().city()](ui::OpenWorkspace& open) -> Changes::Written {
        AgreementTerms wanted = terms;
        const std::string code = terms.district.empty()
                                     ? std::string()
                                     : ingest::DistrictFinder(city->districts.all()).codeOf(terms.district);
        if (code.empty() && !terms.district.empty())
          throw Error(ErrorKind::BadInput, text("No district is called so."), terms.district);
        wanted.district = code;
        if (known.id.empty())
          return std::make_shared<const AgreementChange>(std::nullopt, addAgreement(open.workspace, wanted));
        if (wanted == known.terms) return nullptr;
        return std::make_shared<const AgreementChange>(
            known, mobility::changeAgreement(open.workspace, known, wanted));
      },
      [&form](const Changes::Written&) { form.accept(); },
      [&form](const Error& error) {
        form.setBusy(false);
        form.showProblem(ui::inSentences(error));
      });
}

void MatchListPages::recordAll(const std::vector<AgreementTerms>& all) {
  for (const AgreementTerms& terms : all) {
    const bool isKnown = std::any_of(m_book.agreements.begin(), m_book.agreements.end(),
                                     [&](const Agreement& one) { return isAbout(one.terms, terms); });
    if (isKnown) continue;
    m_shell.session().changes().make(
        this,
        [terms](ui::OpenWorkspace& open) -> Changes::Written {
          return std::make_shared<const AgreementChange>(std::nullopt, addAgreement(open.workspace, terms));
        },
        {}, [this](const Error& error) { m_shell.showError(error); });
  }
}

}  // namespace michi::mobility
