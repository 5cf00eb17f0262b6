#include "mobile/crew/chance.hpp"

namespace turndown::crew {

namespace {

/// FNV-1a: the same on every machine, which std::hash does not promise.
std::uint64_t mixed(std::uint64_t seed, std::string_view name)
{
    std::uint64_t hash = 14695981039346656037ULL ^ seed;
    for (const char letter : name) {
        hash = (hash ^ static_cast<unsigned char>(letter)) * 1099511628211ULL;
    }
    return hash;
}

} // namespace

Chance::Chance(std::uint64_t seed, std::string_view name) : m_engine{mixed(seed, name)} {}

bool Chance::happens(double probability)
{
    return std::bernoulli_distribution{probability}(m_engine);
}

HotelTime Chance::between(HotelTime least, HotelTime most)
{
    return HotelTime{between(least.count(), most.count())};
}

double Chance::between(double least, double most)
{
    return std::uniform_real_distribution{least, most}(m_engine);
}

HotelTime Chance::wait(HotelTime mean)
{
    return HotelTime{std::exponential_distribution{1.0 / mean.count()}(m_engine)};
}

std::size_t Chance::pick(std::size_t count)
{
    return std::uniform_int_distribution<std::size_t>{0, count - 1}(m_engine);
}

} // namespace turndown::crew
