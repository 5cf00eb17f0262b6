#pragma once

#include "shared/model/result.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace turndown::server {

inline constexpr std::int64_t kLargestPhoto = 10 * 1024 * 1024; ///< Bytes. Source: docs/design.md, section 5, "Photos".

/// What is wrong with a picture.
enum class PhotoFault {
    NotAnImage,  ///< Neither JPEG nor PNG, whatever it is called, or it has no width.
    CarriesExif, ///< It tells where, when or with what it was taken; tablets and the page take that out.
    TooLarge,    ///< More than `kLargestPhoto`.
};

/// What is wrong, in one sentence.
[[nodiscard]] std::string sentenceOf(PhotoFault fault);

/// Looks into the bytes, not at what they are said to be. None: a JPEG or PNG that says nothing but what is seen.
[[nodiscard]] std::optional<PhotoFault> faultOf(std::string_view bytes);

/// `image/jpeg` or `image/png`, by the first bytes; empty for anything else.
[[nodiscard]] std::string_view mediaTypeOf(std::string_view bytes);

} // namespace turndown::server
