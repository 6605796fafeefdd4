#include "registry/codec.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "base/error.h"
#include "registry/fields.h"
#include "registry/sample_households.h"

namespace michi::registry {
namespace {

using nlohmann::json;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

/// Gives every field of a record a value of its own.
class Filler {
 public:
  void fill(std::string& value) { value = "値" + std::to_string(++m_next) + "\U000E0100"; }
  void fill(bool& value) { value = true; }
  void fill(int& value) { value = ++m_next; }
  void fill(std::int64_t& value) { value = 5'000'000'000 + ++m_next; }
  void fill(double& value) { value = 0.1 * ++m_next; }
  void fill(PlaceLevel& value) { value = PlaceLevel::Koaza; }
  template <class Value>
  void fill(std::optional<Value>& value) {
    fill(value.emplace());
  }
  template <class Value>
  void fill(std::vector<Value>& values) {
    for (int i = 0; i < 2; ++i) fill(values.emplace_back());
  }
  template <class Record>
  void fill(Record& record) {
    visitFields(record, [this](const char*, auto& field) { fill(field); });
  }

 private:
  int m_next = 0;
};

template <class Record>
Record filled() {
  Record record;
  Filler().fill(record);
  return record;
}

ErrorKind refusal(const json& record) {
  try {
    (void)householdFromJson(record);
  } catch (const Error& error) {
    return error.kind();
  }
  ADD_FAILURE() << "taken: " << record;
  return {};
}

TEST(Codec, EveryFieldComesBack) {
  const auto household = filled<Household>();
  EXPECT_EQ(householdFromJson(toJson(household)), household);
  EXPECT_EQ(decode<Household>(encode(household)), household);
  const auto place = filled<Place>();
  EXPECT_EQ(placeFromJson(toJson(place)), place);
  EXPECT_EQ(decode<Place>(encode(place)), place);
  const auto supporter = filled<Supporter>();
  EXPECT_EQ(supporterFromJson(toJson(supporter)), supporter);
  EXPECT_EQ(decode<Supporter>(encode(supporter)), supporter);
}

/// A field that fields.h forgot would be lost on its way.
TEST(Codec, NoFieldIsForgotten) {
  constexpr std::size_t kStrings = 6;  // key, postcode, address, building, phone, note beside car_use
  Household household;
  household.key = household.postcode = household.address = household.building = household.phone = "a";
  household.note = "b";
  EXPECT_EQ(toJson(household).size(), kStrings);
  EXPECT_EQ(toJson(filled<Household>()).size(), 11U);
  EXPECT_EQ(toJson(filled<Household>())["members"][0].size(), 26U);
}

TEST(Codec, FieldsThatHoldNothingAreLeftOut) {
  EXPECT_EQ(toJson(Household{}), json::object());
  EXPECT_EQ(householdFromJson(json::object()), Household{});
  Household household;
  household.floor = 0;
  household.members.emplace_back();
  EXPECT_EQ(toJson(household), (json{{"floor", 0}, {"members", {json::object()}}}));
  EXPECT_EQ(householdFromJson(toJson(household)), household);
}

TEST(Codec, UnknownAndIllTypedFieldsAreRefused) {
  EXPECT_EQ(refusal({{"colour", "red"}}), ErrorKind::BadInput);
  EXPECT_EQ(refusal({{"key", "1"}, {"members", {{{"colour", 1}}}}}), ErrorKind::BadInput);
  EXPECT_EQ(refusal({{"key", 1}}), ErrorKind::BadInput);
  EXPECT_EQ(refusal({{"floor", "1"}}), ErrorKind::BadInput);
  EXPECT_EQ(refusal({{"floor", 1.5}}), ErrorKind::BadInput);
  EXPECT_EQ(refusal({{"floor", 5'000'000'000}}), ErrorKind::BadInput);
  EXPECT_EQ(refusal({{"members", "x"}}), ErrorKind::BadInput);
  EXPECT_EQ(refusal(json::array()), ErrorKind::BadInput);
  EXPECT_THROW((void)placeFromJson({{"level", "moon"}}), Error);
}

TEST(Codec, TheErrorNamesTheField) {
  try {
    const json wrong = {{"consent_list", {{"state", 1}}}};
    (void)householdFromJson({{"members", json::array({json::object(), wrong})}});
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.where(), "/members/1/consent_list/state");
  }
}

TEST(Codec, DamagedBytesAreRefusedWithoutQuotingThem) {
  const std::string whole = encode(testing::goodHousehold());
  for (std::size_t size = 0; size < whole.size(); ++size) {
    try {
      (void)decode<Household>(std::string_view(whole).substr(0, size));
      FAIL() << size;
    } catch (const Error& error) {
      ASSERT_EQ(error.kind(), ErrorKind::Damaged);
      ASSERT_EQ(std::string(error.what()).find("斎藤"), std::string::npos);
    }
  }
  EXPECT_THROW((void)decode<Household>(whole + "x"), Error);
  EXPECT_THROW((void)decode<Supporter>(whole), Error);
}

/// Whatever a flipped byte makes of the bytes: a record or an Error, nothing else.
TEST(Codec, FlippedBytesNeverCrash) {
  const std::string whole = encode(testing::goodHousehold());
  for (std::size_t at = 0; at < whole.size(); ++at) {
    for (const int flip : {1, 0x20, 0x80, 0xFF}) {
      std::string bytes = whole;
      bytes[at] = static_cast<char>(bytes[at] ^ flip);
      try {
        (void)decode<Household>(bytes);
      } catch (const Error& error) {
        ASSERT_EQ(error.kind(), ErrorKind::Damaged);
      }
    }
  }
}

TEST(Codec, ChangesFieldByField) {
  const Household before = testing::goodHousehold();
  Household after = before;
  EXPECT_THAT(changes(toJson(before), toJson(after)), IsEmpty());
  after.members[0].phone = "0198";
  after.members[0].sex.clear();
  after.floor = 2;
  EXPECT_THAT(
      changes(toJson(before), toJson(after)),
      UnorderedElementsAre(FieldChange{"/members/0/phone", "", "\"0198\""},
                           FieldChange{"/members/0/sex", "\"female\"", ""}, FieldChange{"/floor", "1", "2"}));
}

TEST(Codec, ANewRecordIsAllChanges) {
  Household household;
  household.key = "7";
  EXPECT_THAT(changes(json::object(), toJson(household)), ElementsAre(FieldChange{"/key", "", "\"7\""}));
  EXPECT_THAT(changes(toJson(household), json::object()), ElementsAre(FieldChange{"/key", "\"7\"", ""}));
}

}  // namespace
}  // namespace michi::registry
