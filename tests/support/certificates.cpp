// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/certificates.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>
#include <random>
#include <stdexcept>

namespace muster::test {
namespace {

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
using X509Ptr = std::unique_ptr<X509, Freed<X509_free>>;
using Text = std::unique_ptr<BIO, Freed<BIO_free>>;

constexpr long daySeconds = 24 * 3600;

void require(bool fine)
{
    if (!fine) {
        throw std::runtime_error{"OpenSSL makes no certificate"};
    }
}

Text reading(const std::string &text)
{
    return Text{BIO_new_mem_buf(text.data(), static_cast<int>(text.size()))};
}

std::string written(const Text &text)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(text.get(), &bytes);
    return {bytes, static_cast<std::size_t>(size)};
}

void add(X509 *certificate, X509 *issuer, int kind, const std::string &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>> extension{
        X509V3_EXT_conf_nid(nullptr, &context, kind, value.c_str())};
    require(extension && X509_add_ext(certificate, extension.get(), -1) == 1);
}

void name(X509 *certificate, const std::string &title)
{
    X509_NAME *const subject = X509_get_subject_name(certificate);
    require(X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC,
                                       reinterpret_cast<const unsigned char *>(title.c_str()), -1, -1, 0)
            == 1);
}

void describe(X509 *certificate, X509 *issuer, const CertificateRequest &request)
{
    const bool isAuthority = request.role == CertificateRequest::Role::Authority;
    const bool hasExpired = request.validity == CertificateRequest::Validity::Expired;
    static std::mt19937 serials{20261123};
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), static_cast<long>(serials() >> 1) + 1);
    X509_set_version(certificate, X509_VERSION_3);
    X509_gmtime_adj(X509_getm_notBefore(certificate), hasExpired ? -2 * daySeconds : -daySeconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate), hasExpired ? -daySeconds : 3650 * daySeconds);
    name(certificate, isAuthority ? "Test authority" : "test");
    add(certificate, issuer, NID_basic_constraints, isAuthority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    std::string names;
    for (const std::string &entry : request.names) {
        names += (names.empty() ? "" : ",") + entry;
    }
    if (!isAuthority && !names.empty()) {
        add(certificate, issuer, NID_subject_alt_name, names);
    }
}

} // namespace

Certificate makeCertificate(const CertificateRequest &request)
{
    const Key key{EVP_EC_gen("P-256")};
    const X509Ptr certificate{X509_new()};
    require(key && certificate);
    X509Ptr issuer;
    Key issuerKey;
    if (request.issuer) {
        issuer.reset(PEM_read_bio_X509(reading(request.issuer->certificate).get(), nullptr, nullptr, nullptr));
        issuerKey.reset(PEM_read_bio_PrivateKey(reading(request.issuer->key).get(), nullptr, nullptr, nullptr));
    }
    X509 *const signer = issuer ? issuer.get() : certificate.get();
    describe(certificate.get(), signer, request);
    X509_set_pubkey(certificate.get(), key.get());
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(signer));
    require(X509_sign(certificate.get(), issuerKey ? issuerKey.get() : key.get(), EVP_sha256()) > 0);
    const Text text{BIO_new(BIO_s_mem())};
    const Text keyText{BIO_new(BIO_s_mem())};
    PEM_write_bio_X509(text.get(), certificate.get());
    PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return {written(text), written(keyText)};
}

std::string encrypted(const Certificate &pair)
{
    const Key key{PEM_read_bio_PrivateKey(reading(pair.key).get(), nullptr, nullptr, nullptr)};
    const Text text{BIO_new(BIO_s_mem())};
    char passphrase[] = "secret";
    require(PEM_write_bio_PKCS8PrivateKey(text.get(), key.get(), EVP_aes_256_cbc(), passphrase, 6, nullptr, nullptr)
            == 1);
    return written(text);
}

} // namespace muster::test
