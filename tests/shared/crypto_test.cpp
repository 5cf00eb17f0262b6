#include "shared/crypto/base64.hpp"
#include "shared/crypto/digest.hpp"
#include "shared/crypto/secret_verifier.hpp"
#include "shared/crypto/uuid.hpp"
#include "tests/support/catch.hpp"

#include <algorithm>
#include <mutex>
#include <set>
#include <thread>

using namespace turndown;

namespace {

UtcTime atMilliseconds(std::int64_t count)
{
    return UtcTime{std::chrono::milliseconds{count}};
}

} // namespace

SCENARIO("digests are those that every other program computes")
{
    THEN("SHA-256 gives the published values (FIPS 180-4)")
    {
        CHECK(hex(sha256("")) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        CHECK(hex(sha256("abc")) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        CHECK(hex(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")) ==
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        CHECK(hex(sha256(std::string(1'000'000, 'a'))) ==
              "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
    THEN("HMAC-SHA-256 gives the values of RFC 4231")
    {
        CHECK(hex(hmacSha256(std::string(20, '\x0b'), "Hi There")) ==
              "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        CHECK(hex(hmacSha256("Jefe", "what do ya want for nothing?")) ==
              "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        CHECK(hex(hmacSha256(std::string(20, '\xaa'), std::string(50, '\xdd'))) ==
              "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
        CHECK(hex(hmacSha256(std::string(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First")) ==
              "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    }
    THEN("an empty key is a key too")
    {
        CHECK(hex(hmacSha256({}, {})) == "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
    }
}

SCENARIO("two secrets are compared")
{
    CHECK(equalInConstantTime("", ""));
    CHECK(equalInConstantTime("token", "token"));
    CHECK_FALSE(equalInConstantTime("token", "tokex"));
    CHECK_FALSE(equalInConstantTime("token", "toke"));
    CHECK_FALSE(equalInConstantTime("", "token"));
}

SCENARIO("random bytes are as many as asked for, and never the same twice")
{
    CHECK(randomBytes(0).empty());
    CHECK(randomBytes(32).size() == 32);
    CHECK(randomBytes(32) != randomBytes(32));
}

SCENARIO("a name gives the same id on every machine")
{
    THEN("ids are those of RFC 9562 in the URL namespace")
    {
        CHECK(nameBasedId("http://www.example.com/").text() == "fcde3c85-2270-590f-9e7c-ee003d65e0e2");
        CHECK(nameBasedId("www.example.com").text() == "b63cdfa4-3df9-568e-97ae-006c5b8fd652");
        CHECK(nameBasedId("").text() == "1b4db7eb-4057-5ddf-91e0-36dec72071f5");
    }
}

SCENARIO("ids of operations")
{
    GIVEN("a new operation at a known time")
    {
        const OperationId id = newOperationId(atMilliseconds(0x0199f3a27c4e));
        THEN("the time stands in front, and version and variant are those of UUIDv7")
        {
            const std::string text = id.text();
            CHECK(text.substr(0, 15) == "0199f3a2-7c4e-7");
            CHECK(std::string{"89ab"}.find(text[19]) != std::string::npos);
        }
    }
    GIVEN("many operations in one millisecond")
    {
        std::vector<OperationId> ids;
        for (int count = 0; count < 10'000; ++count) {
            ids.push_back(newOperationId(atMilliseconds(1'800'000'000'000)));
        }
        THEN("each later one has the greater id")
        {
            CHECK(std::is_sorted(ids.begin(), ids.end()));
            CHECK(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
        }
    }
    GIVEN("several threads that all make operations in the same millisecond")
    {
        std::mutex mutex;
        std::set<OperationId> ids;
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&mutex, &ids] {
                for (int count = 0; count < 1'000; ++count) {
                    const OperationId id = newOperationId(atMilliseconds(1'800'000'000'001));
                    const std::lock_guard lock{mutex};
                    ids.insert(id);
                }
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        THEN("no two are the same")
        {
            CHECK(ids.size() == 4'000);
        }
    }
}

SCENARIO("a person's PIN")
{
    GIVEN("the verifier of 2580")
    {
        const std::string verifier = makeVerifier("2580", SecretKind::Pin);
        THEN("only that PIN matches it")
        {
            CHECK(matchesVerifier("2580", verifier));
            CHECK_FALSE(matchesVerifier("2581", verifier));
            CHECK_FALSE(matchesVerifier("", verifier));
        }
        THEN("it says how it was made, and no two are alike")
        {
            CHECK(verifier.rfind("$argon2id$v=19$m=8192,t=2,p=1$", 0) == 0);
            CHECK(verifier.find('\0') == std::string::npos);
            CHECK(verifier != makeVerifier("2580", SecretKind::Pin));
        }
    }
    GIVEN("a password of the office page")
    {
        const std::string verifier = makeVerifier("correct horse battery", SecretKind::Password);
        THEN("a guess costs more than one of a PIN")
        {
            CHECK(verifier.rfind("$argon2id$v=19$m=19456,t=2,p=1$", 0) == 0);
            CHECK(matchesVerifier("correct horse battery", verifier));
        }
    }
    GIVEN("texts that are no verifier")
    {
        THEN("nothing matches them")
        {
            CHECK_FALSE(matchesVerifier("2580", ""));
            CHECK_FALSE(matchesVerifier("2580", "2580"));
            CHECK_FALSE(matchesVerifier("2580", "$argon2id$"));
            CHECK_FALSE(matchesVerifier("2580", "$argon2id$v=19$m=8192,t=2,p=1$"));
        }
        THEN("one that asks for more work than a tablet can do is refused without doing it")
        {
            CHECK_FALSE(matchesVerifier("2580", "$argon2id$v=19$m=4194304,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$"
                                                "Uv3lPPneLWUW6JkOb/Uy9ykeGuQZbQrsyEW0fC8XNMg"));
            CHECK_FALSE(matchesVerifier("2580", "$argon2id$v=19$m=8192,t=4000000000,p=1$c29tZXNhbHRzb21lc2FsdA$"
                                                "Uv3lPPneLWUW6JkOb/Uy9ykeGuQZbQrsyEW0fC8XNMg"));
        }
    }
}

SCENARIO("base64 is that of every other program")
{
    THEN("it gives the published values, both ways (RFC 4648)")
    {
        const std::pair<const char*, const char*> published[] = {
            {"", ""}, {"f", "Zg=="}, {"fo", "Zm8="}, {"foo", "Zm9v"}, {"foobar", "Zm9vYmFy"}};
        for (const auto& [bytes, text] : published) {
            CHECK(toBase64(bytes) == text);
            CHECK(fromBase64(text) == bytes);
        }
    }
    THEN("what is none is told from what is empty")
    {
        CHECK(fromBase64("Zg") == std::nullopt);
        CHECK(fromBase64("Z===") == std::nullopt);
        CHECK(fromBase64("Zm9v\n") == std::nullopt);
        CHECK(fromBase64("Z*9v") == std::nullopt);
    }
}
