#pragma once
// Bytes that must not be seen: in locked memory that is wiped when it goes, never copied by accident.

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace michi::seal {

/// Memory of libsodium's own allocator: not swapped where the system lets it, guarded at both ends, wiped.
class Secret {
 public:
  Secret() = default;
  explicit Secret(std::size_t size);
  /// Copies; the caller wipes what it copied from.
  explicit Secret(std::string_view bytes);
  static Secret random(std::size_t size);
  ~Secret();
  Secret(Secret&& other) noexcept;
  Secret& operator=(Secret&& other) noexcept;

  Secret clone() const { return Secret(view()); }
  std::size_t size() const { return m_size; }
  bool empty() const { return m_size == 0; }
  unsigned char* data() { return m_bytes; }
  const unsigned char* data() const { return m_bytes; }
  std::string_view view() const { return {reinterpret_cast<const char*>(m_bytes), m_size}; }

 private:
  unsigned char* m_bytes = nullptr;
  std::size_t m_size = 0;
};

/// Overwrites a text that held something secret.
void wipe(std::string& text);

/// Overwrites what calls that have returned left on the thread's stack, so far below the caller.
void wipeStack(std::size_t size);

/// Keeps secrets of this process out of crash dumps and out of memory that was freed; call it before the
/// first secret is read. What a system cannot do is left out (docs/threat-model.md).
void hideProcessMemory();

}  // namespace michi::seal
