// render: a picture of the city, a district or an extent.

#include <CLI/CLI.hpp>
#include <charconv>
#include <filesystem>
#include <memory>

#include "apps/michi/commands.h"
#include "base/error.h"
#include "base/text.h"
#include "map/worker_client.h"
#include "plugin/analysis.h"
#include "plugin/map_points.h"
#include "plugin/people.h"
#include "plugin/unlock.h"

namespace michi::apps {
namespace {

struct Options {
  std::string workspace, out, district, extent, size = "1920x1080", layers;
  double dpi = 96;
  plugin::UnlockOptions unlock;
};

[[noreturn]] void badValue(const std::string& option, const std::string& value, const std::string& example) {
  throw Error(ErrorKind::BadInput, text("“%1” cannot be used for %2.", value, option), {},
              text("Write it like %1.", example));
}

std::vector<double> numbers(const std::string& words, char separator) {
  std::vector<double> result;
  const char* at = words.data();
  const char* end = words.data() + words.size();
  while (at < end) {
    double value = 0;
    const auto [next, error] = std::from_chars(at, end, value);
    if (error != std::errc() || (next != end && *next != separator)) return {};
    result.push_back(value);
    at = next == end ? end : next + 1;
  }
  return result;
}

geo::Box extentOf(const Options& options, const store::Workspace& workspace) {
  constexpr double kMargin = 0.04;
  if (!options.extent.empty()) {
    const auto v = numbers(options.extent, ',');
    if (v.size() != 4 || v[0] >= v[2] || v[1] >= v[3])
      badValue("--extent", options.extent, "20000,-100000,25000,-95000");
    return {v[0], v[1], v[2], v[3]};
  }
  geo::Box box;
  if (!options.district.empty()) {
    box = plugin::Districts(workspace.districts()).byCode(options.district).area.bounds();
  } else {
    const auto info = workspace.info();
    for (const auto& layer : info.layers) {
      if (layer.name == "district") box = layer.extent;
    }
    if (box.isEmpty()) {
      for (const auto& layer : info.layers) box.extend(layer.extent);
    }
  }
  if (box.isEmpty())
    throw Error(ErrorKind::NotFound, text("The workspace is empty: there is nothing to draw."));
  return box.grown(kMargin * std::max(box.width(), box.height()));
}

/// Layers whose points come by message, if they were asked for.
void addRunPoints(map::RenderJob& job, const store::Workspace& workspace, store::Registry* registry,
                  plugin::Host& host) {
  const auto asks = [&](const char* layer) {
    return std::find(job.source.layers.begin(), job.source.layers.end(), layer) != job.source.layers.end();
  };
  for (const char* kind : {"priority", "coverage"}) {
    if (!asks(kind)) continue;
    const auto run = plugin::latestRun(workspace, registry, kind);
    if (!run)
      throw Error(ErrorKind::NotFound, text("Nothing has been computed yet for the layer “%1”.", kind));
    if (run->isStale) host.warn(text("The layer “%1” is older than the data it was computed from.", kind));
    if (std::string_view(kind) == "priority") {
      job.source.points.push_back(plugin::priorityPoints(*run, job.source.districtCode));
    } else if (!run->coverage.empty()) {
      job.source.points.push_back(
          plugin::coveragePoints(*run, run->coverage.front().kind, job.source.districtCode));
    }
  }
}

map::RenderJob jobOf(const Options& options, const store::Workspace& workspace, store::Registry* registry,
                     plugin::Host& host) {
  const auto size = numbers(options.size, 'x');
  if (size.size() != 2 || size[0] < 1 || size[1] < 1 || size[0] > map::kMaximumImageSide ||
      size[1] > map::kMaximumImageSide) {
    badValue("--size", options.size, "1920x1080");
  }
  map::RenderJob job;
  job.source.workspace = std::filesystem::absolute(std::filesystem::u8path(workspace.path())).string();
  job.source.crs = workspace.crs();
  job.source.layers = plugin::splitList(options.layers);
  if (!options.district.empty()) {
    job.source.districtCode = plugin::Districts(workspace.districts()).byCode(options.district).code;
  }
  job.extent = extentOf(options, workspace);
  job.width = static_cast<int>(size[0]);
  job.height = static_cast<int>(size[1]);
  job.dpi = options.dpi;
  addRunPoints(job, workspace, registry, host);
  return job;
}

void runRender(const Options& options, plugin::Host& host) {
  if (options.out == "-") host.keepOutputClean();
  const bool isUnlocked = !options.unlock.user.empty();
  auto workspace = store::Workspace::open(options.workspace,
                                          isUnlocked ? store::Access::ReadWrite : store::Access::ReadOnly);
  auto registry = plugin::unlockIfAsked(workspace, options.unlock, host);
  const map::RenderJob job = jobOf(options, workspace, registry ? &*registry : nullptr, host);
  if (registry && !job.source.points.empty()) registry->audit("export", "map", options.unlock.purpose);
  map::WorkerOptions worker;
  worker.programFolder = host.programFolder();
  worker.resources = host.resources();
  map::WorkerClient client(worker);
  host.write(options.out, client.render(job, host.progress()).bytes);
  host.say(text("Drew %1.", options.out));
}

}  // namespace

void addRender(CLI::App& app, plugin::Host& host) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("render", text("Draws a map as a PNG picture"));
  command->add_option("workspace", options->workspace, text("Workspace file"))->required();
  command->add_option("--out", options->out, text("PNG file to write"))->required();
  auto* district = command->add_option("--district", options->district,
                                       text("District code or name; the outside is dimmed"));
  command->add_option("--extent", options->extent, text("x1,y1,x2,y2 in metres of the workspace's plane"))
      ->excludes(district);
  command->add_option("--size", options->size, text("Width x height in pixels"));
  command->add_option("--dpi", options->dpi, text("Pixels an inch: larger makes lines and letters larger"))
      ->check(CLI::Range(map::kMinimumDpi, map::kMaximumDpi));
  command->add_option("--layers", options->layers,
                      text("Layers of layers/*.toml with commas between, instead of the usual ones"));
  plugin::addUnlockOptions(*command, options->unlock);
  command->callback([options, &host] { runRender(*options, host); });
}

}  // namespace michi::apps
