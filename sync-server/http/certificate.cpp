#include "sync-server/http/certificate.hpp"

#include "shared/crypto/digest.hpp"

#include <openssl/pem.h>
#include <openssl/x509.h>

#include <cstdio>
#include <memory>
#include <span>
#include <vector>

namespace turndown::server {

Result<std::string> certificateFingerprint(const std::string& pemFile)
{
    const Error refused{Problem::Refused, "There is no certificate in " + pemFile + '.'};
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file{std::fopen(pemFile.c_str(), "r"), &std::fclose};
    if (!file) {
        return Error{Problem::Refused, "The certificate " + pemFile + " cannot be read."};
    }
    const std::unique_ptr<X509, decltype(&X509_free)> certificate{PEM_read_X509(file.get(), nullptr, nullptr, nullptr),
                                                                  &X509_free};
    unsigned char* bytes = nullptr;
    const int size = certificate ? i2d_X509(certificate.get(), &bytes) : -1;
    if (size <= 0) {
        return refused;
    }
    const std::string der{reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)};
    OPENSSL_free(bytes);
    return hex(sha256(der));
}

} // namespace turndown::server
