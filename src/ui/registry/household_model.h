#pragma once
// One household being looked at and changed: every field is saved when it is set, and can be undone. Needs no
// window. Forgets everything at once when the registry is locked.

#include <map>
#include <memory>

#include "ui/registry/household_fields.h"

namespace michi::ui {

class HouseholdModel : public QObject {
  Q_OBJECT

 public:
  explicit HouseholdModel(Session& session, QObject* parent = nullptr);

  /// Reads it and enters into the audit trail that it was looked at; changed() or failed() follows.
  void open(std::int64_t id);
  void close();
  bool isOpen() const { return m_record != nullptr; }
  std::int64_t id() const { return m_id; }

  /// Preconditions of the following: isOpen().
  const HouseholdRecord& record() const { return *m_record; }
  const nlohmann::json& json() const { return m_json; }
  const catalog::Codes& codes() const { return *m_codes; }
  /// "水沢 花子 ほか2人".
  QString title() const;
  QString memberTitle(std::size_t member) const;

  /// Null where there is nothing.
  nlohmann::json value(const std::string& path) const;
  /// Saves at once, unless the value is as it was or is wrong: then problemAt(path) says why, and nothing is
  /// kept. Null clears the field. Texts of dates may be written in any usual way.
  void set(const std::string& path, const nlohmann::json& value);
  void add(const std::string& list, const nlohmann::json& item);
  void remove(const std::string& item);

  /// What is wrong or doubtful at a field, in words; empty: nothing.
  QString problemAt(const std::string& path) const;
  bool isErrorAt(const std::string& path) const { return m_refused.contains(path); }
  /// What is being written now is confirmed when this is false.
  bool isSaving() const { return m_saving > 0; }

 signals:
  /// Another household, other values, or none.
  void changed();
  void saved();
  /// What happened, why, what to do: for a line in the form.
  void failed(const QString& words);

 private:
  void read(bool isLook);
  void take(std::shared_ptr<HouseholdRecord> record, std::shared_ptr<const catalog::Codes> codes);
  void forget();
  void save(const nlohmann::json& changed, const std::string& path);
  void refuse(const std::string& path, const std::string& words);
  void check();
  QString changeTitle(const std::string& path) const;

  Session& m_session;
  std::int64_t m_id = 0;
  std::shared_ptr<HouseholdRecord> m_record;
  std::shared_ptr<const catalog::Codes> m_codes;
  nlohmann::json m_json;
  std::map<std::string, QString> m_problems;  // of what is kept
  std::map<std::string, QString> m_refused;   // of what was not taken
  int m_saving = 0;
};

}  // namespace michi::ui
