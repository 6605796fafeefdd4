#include "map/message.h"

#include <utility>

#include "map/json_values.h"

namespace michi::map {
namespace {

// --- values out
// -----------------------------------------------------------------------------------------------

Json toJson(const Hello& hello) {
  return {{"kind", "hello"}, {"version", hello.version}, {"token", hello.token}};
}

Json toJson(const Cancel&) { return {{"kind", "cancel"}}; }

Json toJson(const RenderJob& job) {
  return {{"kind", "render"},
          {"source", toJson(job.source)},
          {"extent", {job.extent.minX, job.extent.minY, job.extent.maxX, job.extent.maxY}},
          {"width", job.width},
          {"height", job.height},
          {"dpi", job.dpi},
          {"background", job.background},
          {"format", static_cast<int>(job.format)}};
}

Json toJson(const PrintJob& job) {
  Json texts = Json::array();
  for (const PaperText& one : job.texts)
    texts.push_back(
        Json::array({one.x, one.y, one.size, one.isBold, static_cast<int>(one.align), one.words}));
  return {{"kind", "print"},
          {"source", toJson(job.source)},
          {"template", job.templateFile},
          {"output", job.output},
          {"title", job.title},
          {"name", job.districtName},
          {"variables", job.variables},
          {"scales", job.scales},
          {"map", job.hasMap},
          {"texts", std::move(texts)}};
}

Json toJson(const MapImage& image) {
  Json notes = Json::array();
  for (const LayerNote& note : image.notes) notes.push_back(Json::array({note.layerId, note.words}));
  return {{"kind", "image"},
          {"width", image.width},
          {"height", image.height},
          {"format", static_cast<int>(image.format)},
          {"notes", std::move(notes)}};
}

Json toJson(const PrintResult& result) { return {{"kind", "printed"}, {"scale", result.scale}}; }

Json toJson(const Failure& failure) {
  return {{"kind", "failure"},
          {"error", static_cast<int>(failure.kind)},
          {"what", failure.what},
          {"where", failure.where},
          {"todo", failure.todo}};
}

// --- values in
// ------------------------------------------------------------------------------------------------

Hello helloFrom(const Json& json) {
  return {integerAt(json, "version", 0, 1 << 20), stringAt(json, "token")};
}

ImageFormat formatFrom(const Json& json) { return static_cast<ImageFormat>(integerAt(json, "format", 0, 1)); }

RenderJob renderFrom(const Json& json) {
  RenderJob job;
  job.source = sourceFrom(entry(json, "source"));
  const Json& extent = arrayIn(entry(json, "extent"), "extent");
  if (extent.size() != 4) fail("extent");
  job.extent = {finiteIn(extent[0], "extent"), finiteIn(extent[1], "extent"), finiteIn(extent[2], "extent"),
                finiteIn(extent[3], "extent")};
  job.width = integerAt(json, "width", 1, kMaximumImageSide);
  job.height = integerAt(json, "height", 1, kMaximumImageSide);
  job.dpi = finiteAt(json, "dpi");
  job.background = stringAt(json, "background");
  job.format = formatFrom(json);
  return job;
}

PaperText paperTextFrom(const Json& json) {
  constexpr double kLargest = 100;  // mm
  if (!json.is_array() || json.size() != 6 || !json[3].is_boolean()) fail("texts");
  PaperText one{finiteIn(json[0], "texts"),
                finiteIn(json[1], "texts"),
                finiteIn(json[2], "texts"),
                json[3].get<bool>(),
                static_cast<TextAlign>(integerIn(json[4], "texts", 0, 2)),
                stringIn(json[5], "texts")};
  if (one.size <= 0 || one.size > kLargest) fail("texts");
  return one;
}

PrintJob printFrom(const Json& json) {
  PrintJob job;
  job.source = sourceFrom(entry(json, "source"));
  job.templateFile = stringAt(json, "template");
  job.output = stringAt(json, "output");
  job.title = stringAt(json, "title");
  job.districtName = stringAt(json, "name");
  const Json& variables = entry(json, "variables");
  if (!variables.is_object()) fail("variables");
  for (const auto& [key, value] : variables.items()) job.variables[key] = stringIn(value, "variables");
  for (const Json& scale : arrayIn(entry(json, "scales"), "scales"))
    job.scales.push_back(finiteIn(scale, "scales"));
  job.hasMap = booleanAt(json, "map");
  for (const Json& one : arrayAt(json, "texts")) job.texts.push_back(paperTextFrom(one));
  return job;
}

MapImage imageFrom(const Json& json) {
  MapImage image;
  image.width = integerAt(json, "width", 1, kMaximumImageSide);
  image.height = integerAt(json, "height", 1, kMaximumImageSide);
  image.format = formatFrom(json);
  for (const Json& note : arrayAt(json, "notes")) {
    if (!note.is_array() || note.size() != 2) fail("notes");
    image.notes.push_back({stringIn(note[0], "notes"), stringIn(note[1], "notes")});
  }
  return image;
}

/// What lies behind the CBOR.
std::string_view attachedTo(const Message& message) {
  const auto* image = std::get_if<MapImage>(&message.body);
  return image == nullptr ? std::string_view() : std::string_view(image->bytes);
}

void attach(Message& message, std::string_view bytes) {
  auto* image = std::get_if<MapImage>(&message.body);
  if (image == nullptr) {
    if (!bytes.empty()) fail("attachment");
    return;
  }
  const auto pixels = static_cast<std::size_t>(image->width) * static_cast<std::size_t>(image->height);
  if (image->format == ImageFormat::Raw && bytes.size() != pixels * 4) fail("attachment");
  image->bytes = bytes;
}

Failure failureFrom(const Json& json) {
  return {static_cast<ErrorKind>(integerAt(json, "error", 0, static_cast<int>(ErrorKind::Internal))),
          stringAt(json, "what"), stringAt(json, "where"), stringAt(json, "todo")};
}

Message messageFrom(const Json& json) {
  const Json& id = entry(json, "id");
  if (!id.is_number_unsigned()) fail("id");
  Message message;
  message.id = id.get<std::uint64_t>();
  const std::string kind = stringAt(json, "kind");
  if (kind == "hello")
    message.body = helloFrom(json);
  else if (kind == "cancel")
    message.body = Cancel{};
  else if (kind == "render")
    message.body = renderFrom(json);
  else if (kind == "print")
    message.body = printFrom(json);
  else if (kind == "image")
    message.body = imageFrom(json);
  else if (kind == "printed")
    message.body = PrintResult{finiteAt(json, "scale")};
  else if (kind == "legend?")
    message.body = legendJobFrom(json);
  else if (kind == "legend")
    message.body = legendFrom(json);
  else if (kind == "guest?")
    message.body = guestJobFrom(json);
  else if (kind == "guest")
    message.body = guestInfoFrom(json);
  else if (kind == "failure")
    message.body = failureFrom(json);
  else
    fail("kind");
  return message;
}

/// Walks over CBOR and stops at nesting that no message has, before the parser below uses up the stack on it.
class DepthGuard : public nlohmann::json_sax<Json> {
 public:
  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(number_integer_t) override { return true; }
  bool number_unsigned(number_unsigned_t) override { return true; }
  bool number_float(number_float_t, const string_t&) override { return true; }
  bool string(string_t&) override { return true; }
  bool binary(binary_t&) override { return true; }
  bool key(string_t&) override { return true; }
  bool start_object(std::size_t) override { return enter(); }
  bool start_array(std::size_t) override { return enter(); }
  bool end_object() override { return leave(); }
  bool end_array() override { return leave(); }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override {
    return false;
  }

 private:
  bool enter() {
    constexpr int kDeepest = 16;
    return ++m_depth <= kDeepest;
  }
  bool leave() {
    --m_depth;
    return true;
  }
  int m_depth = 0;
};

constexpr std::size_t kHeader = 4;

void appendLength(std::string& to, std::size_t length) {
  for (unsigned shift = 0; shift < 32; shift += 8) to.push_back(static_cast<char>((length >> shift) & 0xFFU));
}

/// Of the first four bytes.
std::size_t lengthAt(std::string_view bytes) {
  std::size_t length = 0;
  for (std::size_t i = 0; i < kHeader; ++i)
    length |= static_cast<std::size_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
  return length;
}

}  // namespace

std::string encode(const Message& message) {
  Json json = std::visit([](const auto& body) { return toJson(body); }, message.body);
  json["id"] = message.id;
  json["attached"] = attachedTo(message).size();
  std::string cbor;
  Json::to_cbor(json, cbor);
  std::string bytes;
  bytes.reserve(kHeader + cbor.size() + attachedTo(message).size());
  appendLength(bytes, cbor.size());
  return bytes.append(cbor).append(attachedTo(message));
}

Message decode(std::string_view bytes) {
  if (bytes.size() < kHeader || bytes.size() - kHeader < lengthAt(bytes)) fail("length");
  const auto cbor = bytes.substr(kHeader, lengthAt(bytes));
  const auto attached = bytes.substr(kHeader + cbor.size());
  DepthGuard guard;
  if (!Json::sax_parse(cbor, &guard, Json::input_format_t::cbor)) fail("CBOR");
  try {
    const Json json = Json::from_cbor(cbor);
    Message message = messageFrom(json);
    if (entry(json, "attached") != attached.size()) fail("attached");
    attach(message, attached);
    return message;
  } catch (const Json::exception& error) {
    fail(error.what());
  }
}

std::string frame(std::string_view bytes) {
  if (bytes.size() > kMaximumFrame)
    throw Error(ErrorKind::BadInput, text("This map job is too large."), std::to_string(bytes.size()),
                text("Draw a smaller part, or fewer points."));
  std::string result;
  result.reserve(kHeader + bytes.size());
  appendLength(result, bytes.size());
  return result.append(bytes);
}

std::optional<std::string> FrameReader::next() {
  if (m_buffer.size() - m_start < kHeader) return std::nullopt;
  const std::size_t length = lengthAt(std::string_view(m_buffer).substr(m_start));
  if (length > m_maximum) fail("length");
  if (m_buffer.size() - m_start - kHeader < length) {
    m_buffer.reserve(m_start + kHeader + length);
    return std::nullopt;
  }
  std::string result = m_buffer.substr(m_start + kHeader, length);
  m_start += kHeader + length;
  if (m_start == m_buffer.size() || m_start > (std::size_t{1} << 20U))
    m_buffer.erase(0, std::exchange(m_start, 0));
  return result;
}

}  // namespace michi::map
