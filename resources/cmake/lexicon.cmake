# SPDX-License-Identifier: GPL-3.0-or-later
# baolan_lexica(TARGET NAME…) turns resources/lexica/NAME.tsv into the header "lexica/NAME.inc" of the target: one
# initialiser {u"…", u"…"}, a row, for an array of the columns. The first line (source and licence) and lines
# that begin with # are left out.
function(baolan_lexica target)
    foreach(name ${ARGN})
        set(file ${PROJECT_SOURCE_DIR}/resources/lexica/${name}.tsv)
        set(header ${CMAKE_CURRENT_BINARY_DIR}/lexica/${name}.inc)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
        file(READ ${file} rows)
        string(REGEX REPLACE "(^|\n)#[^\n]*" "" rows "${rows}")
        string(REGEX REPLACE "\n+" "\n" rows "\n${rows}\n")
        string(REPLACE "\\" "\\\\" rows "${rows}")
        string(REPLACE "\"" "\\\"" rows "${rows}")
        string(REGEX REPLACE "\n$" "" rows "${rows}")
        string(REGEX REPLACE "^\n" "" rows "${rows}")
        string(REPLACE "\t" "\", u\"" rows "${rows}")
        string(REPLACE "\n" "\"},\n{u\"" rows "${rows}")
        file(CONFIGURE OUTPUT ${header} CONTENT "{u\"@rows@\"},\n" @ONLY)
    endforeach()
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
endfunction()
