#pragma once
// Changes of offers, requests and agreements that can be undone.

#include "plugins/mobility/agreements.h"
#include "plugins/mobility/support_book.h"
#include "ui/session/changes.h"

namespace michi::mobility {

class SupportChange : public ui::StoreChange {
 public:
  SupportChange(SupportList list, std::vector<SupportStep> steps) : m_list(list), m_steps(std::move(steps)) {}
  QString title() const override;
  void write(ui::OpenWorkspace& open, bool forward) const override;
  bool isOfRegistry() const override { return false; }
  std::size_t count() const { return m_steps.size(); }

 private:
  SupportList m_list;
  std::vector<SupportStep> m_steps;
};

/// Without `before` it was written down first.
class AgreementChange : public ui::StoreChange {
 public:
  AgreementChange(std::optional<Agreement> before, std::optional<Agreement> after)
      : m_before(std::move(before)), m_after(std::move(after)) {}
  QString title() const override;
  void write(ui::OpenWorkspace& open, bool forward) const override;
  bool isOfRegistry() const override { return false; }

 private:
  std::optional<Agreement> m_before, m_after;
};

}  // namespace michi::mobility
