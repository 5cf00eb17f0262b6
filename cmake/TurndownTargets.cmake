# How every library and program of Turndown is compiled.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1 -DNDEBUG") # -g1 names every line of a stack trace in three quarters of the time.
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

find_package(Threads REQUIRED)

add_library(turndown_options INTERFACE)
target_include_directories(turndown_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(turndown_options INTERFACE
  -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual -Wimplicit-fallthrough
  # g++ 12 holds that a scoped enumerator such as TaskState::Done hides the type Done; of locals it is right.
  $<IF:$<CXX_COMPILER_ID:GNU>,-Wshadow=local,-Wshadow>
  # g++ 12 takes the content of an empty std::optional for a variable that somebody forgot to set.
  $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
  -Wno-missing-field-initializers # designated initialisers name what differs from the default
  $<$<BOOL:${TURNDOWN_WARNINGS_AS_ERRORS}>:-Werror>)
target_link_libraries(turndown_options INTERFACE Threads::Threads)

if(TURNDOWN_SANITIZE)
  target_compile_options(turndown_options INTERFACE -fsanitize=${TURNDOWN_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(turndown_options INTERFACE -fsanitize=${TURNDOWN_SANITIZE})
endif()

# turndown_library(name source…): a static library of one room of the house.
function(turndown_library name)
  add_library(${name} STATIC ${ARGN})
  target_link_libraries(${name} PUBLIC turndown_options)
endfunction()

# turndown_program(name source…): a program; its main.cpp builds the parts and hands them over.
function(turndown_program name)
  add_executable(${name} ${ARGN})
  target_link_libraries(${name} PRIVATE turndown_options)
endfunction()
