; The Windows installer. Built by installer/windows.py, which defines what stands here as ${...}.
; For one user, without an administrator. It writes only what the uninstaller takes away again, and the uninstaller
; takes away only that: results files and settings stay, even where somebody kept them beside the program.

Unicode true
SetCompressor /SOLID lzma
ManifestDPIAware true

!include MUI2.nsh
!include FileFunc.nsh

!define OURS "Software\${NAME}\Setup"

Name "${NAME}"
OutFile "${TARGET}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${OURS}" "Folder"

VIProductVersion "${FOUR_NUMBERS}"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME}"
VIAddVersionKey /LANG=0 "CompanyName" "${PUBLISHER}"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT"

!define CLASS "${NAME}.results"
!define CLASSES "Software\Classes"
!define LEAVE "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define FILES_CHANGED 'System::Call "shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)"'

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${NAME}.exe"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(STAYS)"
!define MUI_LANGDLL_ALLLANGUAGES
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${OURS}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"

!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!include words.nsh
!insertmacro MUI_RESERVEFILE_LANGDLL

; A running program holds its file open; then nothing is begun.
!macro REFUSE_WHILE_RUNNING
  ${If} ${FileExists} "$INSTDIR\${NAME}.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\${NAME}.exe" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(RUNS)" /SD IDOK
      SetErrorLevel 2
      Abort "$(RUNS)"
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Function .onInit
  !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Section
  !insertmacro REFUSE_WHILE_RUNNING
  SetShellVarContext current
  RMDir /r "$INSTDIR\_internal" ; of the version before
  SetOutPath "$INSTDIR"
  File "${FOLDER}/${NAME}.exe"
  File "${FOLDER}/licences.txt"
  File "/oname=results.ico" "${ICON}"
  File /r "${FOLDER}/_internal"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${NAME}.exe"

  WriteRegStr HKCU "${CLASSES}\.${ENDING}" "" "${CLASS}"
  WriteRegStr HKCU "${CLASSES}\.${ENDING}\OpenWithProgids" "${CLASS}" ""
  WriteRegStr HKCU "${CLASSES}\${CLASS}" "" "$(KIND)"
  WriteRegStr HKCU "${CLASSES}\${CLASS}\DefaultIcon" "" "$INSTDIR\results.ico"
  WriteRegStr HKCU "${CLASSES}\${CLASS}\shell\open\command" "" '"$INSTDIR\${NAME}.exe" "%1"'
  ${FILES_CHANGED}

  WriteRegStr HKCU "${OURS}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${LEAVE}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${LEAVE}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${LEAVE}" "DisplayIcon" "$INSTDIR\${NAME}.exe"
  WriteRegStr HKCU "${LEAVE}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${LEAVE}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${LEAVE}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${LEAVE}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${LEAVE}" "EstimatedSize" "${SIZE_KB}"
  WriteRegDWORD HKCU "${LEAVE}" "NoModify" 1
  WriteRegDWORD HKCU "${LEAVE}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  !insertmacro REFUSE_WHILE_RUNNING
  SetShellVarContext current
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${NAME}.exe"
  Delete "$INSTDIR\licences.txt"
  Delete "$INSTDIR\results.ico"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; only where nothing of the user's is left in it
  Delete "$SMPROGRAMS\${NAME}.lnk"

  DeleteRegValue HKCU "${CLASSES}\.${ENDING}\OpenWithProgids" "${CLASS}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.${ENDING}\OpenWithProgids"
  ReadRegStr $0 HKCU "${CLASSES}\.${ENDING}" ""
  ${If} $0 == "${CLASS}"
    DeleteRegValue HKCU "${CLASSES}\.${ENDING}" ""
  ${EndIf}
  DeleteRegKey /ifempty HKCU "${CLASSES}\.${ENDING}"
  DeleteRegKey HKCU "${CLASSES}\${CLASS}"
  DeleteRegKey HKCU "${LEAVE}"
  DeleteRegKey HKCU "${OURS}"
  DeleteRegKey /ifempty HKCU "Software\${NAME}"
  ${FILES_CHANGED}
SectionEnd
