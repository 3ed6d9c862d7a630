# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the house is compiled with.
option(BAOLAN_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)
option(BAOLAN_FUZZ "Build the fuzz targets (needs clang)" OFF)
option(BAOLAN_WERROR "Treat warnings as errors" OFF)

add_compile_definitions(QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
                        QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
                        QT_DISABLE_DEPRECATED_UP_TO=0x060600)
add_compile_options(-Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough)
if(BAOLAN_WERROR)
    add_compile_options(-Werror)
endif()
if(BAOLAN_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer -g1)
    add_link_options(-fsanitize=address,undefined)
endif()
if(BAOLAN_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -g1)
    add_link_options(-fsanitize=address,undefined)
endif()
