# Debian packages by CPack: `./turndown package`. What goes into each is said where it lies, in sync-server/packaging and mobile/packaging.

include(GNUInstallDirs)
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON) # Only what is packaged has to be built.
find_program(GZIP gzip REQUIRED)
string(TIMESTAMP TURNDOWN_CHANGELOG_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)
set(TURNDOWN_CONTACT "Turndown maintainers <maintainers@turndown.example>")
add_custom_target(packaging) # Everything in the packages that is not a program.

# turndown_gzip(file component directory [name]): installs a file compressed, the same bytes each time.
function(turndown_gzip file component directory)
  get_filename_component(name ${file} NAME)
  if(ARGC GREATER 3)
    set(name ${ARGV3})
  endif()
  set(packed ${CMAKE_CURRENT_BINARY_DIR}/${component}/${name}.gz)
  add_custom_command(OUTPUT ${packed} COMMAND ${GZIP} -9nc ${file} > ${packed} DEPENDS ${file} VERBATIM)
  add_custom_target(packaging_${component}_${name} DEPENDS ${packed})
  add_dependencies(packaging packaging_${component}_${name})
  install(FILES ${packed} DESTINATION ${directory} COMPONENT ${component})
endfunction()

# turndown_package(component): the package turndown-<component>, with what Debian asks of each.
macro(turndown_package component)
  set(doc ${CMAKE_INSTALL_DATADIR}/doc/turndown-${component})
  set(TURNDOWN_PACKAGE turndown-${component})
  file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/${component})
  configure_file(${PROJECT_SOURCE_DIR}/cmake/changelog.Debian.in ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian @ONLY)
  turndown_gzip(${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian ${component} ${doc})
  turndown_gzip(${PROJECT_SOURCE_DIR}/CHANGELOG.md ${component} ${doc} changelog)
  install(FILES ${PROJECT_SOURCE_DIR}/cmake/copyright DESTINATION ${doc} COMPONENT ${component})
endmacro()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME turndown)
set(CPACK_PACKAGE_CONTACT ${TURNDOWN_CONTACT})
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_SOURCE_DIR}/build/packages)
set(CPACK_INSTALL_PREFIX /usr)
set(CPACK_SET_DESTDIR ON) # For /etc.
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL server tablet)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

set(CPACK_DEBIAN_SERVER_PACKAGE_NAME turndown-server)
set(CPACK_COMPONENT_SERVER_DESCRIPTION "hotel housekeeping: the hotel's server
Keeps the truth of one hotel's housekeeping, puts together what tablets did,
also long after, and serves the page of the office and the front desk.")
set(CPACK_DEBIAN_SERVER_PACKAGE_DEPENDS "adduser, init-system-helpers (>= 1.51), tzdata")
set(CPACK_DEBIAN_SERVER_PACKAGE_RECOMMENDS "systemd, time-daemon")
set(CPACK_DEBIAN_SERVER_PACKAGE_SUGGESTS "prometheus, nginx")
set(scripts ${PROJECT_SOURCE_DIR}/sync-server/packaging/debian)
set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_EXTRA ${scripts}/postinst ${scripts}/prerm ${scripts}/postrm ${scripts}/conffiles)

# QML modules and fonts are found at run time only: shlibdeps cannot tell them. The same as in scripts/packages.sh.
set(CPACK_DEBIAN_TABLET_PACKAGE_NAME turndown-tablet)
set(CPACK_COMPONENT_TABLET_DESCRIPTION "hotel housekeeping: the app on the tablet
What attendants, leads, supervisors and engineers carry. It answers at once,
with or without a network, in English and Chinese.")
string(CONCAT CPACK_DEBIAN_TABLET_PACKAGE_DEPENDS
  "qml6-module-qtquick, qml6-module-qtquick-window, qml6-module-qtquick-controls, qml6-module-qtquick-templates, "
  "qml6-module-qtquick-layouts, qml6-module-qtqml, qml6-module-qtqml-workerscript, qml6-module-qtqml-models, "
  "fonts-noto-core, fonts-noto-cjk")
set(CPACK_DEBIAN_TABLET_PACKAGE_RECOMMENDS "qt6-wayland")

include(CPack)
