#pragma once
// How a household's form is laid out: pages of fields in the words of the town hall, each with its place in
// the record. Plain values; the widgets follow them.

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "ui/registry/household_edit.h"

namespace michi::ui {

enum class FieldKind { Text, LongText, Date, Number, Choice, Check, InList };

struct Option {
  nlohmann::json value;  // null: nothing
  QString title;
  bool operator==(const Option&) const = default;
};

struct Field {
  std::string path;  // JSON pointer into the household: "/members/0/phone"
  QString title;
  FieldKind kind = FieldKind::Text;
  std::vector<Option> options;  // of a choice
  std::string item;             // of InList: what is in the list at `path` or not
  QString hint;
  bool isLocked = false;  // kept back from this user
  bool operator==(const Field&) const = default;
};

/// A heading, a field, a note, or a button that adds something to a list or takes it out.
struct Block {
  enum Kind { Heading, Entry, Note, Add, Remove } kind = Entry;
  QString title;
  Field field;           // of Entry
  std::string path;      // of Add (the list) and Remove (the item)
  nlohmann::json added;  // of Add
  bool operator==(const Block&) const = default;
};

enum class FormPage { Person, Reasons, Mobility, Medical, Contacts, Watch, Consents, Plan, House };
inline constexpr std::array kFormPages = {FormPage::Person,   FormPage::Reasons,  FormPage::Mobility,
                                          FormPage::Medical,  FormPage::Contacts, FormPage::Watch,
                                          FormPage::Consents, FormPage::Plan,     FormPage::House};
QString titleOf(FormPage page);

/// `json` is the household's. Empty for a member who is not there.
std::vector<Block> blocksOf(FormPage page, const nlohmann::json& json, std::size_t member,
                            const HouseholdRecord& record, const catalog::Codes& codes);

/// "電話番号" for "/members/0/phone"; for a list or an item of it the list's name.
QString fieldTitle(const std::string& path);
/// A value as people read it: a code's title, a date in both calendars, はい for true.
QString valueWords(const std::string& path, const nlohmann::json& value, const catalog::Codes& codes);
/// "昭和20年1月1日"; the text itself where it is no date.
QString dateWords(const std::string& iso);

}  // namespace michi::ui
