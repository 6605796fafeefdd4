// Disaster access: opened for named staff, by a holder or with the envelope, until it is closed.

#include <gmock/gmock.h>

#include "store/registry_fixture.h"

namespace michi::store {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

class DisasterTest : public RegistryTest {
 protected:
  void SetUp() override {
    addUser("shoubou", {Role::Viewer}, {.isDisasterStaff = true});
    addUser("etsuran", {Role::Viewer});
    addHousehold("水沢 花子");
  }
  Progress m_progress;
};

TEST_F(DisasterTest, AHolderOpensItForTheNamedStaffUntilItIsClosed) {
  EXPECT_THAT(unlock("shoubou").households(), IsEmpty());
  unlock("kanri").openDisaster("大雨特別警報", {}, m_progress);
  {
    const Registry registry = unlock("shoubou");
    EXPECT_THAT(registry.households(), SizeIs(1));
    ASSERT_TRUE(registry.openDisaster());
    EXPECT_EQ(registry.openDisaster()->reason, "大雨特別警報");
    EXPECT_EQ(registry.openDisaster()->openedBy, "kanri");
  }
  EXPECT_THAT(unlock("etsuran").households(), IsEmpty());
  unlock("kanri").closeDisaster("警報解除", m_progress);
  EXPECT_THAT(unlock("shoubou").households(), IsEmpty());
  EXPECT_FALSE(unlock("shoubou").openDisaster());
  EXPECT_THAT(unlock("kanri").households(), SizeIs(1));
  EXPECT_THAT(unlock("kanri").disasters(), SizeIs(1));
}

TEST_F(DisasterTest, TheEnvelopeOpensItAtNight) {
  const std::string envelope(unlock("kanri").prepareEnvelope().view());
  EXPECT_THAT(unlock("shoubou").households(), IsEmpty());
  EXPECT_EQ(failure([&] { unlock("shoubou").openDisaster("地震", seal::Secret(m_recoveryKey), m_progress); }),
            ErrorKind::BadInput);
  EXPECT_EQ(failure([&] { unlock("etsuran").openDisaster("地震", seal::Secret(envelope), m_progress); }),
            ErrorKind::Conflict);
  EXPECT_EQ(failure([&] { unlock("shoubou").openDisaster("", seal::Secret(envelope), m_progress); }),
            ErrorKind::BadInput);
  Registry registry = unlock("shoubou");
  registry.openDisaster("地震", seal::Secret(envelope), m_progress);
  EXPECT_THAT(registry.households(), SizeIs(1));
  EXPECT_THAT(unlock("shoubou").households(), SizeIs(1));
  registry.closeDisaster("終息", m_progress);
  EXPECT_THAT(registry.households(), IsEmpty());
  EXPECT_THAT(unlock("kanri").households(), SizeIs(1));
  // The envelope is used up.
  EXPECT_EQ(failure([&] { unlock("shoubou").openDisaster("地震", seal::Secret(envelope), m_progress); }),
            ErrorKind::Conflict);
  EXPECT_TRUE(unlock("kanri").verifyAudit().empty());
}

}  // namespace
}  // namespace michi::store
