// SPDX-License-Identifier: GPL-3.0-or-later
// By what machines and certificates are called: in settings, on command lines, in the header field Host.
#include "domain/fingerprint.h"
#include "fuzz/fuzz.h"
#include "ingest/endpoint.h"
#include "ingest/hostnames.h"
#include "ingest/throttle.h"
#include "reporter/target.h"

#include <string>

using namespace muster;

namespace {

void readHost(std::string_view field)
{
    static const ingest::HostNames any;
    static const ingest::HostNames ours{{"muster"}};
    fuzz::require(any.allow(field) || !ours.allow(field), "what is good where names matter is good everywhere");
    fuzz::require(!ours.allow("stranger" + std::string{field}), "no other name is ours");
}

void readSource(std::string_view address)
{
    const std::string source = ingest::sourceOf(address);
    fuzz::require(ingest::sourceOf(source) == source, "a source is counted with itself");
}

void readEndpoint(std::string_view text)
{
    const auto endpoint = ingest::parseEndpoint(text);
    fuzz::require(!endpoint || ingest::parseEndpoint(ingest::toString(*endpoint)) == endpoint,
                  "an endpoint comes back as it was");
}

void readTarget(std::string_view url)
{
    const auto target = reporter::parseTarget(url);
    if (!target) {
        fuzz::require(!target.error().sentence.empty(), "what is refused is told why");
        return;
    }
    const bool isTls = target->security == reporter::Target::Security::Tls;
    const std::string again = (isTls ? "https://" : "http://") + reporter::authority(*target) + target->prefix;
    const auto read = reporter::parseTarget(again);
    fuzz::require(read && *read == *target, "a target comes back as it was");
}

void readFingerprint(std::string_view text)
{
    const auto fingerprint = domain::parseFingerprint(text);
    fuzz::require(!fingerprint || domain::parseFingerprint(domain::toString(*fingerprint)) == fingerprint,
                  "a fingerprint comes back as it was");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::toText(data, size);
    readHost(text);
    readSource(text);
    readEndpoint(text);
    readTarget(text);
    readFingerprint(text);
    return 0;
}
