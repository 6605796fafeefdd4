#include "plugins/mobility/desktop/support_changes.h"

#include "ui/base/words.h"

namespace michi::mobility {

using ui::words;

QString SupportChange::title() const {
  const bool isOffers = m_list == SupportList::Offers;
  if (m_steps.size() != 1)
    return isOffers ? words("taking in of %1 offers", m_steps.size())
                    : words("taking in of %1 requests", m_steps.size());
  const SupportStep& step = m_steps.front();
  const std::string key = supportKey(m_list, step.after ? *step.after : *step.before);
  if (!step.before) return words("new entry “%1”", key);
  return step.after ? words("change of “%1”", key) : words("taking out of “%1”", key);
}

void SupportChange::write(ui::OpenWorkspace& open, bool forward) const {
  std::vector<SupportStep> steps = m_steps;
  if (!forward)
    for (SupportStep& step : steps) std::swap(step.before, step.after);
  replaceSupport(open.workspace, m_list, steps);
}

QString AgreementChange::title() const {
  return m_before ? words("change of the agreement %1", m_before->id)
                  : words("new agreement %1", m_after->id);
}

void AgreementChange::write(ui::OpenWorkspace& open, bool forward) const {
  forward ? replaceAgreement(open.workspace, m_before, m_after)
          : replaceAgreement(open.workspace, m_after, m_before);
}

}  // namespace michi::mobility
