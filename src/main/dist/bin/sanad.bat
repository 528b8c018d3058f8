@echo off
rem Starts Sanad from its own folder. Wants Java 17 or newer: JAVA_HOME's, else the one on the PATH.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo Sanad needs Java 17 or newer, and found none. Get it from https://adoptium.net 1>&2
    exit /b 1
)
chcp 65001 >nul 2>&1
"%JAVA%" -Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED %SANAD_JAVA_OPTS% -cp "%HOME_DIR%\lib\*" sanad.Main %*
exit /b %ERRORLEVEL%
