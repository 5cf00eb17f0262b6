# Writes the bytes of FILES into one C++ source, OUT, between PREAMBLE, OPENING and CLOSING. Included by a script that
# sets them. Each file becomes an entry {name, {bytes, size}} of a list; its name is its path below BASE.
set(text "${PREAMBLE}\n")
set(entries "")
set(index 0)
foreach(file IN LISTS FILES)
  file(READ ${file} hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
  string(APPEND text "constexpr char kFile${index}[] = {${bytes}'\\0'};\n")
  file(RELATIVE_PATH path ${BASE} ${file})
  string(APPEND entries "    {\"${path}\", {kFile${index}, sizeof kFile${index} - 1}},\n")
  math(EXPR index "${index} + 1")
endforeach()
file(WRITE ${OUT} "${text}${OPENING}\n${entries}${CLOSING}\n")
