// michi-mapworker: draws maps and prints sheets for one program that started it. Not to be run by hand: it
// connects to --socket, proves itself with the token read from standard input, and ends when the connection
// does. Its errors are in the language of that program (MICHI_LANGUAGE).

#include <cstdio>
#include <cstring>
#include <exception>
#include <iostream>
#include <string>

#include "apps/language.h"
#include "base/text.h"
#include "mapworker/qgis_session.h"
#include "mapworker/server.h"
#include "seal/secret.h"

namespace {

std::string option(int argc, char** argv, const char* name) {
  for (int i = 1; i + 1 < argc; ++i) {
    if (std::strcmp(argv[i], name) == 0) return argv[i + 1];
  }
  return {};
}

void speak() {
  if (qgetenv("MICHI_LANGUAGE") == "ja" && michi::apps::loadJapanese())
    michi::installTranslator(michi::apps::toJapanese);
}

}  // namespace

int main(int argc, char** argv) {
  michi::seal::hideProcessMemory();  // households' points come by message
  const std::string socket = option(argc, argv, "--socket");
  const std::string resources = option(argc, argv, "--resources");
  const std::string profile = option(argc, argv, "--profile");
  if (socket.empty() || resources.empty() || profile.empty()) {
    std::fputs("michi-mapworker is started by the programs of Michishirube, not by hand.\n", stderr);
    return 2;
  }
  try {
    std::string token;
    std::getline(std::cin, token);
    michi::mapworker::QgisSession session(argc, argv, profile);
    speak();
    const michi::mapworker::Server server(socket, token, resources);
    return session.run();
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
