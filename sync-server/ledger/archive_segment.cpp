#include "sync-server/ledger/archive_segment.hpp"

#include "shared/packing/gzip.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <stdexcept>

namespace turndown::server {

namespace {

using nlohmann::json;

constexpr std::size_t kLargestSegment = 1024 * 1024 * 1024; // Keeps a damaged one from taking all memory.

json binary(const auto& bytes)
{
    return json::binary({bytes.begin(), bytes.end()});
}

json number(UtcTime time)
{
    return time.time_since_epoch().count();
}

template <class Value>
json orNull(const std::optional<Value>& value, auto write)
{
    return value ? json(write(*value)) : json(nullptr);
}

UtcTime timeIn(const json& member)
{
    return UtcTime{std::chrono::milliseconds{member.get<std::int64_t>()}};
}

template <class Value>
std::optional<Value> optionalIn(const json& member, auto read)
{
    return member.is_null() ? std::nullopt : std::optional<Value>{read(member)};
}

json written(const ArchivedOperation& archived)
{
    const auto text = [](const auto& name) { return name.text(); };
    const LedgerOperation& operation = archived.operation;
    json documents = json::array();
    for (const auto& name : archived.documents) {
        documents.push_back(name.text());
    }
    return {operation.seq,
            binary(operation.id.bytes()),
            number(operation.eff),
            operation.kind,
            operation.doc.text(),
            operation.by.text(),
            nameOf(operation.source),
            orNull(operation.device, text),
            orNull(operation.ds, [](std::int64_t ds) { return ds; }),
            orNull(operation.role, [](Role role) { return nameOf(role); }),
            orNull(operation.undoneEff, number),
            orNull(operation.undoneBy, text),
            operation.timeFromWall,
            operation.detail,
            binary(operation.raw),
            std::move(documents)};
}

OperationId idIn(const json& member)
{
    OperationId::Bytes bytes{};
    const auto& sent = member.get_binary();
    std::copy_n(sent.begin(), std::min(bytes.size(), sent.size()), bytes.begin());
    return OperationId{bytes};
}

ArchivedOperation readFrom(const json& row)
{
    ArchivedOperation archived;
    LedgerOperation& operation = archived.operation;
    operation.seq = row.at(0).get<std::int64_t>();
    operation.id = idIn(row.at(1));
    operation.eff = timeIn(row.at(2));
    operation.kind = row.at(3).get<std::string>();
    operation.doc = DocumentName{row.at(4).get<std::string>()};
    operation.by = StaffId{row.at(5).get<std::string>()};
    operation.source = named<Source>(row.at(6).get<std::string>()).value();
    operation.device = optionalIn<DeviceId>(row.at(7), [](const json& id) { return DeviceId{id.get<std::string>()}; });
    operation.ds = optionalIn<std::int64_t>(row.at(8), [](const json& ds) { return ds.get<std::int64_t>(); });
    operation.role =
        optionalIn<Role>(row.at(9), [](const json& role) { return named<Role>(role.get<std::string>()).value(); });
    operation.undoneEff = optionalIn<UtcTime>(row.at(10), timeIn);
    operation.undoneBy = optionalIn<StaffId>(row.at(11), [](const json& by) { return StaffId{by.get<std::string>()}; });
    operation.timeFromWall = row.at(12).get<bool>();
    operation.detail = row.at(13).get<std::string>();
    const auto& raw = row.at(14).get_binary();
    operation.raw.assign(raw.begin(), raw.end());
    for (const auto& name : row.at(15)) {
        archived.documents.emplace_back(name.get<std::string>());
    }
    return archived;
}

} // namespace

std::string packSegment(const std::vector<ArchivedOperation>& operations)
{
    json rows = json::array();
    for (const auto& archived : operations) {
        rows.push_back(written(archived));
    }
    std::string plain;
    json::to_cbor(rows, plain);
    return gzip(plain);
}

std::vector<ArchivedOperation> unpackSegment(std::string_view bytes)
try {
    const auto plain = gunzip(bytes, kLargestSegment);
    if (!plain) {
        throw std::runtime_error{plain.error().detail};
    }
    std::vector<ArchivedOperation> operations;
    for (const auto& row : json::from_cbor(*plain)) {
        operations.push_back(readFrom(row));
    }
    return operations;
} catch (const std::exception& problem) {
    throw std::runtime_error{std::string{"A piece of the archive cannot be read: "} + problem.what()};
}

} // namespace turndown::server
