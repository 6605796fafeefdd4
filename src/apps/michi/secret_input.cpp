#include "apps/michi/secret_input.h"

#include <array>
#include <cstdio>
#include <cstring>
#include <string>

#ifdef _WIN32
#include <conio.h>
#include <io.h>
#else
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

#include "base/error.h"
#include "base/text.h"

namespace michi::apps {
namespace {

constexpr std::size_t kLongest = 1024;

/// Collects letters in locked memory; what is beyond the longest passphrase is an error, not cut.
class Line {
 public:
  Line() : m_letters(kLongest) {}
  void add(char letter) {
    if (m_size == kLongest) throw Error(ErrorKind::BadInput, text("The passphrase is too long."));
    m_letters.data()[m_size++] = static_cast<unsigned char>(letter);
  }
  void removeLast() {
    // A character of several bytes goes as a whole.
    while (m_size > 0 && (m_letters.data()[m_size - 1] & 0xC0U) == 0x80U) --m_size;
    if (m_size > 0) --m_size;
  }
  seal::Secret take() const { return seal::Secret(m_letters.view().substr(0, m_size)); }
  std::size_t size() const { return m_size; }

 private:
  seal::Secret m_letters;
  std::size_t m_size = 0;
};

[[noreturn]] void failNoTerminal() {
  throw Error(ErrorKind::BadInput, text("There is no terminal to ask for a passphrase."), {},
              text("Give it by --passphrase-fd N, one a line, never as an argument."));
}

}  // namespace

#ifdef _WIN32

seal::Secret askSecret(const std::string& question) {
  if (_isatty(_fileno(stdin)) == 0) failNoTerminal();
  std::fputs(question.c_str(), stderr);
  Line line;
  for (int letter = _getch(); letter != '\r' && letter != '\n'; letter = _getch()) {
    if (letter == '\b')
      line.removeLast();
    else
      line.add(static_cast<char>(letter));
  }
  std::fputs("\n", stderr);
  return line.take();
}

seal::Secret readSecretLine(int fd) {
  Line line;
  char letter = 0;
  bool isAny = false;
  while (_read(fd, &letter, 1) == 1) {
    isAny = true;
    if (letter == '\n') break;
    if (letter != '\r') line.add(letter);
  }
  if (!isAny) throw Error(ErrorKind::BadInput, text("A passphrase is missing in the file given."));
  return line.take();
}

#else

namespace {

/// The terminal itself, whatever the standard streams are; no echo while it lives.
class QuietTerminal {
 public:
  QuietTerminal() : m_fd(::open("/dev/tty", O_RDWR | O_CLOEXEC)) {
    if (m_fd < 0 || tcgetattr(m_fd, &m_before) != 0) {
      if (m_fd >= 0) ::close(m_fd);
      failNoTerminal();
    }
    termios quiet = m_before;
    quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(m_fd, TCSAFLUSH, &quiet);
  }
  ~QuietTerminal() {
    tcsetattr(m_fd, TCSAFLUSH, &m_before);
    ::close(m_fd);
  }
  QuietTerminal(const QuietTerminal&) = delete;
  QuietTerminal& operator=(const QuietTerminal&) = delete;
  int fd() const { return m_fd; }
  void write(const std::string& words) const {
    if (::write(m_fd, words.data(), words.size()) < 0) failNoTerminal();
  }

 private:
  int m_fd;
  termios m_before = {};
};

}  // namespace

seal::Secret readSecretLine(int fd) {
  Line line;
  char letter = 0;
  bool isAny = false;
  for (;;) {
    const ssize_t read = ::read(fd, &letter, 1);
    if (read < 0 && errno == EINTR) throw Error(ErrorKind::Cancelled, text("Cancelled."));
    if (read <= 0) break;
    isAny = true;
    if (letter == '\n') break;
    if (letter != '\r') line.add(letter);
  }
  if (!isAny) throw Error(ErrorKind::BadInput, text("A passphrase is missing in the file given."));
  return line.take();
}

seal::Secret askSecret(const std::string& question) {
  const QuietTerminal terminal;
  terminal.write(question);
  seal::Secret typed = readSecretLine(terminal.fd());
  terminal.write("\n");
  return typed;
}

#endif

}  // namespace michi::apps
