#include "base/error.h"

#include <utility>

#include "base/text.h"

namespace michi {

Error::Error(ErrorKind kind, std::string what, std::string where, std::string todo)
    : m_kind(kind), m_what(std::move(what)), m_where(std::move(where)), m_todo(std::move(todo)) {
  m_message = m_where.empty() ? m_what : m_where + ": " + m_what;
  m_message = sentences(m_message, m_todo);
}

}  // namespace michi
