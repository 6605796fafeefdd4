#pragma once
// CLI11's own words, in the user's language.

#include <string>

namespace CLI {
class App;
class ParseError;
}  // namespace CLI

namespace michi::apps {

/// Headings and marks of --help pages, for the program and all its subcommands.
void labelHelp(CLI::App& app);

/// What was wrong with a command line, and how to find help.
std::string explain(const CLI::ParseError& error);

}  // namespace michi::apps
