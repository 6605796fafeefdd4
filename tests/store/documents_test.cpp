#include <gmock/gmock.h>

#include "store/workspace_fixture.h"

namespace michi::store {
namespace {

using ::testing::IsEmpty;

class Documents : public WorkspaceTest {
 protected:
  Workspace m_workspace = create();
};

ErrorKind kindOf(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.kind();
  }
  ADD_FAILURE() << "nothing was thrown";
  return ErrorKind::Internal;
}

TEST_F(Documents, AreKeptByKindAndName) {
  EXPECT_THAT(m_workspace.documents("scenario"), IsEmpty());
  EXPECT_EQ(m_workspace.saveDocument({"scenario", "b", "{\"x\":1}"}), 1U);
  m_workspace.saveDocument({"scenario", "a", "{}"});
  m_workspace.saveDocument({"offer", "a", "[]"});
  auto reopened = reopen();
  const auto all = reopened.documents("scenario");
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].name, "a");
  EXPECT_EQ(all[1].body, "{\"x\":1}");
  EXPECT_EQ(all[1].version, 1U);
  EXPECT_FALSE(all[1].createdAt.empty());
  EXPECT_EQ(reopened.document("offer", "a")->body, "[]");
  EXPECT_FALSE(reopened.document("offer", "b"));
}

TEST_F(Documents, AChangeOfAnOlderVersionIsRefused) {
  m_workspace.saveDocument({"scenario", "a", "1"});
  EXPECT_EQ(m_workspace.saveDocument({"scenario", "a", "2", 1}), 2U);
  EXPECT_EQ(kindOf([&] { m_workspace.saveDocument({"scenario", "a", "3", 1}); }), ErrorKind::Conflict);
  EXPECT_EQ(kindOf([&] { m_workspace.saveDocument({"scenario", "a", "3"}); }), ErrorKind::Conflict);
  EXPECT_EQ(kindOf([&] { m_workspace.removeDocument({"scenario", "a", {}, 1}); }), ErrorKind::Conflict);
  EXPECT_EQ(m_workspace.document("scenario", "a")->body, "2");
  m_workspace.removeDocument({"scenario", "a", {}, 2});
  EXPECT_FALSE(m_workspace.document("scenario", "a"));
  EXPECT_EQ(kindOf([&] { m_workspace.saveDocument({"scenario", "a", "3", 2}); }), ErrorKind::Conflict);
}

TEST_F(Documents, WithoutANameOrTooLargeAreRefused) {
  EXPECT_EQ(kindOf([&] { m_workspace.saveDocument({"scenario", "", "1"}); }), ErrorKind::BadInput);
  const std::string large((std::size_t{16} << 20) + 1, 'x');
  EXPECT_EQ(kindOf([&] { m_workspace.saveDocument({"scenario", "a", large}); }), ErrorKind::BadInput);
  EXPECT_THAT(m_workspace.documents("scenario"), IsEmpty());
}

}  // namespace
}  // namespace michi::store
