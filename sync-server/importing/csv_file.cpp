#define CSV_IO_NO_THREAD // The files are small; a thread each would only make errors harder to place.
#include "sync-server/importing/csv_file.hpp"

#include <libfccp/csv.h>
#include <utility>

namespace turndown::server {

namespace {

/// What the reader's own message says, without the file and line that it repeats.
std::string sentenceOf(const io::error::base& problem)
{
    if (const auto* const missing = dynamic_cast<const io::error::missing_column_in_header*>(&problem)) {
        return std::string{"the column \""} + missing->column_name + "\" is missing.";
    }
    if (dynamic_cast<const io::error::header_missing*>(&problem) != nullptr) {
        return "the line that names the columns is missing.";
    }
    if (dynamic_cast<const io::error::too_few_columns*>(&problem) != nullptr) {
        return "there are too few columns.";
    }
    if (dynamic_cast<const io::error::too_many_columns*>(&problem) != nullptr) {
        return "there are too many columns.";
    }
    if (dynamic_cast<const io::error::escaped_string_not_closed*>(&problem) != nullptr) {
        return "a quotation mark is not closed.";
    }
    if (dynamic_cast<const io::error::duplicated_column_in_header*>(&problem) != nullptr) {
        return "a column is named twice.";
    }
    if (dynamic_cast<const io::error::line_length_limit_exceeded*>(&problem) != nullptr) {
        return "the line is too long.";
    }
    return "the line cannot be read.";
}

unsigned lineOf(const io::error::base& problem)
{
    const auto* const placed = dynamic_cast<const io::error::with_file_line*>(&problem);
    return placed != nullptr && placed->file_line > 0 ? static_cast<unsigned>(placed->file_line) : 1;
}

/// Throws for the first of the leading `required` columns that the file's header does not name.
template <class Reader, std::size_t kColumns>
void requireColumns(const Reader& reader, const std::array<const char*, kColumns>& columns, unsigned required)
{
    for (unsigned at = 0; at < required; ++at) {
        if (!reader.has_column(columns[at])) {
            io::error::missing_column_in_header missing;
            missing.set_column_name(columns[at]);
            throw missing;
        }
    }
}

template <unsigned kColumns, std::size_t... kAt>
std::vector<CsvRow<kColumns>> readRows(const std::filesystem::path& file,
                                       const std::array<const char*, kColumns>& columns, unsigned optional,
                                       std::index_sequence<kAt...> /*each column*/)
{
    io::CSVReader<kColumns, io::trim_chars<' ', '\t'>, io::double_quote_escape<',', '"'>> reader{file.string()};
    reader.read_header(io::ignore_extra_column | io::ignore_missing_column, columns[kAt]...);
    requireColumns(reader, columns, kColumns - optional);
    std::vector<CsvRow<kColumns>> rows;
    CsvRow<kColumns> row;
    while (reader.read_row(row.fields[kAt]...)) {
        row.line = reader.get_file_line();
        rows.push_back(row);
    }
    return rows;
}

} // namespace

Error wrongLine(const std::filesystem::path& file, unsigned line, const std::string& sentence)
{
    return {Problem::Malformed, file.filename().string() + ", line " + std::to_string(line) + ": " + sentence};
}

template <unsigned kColumns>
Result<std::vector<CsvRow<kColumns>>> readCsv(const std::filesystem::path& file,
                                              const std::array<const char*, kColumns>& columns, unsigned optional)
try {
    return readRows<kColumns>(file, columns, optional, std::make_index_sequence<kColumns>{});
} catch (const io::error::can_not_open_file&) {
    return Error{Problem::Missing, "The file " + file.string() + " cannot be opened."};
} catch (const io::error::base& problem) {
    return wrongLine(file, lineOf(problem), sentenceOf(problem));
}

template Result<std::vector<CsvRow<4>>> readCsv<4>(const std::filesystem::path&, const std::array<const char*, 4>&,
                                                   unsigned);
template Result<std::vector<CsvRow<5>>> readCsv<5>(const std::filesystem::path&, const std::array<const char*, 5>&,
                                                   unsigned);
template Result<std::vector<CsvRow<6>>> readCsv<6>(const std::filesystem::path&, const std::array<const char*, 6>&,
                                                   unsigned);
template Result<std::vector<CsvRow<7>>> readCsv<7>(const std::filesystem::path&, const std::array<const char*, 7>&,
                                                   unsigned);
template Result<std::vector<CsvRow<8>>> readCsv<8>(const std::filesystem::path&, const std::array<const char*, 8>&,
                                                   unsigned);

} // namespace turndown::server
