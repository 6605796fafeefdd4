# What every target shares: language, warnings, sanitizers, ccache, and the one way to add a folder's library.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
set_property(GLOBAL PROPERTY GLOBAL_DEPENDS_NO_CYCLES ON)

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  # Objects are shared between checkouts: paths are made relative, and a precompiled header's time is not looked at.
  set(ccache_launcher
      ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE_PROGRAM})
  set(CMAKE_C_COMPILER_LAUNCHER ${ccache_launcher})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${ccache_launcher})
endif()

add_library(michi_options INTERFACE)
target_include_directories(michi_options INTERFACE ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR})
# -Wrestrict: GCC 12 sees overlaps inside its own std::string (GCC bug 105329). -Wshadow: sources compiled as one hide
# each other's private names.
target_compile_options(michi_options INTERFACE -Wno-restrict -Wall -Wextra -Wpedantic
                                               $<$<NOT:$<BOOL:${MICHI_UNITY}>>:-Wshadow> -Wconversion -Wnon-virtual-dtor)
if(MICHI_WARNINGS_AS_ERRORS)
  target_compile_options(michi_options INTERFACE -Werror)
endif()
if(MICHI_SANITIZE)
  # Lines, but no variables: a third less to compile.
  target_compile_options(michi_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all
                                                 -fno-omit-frame-pointer -g1)
  target_link_options(michi_options INTERFACE -fsanitize=address,undefined)
endif()
if(MICHI_FUZZ)
  target_compile_options(michi_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# michi_library(name SOURCES a.cpp … DEPENDS michi::base … PRIVATE_DEPENDS GEOS … [UNITY])
# A folder's library michi_<name>, also called michi::<name>. UNITY: of many sources whose heavy headers are the same
# and whose private names differ.
function(michi_library name)
  cmake_parse_arguments(arg "UNITY" "" "SOURCES;DEPENDS;PRIVATE_DEPENDS" ${ARGN})
  add_library(michi_${name} STATIC ${arg_SOURCES})
  add_library(michi::${name} ALIAS michi_${name})
  if(MICHI_UNITY AND arg_UNITY)
    set_target_properties(michi_${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
    # g++ takes an included source for a header, whose classes other sources would see.
    target_compile_options(michi_${name} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
  endif()
  if(MICHI_SANITIZE AND NOT name MATCHES "^ui$|_desktop$") # these wait, the others compute
    target_compile_options(michi_${name} PRIVATE -O1)
  endif()
  target_link_libraries(michi_${name} PUBLIC michi_options ${arg_DEPENDS} PRIVATE ${arg_PRIVATE_DEPENDS})
endfunction()

# michi_desktop(plugin SOURCES a.cpp … DEPENDS michi::mobility …)
# What a plugin brings into the desktop: michi::<plugin>_desktop.
function(michi_desktop plugin)
  cmake_parse_arguments(arg "" "" "SOURCES;DEPENDS" ${ARGN})
  michi_library(${plugin}_desktop SOURCES ${arg_SOURCES} DEPENDS ${arg_DEPENDS} michi::ui UNITY)
  set_target_properties(michi_${plugin}_desktop PROPERTIES AUTOMOC ON)
  target_precompile_headers(michi_${plugin}_desktop REUSE_FROM michi_ui)
endfunction()

# michi_test(name SOURCES a_test.cpp … DEPENDS michi::walk … [LABELS …] [FIND_LEAKS])
# One GoogleTest program; its cases appear one by one in ctest. FIND_LEAKS: under the sanitizers leaks are errors too,
# for programs without the libraries that keep memory until exit (see scripts/test.sh).
function(michi_test name)
  cmake_parse_arguments(arg "FIND_LEAKS" "" "SOURCES;DEPENDS;LABELS" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE ${arg_DEPENDS} michi_testing GTest::gmock GTest::gtest_main)
  target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O1>) # compiled once, run once
  if(MICHI_SANITIZE AND arg_FIND_LEAKS)
    set(environment ENVIRONMENT ASAN_OPTIONS=detect_leaks=1:detect_odr_violation=0)
  endif()
  gtest_discover_tests(${name} DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT 600 ${environment} LABELS "${arg_LABELS}")
endfunction()
