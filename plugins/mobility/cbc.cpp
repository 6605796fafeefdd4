#include "plugins/mobility/cbc.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "base/error.h"
#include "base/text.h"
#include "process/process.h"

namespace michi::mobility {
namespace {

constexpr double kGrace = 3;  // seconds beyond those that it was told, before it is ended

/// Free MPS: N, L, G and E rows; a row with two ends gets a range.
std::string mpsOf(const IntegerProgram& problem) {
  std::string out = "NAME m FREE\nROWS\n N cost\n";
  std::vector<std::vector<IntegerProgram::Term>> columns(problem.variables.size());
  std::string sides = "RHS\n", ranges = "RANGES\n";
  for (std::uint32_t r = 0; r < problem.rows.size(); ++r) {
    const auto& [terms, least, most] = problem.rows[r];
    const bool hasLeast = std::isfinite(least);
    const char kind = least == most ? 'E' : hasLeast ? 'G' : 'L';
    out += fmt::format(" {} r{}\n", kind, r);
    sides += fmt::format(" b r{} {}\n", r, hasLeast ? least : most);
    if (kind == 'G' && std::isfinite(most)) ranges += fmt::format(" g r{} {}\n", r, most - least);
    for (const auto& [variable, factor] : terms) columns[variable].push_back({r, factor});
  }
  out += "COLUMNS\n";
  std::string bounds = "BOUNDS\n";
  bool isMarked = false;
  const auto marker = [&](bool isWhole) {
    if (isMarked != isWhole) out += fmt::format(" k 'MARKER' {}\n", isWhole ? "'INTORG'" : "'INTEND'");
    isMarked = isWhole;
  };
  for (std::size_t v = 0; v < columns.size(); ++v) {
    const IntegerProgram::Variable& variable = problem.variables[v];
    marker(variable.isWhole);
    out += fmt::format(" x{} cost {}\n", v, variable.cost);
    for (const auto& [row, factor] : columns[v]) out += fmt::format(" x{} r{} {}\n", v, row, factor);
    bounds += fmt::format(" LO b x{} {}\n", v, variable.least);
    if (std::isfinite(variable.most)) bounds += fmt::format(" UP b x{} {}\n", v, variable.most);
  }
  marker(false);
  return out + sides + ranges + bounds + "ENDATA\n";
}

std::optional<double> numberIn(std::string_view words) {
  while (!words.empty() && words.front() == ' ') words.remove_prefix(1);
  double value = 0;
  const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), value);
  if (error != std::errc() || !std::isfinite(value)) return {};
  return value;
}

/// "Lower bound:   12.5" of what it says while it works.
std::optional<double> boundIn(const std::string& output) {
  constexpr std::string_view kWords = "Lower bound:";
  const std::size_t at = output.rfind(kWords);
  return at == std::string::npos ? std::nullopt
                                 : numberIn(std::string_view(output).substr(at + kWords.size()));
}

/// Lines "number x<variable> value …"; nothing where one of them makes no sense.
std::vector<double> valuesIn(std::istream& lines, std::size_t count) {
  std::vector<double> values(count, 0);
  std::string line;
  while (std::getline(lines, line)) {
    std::istringstream fields(line.starts_with("**") ? line.substr(2) : line);
    std::string number, name, value;
    fields >> number >> name >> value;
    const auto variable =
        numberIn(name.starts_with('x') ? std::string_view(name).substr(1) : std::string_view());
    const auto amount = numberIn(value);
    if (!variable || !amount || *variable < 0 || *variable >= static_cast<double>(count)) return {};
    values[static_cast<std::size_t>(*variable)] = *amount;
  }
  return values;
}

std::string nonsense() { return text("The program cbc gave an answer that cannot be read."); }

CbcAnswer readAnswer(const std::filesystem::path& file, const process::Outcome& outcome, std::size_t count) {
  CbcAnswer answer;
  answer.bound = boundIn(outcome.output);
  std::ifstream stream(file, std::ios::binary);
  std::string first;
  std::getline(stream, first);
  const bool isBest = first.starts_with("Optimal"), isStopped = first.starts_with("Stopped");
  if (first.starts_with("Infeasible") || first.starts_with("Integer infeasible")) {
    answer.problem = text("By the program cbc there is no solution.");
    answer.bound.reset();
    return answer;
  }
  if (!isBest && !isStopped) {
    answer.problem = outcome.ranOutOfTime ? text("The program cbc did not end in time.") : nonsense();
    answer.bound.reset();
    return answer;
  }
  if (first.find("no integer solution") != std::string::npos) return answer;
  answer.values = valuesIn(stream, count);
  answer.isBest = isBest && !answer.values.empty();
  if (answer.values.empty()) answer.problem = nonsense(), answer.bound.reset();
  const std::size_t at = first.find("objective value");
  if (answer.isBest && at != std::string::npos) answer.bound = numberIn(first.substr(at + 15));
  return answer;
}

}  // namespace

std::size_t IntegerProgram::size() const {
  std::size_t sum = 0;
  for (const Row& row : rows) sum += row.terms.size();
  return sum;
}

std::string findCbc() {
  const char* named = std::getenv("MICHI_CBC");
  return named != nullptr ? std::string(named) : process::find("cbc");
}

CbcAnswer askCbc(const std::string& program, const IntegerProgram& problem, double seconds,
                 const Progress& progress) {
  CbcAnswer none;
  if (program.empty()) {
    none.problem = text("The program cbc is not installed.");
    return none;
  }
  const process::PrivateFolder folder;
  std::ofstream file(folder.path() / "m.mps", std::ios::binary);
  file << mpsOf(problem);
  file.close();
  if (!file) throw Error(ErrorKind::Io, text("No temporary file can be written."), folder.path().string());
  const process::Outcome outcome =
      process::run(program,
                   {"m.mps", "-sec", fmt::format("{:.2f}", std::max(0.1, seconds)), "-timeMode", "elapsed",
                    "-solve", "-solution", "m.sol"},
                   folder.path(), seconds + kGrace, progress);
  if (!outcome.hasStarted) {
    none.problem = text("The program cbc does not start.");
    return none;
  }
  return readAnswer(folder.path() / "m.sol", outcome, problem.variables.size());
}

}  // namespace michi::mobility
