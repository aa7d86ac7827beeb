// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/answer.h"

#include "ingest/escape.h"

#include <boost/beast/http/status.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>

namespace muster::ingest {
namespace {

/// The API version of which Muster speaks the part that agents use.
constexpr std::string_view apiVersion = "2.30";
/// Nobody asks for a call by its id later, so calls have none.
constexpr std::string_view callId = "00000000000000000000000000000000";

struct Verdict
{
    int code;
    std::string_view message;
};

/// As JSON text. Hardly anything that is answered needs escaping.
void appendQuoted(std::string &json, std::string_view text)
{
    const auto isPlain = [](char c) { return c >= ' ' && c < '\x7f' && c != '"' && c != '\\'; };
    if (std::all_of(text.begin(), text.end(), isPlain)) {
        json.append(1, '"').append(text).append(1, '"');
    } else {
        json.append(boost::json::serialize(boost::json::string_view{text}));
    }
}

/// `verdict.message` has to be printable ASCII.
std::string envelope(const Target &target, Verdict verdict, std::string_view data)
{
    std::string text;
    text.reserve(512 + data.size());
    text.append(R"({"meta":{"id":")").append(callId).append(R"(","trx":")").append(callId);
    text.append(R"(","endpoint":{"name":)");
    appendQuoted(text, target.name);
    text.append(R"(,"requested_version":")").append(target.version.empty() ? apiVersion : target.version);
    text.append(R"(","actual_version":"1.0"},"result_code":)").append(std::to_string(verdict.code));
    text.append(R"(,"result_subcode":0,"result_msg":)");
    appendQuoted(text, verdict.message);
    text.append(R"(,"error_stack":null,"error_data":{}},"data":)").append(data).append("}");
    return text;
}

/// What certain refusals must tell the client besides.
std::string extraFields(const Answer &answer)
{
    switch (answer.status) {
    case 401:
        return "WWW-Authenticate: Bearer realm=\"Muster\"\r\n";
    case 405:
        return "Allow: GET, POST, PUT\r\n";
    case 426:
        return "Upgrade: TLS/1.2, HTTP/1.1\r\n";
    case 429:
        return "Retry-After: " + std::to_string(answer.retryAfter.count()) + "\r\n";
    default:
        return {};
    }
}

std::string_view connectionField(const Delivery &delivery)
{
    if (delivery.connection == Delivery::Connection::Close) {
        return "Connection: close\r\n";
    }
    return delivery.httpVersion < 11 ? "Connection: keep-alive\r\n" : "";
}

} // namespace

Answer success(const Target &target, std::string_view data)
{
    return {200, envelope(target, {200, "OK"}, data)};
}

Answer refusal(const Target &target, int status, std::string_view message)
{
    const std::string name = escaped(target.name);
    return {status, envelope({name, target.version}, {status, escaped(message)}, "{}")};
}

void appendMessage(std::string &wire, const Answer &answer, const Delivery &delivery)
{
    namespace http = boost::beast::http;
    const auto reason = http::obsolete_reason(static_cast<http::status>(answer.status));
    wire.append("HTTP/1.1 ").append(std::to_string(answer.status)).append(" ").append(reason.data(), reason.size());
    wire.append("\r\nServer: Muster\r\nContent-Type: application/json\r\nContent-Length: ");
    wire.append(std::to_string(answer.body.size())).append("\r\n");
    wire.append(extraFields(answer)).append(connectionField(delivery)).append("\r\n");
    if (delivery.content == Delivery::Content::Whole) {
        wire.append(answer.body);
    }
}

} // namespace muster::ingest
