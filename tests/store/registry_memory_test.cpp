// What is left in memory of an unlocked registry once it is locked: no name, no key. Linux only.

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstring>
#include <nlohmann/json.hpp>

#include "japanese/fold.h"
#include "registry/codec.h"
#include "registry/search.h"
#include "store/registry_impl.h"
#include "store/workspace_fixture.h"

namespace michi::store {
namespace {

// The test must not itself keep what it looks for: everything secret is written masked, and made plain only
// where the product gets it.
constexpr char kMask = 0x5A;

template <class Letter, std::size_t kLength>
consteval auto masked(const Letter (&text)[kLength]) {  // NOLINT(modernize-avoid-c-arrays): a literal
  std::array<char, (kLength - 1) * sizeof(Letter)> bytes = {};
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const auto letter = static_cast<std::uint32_t>(text[i / sizeof(Letter)]);
    bytes[i] = static_cast<char>(static_cast<char>(letter >> (8 * (i % sizeof(Letter)))) ^ kMask);
  }
  return bytes;
}

// Kanji only: a name folded for the search is looked for as well.
constexpr auto kName = masked("鹿成亜花子");
constexpr auto kNameUtf16 = masked(u"鹿成亜花子");
constexpr auto kShort = masked("鹿瑠璃7");  // short enough to lie inside a std::string
constexpr auto kAddress = masked("佐倉河鹿成亜町");
constexpr auto kNote = masked("鹿成亜備考文");
constexpr auto kPurpose = masked("鹿成亜照会");
constexpr auto kPassphrase = masked("鹿成亜合言葉");

/// Before what is looked for: an allocator writes over the first bytes of what was freed, and no more.
constexpr std::string_view kPrefix = "これは三十二バイトより長い前書き:";

template <class Bytes>
std::string plain(const Bytes& bytes, std::string_view prefix = {}) {
  std::string text;
  text.reserve(
      std::max<std::size_t>(64, prefix.size() + bytes.size()));  // not inside the object, on our stack
  text = prefix;
  for (const char byte : bytes) text += static_cast<char>(byte ^ kMask);
  return text;
}

template <class Bytes>
std::string prefixed(const Bytes& bytes) {
  return plain(bytes, kPrefix);
}

/// Finds masked bytes in all memory that this process may write to.
class MemoryScan {
 public:
  MemoryScan()
      : m_memory(open("/proc/self/mem", O_RDONLY | O_CLOEXEC)),
        m_buffer(static_cast<char*>(
            mmap(nullptr, kSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0))) {}
  ~MemoryScan() {
    close(m_memory);
    munmap(m_buffer, kSize);
  }
  MemoryScan(const MemoryScan&) = delete;
  MemoryScan& operator=(const MemoryScan&) = delete;

  template <class Bytes>
  int count(const Bytes& bytes) {
    return countBytes({bytes.data(), bytes.size()});
  }

 private:
  static constexpr std::size_t kSize = 4U << 20U;

  int countBytes(std::string_view bytes) {
    int found = 0;
    std::ifstream maps("/proc/self/maps");
    for (std::string line; std::getline(maps, line);) {
      std::uint64_t from = 0, to = 0;
      std::array<char, 5> rights = {};
      if (std::sscanf(line.c_str(), "%lx-%lx %4s", &from, &to, rights.data()) != 3) continue;
      if (rights[0] != 'r' || rights[1] != 'w') continue;
      // Our own buffer is left out; the system may have joined it with its neighbours.
      const auto own = reinterpret_cast<std::uint64_t>(m_buffer);
      found += countBetween(bytes, from, std::min(to, own));
      found += countBetween(bytes, std::max(from, own + kSize), to);
    }
    return found;
  }

  int countBetween(std::string_view bytes, std::uint64_t from, std::uint64_t to) {
    int found = 0;
    for (std::uint64_t at = from; at < to; at += kSize - bytes.size())
      found += countIn(bytes, at, std::min<std::uint64_t>(kSize, to - at));
    return found;
  }

  int countIn(std::string_view bytes, std::uint64_t at, std::uint64_t size) {
    const ssize_t read = pread(m_memory, m_buffer, size, static_cast<off_t>(at));
    int found = 0;
    const char* end = m_buffer + std::max<ssize_t>(read, 0);
    const int first = static_cast<unsigned char>(bytes[0] ^ kMask);
    for (const char* hit = m_buffer; hit < end; ++hit) {
      hit = static_cast<const char*>(std::memchr(hit, first, static_cast<std::size_t>(end - hit)));
      if (hit == nullptr) break;
      found += isAt(bytes, hit, end) ? 1 : 0;
    }
    return found;
  }

  static bool isAt(std::string_view bytes, const char* hit, const char* end) {
    if (static_cast<std::size_t>(end - hit) < bytes.size()) return false;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      if (hit[i] != static_cast<char>(bytes[i] ^ kMask)) return false;
    }
    return true;
  }

  int m_memory;
  char* m_buffer;
};

class RegistryMemory : public WorkspaceTest {
 protected:
  void SetUp() override {
#if defined(__SANITIZE_ADDRESS__)
    GTEST_SKIP() << "skipped: the sanitizer keeps freed memory as it was";
#endif
    inChild([this] { makeRegistry(); });
    std::ifstream keys(pathFromUtf8(file("keys")), std::ios::binary);
    for (std::string key(seal::kKeySize, '\0');
         keys.read(key.data(), static_cast<std::streamsize>(key.size()));)
      m_keys.push_back(key);
    ASSERT_EQ(m_keys.size(), kTiers.size() + 1);
  }

  static void inChild(const std::function<void()>& work) {
    const pid_t child = fork();
    if (child == 0) {
      try {
        work();
        _exit(0);
      } catch (...) {
        _exit(1);
      }
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_EQ(status, 0);
  }

  static registry::Household household() {
    registry::Household household;
    household.address = prefixed(kAddress);
    household.note = prefixed(kNote);
    registry::Member& member = household.members.emplace_back();
    member.name = prefixed(kName);
    member.kana = plain(kShort);
    return household;
  }

  void makeRegistry() const {
    constexpr int kHouseholds = 300;  // enough for several threads
    Workspace workspace = create();
    NewUser user{"kanri", "", "", Roles().add(Role::Administrator).add(Role::Caseworker), {}};
    Registry::found(workspace, user, seal::Secret(prefixed(kPassphrase)), {1, 8192});
    Progress progress;
    Registry registry = Registry::unlock(workspace, "kanri", seal::Secret(prefixed(kPassphrase)),
                                         prefixed(kPurpose), progress);
    registry.edit("change", prefixed(kPurpose), [](Registry::Edit& edit) {
      for (int i = 0; i < kHouseholds; ++i) edit.add(household(), {});
    });
    writeKeys();
  }

  /// The seed and the tiers' keys, masked.
  void writeKeys() const {
    Connection connection(pathFromUtf8(file()), OpenMode::ReadOnly);
    const UserTable users(connection);
    const RegistryRow row = users.registry();
    const UserRow user = *users.find("kanri");
    seal::KeyPair keys(*seal::unlock(user.slot, seal::Secret(prefixed(kPassphrase)), slotBinding(row, user)));
    std::string all(keys.seed().view());
    for (const GrantRow& grant : users.grants()) {
      if (grant.user == user.id)
        all += keys.unwrap(grant.wrapped, grantBinding(row, grant.tier, user.id, grant.generation))->view();
    }
    for (char& byte : all) byte = static_cast<char>(byte ^ kMask);
    writeFile(file("keys"), all);
  }

  Registry unlock(Workspace& workspace) {
    std::string passphrase = prefixed(kPassphrase), purpose = prefixed(kPurpose);
    const seal::Secret secret(passphrase);
    seal::wipe(passphrase);
    Registry registry = Registry::unlock(workspace, "kanri", secret, purpose, m_silent);
    seal::wipe(purpose);
    return registry;
  }

  /// What the staff do with it.
  static void work(Registry& registry) {
    std::vector<const registry::Household*> households;
    for (const auto& stored : registry.households()) households.push_back(&stored.record);
    const japanese::Folding folding;
    const registry::SearchIndex index(households, folding);
    EXPECT_FALSE(index.find(households[0]->members[0].name, 5).empty());
    EXPECT_FALSE(registry::toJson(*households[0]).dump(2).empty());
    auto changed = *registry.household(1);
    changed.record.note += "。";
    registry.edit("change", {}, [&](Registry::Edit& edit) { edit.change(changed); });
    EXPECT_EQ(registry.history(RecordKind::Household, 1).size(), 2U);
    EXPECT_FALSE(registry.audit().empty());
  }

  std::vector<std::string> m_keys;  // masked; the user's seed, then the tiers'
};

TEST_F(RegistryMemory, NothingIsLeftOnceItIsLocked) {
  MemoryScan scan;  // opens its memory while it is not hidden yet
  seal::hideProcessMemory();
  Workspace workspace = reopen();
  {
    Registry registry = unlock(workspace);
    work(registry);
    // The scan does find what is there.
    EXPECT_GT(scan.count(kName), 0);
    EXPECT_GT(scan.count(kShort), 0);
    EXPECT_GT(scan.count(kAddress), 0);
    EXPECT_GT(scan.count(kNote), 0);
    for (const std::string& key : m_keys) EXPECT_GT(scan.count(key), 0);
  }
  EXPECT_EQ(scan.count(kName), 0);
  EXPECT_EQ(scan.count(kNameUtf16), 0);
  EXPECT_EQ(scan.count(kShort), 0);
  EXPECT_EQ(scan.count(kAddress), 0);
  EXPECT_EQ(scan.count(kNote), 0);
  EXPECT_EQ(scan.count(kPurpose), 0);
  EXPECT_EQ(scan.count(kPassphrase), 0);
  for (const std::string& key : m_keys) EXPECT_EQ(scan.count(key), 0);
}

TEST_F(RegistryMemory, AnUnlockedProcessIsNotDumped) {
  inChild([this] {
    seal::hideProcessMemory();
    Workspace workspace = reopen();
    const Registry registry = unlock(workspace);
    rlimit limit = {1, 1};
    const bool isHidden = prctl(PR_GET_DUMPABLE) == 0 && getrlimit(RLIMIT_CORE, &limit) == 0 &&
                          limit.rlim_cur == 0 && limit.rlim_max == 0;
    if (!isHidden) throw Error(ErrorKind::Internal, "dumpable");
  });
}

}  // namespace
}  // namespace michi::store
