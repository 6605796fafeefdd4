#include "apps/michi/command_line.h"

#include <CLI/CLI.hpp>

#include "base/text.h"

namespace michi::apps {
namespace {

/// CLI11 2.1 writes "<name> is required", "Could not convert: --size = x" …: the part that is the user's own.
std::string userPart(const std::string& message) {
  const std::string required = " is required";
  if (message.ends_with(required)) return message.substr(0, message.size() - required.size());
  const std::size_t colon = message.find(": ");
  return colon == std::string::npos ? message : message.substr(colon + 2);
}

std::string cause(const CLI::ParseError& error) {
  const std::string kind = error.get_name();
  const std::string message = error.what();
  if (message.find("subcommand is required") != std::string::npos)
    return text("No command that is known was given.");
  if (kind == "RequiredError") return text("“%1” is missing.", userPart(message));
  if (kind == "ExtrasError") return text("“%1” was not expected.", userPart(message));
  if (kind == "ConversionError") return text("This value cannot be read: %1", userPart(message));
  if (kind == "ValidationError") return text("This value is not allowed: %1", message);
  if (kind == "ArgumentMismatch")
    return text("The number of values does not fit: %1", message.substr(0, message.find(':')));
  if (kind == "ExcludesError") return text("These options cannot be used together: %1", message);
  return text("This command cannot be understood: %1", message);
}

}  // namespace

void labelHelp(CLI::App& app) {
  const auto formatter = app.get_formatter();
  formatter->label("Usage", text("Usage"));
  formatter->label("Options", text("Options"));
  formatter->label("Positionals", text("Arguments"));
  formatter->label("Subcommands", text("Commands"));
  formatter->label("OPTIONS", text("options"));
  formatter->label("SUBCOMMAND", text("COMMAND"));
  formatter->label("SUBCOMMANDS", text("COMMAND"));
  formatter->label("REQUIRED", text("(required)"));
  formatter->column_width(34);
  const auto label = [](CLI::App& one) {
    if (CLI::Option* help = one.get_help_ptr()) help->description(text("Shows this help"));
    one.group(text("Commands"));
    for (CLI::Option* option : one.get_options()) {
      option->group(option->nonpositional() ? text("Options") : option->get_group());
      option->type_name(option->get_expected_max() == 0 ? "" : text("VALUE"));
    }
  };
  label(app);
  for (CLI::App* command : app.get_subcommands({})) {
    label(*command);
    for (CLI::App* part : command->get_subcommands({})) label(*part);
  }
}

std::string explain(const CLI::ParseError& error) {
  return cause(error) + "\n" + text("“michi --help” and “michi COMMAND --help” show what can be asked.");
}

}  // namespace michi::apps
