// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/selfsigned.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <cstdint>
#include <memory>

namespace muster::app {
namespace {

constexpr long daySeconds = 24 * 3600;
constexpr long validSeconds = 3650 * daySeconds;
/// As X.520 bounds it.
constexpr std::size_t longestCommonName = 64;

template <auto Free>
struct Freed
{
    template <typename T>
    void operator()(T *owned) const
    {
        Free(owned);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>>;
using Names = std::unique_ptr<GENERAL_NAMES, Freed<GENERAL_NAMES_free>>;
using Text = std::unique_ptr<BIO, Freed<BIO_free>>;

std::string written(const Text &text)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(text.get(), &bytes);
    return {bytes, static_cast<std::size_t>(size)};
}

void setSerial(X509 *certificate)
{
    std::uint64_t serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial >> 1);
}

bool setName(X509 *certificate, const std::string &host)
{
    const std::string name = host.substr(0, longestCommonName);
    X509_NAME *const subject = X509_get_subject_name(certificate);
    return X509_NAME_add_entry_by_NID(subject, NID_commonName, MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(name.data()),
                                      static_cast<int>(name.size()), -1, 0)
               == 1
           && X509_set_issuer_name(certificate, subject) == 1;
}

bool add(X509 *certificate, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension{X509V3_EXT_conf_nid(nullptr, &context, kind, value)};
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

GENERAL_NAME *nameOf(const std::string &host)
{
    GENERAL_NAME *const name = GENERAL_NAME_new();
    if (ASN1_OCTET_STRING *const address = a2i_IPADDRESS(host.c_str())) {
        GENERAL_NAME_set0_value(name, GEN_IPADD, address);
    } else {
        ASN1_IA5STRING *const text = ASN1_IA5STRING_new();
        ASN1_STRING_set(text, host.data(), static_cast<int>(host.size()));
        GENERAL_NAME_set0_value(name, GEN_DNS, text);
    }
    return name;
}

bool addHosts(X509 *certificate, const std::vector<std::string> &hosts)
{
    const Names names{GENERAL_NAMES_new()};
    for (const std::string &host : hosts) {
        sk_GENERAL_NAME_push(names.get(), nameOf(host));
    }
    return X509_add1_ext_i2d(certificate, NID_subject_alt_name, names.get(), 0, X509V3_ADD_DEFAULT) == 1;
}

} // namespace

std::optional<SelfSigned> makeSelfSigned(const std::vector<std::string> &hosts)
{
    const Key key{EVP_EC_gen("P-256")};
    const Certificate made{X509_new()};
    const Text certificate{BIO_new(BIO_s_mem())};
    const Text keyText{BIO_new(BIO_s_mem())};
    if (!key || !made || !certificate || !keyText) {
        return std::nullopt;
    }
    X509_set_version(made.get(), X509_VERSION_3);
    setSerial(made.get());
    // Clocks differ: one that is behind is to take it, too.
    X509_gmtime_adj(X509_getm_notBefore(made.get()), -daySeconds);
    X509_gmtime_adj(X509_getm_notAfter(made.get()), validSeconds);
    X509_set_pubkey(made.get(), key.get());
    const bool isMade =
        setName(made.get(), hosts.front()) && add(made.get(), NID_basic_constraints, "critical,CA:FALSE")
        && add(made.get(), NID_key_usage, "critical,digitalSignature")
        && add(made.get(), NID_ext_key_usage, "serverAuth") && add(made.get(), NID_subject_key_identifier, "hash")
        && addHosts(made.get(), hosts) && X509_sign(made.get(), key.get(), EVP_sha256()) > 0
        && PEM_write_bio_X509(certificate.get(), made.get()) == 1
        && PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1;
    return isMade ? std::optional{SelfSigned{written(certificate), written(keyText)}} : std::nullopt;
}

} // namespace muster::app
