#pragma once
// Undo and redo across the application: every entry is a change that the store has confirmed. Taking one back
// writes what was before as a new version, so that the history shows both.

#include <QObject>
#include <QUndoStack>
#include <functional>
#include <memory>

#include "ui/session/session.h"

namespace michi::ui {

/// A change of the store that can be taken back. Immutable: the window and the lane share it.
class StoreChange {
 public:
  StoreChange() = default;
  StoreChange(const StoreChange&) = delete;
  StoreChange& operator=(const StoreChange&) = delete;
  virtual ~StoreChange() = default;

  /// What was changed, as the menu names it: "佐藤 花子 の電話番号の変更".
  virtual QString title() const = 0;
  /// On the lane; `forward`: makes the change, else takes it back. Throws Error(Conflict) when somebody else
  /// has changed the same meanwhile: nothing is written then.
  virtual void write(OpenWorkspace& open, bool forward) const = 0;
  /// Of the sealed registry, else of the public data.
  virtual bool isOfRegistry() const = 0;
};

class Changes : public QObject {
  Q_OBJECT

 public:
  explicit Changes(Session& session);

  using Written = std::shared_ptr<const StoreChange>;
  using Work = std::function<Written(OpenWorkspace&)>;

  /// Runs `work` on the lane, which writes and says what it wrote (nullptr: nothing was to be written). It
  /// can be undone from then on. `done` or `failed` follows here, unless the registry was locked or `context`
  /// is gone; it is written all the same.
  void make(QObject* context, Work work, std::function<void(Written)> done = {}, Jobs::Failed failed = {});

  /// For the actions of the menu, and to know what can be undone. After a lock without the registry's
  /// changes: their texts name persons.
  QUndoStack& stack() { return m_stack; }

 signals:
  /// Something was written: by make(), by undo or by redo.
  void written(const michi::ui::Changes::Written& change);

 private:
  friend class ChangeCommand;
  void write(const Written& change, bool forward);
  void tell(const Written& change);
  void forgetRegistry();

  Session& m_session;
  QUndoStack m_stack;
};

}  // namespace michi::ui
