# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DBUILD=… -DWHERE=… -P install.cmake: installs into an empty folder and looks for each file.
set(expected
    bin/baolan
    bin/baolanctl
    share/applications/org.baolan.Baolan.desktop
    share/bash-completion/completions/baolanctl
    share/icons/hicolor/128x128/apps/org.baolan.Baolan.png
    share/icons/hicolor/48x48/apps/org.baolan.Baolan.png
    share/icons/hicolor/scalable/apps/org.baolan.Baolan.svg
    share/man/man1/baolan.1
    share/man/man1/baolanctl.1
    share/metainfo/org.baolan.Baolan.metainfo.xml
    share/mime/packages/org.baolan.Baolan.xml)

file(REMOVE_RECURSE ${WHERE})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${WHERE} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
foreach(file IN LISTS expected)
    if(NOT EXISTS ${WHERE}/${file})
        message(SEND_ERROR "not installed: ${file}")
    endif()
endforeach()

# The programs have to run from where they are installed.
foreach(program baolan baolanctl)
    execute_process(COMMAND ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=offscreen ${WHERE}/bin/${program} --version
                    OUTPUT_VARIABLE said RESULT_VARIABLE result)
    if(NOT result EQUAL 0 OR NOT said MATCHES "[0-9]+\\.[0-9]+\\.[0-9]+")
        message(SEND_ERROR "${program} --version: ${result}, '${said}'")
    endif()
endforeach()
