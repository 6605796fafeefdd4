#include "geo/crs.h"

#include <proj.h>

#include <utility>
#include <vector>

#include "base/error.h"
#include "base/text.h"
#include "geo/wkb.h"

namespace michi::geo {
namespace {

struct ContextDeleter {
  void operator()(PJ_CONTEXT* context) const { proj_context_destroy(context); }
};
struct PjDeleter {
  void operator()(PJ* pj) const { proj_destroy(pj); }
};
using Context = std::unique_ptr<PJ_CONTEXT, ContextDeleter>;
using Pj = std::unique_ptr<PJ, PjDeleter>;

Context makeContext() {
  Context context(proj_context_create());
  if (!context) throw Error(ErrorKind::Internal, text("The projection library cannot be started."));
  proj_log_level(context.get(), PJ_LOG_NONE);
  proj_context_set_enable_network(context.get(), 0);
  return context;
}

Pj makeCrs(PJ_CONTEXT* context, const std::string& crs) {
  const bool isBareProjText =
      crs.find("+proj") != std::string::npos && crs.find("+type=crs") == std::string::npos;
  Pj pj(proj_create(context, isBareProjText ? (crs + " +type=crs").c_str() : crs.c_str()));
  if (!pj || proj_is_crs(pj.get()) == 0) {
    constexpr std::size_t kShown = 60;
    throw Error(ErrorKind::BadInput, text("“%1” is no coordinate reference system.", crs.substr(0, kShown)),
                {}, text("Give one by its code, for example EPSG:6678."));
  }
  return pj;
}

/// The CRS whose axes count: the horizontal part of a compound one, the source of a bound one.
Pj plainCrs(PJ_CONTEXT* context, const PJ* crs) {
  Pj plain(proj_clone(context, crs));
  constexpr int kDeepest = 4;
  for (int i = 0; i < kDeepest && plain; ++i) {
    const PJ_TYPE type = proj_get_type(plain.get());
    if (type == PJ_TYPE_COMPOUND_CRS) {
      plain.reset(proj_crs_get_sub_crs(context, plain.get(), 0));
    } else if (type == PJ_TYPE_BOUND_CRS) {
      plain.reset(proj_get_source_crs(context, plain.get()));
    } else {
      break;
    }
  }
  return plain;
}

bool isInMetres(PJ_CONTEXT* context, const PJ* crs) {
  const Pj system(proj_crs_get_coordinate_system(context, crs));
  if (!system) return false;
  for (int axis = 0; axis < 2; ++axis) {
    double factor = 0;
    const int ok = proj_cs_get_axis_info(context, system.get(), axis, nullptr, nullptr, nullptr, &factor,
                                         nullptr, nullptr, nullptr);
    if (ok == 0 || factor != 1.0) return false;
  }
  return true;
}

[[noreturn]] void rejectPoint(Point p) {
  throw Error(ErrorKind::BadInput,
              text("The position %1, %2 lies outside the coordinate reference system.", p.x, p.y), {},
              text("Check the coordinate reference system and the order of the coordinates."));
}

bool isPossible(Point p) {
  return std::abs(p.x) <= wkb::kLargestCoordinate && std::abs(p.y) <= wkb::kLargestCoordinate;
}

}  // namespace

CrsInfo describeCrs(const std::string& crs) {
  const Context context = makeContext();
  const Pj pj = makeCrs(context.get(), crs);
  CrsInfo info;
  const char* name = proj_get_name(pj.get());
  info.name = name != nullptr ? name : "";
  const char* authority = proj_get_id_auth_name(pj.get(), 0);
  const char* code = proj_get_id_code(pj.get(), 0);
  if (authority != nullptr && code != nullptr) info.code = std::string(authority) + ":" + code;
  const Pj plain = plainCrs(context.get(), pj.get());
  const PJ_TYPE type = plain ? proj_get_type(plain.get()) : PJ_TYPE_UNKNOWN;
  info.isGeographic = type == PJ_TYPE_GEOGRAPHIC_2D_CRS || type == PJ_TYPE_GEOGRAPHIC_3D_CRS;
  info.isMetric = type == PJ_TYPE_PROJECTED_CRS && isInMetres(context.get(), plain.get());
  return info;
}

struct Transform::Impl {
  Context context;
  Pj operation;  // none: identity

  void run(std::span<Point> points) const {
    if (!operation || points.empty()) return;
    proj_errno_reset(operation.get());
    proj_trans_generic(operation.get(), PJ_FWD, &points[0].x, sizeof(Point), points.size(), &points[0].y,
                       sizeof(Point), points.size(), nullptr, 0, 0, nullptr, 0, 0);
  }
};

Transform::Transform(const std::string& from, const std::string& to) : m_impl(std::make_unique<Impl>()) {
  m_impl->context = makeContext();
  PJ_CONTEXT* context = m_impl->context.get();
  const Pj source = makeCrs(context, from);
  const Pj target = makeCrs(context, to);
  if (proj_is_equivalent_to_with_ctx(context, source.get(), target.get(),
                                     PJ_COMP_EQUIVALENT_EXCEPT_AXIS_ORDER_GEOGCRS) != 0) {
    return;
  }
  const Pj found(proj_create_crs_to_crs_from_pj(context, source.get(), target.get(), nullptr, nullptr));
  if (found) m_impl->operation.reset(proj_normalize_for_visualization(context, found.get()));
  if (!m_impl->operation) {
    throw Error(ErrorKind::BadInput, text("There is no way from %1 to %2.", from, to));
  }
}

Transform::~Transform() = default;
Transform::Transform(Transform&&) noexcept = default;
Transform& Transform::operator=(Transform&&) noexcept = default;

bool Transform::isIdentity() const { return !m_impl->operation; }

Point Transform::apply(Point p) const {
  apply(std::span<Point>(&p, 1));
  return p;
}

void Transform::apply(std::span<Point> points) const {
  for (const Point& p : points) {
    if (!isPossible(p)) rejectPoint(p);
  }
  if (isIdentity()) return;
  std::vector<Point> moved(points.begin(), points.end());
  m_impl->run(moved);
  for (std::size_t i = 0; i < moved.size(); ++i) {
    if (!isPossible(moved[i])) rejectPoint(points[i]);
  }
  std::copy(moved.begin(), moved.end(), points.begin());
}

}  // namespace michi::geo
