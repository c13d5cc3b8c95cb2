; What the installer of Windows does besides its usual work; electron-builder includes it. ASCII only.

!macro customHeader
  !ifdef BUILD_UNINSTALLER
    LangString scansStay 1043 "Uw scans blijven op deze laptop staan, in de map"
    LangString scansStay 1036 "Vos scans restent sur cet ordinateur, dans le dossier"
    LangString scansStay 1031 "Ihre Scans bleiben auf diesem Laptop, im Ordner"
    LangString scansStay 1033 "Your scans stay on this laptop, in the folder"
  !endif
!macroend

; electron-builder keeps a copy of the installer for updates that download only a part. We never look for an update.
!macro customInstall
  Delete "$LOCALAPPDATA\${APP_INSTALLER_STORE_FILE}"
  RMDir "$LOCALAPPDATA\${APP_INSTALLER_STORE_FILE}\.."
!macroend

; Not while a newer version takes the place of this one. What Chromium kept for the window goes with the program, the
; scans stay, and who looks is told where.
!macro customUnInstall
  ${ifNot} ${isUpdated}
    RMDir /r "$APPDATA\Innovatiescan-window"
    ${if} ${FileExists} "$LOCALAPPDATA\Innovatiescan\*.*"
      MessageBox MB_OK|MB_ICONINFORMATION "$(scansStay) $LOCALAPPDATA\Innovatiescan" /SD IDOK
    ${endIf}
  ${endIf}
!macroend
