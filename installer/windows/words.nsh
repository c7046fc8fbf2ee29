; The few sentences of the installer that NSIS does not have itself, in the languages of the program.

!macro SPOKEN LANGUAGE KIND_SAID RUNS_SAID STAYS_SAID
  !insertmacro MUI_LANGUAGE "${LANGUAGE}"
  LangString KIND ${LANG_${LANGUAGE}} "${KIND_SAID}"
  LangString RUNS ${LANG_${LANGUAGE}} "${RUNS_SAID}"
  LangString STAYS ${LANG_${LANGUAGE}} "${STAYS_SAID}"
!macroend

!insertmacro SPOKEN "English" "${FILE_KIND}" \
  "skatedesk is running. Close it, then try again." \
  "skatedesk is taken off this computer. Your results files and settings stay where they are."
!insertmacro SPOKEN "Dutch" "skatedesk-uitslagenbestand" \
  "skatedesk is nog geopend. Sluit het en probeer het opnieuw." \
  "skatedesk wordt van deze computer verwijderd. Uw uitslagenbestanden en instellingen blijven waar ze zijn."
!insertmacro SPOKEN "German" "skatedesk-Ergebnisdatei" \
  "skatedesk läuft noch. Schließen Sie es und versuchen Sie es erneut." \
  "skatedesk wird von diesem Computer entfernt. Ihre Ergebnisdateien und Einstellungen bleiben, wo sie sind."
!insertmacro SPOKEN "Norwegian" "skatedesk-resultatfil" \
  "skatedesk kjører. Lukk det og prøv igjen." \
  "skatedesk fjernes fra denne datamaskinen. Resultatfilene og innstillingene dine blir liggende."
!insertmacro SPOKEN "Polish" "plik wyników skatedesk" \
  "skatedesk jest uruchomiony. Zamknij go i spróbuj ponownie." \
  "skatedesk zostanie usunięty z tego komputera. Pliki wyników i ustawienia pozostaną na swoim miejscu."
!insertmacro SPOKEN "Japanese" "skatedesk リザルトファイル" \
  "skatedesk が起動しています。閉じてからもう一度お試しください。" \
  "このコンピューターから skatedesk を削除します。リザルトファイルと設定はそのまま残ります。"
!insertmacro SPOKEN "SimpChinese" "skatedesk 成绩文件" \
  "skatedesk 正在运行。请关闭后重试。" \
  "将从此电脑中移除 skatedesk。您的成绩文件和设置会保留在原处。"
!insertmacro SPOKEN "Korean" "skatedesk 결과 파일" \
  "skatedesk가 실행 중입니다. 닫은 뒤 다시 시도하십시오." \
  "이 컴퓨터에서 skatedesk를 제거합니다. 결과 파일과 설정은 그대로 남습니다."
!insertmacro SPOKEN "French" "fichier de résultats skatedesk" \
  "skatedesk est ouvert. Fermez-le, puis réessayez." \
  "skatedesk est retiré de cet ordinateur. Vos fichiers de résultats et vos réglages restent où ils sont."
