#include "sync-server/doctor/serving_checks.hpp"

#include <openssl/pem.h>
#include <openssl/x509.h>

#include <cstdio>
#include <filesystem>
#include <memory>

namespace turndown::server {

namespace {

namespace fs = std::filesystem;

constexpr std::chrono::days kRenewBefore{21};

using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

Finding wrong(std::string what, std::string advice)
{
    return {Weight::Wrong, "certificate", std::move(what), std::move(advice)};
}

Certificate readCertificate(const std::string& name)
{
    const File file{std::fopen(name.c_str(), "re"), &std::fclose};
    return {file ? PEM_read_X509(file.get(), nullptr, nullptr, nullptr) : nullptr, &X509_free};
}

Key readKey(const std::string& name)
{
    const File file{std::fopen(name.c_str(), "re"), &std::fclose};
    return {file ? PEM_read_PrivateKey(file.get(), nullptr, nullptr, nullptr) : nullptr, &EVP_PKEY_free};
}

/// How long a certificate still holds, and not yet by how much it does: less than nothing.
std::chrono::seconds leftOf(const X509& certificate, UtcTime now)
{
    const std::time_t seconds = std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count();
    const std::unique_ptr<ASN1_TIME, decltype(&ASN1_TIME_free)> moment{ASN1_TIME_set(nullptr, seconds),
                                                                       &ASN1_TIME_free};
    int days = 0;
    int more = 0;
    ASN1_TIME_diff(&days, &more, moment.get(), X509_get0_notAfter(&certificate));
    return std::chrono::days{days} + std::chrono::seconds{more};
}

void checkDates(Findings& findings, const X509& certificate, const std::string& file, UtcTime now)
{
    const auto left = leftOf(certificate, now);
    if (left.count() <= 0) {
        findings.push_back(wrong("The certificate " + file + " has expired.",
                                 "Renew it, restart the "
                                 "server, and enrol the tablets again that trusted this very one."));
    } else if (left < kRenewBefore) {
        findings.push_back(wrong("The certificate " + file + " expires in " + inWords(left) + '.',
                                 "Renew it, and restart the server."));
    }
}

void checkKeyMode(Findings& findings, const std::string& file)
{
    std::error_code none;
    const auto mode = fs::status(file, none).permissions();
    if (!none && (mode & fs::perms::others_all) != fs::perms::none) {
        findings.push_back(wrong("Everybody on this machine may read the key " + file + '.',
                                 "Let root write and the server read it: chown root:turndown " + file +
                                     " && chmod 640 " + file + '.'));
    }
}

} // namespace

Findings checkCertificate(const ServeOptions& options, UtcTime now)
{
    Findings findings;
    if (options.tlsCertificate.empty() && options.tlsKey.empty()) {
        return findings;
    }
    const auto certificate = readCertificate(options.tlsCertificate);
    if (!certificate) {
        findings.push_back(wrong("There is no certificate that this user can read in " + options.tlsCertificate + '.',
                                 "Name a PEM file that it may read as `tls-cert`."));
        return findings;
    }
    checkDates(findings, *certificate, options.tlsCertificate, now);
    const auto key = readKey(options.tlsKey);
    if (!key) {
        findings.push_back(wrong("There is no key that this user can read in " + options.tlsKey + '.',
                                 "Name a PEM file without a passphrase that it may read as `tls-key`."));
        return findings;
    }
    if (X509_check_private_key(certificate.get(), key.get()) != 1) {
        findings.push_back(
            wrong("The key " + options.tlsKey + " is not that of the certificate " + options.tlsCertificate + '.',
                  "Name the two that belong together."));
    }
    checkKeyMode(findings, options.tlsKey);
    return findings;
}

} // namespace turndown::server
