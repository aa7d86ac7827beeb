// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/scratchbook.h"
#include "ingest/listenerfixture.h"
#include "ingest/target.h"

#include <boost/json/parse.hpp>

#include <fstream>
#include <map>
#include <regex>

namespace muster::ingest::test {
namespace {

namespace json = boost::json;
using namespace domain;

/// One request that a real agent sent.
struct Exchange
{
    std::string scenario;
    std::string endpoint;
    std::string bytes;
    std::string body;
};

Exchange toExchange(const json::object &recorded)
{
    const auto text = [&recorded](std::string_view key) { return std::string{recorded.at(key).as_string()}; };
    const std::string query = text("query");
    Exchange exchange;
    exchange.scenario = text("scenario");
    exchange.endpoint = parseTarget(recorded.at("path").as_string()).name;
    exchange.body = text("body");
    exchange.bytes = text("method") + ' ' + text("path") + (query.empty() ? "" : '?' + query) + " HTTP/1.1\r\n";
    for (const json::value &field : recorded.at("headers").as_array()) {
        exchange.bytes += std::string{field.at(0).as_string()} + ": " + std::string{field.at(1).as_string()} + "\r\n";
    }
    exchange.bytes += "\r\n" + exchange.body;
    return exchange;
}

std::vector<Exchange> recordedExchanges()
{
    std::ifstream file{MUSTER_TEST_DATA "/clearml/capture.jsonl"};
    std::vector<Exchange> exchanges;
    for (std::string line; std::getline(file, line);) {
        exchanges.push_back(toExchange(json::parse(line).as_object()));
    }
    return exchanges;
}

std::string textOr(const json::object &object, std::string_view key, const std::string &fallback)
{
    const json::value *const value = object.if_contains(key);
    return value && value->is_string() ? std::string{value->as_string()} : fallback;
}

std::vector<std::string> texts(const json::value &list)
{
    std::vector<std::string> result;
    for (const json::value &entry : list.as_array()) {
        result.emplace_back(entry.as_string());
    }
    return result;
}

std::size_t listLength(const json::object &stats, std::string_view key)
{
    const json::value *const list = stats.if_contains(key);
    return list ? list->as_array().size() : 0;
}

/// Rounded as everything is; the oddities of the recording are a rate below zero and no temperature of zero.
void expectHostReading(const MachineStats &stats, HostMetric metric, const json::value &recorded)
{
    EXPECT_EQ(stats.host[metric], quantized(info(metric), recorded.to_number<double>()));
}

void expectGpuList(const MachineStats &stats, GpuMetric metric, const json::object &recorded, std::string_view key)
{
    for (std::size_t i = 0; i < stats.gpus.size(); ++i) {
        const Reading expected = i < listLength(recorded, key)
                                     ? quantized(info(metric), recorded.at(key).at(i).to_number<double>())
                                     : Reading{};
        EXPECT_EQ(stats.gpus[i][metric], expected) << key << ' ' << i;
    }
}

void expectStats(const MachineStats &stats, const json::object &recorded)
{
    expectHostReading(stats, HostMetric::MemoryUsed, recorded.at("memory_used"));
    expectHostReading(stats, HostMetric::MemoryFree, recorded.at("memory_free"));
    expectHostReading(stats, HostMetric::DiskFreeHome, recorded.at("disk_free_home"));
    expectHostReading(stats, HostMetric::DiskRead, recorded.at("disk_read"));
    expectHostReading(stats, HostMetric::DiskWrite, recorded.at("disk_write"));
    expectHostReading(stats, HostMetric::NetworkRx, recorded.at("network_rx"));
    expectHostReading(stats, HostMetric::NetworkTx, recorded.at("network_tx"));
    ASSERT_EQ(stats.cpuUtilization.size(), 1U);
    EXPECT_EQ(stats.cpuUtilization[0],
              quantized(info(CpuMetric::Utilization), recorded.at("cpu_usage").at(0).to_number<double>()));
    EXPECT_EQ(stats.cpuTemperature.size(), listLength(recorded, "cpu_temperature"));
    EXPECT_EQ(stats.gpus.size(), std::max(listLength(recorded, "gpu_usage"), listLength(recorded, "gpu_memory_used")));
    expectGpuList(stats, GpuMetric::Utilization, recorded, "gpu_usage");
    expectGpuList(stats, GpuMetric::MemoryUsed, recorded, "gpu_memory_used");
    expectGpuList(stats, GpuMetric::MemoryFree, recorded, "gpu_memory_free");
    expectGpuList(stats, GpuMetric::Fraction, recorded, "gpu_fraction");
}

const Origin recordedFrom{"127.0.0.1", "clearml-agent 3.0.3"};

void expectMessage(const Report &report, const json::object &recorded)
{
    EXPECT_EQ(report.origin, recordedFrom);
    EXPECT_EQ(report.worker, textOr(recorded, "worker", ""));
    EXPECT_EQ(toUnixMilliseconds(report.timestamp), recorded.at("timestamp").as_int64());
    EXPECT_EQ(report.task, textOr(recorded, "task", ""));
    EXPECT_EQ(report.queue, textOr(recorded, "queue", ""));
    EXPECT_TRUE(report.knowsTask);
    EXPECT_EQ(report.queues.has_value(), recorded.contains("queues"));
    EXPECT_TRUE(!report.queues || *report.queues == texts(recorded.at("queues")));
    EXPECT_EQ(report.tags.has_value(), recorded.at("tags").is_array());
    EXPECT_TRUE(!report.tags || *report.tags == texts(recorded.at("tags")));
    const json::value &stats = recorded.at("machine_stats");
    ASSERT_EQ(report.stats.has_value(), stats.is_object() && !stats.as_object().empty());
    if (report.stats) {
        expectStats(*report.stats, stats.as_object());
    }
}

void expectMessage(const Registration &registration, const json::object &recorded)
{
    EXPECT_EQ(registration, (Registration{textOr(recorded, "worker", ""), texts(recorded.at("queues")),
                                          std::chrono::seconds{600}, recordedFrom}));
}

void expectMessage(const Unregistration &unregistration, const json::object &recorded)
{
    EXPECT_EQ(unregistration.worker, textOr(recorded, "worker", ""));
}

void expectMessage(const CapacityReport &report, const json::object &recorded)
{
    const json::value &properties = recorded.at("properties");
    EXPECT_EQ(report.worker, textOr(recorded, "worker", ""));
    EXPECT_EQ(report.partial, recorded.at("partial").as_bool());
    EXPECT_EQ(report.key, textOr(recorded, "key", ""));
    EXPECT_EQ(toUnixMilliseconds(report.timestamp), recorded.at("timestamp").as_int64());
    EXPECT_EQ(report.timeout, std::chrono::seconds{recorded.at("timeout").as_int64()});
    EXPECT_EQ(report.resourceGroups, texts(recorded.at("resource_groups")));
    EXPECT_EQ(report.maxGpus, Reading{properties.at("max_gpus").to_number<double>()});
    EXPECT_EQ(report.maxWorkers, Reading{properties.at("max_workers").to_number<double>()});
    EXPECT_EQ(report.maxCpus, Reading{});
}

void expectMessage(const CapacityRemoval &removal, const json::object &recorded)
{
    EXPECT_EQ(removal, (CapacityRemoval{textOr(recorded, "key", ""), ""}));
}

/// Which alternative of domain::Message each endpoint makes.
const std::map<std::string, std::size_t, std::less<>> storedKinds{
    {"workers.status_report", 0},  {"workers.register", 1},           {"workers.unregister", 2},
    {"workers.cluster_report", 3}, {"workers.cluster_unregister", 4},
};

class Capture : public ListenerTest
{
protected:
    /// Sends the request as the agent did, on its scenario's connection.
    std::optional<Response> replay(const Exchange &exchange)
    {
        const auto connection = m_connections.try_emplace(exchange.scenario, m_listener->port()).first;
        connection->second.send(exchange.bytes);
        return connection->second.receive();
    }

    std::map<std::string, HttpClient> m_connections;
};

TEST_F(Capture, EveryRequestGetsAnAnswerThatKeepsTheAgentGoing)
{
    const std::vector<Exchange> exchanges = recordedExchanges();
    ASSERT_EQ(exchanges.size(), 365U);
    for (const Exchange &exchange : exchanges) {
        const bool isTask = exchange.endpoint.starts_with("tasks.");
        const auto answer = replay(exchange);
        ASSERT_EQ(statusOf(answer), isTask ? 400 : 200) << exchange.bytes << messageOf(answer);
        EXPECT_EQ(jsonOf(*answer).at("meta").at("endpoint").at("name"), json::string{exchange.endpoint});
    }
}

TEST_F(Capture, AnAgentWithATokenForItsKeyAndSecretIsKeptGoing)
{
    const access::test::ScratchBook book;
    const std::string token = book.create({"agents", {}, {}}).text;
    Listener::Options options = patient();
    options.accessFolder = book.folder();
    m_listener.reset();
    start(options);

    static const std::regex field{"\r\nAuthorization: [^\r]*"};
    std::map<std::string, std::string> logins;
    for (Exchange exchange : recordedExchanges()) {
        ASSERT_TRUE(std::regex_search(exchange.bytes, field));
        const bool logsIn = exchange.endpoint == "auth.login";
        std::string &login = logins[exchange.scenario];
        const std::string shown = logsIn ? access::test::basic(token, token) : "Bearer " + login;
        exchange.bytes = std::regex_replace(exchange.bytes, field, "\r\nAuthorization: " + shown);
        const auto answer = replay(exchange);
        ASSERT_EQ(statusOf(answer), exchange.endpoint.starts_with("tasks.") ? 400 : 200) << messageOf(answer);
        if (logsIn) {
            login = dataOf(answer).at("token").as_string();
        }
    }
}

TEST_F(Capture, EveryMessageArrivesAsTheAgentMeantIt)
{
    for (const Exchange &exchange : recordedExchanges()) {
        SCOPED_TRACE(exchange.scenario + ": " + exchange.body);
        const std::size_t before = m_collector.messages().size();
        replay(exchange);
        const std::vector<Message> messages = m_collector.messages();
        const auto kind = storedKinds.find(exchange.endpoint);
        ASSERT_EQ(messages.size(), before + (kind == storedKinds.end() ? 0 : 1));
        if (kind != storedKinds.end()) {
            ASSERT_EQ(messages.back().index(), kind->second);
            const json::value recorded = json::parse(exchange.body);
            std::visit([&recorded](const auto &message) { expectMessage(message, recorded.as_object()); },
                       messages.back());
        }
    }
}

TEST_F(Capture, AnswersHaveTheShapeThatAgentsKnow)
{
    std::ifstream file{MUSTER_TEST_DATA "/clearml/capture.jsonl"};
    for (std::string line; std::getline(file, line);) {
        const json::value recorded = json::parse(line);
        const Exchange exchange = toExchange(recorded.as_object());
        const bool wasRefused = recorded.at("response_status") != 200;
        // What a server with tasks says; here there are none.
        const bool isOfTasks = exchange.endpoint.starts_with("tasks.") || exchange.endpoint == "queues.get_next_task";
        if (wasRefused || isOfTasks) {
            continue;
        }
        const json::value expected = json::parse(recorded.at("response_body").as_string());
        const json::value answer = jsonOf(replay(exchange).value());
        for (const auto &[key, value] : expected.at("data").as_object()) {
            ASSERT_TRUE(answer.at("data").as_object().contains(key)) << exchange.bytes;
            EXPECT_EQ(answer.at("data").at(key).kind(), value.kind()) << exchange.bytes;
        }
        for (const auto &[key, value] : expected.at("meta").as_object()) {
            EXPECT_EQ(answer.at("meta").at(key).kind(), value.kind()) << key;
        }
    }
}

} // namespace
} // namespace muster::ingest::test
