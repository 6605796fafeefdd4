#include "store/address_records.h"

#include <cmath>

#include "base/error.h"
#include "base/text.h"
#include "seal/pack.h"

namespace michi::store {
namespace {

constexpr double kFarthest = 1e8;  // metres from a plane's origin: beyond the Earth

bool isOnAPlane(geo::Point point) { return std::abs(point.x) < kFarthest && std::abs(point.y) < kFarthest; }

address::Record nextRecord(seal::Unpacker& from, const address::Record* before) {
  address::Record record;
  record.prefecture = from.field();
  record.city = from.field();
  if (record.city.empty() && before != nullptr) {
    record.prefecture = before->prefecture;
    record.city = before->city;
  }
  record.town = from.field();
  record.koaza = from.field();
  record.block = from.field();
  record.code = from.field();
  if (from.number() == 0) return record;
  const double x = from.real();
  record.point = geo::Point{x, from.real()};
  return record;
}

}  // namespace

void throwDamagedAddresses(const std::string& file) {
  throw Error(ErrorKind::Damaged, text("The address dictionary cannot be read."), file,
              text("Import the data again."));
}

/// Names that repeat those of the record before are left empty, which they never are by themselves.
std::string packAddresses(std::span<const address::Record> records) {
  seal::Packer packer;
  std::string prefecture, city;
  for (const address::Record& record : records) {
    const bool isSame = record.prefecture == prefecture && record.city == city;
    packer.add(isSame ? std::string_view() : record.prefecture)
        .add(isSame ? std::string_view() : record.city);
    packer.add(record.town).add(record.koaza).add(record.block).add(record.code);
    packer.add(std::int64_t{record.point.has_value()});
    if (record.point) packer.add(record.point->x).add(record.point->y);
    prefecture = record.prefecture;
    city = record.city;
  }
  return packer.bytes();
}

void unpackAddresses(std::string_view bytes, std::vector<address::Record>& records, const std::string& file) {
  seal::Unpacker from(bytes);
  bool isFirst = true;
  while (!from.isAtEnd()) {
    try {
      address::Record record = nextRecord(from, isFirst ? nullptr : &records.back());
      records.push_back(std::move(record));
    } catch (const Error&) {
      throwDamagedAddresses(file);  // its end is within a record
    }
    isFirst = false;
    const address::Record& read = records.back();
    if (!address::hasNamesOfPlaces(read) || (read.point && !isOnAPlane(*read.point)))
      throwDamagedAddresses(file);
  }
}

}  // namespace michi::store
