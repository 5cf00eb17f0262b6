#include "tests/simulation/universe.hpp"

#include <openssl/rand.h>

#include <sqlite3.h>

namespace turndown::simulation {

namespace {

constexpr UtcTime kMorning = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} + std::chrono::hours{7};

std::mt19937_64& randomBytesDice()
{
    static std::mt19937_64 dice;
    return dice;
}

int randomBytes(unsigned char* into, int size)
{
    for (int at = 0; at < size; ++at) {
        into[at] = static_cast<unsigned char>(randomBytesDice()());
    }
    return 1;
}

int ready()
{
    return 1;
}

} // namespace

DeviceTime MachineClock::read() const
{
    return {kMorning + m_universe.since() + m_error, m_machine + "-boot-" + std::to_string(m_boots),
            m_universe.since() - m_booted};
}

void MachineClock::reboot()
{
    ++m_boots;
    m_booted = m_universe.since() - std::chrono::milliseconds{m_universe.roll(60'000)};
}

void drawRandomBytesFrom(std::uint64_t seed)
{
    static RAND_METHOD method{nullptr, randomBytes, nullptr, nullptr, randomBytes, ready};
    randomBytesDice().seed(seed);
    sqlite3_randomness(0, nullptr); // It asks for new ones.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations" // What came instead is a whole provider.
    RAND_set_rand_method(&method);
#pragma GCC diagnostic pop
}

} // namespace turndown::simulation
