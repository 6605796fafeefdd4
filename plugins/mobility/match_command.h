#pragma once
// michi match and michi agreement.

namespace CLI {
class App;
}

namespace michi::plugin {
class Host;
}

namespace michi::mobility {

void addMatchCommands(CLI::App& app, plugin::Host& host);

}  // namespace michi::mobility
