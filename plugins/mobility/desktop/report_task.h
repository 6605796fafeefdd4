#pragma once
// Reports from an order to a file, without widgets: the numbers on the lane of the workspace, the pages
// beside it.

#include <QObject>
#include <string>
#include <vector>

#include "plugins/mobility/report_command.h"
#include "ui/session/session.h"

namespace michi::mobility {

class ReportTask : public QObject {
  Q_OBJECT

 public:
  explicit ReportTask(ui::Session& session, QObject* parent = nullptr);

  bool isBusy() const { return m_job != 0 && m_session.jobs().isRunning(m_job); }
  /// written() or failed() follows; a cancelled one ends with busyChanged() only and leaves no file.
  void make(const ReportOrder& order);
  void cancel() { m_session.jobs().cancel(m_job); }

 signals:
  void busyChanged();
  void written(const QString& file, std::int64_t copyNumber, const std::vector<std::string>& warnings);
  void failed(const michi::Error& error);

 private:
  void write(ReadyReport report);
  void began(std::uint64_t job);
  void watchBusy();

  ui::Session& m_session;
  std::uint64_t m_job = 0;
  bool m_wasBusy = false;
};

}  // namespace michi::mobility
