#include "shared/wire/members.hpp"

namespace turndown::wire {

void Where::mustBe(std::string_view wanted) const
{
    complaint.say("The member " + path() + " must be " + std::string{wanted} + ".");
}

std::string Where::path() const
{
    return (parent == nullptr ? std::string{} : parent->path() + '.') + std::string{name};
}

void readValue(const json& value, const Where& where, std::string& text)
{
    if (value.is_string()) {
        text = value.get_ref<const json::string_t&>();
    } else if (value.is_null()) {
        text.clear();
    } else {
        where.mustBe("text");
    }
}

void readValue(const json& value, const Where& where, bool& yes)
{
    if (value.is_boolean()) {
        yes = value.get<bool>();
    } else {
        where.mustBe("true or false");
    }
}

void readValue(const json& value, const Where& where, Whole number)
{
    // Numbers beyond 2^63 are unsigned in the library, and would turn negative.
    const bool fits = value.is_number_unsigned() ? value.get<std::uint64_t>() <= std::uint64_t{kLargestWhole}
                                                 : value.is_number_integer();
    const std::int64_t read = fits ? value.get<std::int64_t>() : 0;
    if (fits && read >= number.smallest && read <= number.largest) {
        number.value = read;
    } else {
        where.mustBe("a whole number from " + std::to_string(number.smallest) + " to " +
                     std::to_string(number.largest));
    }
}

void readValue(const json& value, const Where& where, OptionalWhole number)
{
    if (value.is_null()) {
        number.value.reset();
        return;
    }
    const std::size_t complaints = where.complaint.count();
    std::int64_t read = 0;
    readValue(value, where, Whole{read});
    if (where.complaint.count() == complaints) {
        number.value = read;
    }
}

void readValue(const json& value, const Where& where, int& quantity)
{
    std::int64_t read = quantity;
    readValue(value, where, read);
    quantity = static_cast<int>(read);
}

void readValue(const json& value, const Where& where, std::int64_t& quantity)
{
    readValue(value, where, Whole{quantity, 0, kLargestQuantity});
}

void readValue(const json& value, const Where& where, UtcTime& time)
{
    const auto* const text = value.get_ptr<const json::string_t*>();
    if (const auto read = text == nullptr ? std::nullopt : parseTime(*text)) {
        time = *read;
    } else {
        where.mustBe("a time such as 2026-11-23T09:15:02.123Z");
    }
}

void readValue(const json& value, const Where& where, Day& day)
{
    const auto* const text = value.get_ptr<const json::string_t*>();
    if (const auto read = text == nullptr ? std::nullopt : parseDay(*text)) {
        day = *read;
    } else {
        where.mustBe("a day such as 2026-11-23");
    }
}

void readValue(const json& value, const Where& where, OperationId& id)
{
    const auto* const text = value.get_ptr<const json::string_t*>();
    if (const auto read = text == nullptr ? std::nullopt : OperationId::parse(*text)) {
        id = *read;
    } else {
        where.mustBe("the id of an operation");
    }
}

void readValue(const json& value, const Where& where, DocumentName& name)
{
    const auto* const text = value.get_ptr<const json::string_t*>();
    DocumentName read{text == nullptr ? std::string{} : *text};
    if (read.kind().empty() || read.key().empty()) {
        where.mustBe("the name of a document such as room/1203");
    } else {
        name = std::move(read);
    }
}

void readValue(const json& value, const Where& where, DeviceTime& time)
{
    Members members{value, where};
    members.require("wall", time.wall);
    members.require("boot", time.boot);
    std::int64_t mono = 0;
    members.require("mono", Whole{mono});
    time.mono = std::chrono::milliseconds{mono};
}

Members::Members(const json& object, const Where& where) : m_object{object}, m_where{where}
{
    if (!object.is_object() && !object.is_null()) {
        where.mustBe("an object");
    }
}

void Members::requireText(std::string_view name, std::string& text)
{
    require(name, text);
    if (text.empty()) {
        mustBe(name, "text that is not empty");
    }
}

const json* Members::ask(std::string_view name)
{
    m_asked.push_back(name);
    const auto member = m_object.find(name);
    return m_object.is_object() && member != m_object.end() ? &*member : nullptr;
}

void Members::keepOthers(Extra& extra) const
{
    if (!m_object.is_object()) {
        return;
    }
    for (const auto& [name, value] : m_object.items()) {
        if (std::find(m_asked.begin(), m_asked.end(), name) == m_asked.end()) {
            extra[name] = value.dump(-1, ' ', false, json::error_handler_t::replace);
        }
    }
}

} // namespace turndown::wire
