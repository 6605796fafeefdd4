#include "keychain/keychain.h"

#include <qt6keychain/keychain.h>

#include <QEventLoop>

#include "base/error.h"
#include "base/text.h"

namespace michi::keychain {
namespace {

/// Runs a job to its end; the key store may ask its user first.
void finish(QKeychain::Job& job, const std::string& entry) {
  job.setAutoDelete(false);
  job.setKey(QString::fromStdString(entry));
  QEventLoop loop;
  QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
  job.start();
  loop.exec();
  if (job.error() == QKeychain::NoError) return;
  if (job.error() == QKeychain::EntryNotFound) {
    throw Error(ErrorKind::NotFound, text("The desktop's key store has no passphrase for %1.", entry), {},
                text("michi user remember puts it there."));
  }
  throw Error(ErrorKind::Io,
              text("The desktop's key store does not answer: %1", job.errorString().toStdString()), {},
              text("Work without --keychain."));
}

const QString& service() {
  static const QString kName = QStringLiteral("michishirube");
  return kName;
}

}  // namespace

seal::Secret read(const std::string& entry) {
  QKeychain::ReadPasswordJob job(service());
  finish(job, entry);
  QByteArray bytes = job.binaryData();
  seal::Secret passphrase(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
  bytes.fill('\0');
  return passphrase;
}

void write(const std::string& entry, const seal::Secret& passphrase) {
  QKeychain::WritePasswordJob job(service());
  job.setBinaryData(QByteArray(passphrase.view().data(), static_cast<qsizetype>(passphrase.size())));
  finish(job, entry);
}

void forget(const std::string& entry) {
  QKeychain::DeletePasswordJob job(service());
  finish(job, entry);
}

}  // namespace michi::keychain
