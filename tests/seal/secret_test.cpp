#include "seal/secret.h"

#include <gtest/gtest.h>

#if defined(__linux__)
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace michi::seal {
namespace {

TEST(Secret, MovesAndClones) {
  Secret secret("passphrase");
  const Secret copy = secret.clone();
  const Secret moved = std::move(secret);
  EXPECT_TRUE(secret.empty());  // NOLINT(bugprone-use-after-move)
  EXPECT_EQ(moved.view(), "passphrase");
  EXPECT_EQ(copy.view(), "passphrase");
  EXPECT_NE(copy.data(), moved.data());
  EXPECT_TRUE(Secret("").empty());
  EXPECT_NE(Secret::random(32).view(), Secret::random(32).view());
}

TEST(Secret, AWipedTextIsGone) {
  std::string text = "a rather long secret that is not kept inside of the string";
  const char* bytes = text.data();
  const std::size_t size = text.size();
  wipe(text);
  EXPECT_TRUE(text.empty());
  for (std::size_t i = 0; i < size; ++i) EXPECT_EQ(bytes[i], '\0');
}

#if defined(__linux__)
TEST(Secret, NoCrashDumpsOnceHidden) {
  hideProcessMemory();
  rlimit limit = {};
  ASSERT_EQ(getrlimit(RLIMIT_CORE, &limit), 0);
  EXPECT_EQ(limit.rlim_cur, 0U);
  EXPECT_EQ(prctl(PR_GET_DUMPABLE), 0);
}
#endif

}  // namespace
}  // namespace michi::seal
