#include "ui/session/changes.h"

namespace michi::ui {

namespace {
constexpr int kMostChanges = 200;
}

/// On the stack after it was written: the first redo(), by the push, has nothing to do.
class ChangeCommand : public QUndoCommand {
 public:
  ChangeCommand(Changes& changes, Changes::Written change)
      : QUndoCommand(change->title()), m_changes(changes), m_change(std::move(change)) {}
  void redo() override {
    if (std::exchange(m_isWritten, true)) m_changes.write(m_change, true);
  }
  void undo() override { m_changes.write(m_change, false); }
  const Changes::Written& change() const { return m_change; }

 private:
  Changes& m_changes;
  Changes::Written m_change;
  bool m_isWritten = false;
};

Changes::Changes(Session& session) : m_session(session) {
  m_stack.setUndoLimit(kMostChanges);
  connect(&session, &Session::closed, &m_stack, &QUndoStack::clear);
  connect(&session, &Session::loginChanged, this, [this] {
    if (!m_session.login()) forgetRegistry();
  });
}

void Changes::forgetRegistry() {
  std::vector<Written> kept;
  for (int i = 0; i < m_stack.index(); ++i) {
    const Written& change = static_cast<const ChangeCommand*>(m_stack.command(i))->change();
    if (!change->isOfRegistry()) kept.push_back(change);
  }
  m_stack.clear();
  for (Written& change : kept) m_stack.push(new ChangeCommand(*this, std::move(change)));
}

void Changes::make(QObject* context, Work work, std::function<void(Written)> done, Jobs::Failed failed) {
  // The context is asked for at the end only: that a form was closed does not make its change one that cannot
  // be undone.
  const bool hasContext = context != nullptr;
  m_session.save(
      this, [work = std::move(work)](OpenWorkspace& open, Progress&) { return work(open); },
      [this, hasContext, guard = QPointer<QObject>(context), done = std::move(done)](const Written& change) {
        if (change) {
          m_stack.push(new ChangeCommand(*this, change));
          tell(change);
        }
        if (done && (!hasContext || guard)) done(change);
      },
      [this, hasContext, guard = QPointer<QObject>(context), failed = std::move(failed)](const Error& error) {
        if (failed && (!hasContext || guard))
          failed(error);
        else
          emit m_session.failed(error);
      });
}

void Changes::write(const Written& change, bool forward) {
  m_session.save(
      this, [change, forward](OpenWorkspace& open, Progress&) { change->write(open, forward); },
      [this, change] { tell(change); },
      [this, change](const Error& error) {
        m_stack.clear();  // what comes before it cannot be trusted to fit either
        tell(change);     // those who show it read it anew
        emit m_session.failed(error);
      });
}

void Changes::tell(const Written& change) {
  emit written(change);
  if (change->isOfRegistry())
    m_session.reloadRegistry();
  else
    m_session.reloadCity();
}

}  // namespace michi::ui
