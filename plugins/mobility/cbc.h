#pragma once
// Integer programs, given to the program `cbc` in a file of numbers without names. Nothing of what it answers
// is taken on trust but the bound: who asks works out himself what the answer is worth.

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "base/progress.h"

namespace michi::mobility {

/// The least sum of cost times variable, within bounds and rows.
struct IntegerProgram {
  static constexpr double kFree = std::numeric_limits<double>::infinity();
  struct Term {
    std::uint32_t variable;
    double factor;
  };
  struct Row {
    std::vector<Term> terms;
    double least = -kFree, most = kFree;
  };
  struct Variable {
    double cost = 0, least = 0, most = 1;
    bool isWhole = true;
  };
  std::vector<Variable> variables;
  std::vector<Row> rows;
  std::uint32_t add(const Variable& variable) {
    variables.push_back(variable);
    return static_cast<std::uint32_t>(variables.size() - 1);
  }
  /// Factors of all rows: what decides how long a solver takes.
  std::size_t size() const;
};

struct CbcAnswer {
  std::vector<double> values;   // [variable] of the best that was found; empty where there is none
  std::optional<double> bound;  // no solution costs less
  bool isBest = false;          // the values are proven to be the best, to a millionth
  std::string problem;          // in words: why there is no answer
};

/// Where cbc lies, or what MICHI_CBC names; "" where there is none.
std::string findCbc();

/// Asks for `seconds` at most. Whatever the program does, this gives an answer, be it a problem; throws only
/// Error(Cancelled), and Error(Io) where no file can be written.
CbcAnswer askCbc(const std::string& program, const IntegerProgram& problem, double seconds,
                 const Progress& progress);

}  // namespace michi::mobility
