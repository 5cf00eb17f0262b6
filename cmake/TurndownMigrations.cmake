# turndown_embed_migrations(target dir symbol): the numbered steps dir/migrations/NNNN_*.sql become part of the program, as
# `const std::vector<std::string_view> turndown::<symbol>`, step 1 first. Steps are numbered 0001, 0002 … without gaps.
function(turndown_embed_migrations target dir symbol)
  file(GLOB steps CONFIGURE_DEPENDS ${dir}/migrations/*.sql)
  list(SORT steps)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/${symbol}.cpp)
  set(texts "")
  set(number 0)
  foreach(step ${steps})
    math(EXPR number "${number} + 1")
    get_filename_component(name ${step} NAME)
    if(NOT name MATCHES "^0*${number}_")
      message(FATAL_ERROR "${step}: the next step should have number ${number}")
    endif()
    file(READ ${step} text)
    string(APPEND texts "    R\"SQL(${text})SQL\",\n")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${step})
  endforeach()
  file(CONFIGURE OUTPUT ${source} @ONLY CONTENT "#include <string_view>\n#include <vector>\n
namespace turndown {\nextern const std::vector<std::string_view> @symbol@;
const std::vector<std::string_view> @symbol@ = {\n@texts@};\n}\n")
  target_sources(${target} PRIVATE ${source})
endfunction()
