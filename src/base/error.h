#pragma once
// The one exception type of the product: what happened, where, and what to do next, in the user's language.

#include <exception>
#include <string>

namespace michi {

enum class ErrorKind {
  BadInput,   // a file, a value or an option that cannot be used
  NotFound,   // something named does not exist
  Conflict,   // the workspace's state forbids it
  Damaged,    // stored data fails its checks
  Busy,       // somebody else holds it
  TooNew,     // made by a newer program
  Io,         // disk full, no permission, broken pipe
  Cancelled,  // the user stopped it
  Internal,   // our fault
};

/// Thrown where a call cannot do its job; shown in words at the edge (exit code, dialog).
/// `where` names the file, row or object; `todo` is the next step for the user; both may be empty.
class Error : public std::exception {
 public:
  explicit Error(ErrorKind kind, std::string what, std::string where = {}, std::string todo = {});

  ErrorKind kind() const { return m_kind; }
  const std::string& happened() const { return m_what; }
  const std::string& where() const { return m_where; }
  const std::string& todo() const { return m_todo; }
  /// One paragraph: what happened, where, what to do.
  const char* what() const noexcept override { return m_message.c_str(); }

 private:
  ErrorKind m_kind;
  std::string m_what;
  std::string m_where;
  std::string m_todo;
  std::string m_message;
};

}  // namespace michi
