; Inno Setup 6. NOT YET RUN: written for the workflow in .github/workflows/packages.yml, which has not been run yet.
; Installs for one person, without rights: PrivilegesRequired=lowest. What was entered in Lamplit is in %LOCALAPPDATA%\lamplit
; and is never touched, neither by an update nor by taking Lamplit away.
;   python dev.py package --bundle
;   iscc /DVersion=0.1.0 packaging\windows\lamplit.iss

#ifndef Version
  #error give the version: iscc /DVersion=0.1.0
#endif

[Setup]
AppId=org.lamplit.Lamplit
AppName=Lamplit
AppVersion={#Version}
AppPublisher=Lamplit maintainers
DefaultDirName={autopf}\Lamplit
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir=..\..\dist
OutputBaseFilename=lamplit-{#Version}-windows-x64
SetupIconFile=..\..\build\lamplit.ico
UninstallDisplayIcon={app}\lamplit.exe
LicenseFile=..\..\LICENSE
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; an update leaves no library of the version before
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\build\bundle\lamplit\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Lamplit"; Filename: "{app}\lamplit.exe"
Name: "{autodesktop}\Lamplit"; Filename: "{app}\lamplit.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\lamplit.exe"; Description: "{cm:LaunchProgram,Lamplit}"; Flags: nowait postinstall skipifsilent
