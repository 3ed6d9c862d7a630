# SPDX-License-Identifier: GPL-3.0-or-later
# One static library for each room. A room links just what its row in ARCHITECTURE.md allows; the include root is the
# repository's root, so that an #include names the room it reaches into.

# baolan_room(NAME DIR SOURCES … [PUBLIC …] [PRIVATE …]) makes the target baolan_NAME from the sources in DIR.
function(baolan_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(baolan_${name} STATIC ${ROOM_SOURCES})
    target_include_directories(baolan_${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(baolan_${name} PUBLIC ${ROOM_PUBLIC} PRIVATE ${ROOM_PRIVATE})
endfunction()

# baolan_test(NAME SOURCES … LINKS …) makes a headless Qt Test program and enters it into ctest.
function(baolan_test name)
    cmake_parse_arguments(TEST "" "" "SOURCES;LINKS;LABELS" ${ARGN})
    add_executable(tst_${name} ${TEST_SOURCES})
    target_link_libraries(tst_${name} PRIVATE ${TEST_LINKS} Qt6::Test)
    target_compile_definitions(tst_${name} PRIVATE BAOLAN_TESTS="${PROJECT_SOURCE_DIR}/tests"
                               BAOLAN_SOURCE="${PROJECT_SOURCE_DIR}")
    set_target_properties(tst_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    add_test(NAME ${name} COMMAND tst_${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.fonts.warning=false"
                         TIMEOUT 300 LABELS "${TEST_LABELS}")
endfunction()

# baolan_bench(NAME SOURCES … LINKS …) makes a benchmark that `./dev bench NAME` runs: it prints lines
# "what<TAB>number<TAB>unit". Nothing but the target `benches` builds it.
add_custom_target(benches)
function(baolan_bench name)
    cmake_parse_arguments(BENCH "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(bench_${name} EXCLUDE_FROM_ALL ${BENCH_SOURCES})
    target_link_libraries(bench_${name} PRIVATE ${BENCH_LINKS})
    target_compile_definitions(bench_${name} PRIVATE BAOLAN_SOURCE="${PROJECT_SOURCE_DIR}")
    set_target_properties(bench_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bench)
    add_dependencies(benches bench_${name})
endfunction()

# baolan_fuzz(NAME SOURCES … LINKS …) makes a libFuzzer target that `./dev fuzz NAME` runs; seeds lie in
# tests/fuzz/seeds/NAME. Without BAOLAN_FUZZ it makes nothing.
if(BAOLAN_FUZZ)
    add_custom_target(fuzzers)
endif()
function(baolan_fuzz name)
    if(NOT BAOLAN_FUZZ)
        return()
    endif()
    cmake_parse_arguments(FUZZ "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(fuzz_${name} EXCLUDE_FROM_ALL ${FUZZ_SOURCES})
    target_link_libraries(fuzz_${name} PRIVATE ${FUZZ_LINKS})
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
    add_dependencies(fuzzers fuzz_${name})
endfunction()
