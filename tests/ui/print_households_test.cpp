// Ward maps that show households: to whom, by which number, how to be handled, and nothing after a lock.

#include "plugin/disclosure.h"
#include "plugins/wardmap/desktop/print_task.h"
#include "ui/shell_fixture.h"

namespace michi::wardmap {
namespace {

using ui::await;

class PrintHouseholds : public ui::ShellTest {
 protected:
  PrintHouseholds() : task(shell.session()) {
    QObject::connect(&task, &PrintTask::failed, [this](const Error& error) { errors.push_back(error); });
    QObject::connect(&task, &PrintTask::printed, [this](int sheets, std::int64_t number) {
      count = sheets;
      copyNumber = number;
    });
    order.folder = path("maps");
    order.maker = "試験社協";
  }
  ui::Session& session() { return shell.session(); }
  bool isIdle() {
    return await([this] { return session().jobs().isIdle(); });
  }
  /// Open, unlocked, with a priority of the registry's one household.
  void begin() {
    found();
    ASSERT_TRUE(open());
    ASSERT_TRUE(unlock());
    session().run(
        {}, nullptr,
        [](ui::OpenWorkspace& opened, Progress&) {
          store::Run run;
          run.kind = "priority";
          run.createdAt = "2026-11-23T10:00:00";
          store::PriorityRow row;
          row.districtCode = "001";
          row.position = geo::Point{1000, 1000};
          row.priorityClass = "S";
          run.priority.push_back(row);
          return opened.unlocked().saveRun(run);
        },
        [this](std::int64_t) { session().announceRun("priority"); });
    ASSERT_TRUE(await([this] { return task.showsHouseholds(); }));
    task.setDistricts({"001"});
    task.setOrder(order);
  }
  void address() {
    order.disclosure = {"水沢地区 民生委員", "民生委員", "consent", "2027-03-31"};
    task.setOrder(order);
  }
  void print() {
    count = -1;
    task.print();
    ASSERT_TRUE(await([this] { return count >= 0 || !errors.empty(); }));
    ASSERT_TRUE(errors.empty()) << errors[0].what();
    ASSERT_EQ(count, 1);
  }
  std::string printed() const {
    const QDir folder(QString::fromStdString(path("maps")));
    const QStringList files = folder.entryList({QStringLiteral("*.pdf")});
    EXPECT_EQ(files.size(), 1);
    std::string paper = run("pdftotext", {"-raw", folder.filePath(files.value(0)).toStdString(), "-"});
    std::replace(paper.begin(), paper.end(), '\n', ' ');  // a narrow box breaks its lines
    return paper;
  }
  struct Books {
    std::vector<plugin::Disclosure> ledger;
    int prints = 0;
  };
  Books books() {
    Books read;
    session().run(
        {}, nullptr,
        [](ui::OpenWorkspace& opened, Progress&) {
          Books all{plugin::disclosures(opened.unlocked())};
          for (const auto& entry : opened.unlocked().audit()) all.prints += entry.action == "print";
          return all;
        },
        [&read](Books all) { read = std::move(all); });
    EXPECT_TRUE(isIdle());
    return read;
  }

  PrintTask task;
  Order order;
  std::vector<Error> errors;
  int count = -1;
  std::int64_t copyNumber = -1;
};

TEST_F(PrintHouseholds, NeedARecipientAndAGroundAndCarryTheirNumber) {
  begin();
  EXPECT_FALSE(task.isReady()) << "to whom, and on what ground?";
  address();
  ASSERT_TRUE(task.isReady());
  print();
  EXPECT_EQ(copyNumber, 1);
  const std::string paper = printed();
  for (const char* words : {"水沢地区 民生委員", "Handle with care, do not copy", "試験社協"})
    EXPECT_NE(paper.find(words), std::string::npos) << words << " in\n" << paper;
  EXPECT_EQ(paper.find("菅原"), std::string::npos) << "no names on a ward map";
  const Books after = books();
  ASSERT_EQ(after.ledger.size(), 1U);
  EXPECT_EQ(after.ledger[0].recipient, "水沢地区 民生委員");
  EXPECT_EQ(after.ledger[0].ground, "consent");
  EXPECT_EQ(after.ledger[0].returnBy, "2027-03-31");
  EXPECT_FALSE(after.ledger[0].range.empty());
  EXPECT_EQ(after.prints, 1);
}

TEST_F(PrintHouseholds, TheHandlingIsPrintedAsWrittenAndEachPrintHasItsOwnNumber) {
  begin();
  order.handling = "持出禁止・要返却";
  address();
  print();
  EXPECT_NE(printed().find("持出禁止・要返却"), std::string::npos) << printed();
  print();
  EXPECT_EQ(copyNumber, 2);
  EXPECT_EQ(books().ledger.size(), 2U);
}

TEST_F(PrintHouseholds, APreviewIsEnteredNowhereAndGoesWithTheLock) {
  begin();
  address();
  task.setPreviewing(true);
  ASSERT_TRUE(await([this] { return !task.preview().isNull() || !errors.empty(); }));
  ASSERT_TRUE(errors.empty()) << errors[0].what();
  EXPECT_TRUE(books().ledger.empty());
  const QImage withHouseholds = task.preview();
  session().lock();
  EXPECT_TRUE(task.preview().isNull());
  EXPECT_FALSE(task.showsHouseholds());
  ASSERT_TRUE(await([this] { return !task.preview().isNull(); }));
  EXPECT_NE(task.preview(), withHouseholds);
}

TEST_F(PrintHouseholds, AfterALockTheMapsAreThoseForEverybody) {
  begin();
  address();
  session().lock();
  ASSERT_TRUE(isIdle());
  print();
  EXPECT_EQ(copyNumber, 0);
  EXPECT_EQ(printed().find("民生委員"), std::string::npos);
}

}  // namespace
}  // namespace michi::wardmap
