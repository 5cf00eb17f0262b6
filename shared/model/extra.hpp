#pragma once

#include <map>
#include <string>

namespace turndown {

/// Members a newer program wrote and this one does not know, by name, each as its JSON text: kept and passed on, never
/// read.
using Extra = std::map<std::string, std::string>;

/// Words for people, by language tag (`en`, `zh-CN`).
using Translated = std::map<std::string, std::string>;

} // namespace turndown
