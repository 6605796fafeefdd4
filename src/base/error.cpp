#include "base/error.h"

#include <utility>

namespace michi {

Error::Error(ErrorKind kind, std::string what, std::string where, std::string todo)
    : m_kind(kind), m_what(std::move(what)), m_where(std::move(where)), m_todo(std::move(todo)) {
  m_message = m_where.empty() ? m_what : m_where + ": " + m_what;
  if (!m_todo.empty()) m_message += " " + m_todo;
}

}  // namespace michi
