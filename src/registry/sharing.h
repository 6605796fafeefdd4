#pragma once
// Who may see whom in peacetime and in a disaster: 災害対策基本法 49条の11 (the list) and 49条の15 (the
// plans).

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/codes.h"
#include "japanese/date.h"
#include "registry/household.h"

namespace michi::registry {

/// On what basis a city hands its list out in peacetime (49条の11第2項).
enum class SharingMode {
  OptIn,  // 本文: with the person's consent
  Presumed,  // ただし書: by an ordinance, consent is presumed of who was asked and did not refuse (福岡市,
             // 令和3年)
  OptOut,  // ただし書: by an ordinance, without consent unless the person objects (徳島市, 令和7年)
};

/// From which day on which basis.
struct SharingRule {
  SharingMode mode = SharingMode::OptIn;
  std::string from;       // ISO date, whole
  std::string ordinance;  // its name, for what is printed
};

/// The mode of the last rule that has begun; OptIn, the law's own, before the first. Precondition: ordered by
/// `from`.
SharingMode modeOn(std::span<const SharingRule> rules, const japanese::Date& day);

/// Who looks. The keeper is the city's staff that keeps the list; everybody else is a recipient: the welfare
/// council, the fire service, the police, welfare commissioners, neighbourhood groups.
struct View {
  bool keeper = false;
  bool disaster =
      false;  // one has happened or is feared, and a decision to that effect was taken (49条の11第3項)
};

/// What a member's record says about being shown, from the least open to the most:
///   refused  on a list of the city's, and said no to 平常時提供;
///   unasked  on a list of the city's, or on none, and not asked: nothing says that others may see them;
///   no_answer  the same, asked but silent;
///   given    on a list of the city's, and said yes;
///   own      only on lists of the council's own (registries.toml), which asked for consent itself when it
///   made them.
std::string sharingOf(const Member& member, const catalog::CodeList& registries);
/// The most open of those who live there; of all, when nobody does any more.
std::string sharingOf(const Household& household, const catalog::CodeList& registries);

/// Of a member or of a Place. Own: always. Else the keeper sees everybody (49条の11第1項, 内部利用),
/// everybody sees everybody in a disaster (第3項), and in peacetime a recipient sees by
///   OptIn     who has given consent;
///   Presumed  also who was asked and did not answer;
///   OptOut    also who was not asked.
/// Whoever refused is never shown to a recipient in peacetime. Any other text counts as refused. Who is seen
/// is always seen with everybody more open.
bool isVisible(std::string_view sharing, SharingMode mode, const View& view);

/// What a viewer may see of a household; nothing when that is nobody. To a recipient in peacetime:
///   members who are not visible are left out, and with them the note on the household, which may speak of
///   them; of a plan, refuge, route and supporters are shown only when the person agreed to its making
///   (49条の14第1項) and to its sharing (49条の15第2項), the supporters only when they did not refuse
///   themselves. An ordinance on lists does not cover plans. A council's own plans (members who are "own")
///   are its own to read.
std::optional<Household> visiblePart(const Household& household, const catalog::CodeList& registries,
                                     SharingMode mode, const View& view);
/// The same of the place tier: what is derived from those who live there is that of the visible ones; `parts`
/// is empty. A place saved before there were parts, or whose people are alike, is seen whole.
std::optional<Place> visiblePart(const Place& place, SharingMode mode, const View& view);

/// From the most open to the least: own, given, no_answer, unasked, refused.
std::vector<std::string> sharingsByOpenness();

}  // namespace michi::registry
