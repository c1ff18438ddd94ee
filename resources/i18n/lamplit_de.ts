<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutPage</name>
    <message>
        <source>Lamplit {version}</source>
        <translation>Lamplit {version}</translation>
    </message>
    <message>
        <source>Short, slow exercises between therapy sessions. It goes alongside therapy and is no treatment.</source>
        <translation>Kurze, langsame Übungen zwischen den Therapiesitzungen. Sie begleiten eine Therapie und sind keine Behandlung.</translation>
    </message>
    <message>
        <source>The exercises: {review}.</source>
        <translation>Die Übungen: {review}.</translation>
    </message>
    <message>
        <source>Hide, at the top, takes the window away at once. Shift three times does the same, or Ctrl+H. Starting Lamplit once more brings it back, with a plain page first.</source>
        <translation>„Verbergen“ oben nimmt das Fenster sofort weg. Dreimal Umschalt oder Strg+H tut dasselbe. Wird Lamplit noch einmal gestartet, kommt es zurück, zuerst mit einer schlichten Seite.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. The app has no part that could send anything.</source>
        <translation>Nichts verlässt diesen Computer. Die App hat keinen Teil, der etwas senden könnte.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Typeface: Atkinson Hyperlegible, SIL Open Font License 1.1.</source>
        <translation>Schrift: Atkinson Hyperlegible, SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>Speech: eSpeak NG, where it is installed. Window: Qt. Log: SQLCipher.</source>
        <translation>Sprachausgabe: eSpeak NG, wo es installiert ist. Fenster: Qt. Logbuch: SQLCipher.</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>Lizenzen der Teile</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>draft, not yet reviewed by a clinician</source>
        <translation>Entwurf, noch von keiner Fachperson geprüft</translation>
    </message>
    <message>
        <source>translation not yet reviewed</source>
        <translation>Übersetzung noch nicht geprüft</translation>
    </message>
</context>
<context>
    <name>AcceptPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>How it is set</source>
        <translation>Wie es eingestellt ist</translation>
    </message>
    <message>
        <source>Take it on</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>„{sentence}“</translation>
    </message>
    <message>
        <source>Nothing but its number.</source>
        <translation>Nichts außer seiner Nummer.</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In ihren Worten</translation>
    </message>
    <message>
        <source>Either way, the other exercises stay as they are.</source>
        <translation>So oder so bleiben die anderen Übungen, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>AfterKeep</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add more</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Ways on</source>
        <translation>Wege weiter</translation>
    </message>
</context>
<context>
    <name>AlongRow</name>
    <message>
        <source>Your recordings go along</source>
        <translation>Deine Aufnahmen gehen mit</translation>
    </message>
    <message>
        <source>the quiet of your room</source>
        <translation>die Stille deines Raums</translation>
    </message>
    <message>
        <source>They are left out of this assignment.</source>
        <translation>Bei diesem Auftrag bleiben sie weg.</translation>
    </message>
    <message>
        <source>Recorded: {names}. That is more than fits into one file.</source>
        <translation>Aufgenommen: {names}. Das ist mehr, als in eine Datei passt.</translation>
    </message>
    <message>
        <source>Recorded: {names}.</source>
        <translation>Aufgenommen: {names}.</translation>
    </message>
    <message>
        <source>Recorded: {names}. The file becomes {size} MB.</source>
        <translation>Aufgenommen: {names}. Die Datei wird {size} MB groß.</translation>
    </message>
</context>
<context>
    <name>ArrivePage</name>
    <message>
        <source>The log as it is now is kept as a copy first.</source>
        <translation>Das Logbuch, wie es jetzt ist, wird zuerst als Kopie behalten.</translation>
    </message>
    <message>
        <source>A file from before</source>
        <translation>Eine Datei von früher</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>No packed log is in this folder.</source>
        <translation>In diesem Ordner ist kein gepacktes Logbuch.</translation>
    </message>
    <message>
        <source>Use this log here</source>
        <translation>Dieses Logbuch hier nutzen</translation>
    </message>
    <message>
        <source>The log is here.</source>
        <translation>Das Logbuch ist da.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>This is the file that Lamplit made on the other computer. Its name ends in .lamplit.</source>
        <translation>Das ist die Datei, die Lamplit auf dem anderen Computer gemacht hat. Ihr Name endet auf .lamplit.</translation>
    </message>
</context>
<context>
    <name>AssignedWords</name>
    <message>
        <source>Nobody has checked yet whose card it is.</source>
        <translation>Noch hat niemand geprüft, wessen Karte das ist.</translation>
    </message>
    <message>
        <source>There is no card for whoever made this file. It can be looked at, and taken on or not.</source>
        <translation>Von dem Menschen, der diese Datei gemacht hat, ist keine Karte da. Man kann sie ansehen, und annehmen oder nicht.</translation>
    </message>
    <message>
        <source>New. You can look at it, and take it on or not.</source>
        <translation>Neu. Du kannst es ansehen, und annehmen oder nicht.</translation>
    </message>
    <message>
        <source>Not taken on. It still can be.</source>
        <translation>Nicht angenommen. Das geht weiterhin.</translation>
    </message>
    <message>
        <source>Taken on. It begins on {day}.</source>
        <translation>Angenommen. Es beginnt am {day}.</translation>
    </message>
    <message>
        <source>Taken on.</source>
        <translation>Angenommen.</translation>
    </message>
    <message>
        <source>Taken on, until {day}.</source>
        <translation>Angenommen, bis {day}.</translation>
    </message>
    <message>
        <source>A newer version is in its place.</source>
        <translation>Eine neuere Fassung ist an seiner Stelle.</translation>
    </message>
    <message>
        <source>Its last day is past. What was done with it stays in the log.</source>
        <translation>Sein letzter Tag ist vorbei. Was damit getan wurde, bleibt im Logbuch.</translation>
    </message>
    <message>
        <source>It was ended by who set it. What was done with it stays in the log.</source>
        <translation>Es wurde von dem Menschen beendet, der es gegeben hat. Was damit getan wurde, bleibt im Logbuch.</translation>
    </message>
    <message>
        <source>“{title}” was ended by who set it. What was done with it stays in the log.</source>
        <translation>„{title}“ wurde von dem Menschen beendet, der es gegeben hat. Was damit getan wurde, bleibt im Logbuch.</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation>Ab {first}</translation>
    </message>
    <message>
        <source>From {first} until {last}</source>
        <translation>Von {first} bis {last}</translation>
    </message>
    <message>
        <source>As often or as rarely as you like</source>
        <translation>So oft oder so selten du magst</translation>
    </message>
    <message>
        <source>Up to {count} a day, or fewer, or none.</source>
        <translation>Bis zu {count} am Tag, oder weniger, oder keinmal.</translation>
    </message>
    <message>
        <source>It starts at this pace: {pace}</source>
        <translation>Es beginnt mit diesem Tempo: {pace}</translation>
    </message>
    <message>
        <source>Exercises that turn to the body or to a tone of voice are on with it.</source>
        <translation>Übungen, die sich zum Körper oder zum Klang einer Stimme wenden, sind damit an.</translation>
    </message>
    <message>
        <source>Nothing in it turns inward.</source>
        <translation>Nichts darin wendet sich nach innen.</translation>
    </message>
    <message>
        <source>It was tried together before.</source>
        <translation>Es wurde vorher gemeinsam ausprobiert.</translation>
    </message>
    <message>
        <source>It was not tried together yet.</source>
        <translation>Es wurde noch nicht gemeinsam ausprobiert.</translation>
    </message>
    <message>
        <source>New in it: {title}</source>
        <translation>Neu darin: {title}</translation>
    </message>
    <message>
        <source>No longer in it: {title}</source>
        <translation>Nicht mehr darin: {title}</translation>
    </message>
    <message>
        <source>Other words or other quiet in: {title}</source>
        <translation>Andere Worte oder andere Stille in: {title}</translation>
    </message>
    <message>
        <source>The order is new.</source>
        <translation>Die Reihenfolge ist neu.</translation>
    </message>
    <message>
        <source>What you can pick from is new.</source>
        <translation>Woraus du aussuchen kannst, ist neu.</translation>
    </message>
    <message>
        <source>Its name is new.</source>
        <translation>Der Name ist neu.</translation>
    </message>
    <message>
        <source>The sentence with it is new.</source>
        <translation>Der Satz dazu ist neu.</translation>
    </message>
    <message>
        <source>The note is new.</source>
        <translation>Die Notiz ist neu.</translation>
    </message>
    <message>
        <source>No last day is set now.</source>
        <translation>Es ist jetzt kein letzter Tag gesetzt.</translation>
    </message>
    <message>
        <source>Its last day is now {day}.</source>
        <translation>Der letzte Tag ist jetzt {day}.</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <source>Used today: {count}. It can wait until tomorrow</source>
        <translation>Heute benutzt: {count}. Es kann bis morgen warten</translation>
    </message>
    <message>
        <source>Up to {count} a day</source>
        <translation>Bis zu {count} am Tag</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
</context>
<context>
    <name>BodyFigures</name>
    <message>
        <source>Front</source>
        <translation>Vorderseite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rückseite</translation>
    </message>
    <message>
        <source>{place}, front</source>
        <translation>{place}, vorn</translation>
    </message>
    <message>
        <source>{place}, back</source>
        <translation>{place}, hinten</translation>
    </message>
    <message>
        <source>{place}, in 1 check-in</source>
        <translation>{place}, in 1 Check-in</translation>
    </message>
    <message>
        <source>{place}, in {count} check-ins</source>
        <translation>{place}, in {count} Check-ins</translation>
    </message>
</context>
<context>
    <name>BodyOutline</name>
    <message>
        <source>Body outline, front and back</source>
        <translation>Umriss des Körpers, vorn und hinten</translation>
    </message>
    <message>
        <source>{place}: {count}</source>
        <translation>{place}: {count}</translation>
    </message>
    <message>
        <source>No place picked.</source>
        <translation>Keine Stelle gewählt.</translation>
    </message>
    <message>
        <source>1 place picked.</source>
        <translation>1 Stelle gewählt.</translation>
    </message>
    <message>
        <source>{count} places picked.</source>
        <translation>{count} Stellen gewählt.</translation>
    </message>
    <message>
        <source>{place}, picked</source>
        <translation>{place}, gewählt</translation>
    </message>
</context>
<context>
    <name>BodyRegionField</name>
    <message>
        <source>Or type a place</source>
        <translation>Oder eine Stelle tippen</translation>
    </message>
    <message>
        <source>No place has that name here.</source>
        <translation>Keine Stelle heißt hier so.</translation>
    </message>
    <message>
        <source>{place}. Enter leaves it out.</source>
        <translation>{place}. Enter nimmt sie heraus.</translation>
    </message>
    <message>
        <source>{place}. Enter picks it.</source>
        <translation>{place}. Enter wählt sie.</translation>
    </message>
</context>
<context>
    <name>BringInModel</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The entries could not be written. The log is as it was.</source>
        <translation>Die Einträge ließen sich nicht schreiben. Das Logbuch ist, wie es war.</translation>
    </message>
    <message>
        <source>Not in the log yet: {count}</source>
        <translation>Noch nicht im Logbuch: {count}</translation>
    </message>
    <message>
        <source>In the log already, left as they are: {count}</source>
        <translation>Schon im Logbuch, unverändert: {count}</translation>
    </message>
    <message>
        <source>Cannot be taken in: {count}</source>
        <translation>Nicht zu übernehmen: {count}</translation>
    </message>
    <message>
        <source>With a note that holds signs nobody sees: {count}</source>
        <translation>Mit einer Notiz, die unsichtbare Zeichen enthält: {count}</translation>
    </message>
    <message>
        <source>Steady things, as far as there is room: {count}</source>
        <translation>Feste Dinge, soweit Platz ist: {count}</translation>
    </message>
    <message>
        <source>Added to the log: {count}</source>
        <translation>Zum Logbuch hinzugefügt: {count}</translation>
    </message>
    <message>
        <source>Deleted here once, left out: {count}</source>
        <translation>Hier einmal gelöscht, ausgelassen: {count}</translation>
    </message>
</context>
<context>
    <name>BringInPage</name>
    <message>
        <source>Bring in a file</source>
        <translation>Eine Datei hereinholen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>No file of this kind is in this folder.</source>
        <translation>In diesem Ordner ist keine Datei dieser Art.</translation>
    </message>
    <message>
        <source>What cannot be taken in</source>
        <translation>Was sich nicht übernehmen lässt</translation>
    </message>
    <message>
        <source>Bring back what was deleted here, too</source>
        <translation>Auch zurückholen, was hier gelöscht wurde</translation>
    </message>
    <message>
        <source>Add to the log</source>
        <translation>Zum Logbuch hinzufügen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Zurückschauen</translation>
    </message>
    <message>
        <source>This takes a file that a log was saved in as “everything to bring back”. What is in the log stays as it is.</source>
        <translation>Hierher gehört eine Datei, in die ein Logbuch als „alles zum Zurückholen“ gespeichert wurde. Was im Logbuch steht, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>Die Datei wird gelesen.</translation>
    </message>
    <message>
        <source>Writing.</source>
        <translation>Es wird geschrieben.</translation>
    </message>
    <message>
        <source>There is nothing in it that the log does not have.</source>
        <translation>Darin ist nichts, was das Logbuch nicht schon hat.</translation>
    </message>
</context>
<context>
    <name>ByCodePage</name>
    <message>
        <source>I have a recovery code</source>
        <translation>Ich habe einen Notfall-Code</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The twelve words, from the paper</source>
        <translation>Die zwölf Wörter, vom Papier</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Das Logbuch öffnen</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Eine neue Passphrase</translation>
    </message>
    <message>
        <source>It takes the place of the forgotten one. The code stays as it is.</source>
        <translation>Sie tritt an die Stelle der vergessenen. Der Code bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Es wird geöffnet</translation>
    </message>
    <message>
        <source>{count} of {all} words</source>
        <translation>{count} von {all} Wörtern</translation>
    </message>
</context>
<context>
    <name>CardPageText</name>
    <message>
        <source>A card for Lamplit</source>
        <translation>Eine Karte für Lamplit</translation>
    </message>
    <message>
        <source>From a person who uses the exercises.</source>
        <translation>Von einem Menschen, der die Übungen nutzt.</translation>
    </message>
    <message>
        <source>From a person who sets exercises.</source>
        <translation>Von einem Menschen, der Übungen gibt.</translation>
    </message>
    <message>
        <source>The words of this card, to be read out when asked:</source>
        <translation>Die Wörter dieser Karte, zum Vorlesen, wenn danach gefragt wird:</translation>
    </message>
    <message>
        <source>A code reader turns the squares into text. Lamplit takes that text under “Take in a card”.</source>
        <translation>Ein Code-Leser macht aus den Quadraten Text. Lamplit nimmt diesen Text unter „Eine Karte aufnehmen“.</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Read out by phone</source>
        <translation>Am Telefon vorgelesen</translation>
    </message>
    <message>
        <source>Checked in person</source>
        <translation>Persönlich geprüft</translation>
    </message>
    <message>
        <source>It came as a file or as text. Nobody has checked yet whose it is.</source>
        <translation>Sie kam als Datei oder als Text. Noch hat niemand geprüft, von wem sie ist.</translation>
    </message>
    <message>
        <source>Its words were read out by phone and typed back here.</source>
        <translation>Ihre Wörter wurden am Telefon vorgelesen und hier eingetippt.</translation>
    </message>
    <message>
        <source>Its words were read out face to face and typed back here.</source>
        <translation>Ihre Wörter wurden von Mensch zu Mensch vorgelesen und hier eingetippt.</translation>
    </message>
    <message>
        <source>{name} · {trust}</source>
        <translation>{name} · {trust}</translation>
    </message>
    <message>
        <source>Someone this app doesn&apos;t know</source>
        <translation>Jemand, den diese App nicht kennt</translation>
    </message>
    <message>
        <source>Your therapist&apos;s card</source>
        <translation>Die Karte aus deiner Therapie</translation>
    </message>
    <message>
        <source>This person&apos;s card</source>
        <translation>Die Karte dieses Menschen</translation>
    </message>
</context>
<context>
    <name>CheckInModel</name>
    <message>
        <source>This could not be kept this time.</source>
        <translation>Das ließ sich diesmal nicht behalten.</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Add more</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Close without keeping</source>
        <translation>Schließen, ohne zu behalten</translation>
    </message>
    <message>
        <source>This is held until the log is open. It goes if Lamplit is closed first.</source>
        <translation>Das wird gehalten, bis das Logbuch offen ist. Es ist weg, wenn Lamplit vorher geschlossen wird.</translation>
    </message>
    <message>
        <source>What would you like to add?</source>
        <translation>Was möchtest du hinzufügen?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close without adding</source>
        <translation>Schließen, ohne hinzuzufügen</translation>
    </message>
    <message>
        <source>Keys: 0 to 9, 1 and 0 for ten, S for Skip, Esc to go back.</source>
        <translation>Tasten: 0 bis 9, 1 und 0 für zehn, S für Auslassen, Esc für Zurück.</translation>
    </message>
    <message>
        <source>Keys: Ctrl+Enter for Keep, Esc to close.</source>
        <translation>Tasten: Strg+Enter für Behalten, Esc zum Schließen.</translation>
    </message>
    <message>
        <source>Keys: 0 to 9, 1 and 0 for ten, S for Skip, Ctrl+Enter for Keep, Esc to close.</source>
        <translation>Tasten: 0 bis 9, 1 und 0 für zehn, S für Auslassen, Strg+Enter für Behalten, Esc zum Schließen.</translation>
    </message>
    <message>
        <source>Keys: 0 to 9, 1 and 0 for ten, S for Skip, P for a place, Ctrl+Enter for Keep, Esc to close.</source>
        <translation>Tasten: 0 bis 9, 1 und 0 für zehn, S für Auslassen, P für eine Stelle, Strg+Enter für Behalten, Esc zum Schließen.</translation>
    </message>
</context>
<context>
    <name>CheckInSection</name>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Ask for a rating before an exercise</source>
        <translation>Vor einer Übung nach einem Wert fragen</translation>
    </message>
    <message>
        <source>Skip is there each time.</source>
        <translation>Auslassen geht jedes Mal.</translation>
    </message>
    <message>
        <source>Offer a rating after an exercise</source>
        <translation>Nach einer Übung einen Wert anbieten</translation>
    </message>
    <message>
        <source>Where one stood before it. Skip is there too.</source>
        <translation>Wo davor einer stand. Auslassen geht auch da.</translation>
    </message>
    <message>
        <source>Words before numbers</source>
        <translation>Worte vor Zahlen</translation>
    </message>
    <message>
        <source>A little, a lot, too much.</source>
        <translation>Ein wenig, viel, zu viel.</translation>
    </message>
    <message>
        <source>Body places</source>
        <translation>Stellen im Körper</translation>
    </message>
    <message>
        <source>Offers a place in the body after a rating.</source>
        <translation>Bietet nach einem Wert eine Stelle im Körper an.</translation>
    </message>
</context>
<context>
    <name>ChooseBar</name>
    <message>
        <source>Delete what is marked</source>
        <translation>Markiertes löschen</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Delete all of these</source>
        <translation>Alle diese löschen</translation>
    </message>
</context>
<context>
    <name>CodeModel</name>
    <message>
        <source>One of these is another word on the paper, or stands in another place.</source>
        <translation>Eins davon heißt auf dem Papier anders oder steht an anderer Stelle.</translation>
    </message>
    <message>
        <source>This could not be done this time.</source>
        <translation>Das ließ sich diesmal nicht tun.</translation>
    </message>
</context>
<context>
    <name>ConsentText</name>
    <message>
        <source>The file can be opened by {name} and by nobody else.</source>
        <translation>Die Datei kann {name} öffnen, und sonst niemand.</translation>
    </message>
    <message>
        <source>{name} sees the lines above and nothing else of Lamplit: not when you use it, and not where.</source>
        <translation>{name} sieht die Zeilen oben und sonst nichts von Lamplit: nicht, wann du es nutzt, und nicht, wo.</translation>
    </message>
    <message>
        <source>Once shared, the page becomes part of the clinic&apos;s record, and the clinic&apos;s rules hold for it.</source>
        <translation>Einmal geteilt, gehört die Seite zur Akte der Praxis, und deren Regeln gelten dafür.</translation>
    </message>
    <message>
        <source>A copy that was sent can&apos;t be called back.</source>
        <translation>Eine Kopie, die gesendet wurde, lässt sich nicht zurückrufen.</translation>
    </message>
    <message>
        <source>You can leave it, now or any other time, and the exercises stay as they are.</source>
        <translation>Du kannst es lassen, jetzt oder jederzeit, und die Übungen bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>CopiesModel</name>
    <message>
        <source>The copies cannot be read for now.</source>
        <translation>Die Kopien lassen sich gerade nicht lesen.</translation>
    </message>
    <message>
        <source>before a new form of the log</source>
        <translation>vor einer neuen Form des Logbuchs</translation>
    </message>
    <message>
        <source>before the log got another key</source>
        <translation>bevor das Logbuch einen anderen Schlüssel bekam</translation>
    </message>
    <message>
        <source>before a copy took its place</source>
        <translation>bevor eine Kopie an seine Stelle trat</translation>
    </message>
    <message>
        <source>as it lay there, and could not be read</source>
        <translation>wie es dalag und nicht zu lesen war</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Copies of the log</source>
        <translation>Kopien des Logbuchs</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Copies, newest first</source>
        <translation>Kopien, neueste zuerst</translation>
    </message>
    <message>
        <source>There is no copy yet. The first one is made by itself.</source>
        <translation>Es gibt noch keine Kopie. Die erste entsteht von selbst.</translation>
    </message>
    <message>
        <source>Put this copy in the place of the log</source>
        <translation>Diese Kopie an die Stelle des Logbuchs setzen</translation>
    </message>
    <message>
        <source>The log as it is now is kept as a copy first.</source>
        <translation>Das Logbuch, wie es jetzt ist, wird zuerst als Kopie behalten.</translation>
    </message>
    <message>
        <source>This copy is the log now. The log as it was stands among the copies.</source>
        <translation>Diese Kopie ist jetzt das Logbuch. Das bisherige steht bei den Kopien.</translation>
    </message>
    <message>
        <source>No packed log is in this folder.</source>
        <translation>In diesem Ordner ist kein gepacktes Logbuch.</translation>
    </message>
    <message>
        <source>A copy from elsewhere</source>
        <translation>Eine Kopie von anderswo</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Eine Datei hereinholen</translation>
    </message>
    <message>
        <source>Move to a new laptop</source>
        <translation>Auf einen neuen Laptop umziehen</translation>
    </message>
    <message>
        <source>Lamplit keeps locked copies of the log by itself: of the last seven days it was open, and of the last four weeks.</source>
        <translation>Lamplit behält von selbst verschlossene Kopien des Logbuchs: von den letzten sieben Tagen, an denen es offen war, und von den letzten vier Wochen.</translation>
    </message>
    <message>
        <source>Adds the entries of a file that was taken from a log. What is here stays.</source>
        <translation>Fügt die Einträge einer Datei hinzu, die aus einem Logbuch kommt. Was hier ist, bleibt.</translation>
    </message>
    <message>
        <source>Packs the log into one locked file, for another computer.</source>
        <translation>Packt das Logbuch in eine verschlossene Datei, für einen anderen Computer.</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>Copies of the log</source>
        <translation>Kopien des Logbuchs</translation>
    </message>
    <message>
        <source>Move to a new laptop</source>
        <translation>Auf einen neuen Laptop umziehen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>The log keeps locked copies of itself on this computer.</source>
        <translation>Das Logbuch behält verschlossene Kopien von sich auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Passphrase of this copy</source>
        <translation>Passphrase dieser Kopie</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Die Kopie öffnen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Opening the copy.</source>
        <translation>Die Kopie wird geöffnet.</translation>
    </message>
    <message>
        <source>It opens with the passphrase that the log had when the copy was made.</source>
        <translation>Sie öffnet sich mit der Passphrase, die das Logbuch hatte, als die Kopie entstand.</translation>
    </message>
    <message>
        <source>Putting it there.</source>
        <translation>Sie wird hingesetzt.</translation>
    </message>
</context>
<context>
    <name>CopyLookModel</name>
    <message>
        <source>The copy could not be put there. The log is as it was.</source>
        <translation>Die Kopie ließ sich dort nicht hinsetzen. Das Logbuch ist, wie es war.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Check-ins: {check_ins} · Exercises: {runs} · Notes: {notes}</source>
        <translation>Check-ins: {check_ins} · Übungen: {runs} · Notizen: {notes}</translation>
    </message>
    <message>
        <source>Nothing stands in it.</source>
        <translation>Darin steht nichts.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Press any key, or click.</source>
        <translation>Drück eine Taste, oder klick.</translation>
    </message>
    <message>
        <source>Help from a person</source>
        <translation>Hilfe von einem Menschen</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
</context>
<context>
    <name>DamagedLogPage</name>
    <message>
        <source>What can be read can come over into a new log. The damaged file stays as it is, among the copies.</source>
        <translation>Was lesbar ist, kann in ein neues Logbuch herüberkommen. Die beschädigte Datei bleibt, wie sie ist, bei den Kopien.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Bring over what can be read</source>
        <translation>Herüberholen, was lesbar ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Put a copy back</source>
        <translation>Eine Kopie zurücklegen</translation>
    </message>
    <message>
        <source>Go on without the log</source>
        <translation>Ohne das Logbuch weiter</translation>
    </message>
    <message>
        <source>Help from a person</source>
        <translation>Hilfe von einem Menschen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The log is here again</source>
        <translation>Das Logbuch ist wieder da</translation>
    </message>
    <message>
        <source>A part of the log can&apos;t be read</source>
        <translation>Ein Teil des Logbuchs ist nicht lesbar</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Es hält an</translation>
    </message>
    <message>
        <source>Bringing it over: {share} %</source>
        <translation>Es wird herübergeholt: {share} %</translation>
    </message>
    <message>
        <source>Check-ins that came over: {count}</source>
        <translation>Herübergekommene Check-ins: {count}</translation>
    </message>
    <message>
        <source>Of these, with a part missing: {count}</source>
        <translation>Davon mit einem fehlenden Teil: {count}</translation>
    </message>
    <message>
        <source>How many could not be read is not known.</source>
        <translation>Wie viele nicht lesbar waren, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Entries that could not be read: {count}</source>
        <translation>Einträge, die nicht lesbar waren: {count}</translation>
    </message>
    <message>
        <source>The damaged file is kept among the copies.</source>
        <translation>Die beschädigte Datei wird bei den Kopien behalten.</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>That could not be brought back this time.</source>
        <translation>Das ließ sich diesmal nicht zurückholen.</translation>
    </message>
    <message>
        <source>That could not be deleted this time. It is still there.</source>
        <translation>Das ließ sich diesmal nicht löschen. Es ist noch da.</translation>
    </message>
    <message>
        <source>It is out of sight, and goes wholly when the log opens next.</source>
        <translation>Es ist außer Sicht und geht ganz, wenn sich das Logbuch das nächste Mal öffnet.</translation>
    </message>
</context>
<context>
    <name>DeskCards</name>
    <message>
        <source>Without this card no file can be made for {name}, and no page of theirs is taken in. What is on the desk stays.</source>
        <translation>Ohne diese Karte lässt sich keine Datei für {name} machen, und keine Seite von dort wird aufgenommen. Was auf dem Tisch liegt, bleibt.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>The desk</source>
        <translation>Der Tisch</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Das Logbuch öffnen</translation>
    </message>
    <message>
        <source>Go on with the assignment that is half done</source>
        <translation>Mit dem halb fertigen Auftrag weitermachen</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Einen Menschen finden</translation>
    </message>
    <message>
        <source>People, by name</source>
        <translation>Menschen, nach Namen</translation>
    </message>
    <message>
        <source>A pseudonym</source>
        <translation>Ein Deckname</translation>
    </message>
    <message>
        <source>A short note, if you like</source>
        <translation>Eine kurze Notiz, wenn du magst</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Einen Menschen hinzufügen</translation>
    </message>
    <message>
        <source>Set for several</source>
        <translation>Für mehrere setzen</translation>
    </message>
    <message>
        <source>Set exercises for them</source>
        <translation>Übungen für sie setzen</translation>
    </message>
    <message>
        <source>No more picking</source>
        <translation>Nicht mehr auswählen</translation>
    </message>
    <message>
        <source>{count} are picked. Who has no card yet can be picked once cards are exchanged.</source>
        <translation>{count} sind ausgewählt. Wer noch keine Karte hat, lässt sich nach dem Tausch der Karten auswählen.</translation>
    </message>
    <message>
        <source>One is picked. Who has no card yet can be picked once cards are exchanged.</source>
        <translation>Einer ist ausgewählt. Wer noch keine Karte hat, lässt sich nach dem Tausch der Karten auswählen.</translation>
    </message>
    <message>
        <source>Pick people with Space or a click. Who has no card yet can be picked once they have one.</source>
        <translation>Wähle Menschen mit der Leertaste oder einem Klick. Wer noch keine Karte hat, lässt sich mit einer auswählen.</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Der Ordner</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Deine Karte</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation>Für dich selbst</translation>
    </message>
    <message>
        <source>Nobody is here yet. A pseudonym is all it takes; their card comes afterwards.</source>
        <translation>Hier ist noch niemand. Es braucht einen Decknamen; die Karte kommt danach.</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>So heißt hier nichts.</translation>
    </message>
</context>
<context>
    <name>DeskPeopleModel</name>
    <message>
        <source>no card yet</source>
        <translation>noch keine Karte</translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation>gesendet {day}</translation>
    </message>
    <message>
        <source>page of {day}</source>
        <translation>Seite vom {day}</translation>
    </message>
</context>
<context>
    <name>DeskRoom</name>
    <message>
        <source>The watched folder</source>
        <translation>Der beobachtete Ordner</translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>For others</source>
        <translation>Für andere</translation>
    </message>
    <message>
        <source>I set exercises for others</source>
        <translation>Ich gebe anderen Übungen</translation>
    </message>
    <message>
        <source>Home is a desk then. Your own exercises stay in the menu, and what is on the desk stays there.</source>
        <translation>Start ist dann ein Tisch. Deine eigenen Übungen bleiben im Menü, und was auf dem Tisch liegt, bleibt dort.</translation>
    </message>
</context>
<context>
    <name>DeskTrouble</name>
    <message>
        <source>This could not be done for now.</source>
        <translation>Das ließ sich gerade nicht tun.</translation>
    </message>
</context>
<context>
    <name>DesktopTrayIcon</name>
    <message>
        <source>Open Lamplit</source>
        <translation>Lamplit öffnen</translation>
    </message>
    <message>
        <source>The next reminder in an hour</source>
        <translation>Die nächste Erinnerung in einer Stunde</translation>
    </message>
    <message>
        <source>Pause the reminders</source>
        <translation>Erinnerungen pausieren</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>Jetzt verbergen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>DoseRow</name>
    <message>
        <source>Pace it starts with</source>
        <translation>Tempo am Anfang</translation>
    </message>
    <message>
        <source>Up to how often a day</source>
        <translation>Bis zu wie oft am Tag</translation>
    </message>
    <message>
        <source>Looking inward</source>
        <translation>Nach innen sehen</translation>
    </message>
    <message>
        <source>The breath, the body, naming and tone.</source>
        <translation>Atem, Körper, Benennen und Klang.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Bis zu einem Tag</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The last day stands before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>No ceiling</source>
        <translation>Keine Obergrenze</translation>
    </message>
    <message>
        <source>Up to {count} a day</source>
        <translation>Bis zu {count} am Tag</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>The log cannot be read for now.</source>
        <translation>Das Logbuch lässt sich gerade nicht lesen.</translation>
    </message>
    <message>
        <source>The log could not be made. Exercises work; nothing is kept for now.</source>
        <translation>Das Logbuch ließ sich nicht anlegen. Übungen gehen; behalten wird gerade nichts.</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>This entry is no longer in the log.</source>
        <translation>Dieser Eintrag ist nicht mehr im Logbuch.</translation>
    </message>
    <message>
        <source>The note could not be kept this time. It is as it was; what you typed is here.</source>
        <translation>Die Notiz ließ sich diesmal nicht behalten. Sie ist, wie sie war; was du getippt hast, steht hier.</translation>
    </message>
    <message>
        <source>That did not work this time.</source>
        <translation>Das ging diesmal nicht.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Correct the note</source>
        <translation>Die Notiz ändern</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>This was here from before.</source>
        <translation>Das war von vorher noch da.</translation>
    </message>
    <message>
        <source>Delete this</source>
        <translation>Dies löschen</translation>
    </message>
    <message>
        <source>A press shows it.</source>
        <translation>Ein Druck zeigt sie.</translation>
    </message>
    <message>
        <source>The time of the check-in stays. Ctrl+Enter keeps it, Esc leaves it as it was.</source>
        <translation>Die Zeit des Check-ins bleibt. Strg+Enter behält es, Esc lässt es, wie es war.</translation>
    </message>
    <message>
        <source>Where it ended</source>
        <translation>Wo es endete</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How much was going on</source>
        <translation>Wie viel los war</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>Im Körper</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Gefühl</translation>
    </message>
</context>
<context>
    <name>ExerciseEditorModel</name>
    <message>
        <source>The exercise could not be saved for now. It stands here as it is.</source>
        <translation>Die Übung ließ sich gerade nicht speichern. Sie steht hier, wie sie ist.</translation>
    </message>
    <message>
        <source>It could not be deleted for now.</source>
        <translation>Es ließ sich gerade nicht löschen.</translation>
    </message>
</context>
<context>
    <name>ExerciseEditorPage</name>
    <message>
        <source>An exercise</source>
        <translation>Eine Übung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What it does, in one sentence</source>
        <translation>Was sie tut, in einem Satz</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Das Ende</translation>
    </message>
    <message>
        <source>When to leave it out, one sentence to a line</source>
        <translation>Wann sie wegbleibt, ein Satz je Zeile</translation>
    </message>
    <message>
        <source>What Save waits for</source>
        <translation>Worauf Speichern wartet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>In eine Datei</translation>
    </message>
    <message>
        <source>Delete this exercise</source>
        <translation>Diese Übung löschen</translation>
    </message>
    <message>
        <source>It goes from here. What was given out keeps its own copy.</source>
        <translation>Sie geht von hier weg. Was herausgegeben wurde, hat seine eigene Kopie.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>Save waits for this:</source>
        <translation>Darauf wartet Speichern:</translation>
    </message>
    <message>
        <source>Save waits for these:</source>
        <translation>Darauf wartet Speichern:</translation>
    </message>
    <message>
        <source>Save waits for these, and {count} more:</source>
        <translation>Darauf wartet Speichern, und auf {count} weitere:</translation>
    </message>
    <message>
        <source>The lines</source>
        <translation>Die Zeilen</translation>
    </message>
    <message>
        <source>Up to 14 words each. Alt with Up or Down moves a line.</source>
        <translation>Bis zu 14 Wörter je Zeile. Alt mit Hoch oder Runter verschiebt eine Zeile.</translation>
    </message>
    <message>
        <source>When it gets heavier</source>
        <translation>Wenn es schwerer wird</translation>
    </message>
</context>
<context>
    <name>ExerciseFileModel</name>
    <message>
        <source>The file could not be written there.</source>
        <translation>Die Datei ließ sich dort nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>ExerciseFilePage</name>
    <message>
        <source>Into a file</source>
        <translation>In eine Datei</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Put this one in its place</source>
        <translation>Diese an ihre Stelle setzen</translation>
    </message>
    <message>
        <source>The file is plain text, and nothing of a person is in it.</source>
        <translation>Die Datei ist reiner Text, und darin steht nichts von einem Menschen.</translation>
    </message>
    <message>
        <source>The file is here: {file}</source>
        <translation>Die Datei ist hier: {file}</translation>
    </message>
</context>
<context>
    <name>ExerciseRoom</name>
    <message>
        <source>This exercise can&apos;t be read for now.</source>
        <translation>Diese Übung lässt sich gerade nicht lesen.</translation>
    </message>
    <message>
        <source>“{title}” is kept.</source>
        <translation>„{title}“ wird behalten.</translation>
    </message>
    <message>
        <source>“{title}” is kept. Its recordings could not be.</source>
        <translation>„{title}“ wird behalten. Die Aufnahmen dazu ließen sich nicht behalten.</translation>
    </message>
</context>
<context>
    <name>ExerciseSide</name>
    <message>
        <source>The sound device that was chosen is not here. Another stands in for it.</source>
        <translation>Das gewählte Tongerät ist nicht da. Ein anderes steht dafür ein.</translation>
    </message>
</context>
<context>
    <name>ExerciseStartPage</name>
    <message>
        <source>Write an exercise</source>
        <translation>Eine Übung schreiben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>Mit nichts beginnen</translation>
    </message>
    <message>
        <source>Begin with a copy of: a part of its title</source>
        <translation>Mit einer Kopie beginnen: ein Teil ihres Titels</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Deine eigenen</translation>
    </message>
    <message>
        <source>There is no exercise file in this folder.</source>
        <translation>In diesem Ordner ist keine Übungsdatei.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
</context>
<context>
    <name>FadeQuestion</name>
    <message>
        <source>Four weeks with this set. How does it go on?</source>
        <translation>Vier Wochen mit diesem Set. Wie geht es weiter?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>Erweitern</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Ausklingen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Widen: on to the next family. Fade: fewer lines, no voice, no check-in, one day a week without it, or a card alone.</source>
        <translation>Erweitern: weiter zur nächsten Familie. Ausklingen: weniger Zeilen, keine Stimme, kein Check-in, ein Tag die Woche ohne, oder eine Karte allein.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A name on the desk has 1 to 60 characters.</source>
        <translation>Ein Name auf dem Tisch hat 1 bis 60 Zeichen.</translation>
    </message>
    <message>
        <source>A note on the desk holds up to 200 characters.</source>
        <translation>Eine Notiz auf dem Tisch fasst bis zu 200 Zeichen.</translation>
    </message>
    <message>
        <source>Another person on this desk has this card already.</source>
        <translation>Ein anderer Mensch auf diesem Tisch hat diese Karte schon.</translation>
    </message>
    <message>
        <source>This person is not on the desk any more.</source>
        <translation>Dieser Mensch ist nicht mehr auf dem Tisch.</translation>
    </message>
    <message>
        <source>The file of this person is not in its place; nothing was changed.</source>
        <translation>Die Datei dieses Menschen ist nicht an ihrem Platz; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file of this person can&apos;t be read; it is left as it is.</source>
        <translation>Die Datei dieses Menschen lässt sich nicht lesen; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The file of this person belongs to a newer Lamplit; it is left as it is.</source>
        <translation>Die Datei dieses Menschen gehört zu einem neueren Lamplit; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>That passphrase doesn&apos;t open this log.</source>
        <translation>Diese Passphrase öffnet dieses Logbuch nicht.</translation>
    </message>
    <message>
        <source>This log opens with its passphrase.</source>
        <translation>Dieses Logbuch öffnet sich mit seiner Passphrase.</translation>
    </message>
    <message>
        <source>A passphrase has 12 characters or more here.</source>
        <translation>Eine Passphrase hat hier 12 Zeichen oder mehr.</translation>
    </message>
    <message>
        <source>A passphrase has letters too; a number alone is quickly tried out.</source>
        <translation>Eine Passphrase hat auch Buchstaben; eine Zahl allein ist schnell durchprobiert.</translation>
    </message>
    <message>
        <source>That one is on the lists of phrases that are tried first, so it is not taken.</source>
        <translation>Diese steht auf den Listen, die zuerst durchprobiert werden; darum wird sie nicht genommen.</translation>
    </message>
    <message>
        <source>That code doesn&apos;t open this log.</source>
        <translation>Dieser Code öffnet dieses Logbuch nicht.</translation>
    </message>
    <message>
        <source>This log has no recovery code.</source>
        <translation>Dieses Logbuch hat keinen Notfall-Code.</translation>
    </message>
    <message>
        <source>The key file of this log is damaged; nothing was changed.</source>
        <translation>Die Schlüsseldatei dieses Logbuchs ist beschädigt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The key file of this log is not in its place; nothing was changed.</source>
        <translation>Die Schlüsseldatei dieses Logbuchs ist nicht an ihrem Platz; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The log file is not in its place; nothing was changed.</source>
        <translation>Die Datei des Logbuchs ist nicht an ihrem Platz; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The log file is empty, and nothing was written to it.</source>
        <translation>Die Datei des Logbuchs ist leer, und nichts wurde hineingeschrieben.</translation>
    </message>
    <message>
        <source>The file in the log&apos;s place is not encrypted, so it is left as it is.</source>
        <translation>Die Datei an der Stelle des Logbuchs ist nicht verschlüsselt; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The log file can&apos;t be read; it is left as it is.</source>
        <translation>Die Datei des Logbuchs lässt sich nicht lesen; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>This log belongs to a newer Lamplit; it is left as it is.</source>
        <translation>Dieses Logbuch gehört zu einem neueren Lamplit; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>There is a log in this folder already; nothing was changed.</source>
        <translation>In diesem Ordner ist schon ein Logbuch; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another window is using this log at the moment.</source>
        <translation>Ein anderes Fenster nutzt dieses Logbuch gerade.</translation>
    </message>
    <message>
        <source>There is no room left on the disk, so this isn&apos;t kept yet.</source>
        <translation>Auf der Festplatte ist kein Platz mehr; das ist noch nicht behalten.</translation>
    </message>
    <message>
        <source>This log can be read here, but not written to.</source>
        <translation>Dieses Logbuch lässt sich hier lesen, und nicht schreiben.</translation>
    </message>
    <message>
        <source>A note holds up to 20,000 characters, and this one is longer.</source>
        <translation>Eine Notiz fasst bis zu 20.000 Zeichen, und diese ist länger.</translation>
    </message>
    <message>
        <source>There are too many entries of one moment, so this isn&apos;t kept.</source>
        <translation>Zu einem Moment gibt es zu viele Einträge; das wird nicht behalten.</translation>
    </message>
    <message>
        <source>A word of the scale holds up to 60 characters, and this one is longer.</source>
        <translation>Ein Wort der Skala fasst bis zu 60 Zeichen, und dieses ist länger.</translation>
    </message>
    <message>
        <source>There is no room for more words to strike out.</source>
        <translation>Für weitere Wörter zum Streichen ist kein Platz.</translation>
    </message>
    <message>
        <source>There is no room for more things of one&apos;s own.</source>
        <translation>Für weitere eigene Dinge ist kein Platz.</translation>
    </message>
    <message>
        <source>There is too little room on the disk for a copy of the log, so none was made.</source>
        <translation>Für eine Kopie des Logbuchs ist zu wenig Platz; es wurde keine gemacht.</translation>
    </message>
    <message>
        <source>This file is not a log that Lamplit packed.</source>
        <translation>Diese Datei ist kein Logbuch, das Lamplit gepackt hat.</translation>
    </message>
    <message>
        <source>This file is cut short, so nothing was taken from it.</source>
        <translation>Diese Datei ist abgeschnitten; nichts wurde daraus genommen.</translation>
    </message>
    <message>
        <source>This copy is damaged, so nothing was taken from it.</source>
        <translation>Diese Kopie ist beschädigt; nichts wurde daraus genommen.</translation>
    </message>
    <message>
        <source>This copy is not there any more.</source>
        <translation>Diese Kopie ist nicht mehr da.</translation>
    </message>
    <message>
        <source>A file that leaves this computer needs a passphrase.</source>
        <translation>Eine Datei, die diesen Computer verlässt, braucht eine Passphrase.</translation>
    </message>
    <message>
        <source>Nothing of this log can be read, so it is left as it is; a copy of it may be put back.</source>
        <translation>Von diesem Logbuch lässt sich nichts lesen; es bleibt, wie es ist. Eine Kopie davon kann an seine Stelle.</translation>
    </message>
    <message>
        <source>This log can be read as it is, so it is left as it is.</source>
        <translation>Dieses Logbuch lässt sich lesen, wie es ist; es bleibt so.</translation>
    </message>
    <message>
        <source>The log is not open.</source>
        <translation>Das Logbuch ist nicht offen.</translation>
    </message>
    <message>
        <source>The folder of the log can&apos;t be reached for now.</source>
        <translation>Der Ordner des Logbuchs ist gerade nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The disk gave an error, so this isn&apos;t kept yet.</source>
        <translation>Die Festplatte meldet einen Fehler; das ist noch nicht behalten.</translation>
    </message>
    <message>
        <source>There is too little free memory to open the log for now.</source>
        <translation>Zum Öffnen des Logbuchs ist gerade zu wenig Speicher frei.</translation>
    </message>
    <message>
        <source>This folder is not there, or cannot be read.</source>
        <translation>Diesen Ordner gibt es nicht, oder er ist nicht lesbar.</translation>
    </message>
    <message>
        <source>There is something of this name already. Another name makes a new folder.</source>
        <translation>Etwas mit diesem Namen gibt es schon. Ein anderer Name macht einen neuen Ordner.</translation>
    </message>
    <message>
        <source>This is your own card. The other person&apos;s card goes here.</source>
        <translation>Das ist deine eigene Karte. Hierher gehört die des anderen Menschen.</translation>
    </message>
    <message>
        <source>These are not the words of this card. Nothing changes.</source>
        <translation>Das sind nicht die Wörter dieser Karte. Nichts ändert sich.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Diese Datei ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>This is more than one page holds. Choose fewer days.</source>
        <translation>Das ist mehr, als eine Seite fasst. Wähle weniger Tage.</translation>
    </message>
    <message>
        <source>A name on a card has 1 to 60 letters.</source>
        <translation>Ein Name auf einer Karte hat 1 bis 60 Buchstaben.</translation>
    </message>
    <message>
        <source>This page is not in the form that Lamplit reads.</source>
        <translation>Diese Seite hat nicht die Form, die Lamplit liest.</translation>
    </message>
    <message>
        <source>There is no card of this person yet. Exchange cards first.</source>
        <translation>Von diesem Menschen ist noch keine Karte da. Tauscht zuerst Karten.</translation>
    </message>
    <message>
        <source>A newer version was sent meanwhile. Open this person again.</source>
        <translation>Inzwischen wurde eine neuere Fassung gesendet. Öffne diesen Menschen noch einmal.</translation>
    </message>
    <message>
        <source>It is stopped. The log is as it was.</source>
        <translation>Es ist angehalten. Das Logbuch ist, wie es war.</translation>
    </message>
    <message>
        <source>A recording in it is none that Lamplit plays.</source>
        <translation>Eine Aufnahme darin ist keine, die Lamplit abspielt.</translation>
    </message>
    <message>
        <source>The recordings are longer together than fit into one file.</source>
        <translation>Die Aufnahmen sind zusammen länger, als in eine Datei passt.</translation>
    </message>
    <message>
        <source>This file is too big to be one of Lamplit&apos;s.</source>
        <translation>Diese Datei ist zu groß für eine von Lamplit.</translation>
    </message>
    <message>
        <source>This is not a file that Lamplit made.</source>
        <translation>Diese Datei hat Lamplit nicht gemacht.</translation>
    </message>
    <message>
        <source>This file was made by a newer Lamplit. An update can read it.</source>
        <translation>Diese Datei stammt von einem neueren Lamplit. Nach einer Aktualisierung ist sie lesbar.</translation>
    </message>
    <message>
        <source>This file is for someone else, or it was damaged on the way.</source>
        <translation>Diese Datei ist für jemand anderen, oder sie wurde unterwegs beschädigt.</translation>
    </message>
    <message>
        <source>This file was damaged on the way. You can ask for it once more.</source>
        <translation>Diese Datei wurde unterwegs beschädigt. Du kannst noch einmal darum bitten.</translation>
    </message>
    <message>
        <source>This file was changed after it was signed. It is not opened.</source>
        <translation>Diese Datei wurde nach dem Unterschreiben geändert. Sie wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>This file is from someone this app doesn&apos;t know. With their card here, it can be opened.</source>
        <translation>Diese Datei ist von jemandem, den diese App nicht kennt. Mit der Karte dazu lässt sie sich öffnen.</translation>
    </message>
    <message>
        <source>This file was made for another person and passed on. It is not opened.</source>
        <translation>Diese Datei wurde für einen anderen Menschen gemacht und weitergegeben. Sie wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>This is another kind of file. It is not opened here.</source>
        <translation>Das ist eine andere Art von Datei. Hier wird sie nicht geöffnet.</translation>
    </message>
    <message>
        <source>This file was taken in before. Nothing changes.</source>
        <translation>Diese Datei wurde schon aufgenommen. Nichts ändert sich.</translation>
    </message>
    <message>
        <source>A newer version of this is here already. The older one is left out.</source>
        <translation>Eine neuere Fassung davon ist schon hier. Die ältere bleibt draußen.</translation>
    </message>
    <message>
        <source>This file was meant until a day that has passed.</source>
        <translation>Diese Datei galt bis zu einem Tag, der vorbei ist.</translation>
    </message>
    <message>
        <source>This file is not in the form that Lamplit reads.</source>
        <translation>Diese Datei hat nicht die Form, die Lamplit liest.</translation>
    </message>
    <message>
        <source>This card was damaged on the way. You can ask for it once more.</source>
        <translation>Diese Karte wurde unterwegs beschädigt. Du kannst noch einmal darum bitten.</translation>
    </message>
    <message>
        <source>There is a file of that name already; it is left as it is.</source>
        <translation>Eine Datei mit diesem Namen gibt es schon; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>One file holds up to 250,000 entries, so choose fewer days.</source>
        <translation>Eine Datei fasst bis zu 250.000 Einträge; wähle weniger Tage.</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Die Datei ließ sich dort nicht schreiben.</translation>
    </message>
    <message>
        <source>A file of this name is there already.</source>
        <translation>Eine Datei mit diesem Namen ist schon da.</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>FeelingRows</name>
    <message>
        <source>A word for the feeling</source>
        <translation>Ein Wort für das Gefühl</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation>In den Notizen suchen</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Place in the body</source>
        <translation>Stelle im Körper</translation>
    </message>
    <message>
        <source>Word for it</source>
        <translation>Wort dafür</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ways on</source>
        <translation>Wege weiter</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Als Nächstes: {title}</translation>
    </message>
    <message>
        <source>This could not be kept this time.</source>
        <translation>Das ließ sich diesmal nicht behalten.</translation>
    </message>
    <message>
        <source>This is held until the log is open. It goes if Lamplit is closed first.</source>
        <translation>Das wird gehalten, bis das Logbuch offen ist. Es ist weg, wenn Lamplit vorher geschlossen wird.</translation>
    </message>
    <message>
        <source>Say “{line}”</source>
        <translation>„{line}“ sagen</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Does anyone else use this computer?</source>
        <translation>Nutzt noch jemand diesen Computer?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Read the lines aloud?</source>
        <translation>Die Zeilen vorlesen?</translation>
    </message>
    <message>
        <source>Yes, aloud</source>
        <translation>Ja, laut</translation>
    </message>
    <message>
        <source>No, captions on screen</source>
        <translation>Nein, als Text auf dem Bildschirm</translation>
    </message>
    <message>
        <source>A passphrase for what you enter</source>
        <translation>Eine Passphrase für das, was du eingibst</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Eine Passphrase wählen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Until then, anyone who uses this computer account can read it. Settings is where to lock it.</source>
        <translation>Bis dahin kann es jeder lesen, der dieses Computerkonto nutzt. In den Einstellungen lässt es sich verschließen.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>I have a file from before</source>
        <translation>Ich habe eine Datei von früher</translation>
    </message>
    <message>
        <source>I set exercises for others</source>
        <translation>Ich gebe anderen Übungen</translation>
    </message>
    <message>
        <source>Begin waits for the choices above.</source>
        <translation>Beginnen wartet auf die Wahl weiter oben.</translation>
    </message>
    <message>
        <source>Before the first time</source>
        <translation>Vor dem ersten Mal</translation>
    </message>
    <message>
        <source>Others nearby may hear it. Headphones keep it with you.</source>
        <translation>Andere in der Nähe hören es vielleicht. Mit Kopfhörern bleibt es bei dir.</translation>
    </message>
    <message>
        <source>A passphrase can keep what you enter from others here.</source>
        <translation>Eine Passphrase kann anderen hier verschließen, was du eingibst.</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Or type where it is</source>
        <translation>Oder tippen, wo sie liegt</translation>
    </message>
</context>
<context>
    <name>FolderNews</name>
    <message>
        <source>Stop reading</source>
        <translation>Nicht weiterlesen</translation>
    </message>
    <message>
        <source>Which were left</source>
        <translation>Welche liegen blieben</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Reading the folder: {done} of {count}</source>
        <translation>Der Ordner wird gelesen: {done} von {count}</translation>
    </message>
    <message>
        <source>One page came in.</source>
        <translation>Eine Seite kam herein.</translation>
    </message>
    <message>
        <source>{count} pages came in.</source>
        <translation>{count} Seiten kamen herein.</translation>
    </message>
    <message>
        <source>One file was left where it is.</source>
        <translation>Eine Datei blieb liegen, wo sie ist.</translation>
    </message>
    <message>
        <source>{count} files were left where they are.</source>
        <translation>{count} Dateien blieben liegen, wo sie sind.</translation>
    </message>
    <message>
        <source>Reading was stopped. The rest is still there.</source>
        <translation>Das Lesen wurde angehalten. Der Rest ist noch da.</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>The folder</source>
        <translation>Der Ordner</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Watch no folder</source>
        <translation>Keinen Ordner beobachten</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Nicht weiterlesen</translation>
    </message>
    <message>
        <source>Files that were left where they are</source>
        <translation>Dateien, die liegen blieben</translation>
    </message>
    <message>
        <source>File and reason</source>
        <translation>Datei und Grund</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Which folder do pages come into?</source>
        <translation>In welchen Ordner kommen Seiten?</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Diesen Ordner beobachten</translation>
    </message>
    <message>
        <source>This folder is watched</source>
        <translation>Dieser Ordner wird beobachtet</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>Kein Ordner wird beobachtet</translation>
    </message>
    <message>
        <source>{done} of {count} files</source>
        <translation>{done} von {count} Dateien</translation>
    </message>
    <message>
        <source>Lamplit looks into it while its window is in front. It connects to nothing: what brings files there, a stick or a program that keeps folders in step, is yours to choose.</source>
        <translation>Lamplit sieht hinein, solange sein Fenster vorn ist. Es verbindet sich mit nichts: Was Dateien dorthin bringt, ein Stick oder ein Programm, das Ordner abgleicht, wählst du.</translation>
    </message>
</context>
<context>
    <name>ForgottenPage</name>
    <message>
        <source>The passphrase is forgotten</source>
        <translation>Die Passphrase ist vergessen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The old log is in this folder:</source>
        <translation>Das alte Logbuch ist in diesem Ordner:</translation>
    </message>
    <message>
        <source>A passphrase for the new log</source>
        <translation>Eine Passphrase für das neue Logbuch</translation>
    </message>
    <message>
        <source>Begin a new log</source>
        <translation>Ein neues Logbuch beginnen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>A new log is begun. Nothing was deleted.</source>
        <translation>Ein neues Logbuch ist begonnen. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Nobody can open this log without its passphrase or its recovery code.</source>
        <translation>Niemand kann dieses Logbuch ohne seine Passphrase oder seinen Notfall-Code öffnen.</translation>
    </message>
    <message>
        <source>If the passphrase comes back: close Lamplit, and give that folder its old name, vault.</source>
        <translation>Wenn die Passphrase wieder da ist: Lamplit schließen und dem Ordner seinen alten Namen geben, vault.</translation>
    </message>
    <message>
        <source>It can be put aside, as it is, and a new one begun. Nothing is deleted.</source>
        <translation>Es kann beiseite, wie es ist, und ein neues beginnen. Nichts wird gelöscht.</translation>
    </message>
</context>
<context>
    <name>FourWays</name>
    <message>
        <source>Say it</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Think it</source>
        <translation>Denken</translation>
    </message>
    <message>
        <source>Four ways, or none</source>
        <translation>Vier Weisen, oder keine</translation>
    </message>
    <message>
        <source>Aloud, or in a whisper. Nothing here listens or records.</source>
        <translation>Laut, oder flüsternd. Hier hört nichts zu und nimmt nichts auf.</translation>
    </message>
    <message>
        <source>The voice says it once.</source>
        <translation>Die Stimme sagt es einmal.</translation>
    </message>
    <message>
        <source>There is no voice here for now. The words stay on screen.</source>
        <translation>Hier gibt es gerade keine Stimme. Die Worte stehen auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>The words stay on screen.</source>
        <translation>Die Worte stehen auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>In the head, where nobody hears it.</source>
        <translation>Im Kopf, wo es niemand hört.</translation>
    </message>
    <message>
        <source>Any way, or none. Nothing here listens or records.</source>
        <translation>Irgendwie, oder gar nicht. Hier hört nichts zu und nimmt nichts auf.</translation>
    </message>
</context>
<context>
    <name>FromBefore</name>
    <message>
        <source>This was here from before.</source>
        <translation>Das war von vorher noch da.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Weggehen lassen</translation>
    </message>
</context>
<context>
    <name>FromTherapistPage</name>
    <message>
        <source>From your therapist</source>
        <translation>Aus deiner Therapie</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>This place is in the log, and the log is not open.</source>
        <translation>Dieser Ort ist im Logbuch, und das Logbuch ist nicht offen.</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Das Logbuch öffnen</translation>
    </message>
    <message>
        <source>Someone who works with you can set exercises for you here. First you hand each other a card. After that, files go between the two of you by stick, mail or a shared folder. Lamplit sends nothing by itself.</source>
        <translation>Wer mit dir arbeitet, kann dir hier Übungen geben. Erst gebt ihr einander eine Karte. Danach gehen Dateien zwischen euch hin und her, auf einem Stick, per Post oder in einem gemeinsamen Ordner. Lamplit sendet nichts von selbst.</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Was gekommen ist</translation>
    </message>
    <message>
        <source>What is set now</source>
        <translation>Was jetzt gilt</translation>
    </message>
    <message>
        <source>From before</source>
        <translation>Von früher</translation>
    </message>
    <message>
        <source>Whose cards are here</source>
        <translation>Wessen Karten hier sind</translation>
    </message>
    <message>
        <source>Your own card</source>
        <translation>Deine eigene Karte</translation>
    </message>
    <message>
        <source>Take in a card</source>
        <translation>Eine Karte aufnehmen</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Eine Datei öffnen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Einen Ordner wählen</translation>
    </message>
    <message>
        <source>Look there no more</source>
        <translation>Dort nicht mehr nachsehen</translation>
    </message>
    <message>
        <source>These files were not opened. They lie where they were.</source>
        <translation>Diese Dateien wurden nicht geöffnet. Sie liegen, wo sie lagen.</translation>
    </message>
    <message>
        <source>What you shared</source>
        <translation>Was du geteilt hast</translation>
    </message>
    <message>
        <source>New files are looked for here: {folder}</source>
        <translation>Hier wird nach neuen Dateien gesehen: {folder}</translation>
    </message>
    <message>
        <source>A folder that both of you can reach can be looked through for new files.</source>
        <translation>In einem Ordner, den ihr beide erreicht, lässt sich nach neuen Dateien sehen.</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Ein anderer Ordner</translation>
    </message>
    <message>
        <source>More files: {count}</source>
        <translation>Weitere Dateien: {count}</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>A page about the last weeks can be shared from Look back. You begin it.</source>
        <translation>Eine Seite über die letzten Wochen lässt sich unter „Zurückschauen“ teilen. Du beginnst damit.</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Teilen</translation>
    </message>
</context>
<context>
    <name>GiveModel</name>
    <message>
        <source>It ends on {day}.</source>
        <translation>Es endet am {day}.</translation>
    </message>
    <message>
        <source>{name}: no file was made.</source>
        <translation>{name}: Es wurde keine Datei gemacht.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{name}: the file is there.</source>
        <translation>{name}: Die Datei ist da.</translation>
    </message>
    <message>
        <source>From {first}.</source>
        <translation>Ab {first}.</translation>
    </message>
    <message>
        <source>From {first} until {last}.</source>
        <translation>Ab {first} bis {last}.</translation>
    </message>
</context>
<context>
    <name>GivePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Into which folder?</source>
        <translation>In welchen Ordner?</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Make no more</source>
        <translation>Keine weiteren machen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Make the files</source>
        <translation>Die Dateien machen</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Die Datei machen</translation>
    </message>
    <message>
        <source>Each file opens for its person alone.</source>
        <translation>Jede Datei öffnet sich für ihren Menschen allein.</translation>
    </message>
    <message>
        <source>It opens for this person alone. Hand it over on a stick, by mail, or in a shared folder.</source>
        <translation>Sie öffnet sich für diesen Menschen allein. Sie geht auf einem Stick, per Post oder in einem gemeinsamen Ordner.</translation>
    </message>
    <message>
        <source>{done} of {count} files</source>
        <translation>{done} von {count} Dateien</translation>
    </message>
    <message>
        <source>The file is here: {path}</source>
        <translation>Die Datei ist hier: {path}</translation>
    </message>
    <message>
        <source>It is sealed. What it is called tells nothing of whom it is for.</source>
        <translation>Sie ist versiegelt. Ihr Name verrät nicht, für wen sie ist.</translation>
    </message>
    <message>
        <source>An end for {name}</source>
        <translation>Ein Ende für {name}</translation>
    </message>
    <message>
        <source>A file for each of {count}</source>
        <translation>Eine Datei für jeden von {count}</translation>
    </message>
    <message>
        <source>A file for {name}</source>
        <translation>Eine Datei für {name}</translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message>
        <source>The folder can&apos;t be read for now.</source>
        <translation>Der Ordner lässt sich gerade nicht lesen.</translation>
    </message>
    <message>
        <source>The log can&apos;t be read for now.</source>
        <translation>Das Logbuch lässt sich gerade nicht lesen.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>How Lamplit works</source>
        <translation>Wie Lamplit arbeitet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Für dich</translation>
    </message>
    <message>
        <source>For therapists</source>
        <translation>Für die Therapie</translation>
    </message>
    <message>
        <source>For clinics</source>
        <translation>Für Praxen</translation>
    </message>
    <message>
        <source>For builders</source>
        <translation>Für die Entwicklung</translation>
    </message>
</context>
<context>
    <name>GuideRoom</name>
    <message>
        <source>The guide can&apos;t be read. The file may be missing.</source>
        <translation>Die Anleitung lässt sich nicht lesen. Vielleicht fehlt die Datei.</translation>
    </message>
</context>
<context>
    <name>HearButton</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Hear it in their voice</source>
        <translation>In der Stimme der Person hören</translation>
    </message>
</context>
<context>
    <name>HeavierChoice</name>
    <message>
        <source>When it gets heavier</source>
        <translation>Wenn es schwerer wird</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Help from a person</source>
        <translation>Hilfe von einem Menschen</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>{number} kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>HelpRoom</name>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>Deine Praxis</translation>
    </message>
</context>
<context>
    <name>HelpSection</name>
    <message>
        <source>Help from a person</source>
        <translation>Hilfe von einem Menschen</translation>
    </message>
    <message>
        <source>These are kept outside the log and not locked, so that Help opens without a passphrase.</source>
        <translation>Dies steht außerhalb des Logbuchs und ist nicht verschlossen, damit sich die Hilfe ohne Passphrase öffnet.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Number of your clinic</source>
        <translation>Nummer deiner Praxis</translation>
    </message>
    <message>
        <source>Hours of your clinic</source>
        <translation>Zeiten deiner Praxis</translation>
    </message>
    <message>
        <source>Name of someone you chose</source>
        <translation>Name eines Menschen, den du gewählt hast</translation>
    </message>
    <message>
        <source>Number of someone you chose</source>
        <translation>Nummer eines Menschen, den du gewählt hast</translation>
    </message>
</context>
<context>
    <name>HideButton</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Takes the window away at once. Shift three times does the same.</source>
        <translation>Nimmt das Fenster sofort weg. Dreimal Umschalt tut dasselbe.</translation>
    </message>
</context>
<context>
    <name>HidingSection</name>
    <message>
        <source>Hiding and locking</source>
        <translation>Verbergen und Verschließen</translation>
    </message>
    <message>
        <source>Hide, at the top, takes the window away at once and stops the voice. To see it again, start Lamplit once more.</source>
        <translation>„Verbergen“ oben nimmt das Fenster sofort weg und lässt die Stimme schweigen. Um es wieder zu sehen, starte Lamplit noch einmal.</translation>
    </message>
    <message>
        <source>Shift three times hides it too</source>
        <translation>Dreimal Umschalt verbirgt es auch</translation>
    </message>
    <message>
        <source>Shift alone, one press after the other.</source>
        <translation>Umschalt allein, ein Druck nach dem anderen.</translation>
    </message>
    <message>
        <source>With nobody at the keys, the log locks itself after</source>
        <translation>Ist niemand an den Tasten, verschließt sich das Logbuch nach</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>Nicht von selbst</translation>
    </message>
    <message>
        <source>Where it has a passphrase. It locks in sleep too, and on Linux with the screen. An exercise goes on.</source>
        <translation>Wo es eine Passphrase hat. Es verschließt sich auch im Ruhezustand, und unter Linux mit dem Bildschirm. Eine Übung geht weiter.</translation>
    </message>
    <message>
        <source>Leave this window out of pictures of the screen</source>
        <translation>Dieses Fenster aus Bildern vom Bildschirm heraushalten</translation>
    </message>
    <message>
        <source>Asks Windows for it; not tried yet. A magnifier may then not show the window.</source>
        <translation>Bittet Windows darum; noch nicht erprobt. Eine Bildschirmlupe zeigt das Fenster dann vielleicht nicht.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Too much right now</source>
        <translation>Gerade zu viel</translation>
    </message>
    <message>
        <source>Or: {title}</source>
        <translation>Oder: {title}</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Zurückschauen</translation>
    </message>
    <message>
        <source>Help from a person</source>
        <translation>Hilfe von einem Menschen</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Strg+,</translation>
    </message>
</context>
<context>
    <name>HomeRoom</name>
    <message>
        <source>From your therapist: new</source>
        <translation>Aus deiner Therapie: neu</translation>
    </message>
    <message>
        <source>From your therapist</source>
        <translation>Aus deiner Therapie</translation>
    </message>
    <message>
        <source>Or: {title}</source>
        <translation>Oder: {title}</translation>
    </message>
    <message>
        <source>“{set}” begins with it.</source>
        <translation>„{set}“ beginnt damit.</translation>
    </message>
    <message>
        <source>Not for: {what}</source>
        <translation>Nicht für: {what}</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>Words that sting can be struck out in Settings.</source>
        <translation>Wörter, die wehtun, lassen sich in den Einstellungen streichen.</translation>
    </message>
    <message>
        <source>The settings could not be saved. They hold until Lamplit is closed.</source>
        <translation>Die Einstellungen ließen sich nicht speichern. Sie gelten, bis Lamplit geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>HowPanel</name>
    <message>
        <source>Back to where I was</source>
        <translation>Zurück, wo ich war</translation>
    </message>
    <message>
        <source>What studies say</source>
        <translation>Was Studien sagen</translation>
    </message>
    <message>
        <source>When to leave it out</source>
        <translation>Wann sie wegbleibt</translation>
    </message>
    <message>
        <source>Am I doing it right?</source>
        <translation>Mache ich es richtig?</translation>
    </message>
    <message>
        <source>Will it be all right?</source>
        <translation>Wird es gut gehen?</translation>
    </message>
    <message>
        <source>One thing in the room</source>
        <translation>Ein Ding im Raum</translation>
    </message>
    <message>
        <source>How far studies reach: some.</source>
        <translation>Wie weit Studien reichen: ein Stück.</translation>
    </message>
    <message>
        <source>How far studies reach: mixed.</source>
        <translation>Wie weit Studien reichen: gemischt.</translation>
    </message>
    <message>
        <source>How far studies reach: not known.</source>
        <translation>Wie weit Studien reichen: nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>KeepingSection</name>
    <message>
        <source>How long entries are kept</source>
        <translation>Wie lange Einträge bleiben</translation>
    </message>
    <message>
        <source>When entries go by themselves</source>
        <translation>Wann Einträge von selbst gehen</translation>
    </message>
    <message>
        <source>They stay</source>
        <translation>Sie bleiben</translation>
    </message>
    <message>
        <source>After 30 days</source>
        <translation>Nach 30 Tagen</translation>
    </message>
    <message>
        <source>After 90 days</source>
        <translation>Nach 90 Tagen</translation>
    </message>
    <message>
        <source>After a year</source>
        <translation>Nach einem Jahr</translation>
    </message>
    <message>
        <source>They go when the log opens, from the copies kept here too.</source>
        <translation>Sie gehen, wenn sich das Logbuch öffnet, auch aus den Kopien hier.</translation>
    </message>
    <message>
        <source>The log is closed for now. These can be set once it is open.</source>
        <translation>Das Logbuch ist gerade geschlossen. Ist es offen, lässt sich dies einstellen.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Dies nutzen</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Delete everything in the log</source>
        <translation>Alles im Logbuch löschen</translation>
    </message>
    <message>
        <source>Copies on a stick, files taken out, pages shared and what a disk keeps are not reached.</source>
        <translation>Kopien auf einem Stick, herausgenommene Dateien, geteilte Seiten und was eine Festplatte behält, sind nicht erreichbar.</translation>
    </message>
    <message>
        <source>Steady things go with it, with no undo.</source>
        <translation>Feste Dinge gehen mit und lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Delete all of it</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>No entry is older than that now.</source>
        <translation>Kein Eintrag ist jetzt älter.</translation>
    </message>
    <message>
        <source>1 entry is older than that. It goes now, with no undo.</source>
        <translation>1 Eintrag ist älter. Er geht jetzt und lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>{count} entries are older than that. They go now, with no undo.</source>
        <translation>{count} Einträge sind älter. Sie gehen jetzt und lassen sich nicht zurückholen.</translation>
    </message>
</context>
<context>
    <name>KeyBar</name>
    <message>
        <source>Keys of the exercise</source>
        <translation>Tasten der Übung</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>More keys</source>
        <translation>Mehr Tasten</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Space or {letter}</source>
        <translation>Leertaste oder {letter}</translation>
    </message>
    <message>
        <source>Stay with me</source>
        <translation>Bleib bei mir</translation>
    </message>
    <message>
        <source>Further out</source>
        <translation>Weiter nach außen</translation>
    </message>
    <message>
        <source>How does this help?</source>
        <translation>Wie hilft das?</translation>
    </message>
    <message>
        <source>This isn&apos;t helping</source>
        <translation>Das hilft nicht</translation>
    </message>
    <message>
        <source>Voice: on</source>
        <translation>Stimme: an</translation>
    </message>
    <message>
        <source>Voice: off</source>
        <translation>Stimme: aus</translation>
    </message>
</context>
<context>
    <name>KeyChangedPage</name>
    <message>
        <source>This is not the card of {name} that is here: its key is another one.</source>
        <translation>Das ist nicht die Karte von {name}, die hier ist: Ihr Schlüssel ist ein anderer.</translation>
    </message>
    <message>
        <source>Nothing was taken in. The card that is here stays: {who}.</source>
        <translation>Nichts wurde aufgenommen. Die Karte, die hier ist, bleibt: {who}.</translation>
    </message>
    <message>
        <source>A new computer has a new key. So has someone else&apos;s card. You can ask {name}, in the room or by a phone number you know.</source>
        <translation>Ein neuer Computer hat einen neuen Schlüssel. Die Karte eines fremden Menschen auch. Du kannst {name} fragen, im Raum oder unter einer Nummer, die du kennst.</translation>
    </message>
    <message>
        <source>If the new card is theirs, the one that is here can be removed first. Then the new one fits.</source>
        <translation>Wenn die neue Karte echt ist, kann die hiesige zuerst weg. Dann passt die neue.</translation>
    </message>
    <message>
        <source>Back, with nothing changed</source>
        <translation>Zurück, ohne etwas zu ändern</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Letter keys</source>
        <translation>Buchstabentasten</translation>
    </message>
    <message>
        <source>Single letters in exercises and check-ins. Space, Esc, arrows and F1 are there either way.</source>
        <translation>Einzelne Buchstaben in Übungen und Check-ins. Leertaste, Esc, Pfeile und F1 gehen in jedem Fall.</translation>
    </message>
    <message>
        <source>Other letters for an exercise</source>
        <translation>Andere Buchstaben für eine Übung</translation>
    </message>
</context>
<context>
    <name>KnownCardModel</name>
    <message>
        <source>This could not be kept for now.</source>
        <translation>Das ließ sich gerade nicht behalten.</translation>
    </message>
</context>
<context>
    <name>KnownCardPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>How are the words read out?</source>
        <translation>Wie werden die Wörter vorgelesen?</translation>
    </message>
    <message>
        <source>Hold them against the card</source>
        <translation>Mit der Karte vergleichen</translation>
    </message>
    <message>
        <source>Remove this card</source>
        <translation>Diese Karte entfernen</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>Die Karte behalten</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>Wort {number}</translation>
    </message>
    <message>
        <source>These are the words of the card. It counts as checked now.</source>
        <translation>Das sind die Wörter der Karte. Sie gilt jetzt als geprüft.</translation>
    </message>
    <message>
        <source>Check the words</source>
        <translation>Die Wörter prüfen</translation>
    </message>
    <message>
        <source>The other person finds eight words beside their own card, and reads out these three.</source>
        <translation>Der andere Mensch findet acht Wörter neben der eigenen Karte und liest diese drei vor.</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>Von Mensch zu Mensch</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Am Telefon</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>{one}, {next}</source>
        <translation>{one}, {next}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>{day}, {hour}</source>
        <translation>{day}, {hour}</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>can&apos;t tell</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>whole body</source>
        <translation>ganzer Körper</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>jaw</source>
        <translation>Kiefer</translation>
    </message>
    <message>
        <source>throat</source>
        <translation>Hals</translation>
    </message>
    <message>
        <source>between the shoulders</source>
        <translation>zwischen den Schultern</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>breath</source>
        <translation>Atem</translation>
    </message>
    <message>
        <source>stomach</source>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>forearms</source>
        <translation>Unterarme</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <source>fingers</source>
        <translation>Finger</translation>
    </message>
    <message>
        <source>legs</source>
        <translation>Beine</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>nicht klar</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>eng</translation>
    </message>
    <message>
        <source>clenched</source>
        <translation>verkrampft</translation>
    </message>
    <message>
        <source>a knot</source>
        <translation>ein Knoten</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>heiß</translation>
    </message>
    <message>
        <source>clammy</source>
        <translation>feucht</translation>
    </message>
    <message>
        <source>shaky</source>
        <translation>zittrig</translation>
    </message>
    <message>
        <source>numb</source>
        <translation>taub</translation>
    </message>
    <message>
        <source>shallow</source>
        <translation>flach</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>stockt</translation>
    </message>
    <message>
        <source>dropping</source>
        <translation>sackt ab</translation>
    </message>
    <message>
        <source>lighter</source>
        <translation>leichter</translation>
    </message>
    <message>
        <source>looser</source>
        <translation>lockerer</translation>
    </message>
    <message>
        <source>less sharp</source>
        <translation>weniger scharf</translation>
    </message>
    <message>
        <source>shame</source>
        <translation>Scham</translation>
    </message>
    <message>
        <source>embarrassed</source>
        <translation>verlegen</translation>
    </message>
    <message>
        <source>awkward</source>
        <translation>befangen</translation>
    </message>
    <message>
        <source>exposed</source>
        <translation>bloßgestellt</translation>
    </message>
    <message>
        <source>nervous</source>
        <translation>nervös</translation>
    </message>
    <message>
        <source>scared</source>
        <translation>ängstlich</translation>
    </message>
    <message>
        <source>frustrated</source>
        <translation>frustriert</translation>
    </message>
    <message>
        <source>angry at myself</source>
        <translation>wütend auf mich</translation>
    </message>
    <message>
        <source>worn out</source>
        <translation>erschöpft</translation>
    </message>
    <message>
        <source>relief</source>
        <translation>Erleichterung</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>loosened, then came back</source>
        <translation>lockerte sich, kam dann zurück</translation>
    </message>
    <message>
        <source>lighter, and something else too</source>
        <translation>leichter, und auch etwas anderes</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>ein wenig</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>viel</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>zu viel</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>mit Wert</translation>
    </message>
    <message>
        <source>{after} afterwards</source>
        <translation>{after} danach</translation>
    </message>
    <message>
        <source>{before}, then {after}</source>
        <translation>{before}, dann {after}</translation>
    </message>
    <message>
        <source>Before: {before}. After: {after}</source>
        <translation>Davor: {before}. Danach: {after}</translation>
    </message>
    <message>
        <source>Before: {before}</source>
        <translation>Davor: {before}</translation>
    </message>
    <message>
        <source>After: {after}</source>
        <translation>Danach: {after}</translation>
    </message>
    <message>
        <source>a note, hidden</source>
        <translation>eine Notiz, verdeckt</translation>
    </message>
    <message>
        <source>{place}: {quality}</source>
        <translation>{place}: {quality}</translation>
    </message>
    <message>
        <source>under it</source>
        <translation>darunter</translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>{number} von 10</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Up to step {step}</source>
        <translation>Bis Schritt {step}</translation>
    </message>
    <message>
        <source>Before the first step</source>
        <translation>Vor dem ersten Schritt</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>gleichmäßig</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>very slow</source>
        <translation>sehr langsam</translation>
    </message>
    <message>
        <source>it waits for you</source>
        <translation>es wartet auf dich</translation>
    </message>
    <message>
        <source>{start}, then {end}</source>
        <translation>{start}, dann {end}</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>An exercise no longer here</source>
        <translation>Eine Übung, die es hier nicht mehr gibt</translation>
    </message>
    <message>
        <source>Sit quietly</source>
        <translation>Still sitzen</translation>
    </message>
    <message>
        <source>One thing in the room</source>
        <translation>Ein Ding im Raum</translation>
    </message>
    <message>
        <source>Help from a person</source>
        <translation>Hilfe von einem Menschen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the app</source>
        <translation>Sprache der App</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>Another language holds from the next start of Lamplit.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start von Lamplit.</translation>
    </message>
</context>
<context>
    <name>LawNote</name>
    <message>
        <source>Keep my wording</source>
        <translation>Meine Worte behalten</translation>
    </message>
    <message>
        <source>To change: {message} {instead}</source>
        <translation>Zu ändern: {message} {instead}</translation>
    </message>
    <message>
        <source>Worth a look: {message} {instead}</source>
        <translation>Einen Blick wert: {message} {instead}</translation>
    </message>
</context>
<context>
    <name>Laws</name>
    <message>
        <source>The ending asks a question.</source>
        <translation>Das Ende stellt eine Frage.</translation>
    </message>
    <message>
        <source>Say that this is the end.</source>
        <translation>Sag, dass dies das Ende ist.</translation>
    </message>
    <message>
        <source>An exercise that looks inward is not put first when it is too much.</source>
        <translation>Eine Übung, die nach innen schaut, steht nicht vorn, wenn es zu viel ist.</translation>
    </message>
    <message>
        <source>Write overwhelmed = &quot;no&quot; or &quot;if-picked&quot;.</source>
        <translation>Schreibe overwhelmed = &quot;no&quot; oder &quot;if-picked&quot;.</translation>
    </message>
    <message>
        <source>Nothing is left of this set.</source>
        <translation>Von diesem Set bleibt nichts übrig.</translation>
    </message>
    <message>
        <source>Keep one that is not may_skip.</source>
        <translation>Lass eine ohne may_skip drin.</translation>
    </message>
    <message>
        <source>Three exercises or fewer are easier to use.</source>
        <translation>Drei Übungen oder weniger lassen sich leichter nutzen.</translation>
    </message>
    <message>
        <source>Leave some out.</source>
        <translation>Lass einige weg.</translation>
    </message>
    <message>
        <source>The set ends inward.</source>
        <translation>Das Set endet nach innen.</translation>
    </message>
    <message>
        <source>End with an outward one.</source>
        <translation>Ende mit einer, die nach außen schaut.</translation>
    </message>
    <message>
        <source>{exercise} looks inward.</source>
        <translation>{exercise} schaut nach innen.</translation>
    </message>
    <message>
        <source>Write with_therapist = true, or use another.</source>
        <translation>Schreibe with_therapist = true, oder nimm eine andere.</translation>
    </message>
    <message>
        <source>{exercise} does not suit when it is too much.</source>
        <translation>{exercise} passt nicht, wenn es zu viel ist.</translation>
    </message>
    <message>
        <source>Use another, or change suits.</source>
        <translation>Nimm eine andere, oder ändere suits.</translation>
    </message>
    <message>
        <source>{name} is there twice.</source>
        <translation>{name} steht zweimal da.</translation>
    </message>
    <message>
        <source>This leads back to itself.</source>
        <translation>Das führt zu sich selbst zurück.</translation>
    </message>
    <message>
        <source>Name another exercise, or close.</source>
        <translation>Nenne eine andere Übung, oder Schließen.</translation>
    </message>
    <message>
        <source>{exercise} has no chosen wait.</source>
        <translation>{exercise} hat kein gewähltes Warten.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Nimm es heraus.</translation>
    </message>
    <message>
        <source>The same exercise comes twice in a row.</source>
        <translation>Dieselbe Übung kommt zweimal hintereinander.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Lass eine davon stehen.</translation>
    </message>
    <message>
        <source>There is no exercise {exercise}.</source>
        <translation>Es gibt keine Übung {exercise}.</translation>
    </message>
    <message>
        <source>Name one that there is, close or help.</source>
        <translation>Nenne eine, die es gibt, Schließen oder Hilfe.</translation>
    </message>
    <message>
        <source>Name one that there is.</source>
        <translation>Nenne eine, die es gibt.</translation>
    </message>
    <message>
        <source>Name one that looks outward.</source>
        <translation>Nenne eine, die nach außen schaut.</translation>
    </message>
    <message>
        <source>Braces stand for nothing here.</source>
        <translation>Klammern stehen hier für nichts.</translation>
    </message>
    <message>
        <source>Use words.</source>
        <translation>Nimm Wörter.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; is kept out of texts for patients.</source>
        <translation>„{word}“ bleibt aus dem draußen, was die andere Person liest oder hört.</translation>
    </message>
    <message>
        <source>There is an exclamation mark.</source>
        <translation>Da steht ein Ausrufezeichen.</translation>
    </message>
    <message>
        <source>End with a full stop.</source>
        <translation>Ende mit einem Punkt.</translation>
    </message>
    <message>
        <source>There is a sign or an emoji.</source>
        <translation>Da steht ein Zeichen oder ein Emoji.</translation>
    </message>
    <message>
        <source>Say it in words.</source>
        <translation>Sag es in Worten.</translation>
    </message>
    <message>
        <source>There are signs of markup or an address.</source>
        <translation>Da stehen Auszeichnungszeichen oder eine Adresse.</translation>
    </message>
    <message>
        <source>Use plain words.</source>
        <translation>Nimm schlichte Wörter.</translation>
    </message>
    <message>
        <source>This asks for closed eyes.</source>
        <translation>Das bittet um geschlossene Augen.</translation>
    </message>
    <message>
        <source>Write &quot;Eyes can stay open.&quot;</source>
        <translation>Schreibe „Die Augen können offen bleiben.“</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; asks for a reason.</source>
        <translation>„{word}“ fragt nach einem Grund.</translation>
    </message>
    <message>
        <source>Ask what, where or which.</source>
        <translation>Frag was, wo oder welches.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; promises something.</source>
        <translation>„{word}“ verspricht etwas.</translation>
    </message>
    <message>
        <source>Say what it does, not what it changes.</source>
        <translation>Sag, was sie tut, nicht was sie ändert.</translation>
    </message>
    <message>
        <source>This reads like school grade {grade}; {most} is the most.</source>
        <translation>Das liest sich wie Schulklasse {grade}; höchstens {most}.</translation>
    </message>
    <message>
        <source>Use shorter words.</source>
        <translation>Nimm kürzere Wörter.</translation>
    </message>
    <message>
        <source>This line has {count} words; {most} is the most.</source>
        <translation>Diese Zeile hat {count} Wörter; höchstens {most}.</translation>
    </message>
    <message>
        <source>Make two steps of it.</source>
        <translation>Mach zwei Schritte daraus.</translation>
    </message>
    <message>
        <source>There is nothing here to say.</source>
        <translation>Hier ist nichts zu sagen.</translation>
    </message>
    <message>
        <source>Write a line.</source>
        <translation>Schreibe eine Zeile.</translation>
    </message>
    <message>
        <source>The gap gets shorter as the pace slows.</source>
        <translation>Die Lücke wird kürzer, wenn das Tempo langsamer wird.</translation>
    </message>
    <message>
        <source>Let it grow.</source>
        <translation>Lass sie wachsen.</translation>
    </message>
    <message>
        <source>The quiet gets shorter as the pace slows.</source>
        <translation>Die Stille wird kürzer, wenn das Tempo langsamer wird.</translation>
    </message>
    <message>
        <source>Let it stay or grow.</source>
        <translation>Lass sie bleiben oder wachsen.</translation>
    </message>
    <message>
        <source>There is less than 2 seconds of quiet.</source>
        <translation>Da sind weniger als 2 Sekunden Stille.</translation>
    </message>
    <message>
        <source>Write 2 or more.</source>
        <translation>Schreibe 2 oder mehr.</translation>
    </message>
    <message>
        <source>An inward step of {seconds} s is too long.</source>
        <translation>Ein Schritt nach innen von {seconds} s ist zu lang.</translation>
    </message>
    <message>
        <source>Write {most} or less.</source>
        <translation>Schreibe {most} oder weniger.</translation>
    </message>
    <message>
        <source>Thinking back for {seconds} s is too long.</source>
        <translation>{seconds} s Zurückdenken ist zu lang.</translation>
    </message>
    <message>
        <source>Slow is twice as quiet as normal, and very slow three times.</source>
        <translation>Langsam hat doppelt so viel Stille wie das erste Tempo, sehr langsam dreimal so viel.</translation>
    </message>
    <message>
        <source>Write [{numbers}] or more.</source>
        <translation>Schreibe [{numbers}] oder mehr.</translation>
    </message>
    <message>
        <source>A companion line needs a chosen wait.</source>
        <translation>Eine Begleitzeile setzt ein gewähltes Warten voraus.</translation>
    </message>
    <message>
        <source>Write advance = &quot;chosen&quot;.</source>
        <translation>Schreibe advance = &quot;chosen&quot;.</translation>
    </message>
    <message>
        <source>At very slow nothing is left of this.</source>
        <translation>Bei sehr langsam bleibt davon nichts übrig.</translation>
    </message>
    <message>
        <source>Keep a step that is not optional.</source>
        <translation>Lass einen Schritt drin, der nicht wegfällt.</translation>
    </message>
    <message>
        <source>After this inward step nothing surely looks outward.</source>
        <translation>Nach diesem Schritt nach innen schaut kein fester Schritt nach außen.</translation>
    </message>
    <message>
        <source>Add an outward step after it that is not optional.</source>
        <translation>Füge danach einen Schritt nach außen ein, der nicht wegfällt.</translation>
    </message>
    <message>
        <source>Body and breath come after an outward step.</source>
        <translation>Körper und Atem kommen nach einem Schritt nach außen.</translation>
    </message>
    <message>
        <source>Begin with an outward step that is not optional.</source>
        <translation>Beginne mit einem Schritt nach außen, der nicht wegfällt.</translation>
    </message>
    <message>
        <source>With its longest word this line has {count}; {most} is the most.</source>
        <translation>Mit dem längsten Wort hat diese Zeile {count} Wörter; höchstens {most}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürze sie.</translation>
    </message>
    <message>
        <source>A wait is chosen and no step uses it.</source>
        <translation>Ein Warten wird gewählt, und kein Schritt nutzt es.</translation>
    </message>
    <message>
        <source>Add advance = &quot;chosen&quot;.</source>
        <translation>Füge advance = &quot;chosen&quot; ein.</translation>
    </message>
    <message>
        <source>The person ends this step, so no quiet is used.</source>
        <translation>Die Person beendet diesen Schritt, also wird keine Stille gebraucht.</translation>
    </message>
    <message>
        <source>Write [0, 0, 0].</source>
        <translation>Schreibe [0, 0, 0].</translation>
    </message>
    <message>
        <source>The breath has other seconds than these.</source>
        <translation>Der Atem hat andere Sekunden als diese.</translation>
    </message>
    <message>
        <source>Write [{numbers}].</source>
        <translation>Schreibe [{numbers}].</translation>
    </message>
    <message>
        <source>Give each its own id.</source>
        <translation>Gib jedem eine eigene Kennung.</translation>
    </message>
    <message>
        <source>The exercise looks inward a second time.</source>
        <translation>Die Übung schaut ein zweites Mal nach innen.</translation>
    </message>
    <message>
        <source>Keep the inward steps together.</source>
        <translation>Lass die Schritte nach innen beieinander.</translation>
    </message>
    <message>
        <source>No breath-in comes straight before this breath-out.</source>
        <translation>Direkt vor diesem Ausatmen steht kein Einatmen.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Füge es ein.</translation>
    </message>
    <message>
        <source>The picked word is said more than twice.</source>
        <translation>Das gewählte Wort wird mehr als zweimal gesagt.</translation>
    </message>
    <message>
        <source>Keep two sayings, or one.</source>
        <translation>Lass zweimal stehen, oder einmal.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; asks about the hand.</source>
        <translation>„{word}“ fragt nach der Hand.</translation>
    </message>
    <message>
        <source>Ask about the thing it rests on.</source>
        <translation>Frag nach dem Ding, auf dem sie liegt.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; points inward in an outward step.</source>
        <translation>„{word}“ weist nach innen, in einem Schritt nach außen.</translation>
    </message>
    <message>
        <source>Write direction = &quot;body&quot;.</source>
        <translation>Schreibe direction = &quot;body&quot;.</translation>
    </message>
    <message>
        <source>There is more than one breath.</source>
        <translation>Da ist mehr als ein Atemzug.</translation>
    </message>
    <message>
        <source>Keep one, or none.</source>
        <translation>Lass einen stehen, oder keinen.</translation>
    </message>
    <message>
        <source>No breath-out comes straight after this breath-in.</source>
        <translation>Direkt nach diesem Einatmen steht kein Ausatmen.</translation>
    </message>
    <message>
        <source>A breath points inward.</source>
        <translation>Ein Atemzug weist nach innen.</translation>
    </message>
    <message>
        <source>Write &quot;breath&quot;.</source>
        <translation>Schreibe &quot;breath&quot;.</translation>
    </message>
    <message>
        <source>Half a breath cannot be left out.</source>
        <translation>Ein halber Atemzug kann nicht wegfallen.</translation>
    </message>
    <message>
        <source>No wait can be chosen up to here.</source>
        <translation>Bis hierher kann kein Warten gewählt werden.</translation>
    </message>
    <message>
        <source>Give a choice whose options have wait_s.</source>
        <translation>Gib eine Auswahl, deren Möglichkeiten wait_s haben.</translation>
    </message>
    <message>
        <source>No chosen wait comes before this.</source>
        <translation>Davor steht kein gewähltes Warten.</translation>
    </message>
    <message>
        <source>Take it out; nothing is repeated.</source>
        <translation>Nimm es heraus; nichts wird wiederholt.</translation>
    </message>
    <message>
        <source>{braces} stands for nothing here.</source>
        <translation>{braces} steht hier für nichts.</translation>
    </message>
    <message>
        <source>Use {pick} or words.</source>
        <translation>Nimm {pick} oder Wörter.</translation>
    </message>
    <message>
        <source>{pick} comes before any choice of a word.</source>
        <translation>{pick} steht vor jeder Auswahl eines Wortes.</translation>
    </message>
    <message>
        <source>Ask first.</source>
        <translation>Frag zuerst.</translation>
    </message>
    <message>
        <source>Choose another direction, or other words.</source>
        <translation>Wähle eine andere Richtung, oder andere Wörter.</translation>
    </message>
    <message>
        <source>The breath keeps its own seconds.</source>
        <translation>Der Atem behält seine eigenen Sekunden.</translation>
    </message>
    <message>
        <source>Let there be 0 seconds of quiet.</source>
        <translation>Lass dort 0 Sekunden Stille stehen.</translation>
    </message>
    <message>
        <source>Keep one that is not left out.</source>
        <translation>Lass eine stehen, die nicht wegfällt.</translation>
    </message>
    <message>
        <source>Turn looking inward on, or take it out.</source>
        <translation>Schalte das Schauen nach innen ein, oder nimm sie heraus.</translation>
    </message>
    <message>
        <source>Take it out, or choose another.</source>
        <translation>Nimm sie heraus, oder wähle eine andere.</translation>
    </message>
    <message>
        <source>Keep the line with the choice in front of it, or use other words.</source>
        <translation>Lass die Zeile mit der Auswahl davor stehen, oder nimm andere Wörter.</translation>
    </message>
    <message>
        <source>Use words in the place of the braces.</source>
        <translation>Nimm Wörter an der Stelle der Klammern.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>Write it.</source>
        <translation>Schreibe es.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; can be heard as an order or a verdict.</source>
        <translation>„{word}“ kann als Befehl oder Urteil gehört werden.</translation>
    </message>
    <message>
        <source>The text holds {sign}, which cannot be seen.</source>
        <translation>Der Text enthält {sign}, was man nicht sieht.</translation>
    </message>
    <message>
        <source>Type this text anew.</source>
        <translation>Tippe diesen Text neu.</translation>
    </message>
    <message>
        <source>This text is longer than {most} characters.</source>
        <translation>Dieser Text ist länger als {most} Zeichen.</translation>
    </message>
    <message>
        <source>Use a shorter one.</source>
        <translation>Nimm einen kürzeren.</translation>
    </message>
</context>
<context>
    <name>LeaveBar</name>
    <message>
        <source>There are changes here that are not saved.</source>
        <translation>Hier sind Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Leave without the changes</source>
        <translation>Ohne die Änderungen gehen</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Stay with me</source>
        <translation>Bleib bei mir</translation>
    </message>
    <message>
        <source>Further out</source>
        <translation>Weiter nach außen</translation>
    </message>
    <message>
        <source>How does this help?</source>
        <translation>Wie hilft das?</translation>
    </message>
    <message>
        <source>This isn&apos;t helping</source>
        <translation>Das hilft nicht</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>The usual letters</source>
        <translation>Die üblichen Buchstaben</translation>
    </message>
    <message>
        <source>A key needs a sign that can be seen.</source>
        <translation>Eine Taste braucht ein Zeichen, das man sieht.</translation>
    </message>
    <message>
        <source>{letter} is the key of “{name}” already.</source>
        <translation>{letter} ist schon die Taste für „{name}“.</translation>
    </message>
</context>
<context>
    <name>LibraryCard</name>
    <message>
        <source>Keep these here</source>
        <translation>Diese hier behalten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>It says it is by {name}.</source>
        <translation>Darin steht, es sei von {name}.</translation>
    </message>
    <message>
        <source>Its signature is whole. Its maker can read you these words: {words}</source>
        <translation>Die Unterschrift ist ganz. Wer es gemacht hat, kann dir diese Wörter vorlesen: {words}</translation>
    </message>
    <message>
        <source>Nothing in it can be kept.</source>
        <translation>Nichts darin lässt sich behalten.</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>The library is here: {path}</source>
        <translation>Die Bibliothek ist hier: {path}</translation>
    </message>
    <message>
        <source>Kept here: {count}.</source>
        <translation>Hier behalten: {count}.</translation>
    </message>
    <message>
        <source>Here already, and left as they are: {count}.</source>
        <translation>Schon hier, unverändert: {count}.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>In which folder does it lie?</source>
        <translation>In welchem Ordner liegt sie?</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>Dort nachsehen</translation>
    </message>
    <message>
        <source>Libraries there</source>
        <translation>Bibliotheken dort</translation>
    </message>
    <message>
        <source>No library is in this folder.</source>
        <translation>In diesem Ordner ist keine Bibliothek.</translation>
    </message>
    <message>
        <source>Nothing was made here yet. Exercises and sets that are kept here can be handed on.</source>
        <translation>Hier wurde noch nichts gemacht. Übungen und Sets, die hier behalten sind, lassen sich weitergeben.</translation>
    </message>
    <message>
        <source>What the library is called</source>
        <translation>Wie die Bibliothek heißt</translation>
    </message>
    <message>
        <source>By whom, as others will read it</source>
        <translation>Von wem, wie andere es lesen</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>A library is a folder of exercises and sets, signed by who made it. No person is in it.</source>
        <translation>Eine Bibliothek ist ein Ordner mit Übungen und Sets, unterschrieben von dem Menschen, der sie gemacht hat. Es steht niemand darin.</translation>
    </message>
    <message>
        <source>Bring one in</source>
        <translation>Eine hereinholen</translation>
    </message>
    <message>
        <source>Hand on what was made here</source>
        <translation>Weitergeben, was hier gemacht wurde</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>Lizenzen der Teile</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Where it looks</source>
        <translation>Wohin sie schaut</translation>
    </message>
    <message>
        <source>What ends it</source>
        <translation>Was sie beendet</translation>
    </message>
    <message>
        <source>Left out where it goes very slowly</source>
        <translation>Fällt weg, wo es sehr langsam geht</translation>
    </message>
    <message>
        <source>Small words on screen, not spoken</source>
        <translation>Kleine Worte auf dem Bildschirm, nicht gesprochen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Hoch</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Runter</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Alt+Delete</source>
        <translation>Alt+Entf</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>Now and then said as: {wordings}</source>
        <translation>Ab und zu gesagt als: {wordings}</translation>
    </message>
    <message>
        <source>{direction} · {ends}</source>
        <translation>{direction} · {ends}</translation>
    </message>
    <message>
        <source>{direction} · {ends} · quiet {quiet} s</source>
        <translation>{direction} · {ends} · {quiet} s Stille</translation>
    </message>
    <message>
        <source>Outward: eyes or ears</source>
        <translation>Nach außen: Augen oder Ohren</translation>
    </message>
    <message>
        <source>Outward: an object</source>
        <translation>Nach außen: ein Ding</translation>
    </message>
    <message>
        <source>Something done</source>
        <translation>Etwas tun</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Gesellschaft</translation>
    </message>
    <message>
        <source>A thought</source>
        <translation>Ein Gedanke</translation>
    </message>
    <message>
        <source>Inward: naming</source>
        <translation>Nach innen: benennen</translation>
    </message>
    <message>
        <source>Inward: the breath</source>
        <translation>Nach innen: der Atem</translation>
    </message>
    <message>
        <source>Inward: the body</source>
        <translation>Nach innen: der Körper</translation>
    </message>
    <message>
        <source>It goes on by itself</source>
        <translation>Es geht von selbst weiter</translation>
    </message>
    <message>
        <source>It waits for a press</source>
        <translation>Es wartet auf einen Druck</translation>
    </message>
    <message>
        <source>The breath in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>The breath out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>A wait that was chosen</source>
        <translation>Ein gewähltes Warten</translation>
    </message>
    <message>
        <source>It stays open</source>
        <translation>Es bleibt offen</translation>
    </message>
    <message>
        <source>To tap beneath it: {names}</source>
        <translation>Darunter zum Antippen: {names}</translation>
    </message>
    <message>
        <source>A field beneath it: {name}</source>
        <translation>Darunter ein Feld: {name}</translation>
    </message>
    <message>
        <source>Places in the body to tap beneath it</source>
        <translation>Darunter Stellen im Körper zum Antippen</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>A new line</source>
        <translation>Eine neue Zeile</translation>
    </message>
    <message>
        <source>Enter in the last line</source>
        <translation>Enter in der letzten Zeile</translation>
    </message>
    <message>
        <source>Now line {number}</source>
        <translation>Jetzt Zeile {number}</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Something is still going here.</source>
        <translation>Hier ist noch etwas unterwegs.</translation>
    </message>
</context>
<context>
    <name>LockRoom</name>
    <message>
        <source>This could not be done this time.</source>
        <translation>Das ließ sich diesmal nicht tun.</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>Recovery code</source>
        <translation>Notfall-Code</translation>
    </message>
    <message>
        <source>Someone knows the passphrase</source>
        <translation>Jemand kennt die Passphrase</translation>
    </message>
    <message>
        <source>Passphrase as it is now</source>
        <translation>Passphrase, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Diese Passphrase nutzen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Das Logbuch</translation>
    </message>
    <message>
        <source>There is no recovery code: a forgotten passphrase cannot be got back.</source>
        <translation>Es gibt keinen Notfall-Code: Eine vergessene Passphrase lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>A recovery code opens it too.</source>
        <translation>Ein Notfall-Code öffnet es auch.</translation>
    </message>
    <message>
        <source>This computer had little free memory when the passphrase was set, so it is guarded less.</source>
        <translation>Dieser Computer hatte wenig freien Speicher, als die Passphrase gesetzt wurde; sie ist dadurch weniger geschützt.</translation>
    </message>
    <message>
        <source>Some copies open with the old passphrase still. They follow at the next opening.</source>
        <translation>Einige Kopien öffnen sich noch mit der alten Passphrase. Sie folgen beim nächsten Öffnen.</translation>
    </message>
    <message>
        <source>Not locked: anyone who uses this computer account can read it.</source>
        <translation>Nicht verschlossen: Jeder, der dieses Computerkonto nutzt, kann es lesen.</translation>
    </message>
    <message>
        <source>Locked by a passphrase.</source>
        <translation>Mit einer Passphrase verschlossen.</translation>
    </message>
    <message>
        <source>Locked by a passphrase, and closed for now. Open it to change the passphrase.</source>
        <translation>Mit einer Passphrase verschlossen und gerade zu. Zum Ändern der Passphrase erst öffnen.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Die Passphrase ändern</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Eine Passphrase setzen</translation>
    </message>
</context>
<context>
    <name>LogKeeper</name>
    <message>
        <source>No copy of the log could be made for now.</source>
        <translation>Gerade ließ sich keine Kopie des Logbuchs machen.</translation>
    </message>
    <message>
        <source>It is gone from the log. Its copies follow when the log opens next.</source>
        <translation>Aus dem Logbuch ist es weg. Seine Kopien folgen, wenn es sich das nächste Mal öffnet.</translation>
    </message>
</context>
<context>
    <name>LogSettings</name>
    <message>
        <source>This could not be read from the log for now.</source>
        <translation>Das ließ sich gerade nicht aus dem Logbuch lesen.</translation>
    </message>
    <message>
        <source>That could not be kept this time.</source>
        <translation>Das ließ sich diesmal nicht behalten.</translation>
    </message>
    <message>
        <source>That could not be done this time.</source>
        <translation>Das ließ sich diesmal nicht tun.</translation>
    </message>
</context>
<context>
    <name>LogSide</name>
    <message>
        <source>That could not be kept this time.</source>
        <translation>Das ließ sich diesmal nicht behalten.</translation>
    </message>
    <message>
        <source>The log cannot be read for now.</source>
        <translation>Das Logbuch lässt sich gerade nicht lesen.</translation>
    </message>
    <message>
        <source>The passphrase is set. There was little free memory, so guessing it goes quicker than usual.</source>
        <translation>Die Passphrase ist gesetzt. Dafür war wenig Speicher frei, deshalb lässt sie sich schneller erraten als sonst.</translation>
    </message>
    <message>
        <source>The log could not be made. Exercises work; nothing is kept for now.</source>
        <translation>Das Logbuch ließ sich nicht anlegen. Übungen gehen; behalten wird gerade nichts.</translation>
    </message>
</context>
<context>
    <name>LookBackModel</name>
    <message>
        <source>The log can&apos;t be read for now.</source>
        <translation>Das Logbuch lässt sich gerade nicht lesen.</translation>
    </message>
</context>
<context>
    <name>LookBackPage</name>
    <message>
        <source>Look back</source>
        <translation>Zurückschauen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Narrow it down</source>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Mehrere wählen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Das Logbuch öffnen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Copies of the log</source>
        <translation>Kopien des Logbuchs</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>A page for your therapist</source>
        <translation>Eine Seite für deine Therapie</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Numbers are hidden, and pairs with them.</source>
        <translation>Zahlen sind verdeckt, und Paare mit ihnen.</translation>
    </message>
    <message>
        <source>Pictures are hidden.</source>
        <translation>Bilder sind verdeckt.</translation>
    </message>
    <message>
        <source>Notes are hidden. A click or arrow right shows one.</source>
        <translation>Notizen sind verdeckt. Ein Klick oder Pfeil rechts zeigt eine.</translation>
    </message>
    <message>
        <source>Notes are hidden. A click or Enter shows one.</source>
        <translation>Notizen sind verdeckt. Ein Klick oder Enter zeigt eine.</translation>
    </message>
    <message>
        <source>Nothing stands here. What you keep, and the exercises you open, are listed here.</source>
        <translation>Hier steht nichts. Was du behältst, und die Übungen, die du öffnest, stehen dann hier.</translation>
    </message>
    <message>
        <source>No place in the body is named here.</source>
        <translation>Hier ist keine Stelle im Körper genannt.</translation>
    </message>
    <message>
        <source>No check-in here has a rating before and one after.</source>
        <translation>Kein Check-in hier hat einen Wert davor und einen danach.</translation>
    </message>
    <message>
        <source>Nothing in the log fits this.</source>
        <translation>Nichts im Logbuch passt dazu.</translation>
    </message>
    <message>
        <source>Opening the log.</source>
        <translation>Das Logbuch wird geöffnet.</translation>
    </message>
    <message>
        <source>There is no log on this computer yet.</source>
        <translation>Auf diesem Computer gibt es noch kein Logbuch.</translation>
    </message>
    <message>
        <source>The log is locked.</source>
        <translation>Das Logbuch ist verschlossen.</translation>
    </message>
    <message>
        <source>The log is closed. Exercises work without it.</source>
        <translation>Das Logbuch ist zu. Übungen gehen ohne es.</translation>
    </message>
    <message>
        <source>The log is set to be written in and closed.</source>
        <translation>Das Logbuch ist so eingestellt: hineinschreiben und schließen.</translation>
    </message>
    <message>
        <source>The log opens again tomorrow, as it is set. What you write is kept.</source>
        <translation>Das Logbuch öffnet sich morgen wieder, wie eingestellt. Was du schreibst, wird behalten.</translation>
    </message>
</context>
<context>
    <name>LookBackRoom</name>
    <message>
        <source>A note of {day} was being corrected. What you typed is kept with that entry.</source>
        <translation>Eine Notiz vom {day} wurde gerade berichtigt. Was du geschrieben hast, liegt bei diesem Eintrag.</translation>
    </message>
</context>
<context>
    <name>LookBackSection</name>
    <message>
        <source>Looking back</source>
        <translation>Zurückschauen</translation>
    </message>
    <message>
        <source>You can set these alone, or with your therapist. What is kept stays as it is.</source>
        <translation>Dies kannst du allein einstellen, oder in deiner Therapie. Was behalten ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Hide numbers</source>
        <translation>Zahlen verdecken</translation>
    </message>
    <message>
        <source>A number is shown as a rating that was given; pairs are left out.</source>
        <translation>Statt einer Zahl steht da, dass es einen Wert gab; Paare fallen weg.</translation>
    </message>
    <message>
        <source>Hide pictures</source>
        <translation>Bilder verdecken</translation>
    </message>
    <message>
        <source>The outline and the dots are shown as lists and tables.</source>
        <translation>Der Umriss und die Marken stehen als Listen und Tabellen da.</translation>
    </message>
    <message>
        <source>Hide notes</source>
        <translation>Notizen verdecken</translation>
    </message>
    <message>
        <source>A note is shown once it is pressed.</source>
        <translation>Eine Notiz zeigt sich auf einen Druck.</translation>
    </message>
    <message>
        <source>Write and close</source>
        <translation>Schreiben und schließen</translation>
    </message>
    <message>
        <source>The log can be written in, and not looked through.</source>
        <translation>Ins Logbuch lässt sich schreiben, und nicht darin blättern.</translation>
    </message>
    <message>
        <source>Notes can be corrected</source>
        <translation>Notizen lassen sich ändern</translation>
    </message>
    <message>
        <source>Off: a kept note stays as it was written.</source>
        <translation>Aus: Eine behaltene Notiz bleibt, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Look back at most</source>
        <translation>Zurückschauen höchstens</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ohne Grenze</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>{count} times a day</source>
        <translation>{count}-mal am Tag</translation>
    </message>
    <message>
        <source>Times a day. After that the log opens again the next day.</source>
        <translation>Mal am Tag. Danach öffnet sich das Logbuch wieder am nächsten Tag.</translation>
    </message>
</context>
<context>
    <name>LookBackViews</name>
    <message>
        <source>Entries, newest first</source>
        <translation>Einträge, neueste zuerst</translation>
    </message>
    <message>
        <source>Check-ins that name each place</source>
        <translation>Check-ins, die die Stelle nennen</translation>
    </message>
    <message>
        <source>Pairs, newest first</source>
        <translation>Paare, neueste zuerst</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Places and words</source>
        <translation>Stellen und Wörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>In how many check-ins each place is named. A press on one lists them.</source>
        <translation>In wie vielen Check-ins jede Stelle genannt ist. Ein Druck auf eine zeigt sie.</translation>
    </message>
    <message>
        <source>The hollow dot is before, the filled dot is after.</source>
        <translation>Der leere Punkt ist davor, der volle danach.</translation>
    </message>
</context>
<context>
    <name>LookBackWords</name>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>Since the last session</source>
        <translation>Seit der letzten Sitzung</translation>
    </message>
    <message>
        <source>Days of your own</source>
        <translation>Eigene Tage</translation>
    </message>
    <message>
        <source>Notes with “{words}”</source>
        <translation>Notizen mit „{words}“</translation>
    </message>
    <message>
        <source>Since the last session, {first}</source>
        <translation>Seit der letzten Sitzung, {first}</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation>Ab {first}</translation>
    </message>
    <message>
        <source>Up to {last}</source>
        <translation>Bis {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Light in the room</source>
        <translation>Licht im Raum</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Lamplight</source>
        <translation>Lampenlicht</translation>
    </message>
    <message>
        <source>Daylight</source>
        <translation>Tageslicht</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>More space in text</source>
        <translation>Mehr Abstand im Text</translation>
    </message>
    <message>
        <source>Letters, words and lines stand wider apart.</source>
        <translation>Buchstaben, Wörter und Zeilen stehen weiter auseinander.</translation>
    </message>
    <message>
        <source>Keep the picture still</source>
        <translation>Das Bild still lassen</translation>
    </message>
    <message>
        <source>Nothing grows, shrinks or fades on screen.</source>
        <translation>Nichts wächst, schrumpft oder verblasst auf dem Bildschirm.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Lamplit</source>
        <translation>&amp;Lamplit</translation>
    </message>
    <message>
        <source>&amp;Exercise</source>
        <translation>&amp;Übung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>MendingModel</name>
    <message>
        <source>The log can&apos;t be read for now.</source>
        <translation>Das Logbuch lässt sich gerade nicht lesen.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>For &amp;yourself</source>
        <translation>Für &amp;dich selbst</translation>
    </message>
    <message>
        <source>&amp;All exercises</source>
        <translation>&amp;Alle Übungen</translation>
    </message>
    <message>
        <source>&amp;Check in</source>
        <translation>&amp;Check-in</translation>
    </message>
    <message>
        <source>&amp;Look back</source>
        <translation>&amp;Zurückschauen</translation>
    </message>
    <message>
        <source>From your &amp;therapist</source>
        <translation>Aus deiner &amp;Therapie</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Hide &amp;now</source>
        <translation>Jetzt &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Slower	Space or {letter}</source>
        <translation>&amp;Langsamer	Leertaste oder {letter}</translation>
    </message>
    <message>
        <source>Stay with &amp;me	{letter}</source>
        <translation>Bleib bei &amp;mir	{letter}</translation>
    </message>
    <message>
        <source>Further &amp;out	{letter}</source>
        <translation>Weiter nach &amp;außen	{letter}</translation>
    </message>
    <message>
        <source>&amp;How does this help?	{letter}</source>
        <translation>&amp;Wie hilft das?	{letter}</translation>
    </message>
    <message>
        <source>This is&amp;n&apos;t helping	{letter}</source>
        <translation>Das hilft &amp;nicht	{letter}</translation>
    </message>
    <message>
        <source>&amp;Voice	{letter}</source>
        <translation>&amp;Stimme	{letter}</translation>
    </message>
    <message>
        <source>&amp;Slower	Space</source>
        <translation>&amp;Langsamer	Leertaste</translation>
    </message>
    <message>
        <source>S&amp;top	Esc</source>
        <translation>St&amp;opp	Esc</translation>
    </message>
    <message>
        <source>A step &amp;back	←</source>
        <translation>Einen Schritt &amp;zurück	←</translation>
    </message>
    <message>
        <source>&amp;Go on	→</source>
        <translation>Weite&amp;r	→</translation>
    </message>
    <message>
        <source>&amp;Help from a person</source>
        <translation>&amp;Hilfe von einem Menschen</translation>
    </message>
    <message>
        <source>How Lamplit &amp;works</source>
        <translation>Wie Lamplit &amp;arbeitet</translation>
    </message>
    <message>
        <source>&amp;About Lamplit</source>
        <translation>&amp;Über Lamplit</translation>
    </message>
</context>
<context>
    <name>MorePanel</name>
    <message>
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <source>Is there a word for the feeling? You can skip.</source>
        <translation>Gibt es ein Wort für das Gefühl? Du kannst es auslassen.</translation>
    </message>
    <message>
        <source>As an outline</source>
        <translation>Als Umriss</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Als Liste</translation>
    </message>
</context>
<context>
    <name>NewLaptopModel</name>
    <message>
        <source>The file could not be written there.</source>
        <translation>Die Datei ließ sich dort nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>NewLaptopPage</name>
    <message>
        <source>Move to a new laptop</source>
        <translation>Auf einen neuen Laptop umziehen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The log is not open, so there is nothing to pack for now.</source>
        <translation>Das Logbuch ist nicht offen; gerade gibt es nichts zu packen.</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Die Datei machen</translation>
    </message>
    <message>
        <source>Put this one in its place</source>
        <translation>Diese an ihre Stelle setzen</translation>
    </message>
    <message>
        <source>I have a file from before</source>
        <translation>Ich habe eine Datei von früher</translation>
    </message>
    <message>
        <source>The file opens with a passphrase of its own. The log here stays as it is.</source>
        <translation>Die Datei öffnet sich mit einer eigenen Passphrase. Das Logbuch hier bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The file opens with the passphrase of the log.</source>
        <translation>Die Datei öffnet sich mit der Passphrase des Logbuchs.</translation>
    </message>
    <message>
        <source>The file is here: {file}</source>
        <translation>Die Datei ist hier: {file}</translation>
    </message>
    <message>
        <source>Packing the log.</source>
        <translation>Das Logbuch wird gepackt.</translation>
    </message>
    <message>
        <source>1. Here</source>
        <translation>1. Hier</translation>
    </message>
    <message>
        <source>This makes one locked file with the whole log in it.</source>
        <translation>Hier entsteht eine verschlossene Datei mit dem ganzen Logbuch darin.</translation>
    </message>
    <message>
        <source>2. On the new laptop</source>
        <translation>2. Auf dem neuen Laptop</translation>
    </message>
    <message>
        <source>Take the file there, on a stick for one. Open Lamplit there, and choose “I have a file from before”. What is inside is shown first.</source>
        <translation>Bring die Datei dorthin, zum Beispiel auf einem Stick. Öffne dort Lamplit und wähle „Ich habe eine Datei von früher“. Was darin ist, wird zuerst gezeigt.</translation>
    </message>
    <message>
        <source>This button is for when this is the new one.</source>
        <translation>Dieser Knopf ist für den Fall, dass dies der neue ist.</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>The box is full. What did not fit was left out.</source>
        <translation>Das Feld ist voll. Was nicht hineinpasste, blieb weg.</translation>
    </message>
</context>
<context>
    <name>OpenField</name>
    <message>
        <source>Which folder is it in?</source>
        <translation>In welchem Ordner liegt sie?</translation>
    </message>
    <message>
        <source>Files in this folder, newest first</source>
        <translation>Dateien in diesem Ordner, neueste zuerst</translation>
    </message>
    <message>
        <source>Or type where it is</source>
        <translation>Oder tippen, wo sie liegt</translation>
    </message>
    <message>
        <source>Look into this file</source>
        <translation>In diese Datei sehen</translation>
    </message>
</context>
<context>
    <name>OpenFilePage</name>
    <message>
        <source>Open a file</source>
        <translation>Eine Datei öffnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The file stays where it is. Nothing here has changed.</source>
        <translation>Die Datei bleibt, wo sie ist. Hier hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>No file of this kind is in this folder.</source>
        <translation>In diesem Ordner ist keine Datei dieser Art.</translation>
    </message>
    <message>
        <source>A file from your therapist ends in .lamplit. A plain set ends in .toml.</source>
        <translation>Eine Datei aus deiner Therapie endet auf .lamplit. Ein schlichtes Set endet auf .toml.</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Earlier</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Hoch</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Runter</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Enter</translation>
    </message>
    <message>
        <source>Now number {number}</source>
        <translation>Jetzt Nummer {number}</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Nacheinander</translation>
    </message>
    <message>
        <source>This or the one above</source>
        <translation>Dieses oder das darüber</translation>
    </message>
</context>
<context>
    <name>OwnCardModel</name>
    <message>
        <source>The card can&apos;t be made for now.</source>
        <translation>Die Karte lässt sich gerade nicht machen.</translation>
    </message>
</context>
<context>
    <name>OwnCardPage</name>
    <message>
        <source>Your own card</source>
        <translation>Deine eigene Karte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Make the card</source>
        <translation>Die Karte machen</translation>
    </message>
    <message>
        <source>Your card as a printed code</source>
        <translation>Deine Karte als gedruckter Code</translation>
    </message>
    <message>
        <source>What kind of file?</source>
        <translation>Welche Art von Datei?</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Put this one in its place</source>
        <translation>Diese an ihre Stelle setzen</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Den Namen ändern</translation>
    </message>
    <message>
        <source>The file is here: {file}</source>
        <translation>Die Datei ist hier: {file}</translation>
    </message>
    <message>
        <source>The squares hold the card as the file does. The code reader of a phone makes text of them.</source>
        <translation>In den Quadraten steht die Karte wie in der Datei. Der Code-Leser eines Telefons macht Text daraus.</translation>
    </message>
    <message>
        <source>The words of this card</source>
        <translation>Die Wörter dieser Karte</translation>
    </message>
    <message>
        <source>The same as digits, for a phone line that garbles words:</source>
        <translation>Dasselbe als Ziffern, für eine Leitung, die Wörter verschluckt:</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>A card holds no secret. It can go by stick, by mail, or on paper.</source>
        <translation>Eine Karte enthält kein Geheimnis. Sie kann per Stick, per Post oder auf Papier gehen.</translation>
    </message>
    <message>
        <source>A name for the card: your own, or another that the two of you agree on</source>
        <translation>Ein Name für die Karte: dein eigener, oder einer, den ihr beide ausmacht</translation>
    </message>
    <message>
        <source>Your name, as the people you set exercises for know it</source>
        <translation>Dein Name, wie ihn die Menschen kennen, denen du Übungen gibst</translation>
    </message>
    <message>
        <source>Your therapist needs this card once. With it, they make files that nobody else can open.</source>
        <translation>In deiner Therapie wird diese Karte einmal gebraucht. Damit entstehen Dateien, die sonst niemand öffnen kann.</translation>
    </message>
    <message>
        <source>The other person needs this card once. With it, Lamplit can tell that a file is from you.</source>
        <translation>Der andere Mensch braucht diese Karte einmal. Damit erkennt Lamplit, dass eine Datei von dir ist.</translation>
    </message>
    <message>
        <source>When your therapist asks, you can read these words out, in the room or by phone.</source>
        <translation>Wenn in der Therapie danach gefragt wird, kannst du diese Wörter vorlesen, im Raum oder am Telefon.</translation>
    </message>
    <message>
        <source>You can read these words out, in the room or by phone. The other person types some of them.</source>
        <translation>Du kannst diese Wörter vorlesen, im Raum oder am Telefon. Der andere Mensch tippt einige davon.</translation>
    </message>
    <message>
        <source>A small file</source>
        <translation>Eine kleine Datei</translation>
    </message>
    <message>
        <source>A page to print (PDF)</source>
        <translation>Eine Seite zum Drucken (PDF)</translation>
    </message>
</context>
<context>
    <name>OwnVoicePage</name>
    <message>
        <source>In your own voice</source>
        <translation>In deiner eigenen Stimme</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>What is recorded here goes along with everything you set, sealed like the rest.</source>
        <translation>Was hier aufgenommen wird, geht mit allem mit, was du gibst, versiegelt wie der Rest.</translation>
    </message>
    <message>
        <source>It is kept in your log, and in theirs once they take it on. Nothing else listens.</source>
        <translation>Es liegt in deinem Logbuch, und in dem anderen, sobald es dort angenommen ist. Sonst hört nichts zu.</translation>
    </message>
    <message>
        <source>Stay with me</source>
        <translation>Bleib bei mir</translation>
    </message>
    <message>
        <source>“{line}”</source>
        <translation>„{line}“</translation>
    </message>
    <message>
        <source>The quiet of your room</source>
        <translation>Die Stille deines Raums</translation>
    </message>
    <message>
        <source>Up to three minutes with nobody speaking. It plays softly beneath those words.</source>
        <translation>Bis zu drei Minuten, in denen niemand spricht. Sie läuft leise unter diesen Worten.</translation>
    </message>
    <message>
        <source>Your room</source>
        <translation>Dein Raum</translation>
    </message>
</context>
<context>
    <name>OwnVoiceRoom</name>
    <message>
        <source>What was recorded can&apos;t be read for now.</source>
        <translation>Was aufgenommen wurde, lässt sich gerade nicht lesen.</translation>
    </message>
    <message>
        <source>That could not be kept for now.</source>
        <translation>Das ließ sich gerade nicht behalten.</translation>
    </message>
</context>
<context>
    <name>PaceSection</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Pace at the start</source>
        <translation>Tempo am Anfang</translation>
    </message>
    <message>
        <source>Slower is there at every moment of an exercise.</source>
        <translation>Langsamer geht in jedem Moment einer Übung.</translation>
    </message>
    <message>
        <source>Steps that wait go on by themselves</source>
        <translation>Schritte, die warten, gehen von selbst weiter</translation>
    </message>
    <message>
        <source>They go on after their quiet. Off: they wait for a key.</source>
        <translation>Sie gehen nach ihrer Stille weiter. Aus: Sie warten auf eine Taste.</translation>
    </message>
    <message>
        <source>Small changes of wording between runs</source>
        <translation>Kleine Wechsel im Wortlaut</translation>
    </message>
    <message>
        <source>A line may come in other words the next time.</source>
        <translation>Eine Zeile kommt das nächste Mal vielleicht in anderen Worten.</translation>
    </message>
    <message>
        <source>Wording for the ears</source>
        <translation>Fassung für die Ohren</translation>
    </message>
    <message>
        <source>Where an exercise has it: listening in place of looking, for low vision or tired eyes.</source>
        <translation>Wo eine Übung sie hat: hören statt schauen, bei wenig Sehkraft oder müden Augen.</translation>
    </message>
    <message>
        <source>Looking inward</source>
        <translation>Nach innen sehen</translation>
    </message>
    <message>
        <source>Shows exercises that turn to the body or to a tone of voice. For use with your therapist first.</source>
        <translation>Zeigt Übungen, die sich zum Körper oder zum Klang einer Stimme wenden. Zuerst für die Therapie.</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Die Zeichen zeigen</translation>
    </message>
    <message>
        <source>Make one for me</source>
        <translation>Eine für mich machen</translation>
    </message>
    <message>
        <source>Nobody can get it back, not even the makers of this app.</source>
        <translation>Niemand kann sie zurückholen, auch nicht, wer diese App macht.</translation>
    </message>
    <message>
        <source>Five words. They can be written on paper.</source>
        <translation>Fünf Wörter. Man kann sie auf Papier schreiben.</translation>
    </message>
    <message>
        <source>12 characters or more. Several words are easy to type.</source>
        <translation>12 Zeichen oder mehr. Mehrere Wörter tippen sich leicht.</translation>
    </message>
    <message>
        <source>12 characters or more.</source>
        <translation>12 Zeichen oder mehr.</translation>
    </message>
    <message>
        <source>Letters too: a number alone is quickly tried out.</source>
        <translation>Auch Buchstaben: Eine Zahl allein ist schnell durchprobiert.</translation>
    </message>
    <message>
        <source>That one is among the first that are tried out.</source>
        <translation>Diese gehört zu den ersten, die durchprobiert werden.</translation>
    </message>
    <message>
        <source>The second field is for the same again.</source>
        <translation>Das zweite Feld ist für dieselbe noch einmal.</translation>
    </message>
    <message>
        <source>The two fields differ for now.</source>
        <translation>Die zwei Felder sind noch verschieden.</translation>
    </message>
    <message>
        <source>Both fields say the same.</source>
        <translation>Beide Felder sagen dasselbe.</translation>
    </message>
</context>
<context>
    <name>PatientSide</name>
    <message>
        <source>Without this card no page can be shared with {name}, and their files are not opened. What they set for you stays, from someone this app doesn&apos;t know.</source>
        <translation>Ohne diese Karte lässt sich keine Seite mit {name} teilen, und Dateien von dort werden nicht geöffnet. Was du bekommen hast, bleibt, von jemandem, den diese App nicht kennt.</translation>
    </message>
    <message>
        <source>Something new is here. It is from: {who}.</source>
        <translation>Etwas Neues ist hier. Es ist von: {who}.</translation>
    </message>
</context>
<context>
    <name>PersonModel</name>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>Noted. It is asked again in four weeks.</source>
        <translation>Notiert. In vier Wochen wird wieder gefragt.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Notiert.</translation>
    </message>
    <message>
        <source>Cards are not exchanged yet.</source>
        <translation>Karten sind noch nicht getauscht.</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>read out</source>
        <translation>vorgelesen</translation>
    </message>
    <message>
        <source>checked in person</source>
        <translation>persönlich geprüft</translation>
    </message>
    <message>
        <source>Their card says “{name}”: {trust}.</source>
        <translation>Die Karte sagt „{name}“: {trust}.</translation>
    </message>
    <message>
        <source>An assignment</source>
        <translation>Ein Auftrag</translation>
    </message>
    <message>
        <source>Withdrawn from {first}. Sent {sent}.</source>
        <translation>Zurückgezogen ab {first}. Gesendet {sent}.</translation>
    </message>
    <message>
        <source>Version {number}: from {first}. Sent {sent}.</source>
        <translation>Fassung {number}: ab {first}. Gesendet {sent}.</translation>
    </message>
    <message>
        <source>Version {number}: from {first} until {last}. Sent {sent}.</source>
        <translation>Fassung {number}: ab {first} bis {last}. Gesendet {sent}.</translation>
    </message>
    <message>
        <source>Page of {day}</source>
        <translation>Seite vom {day}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Von {first} bis {last}</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>{day}: kept</source>
        <translation>{day}: behalten</translation>
    </message>
    <message>
        <source>{day}: widened</source>
        <translation>{day}: erweitert</translation>
    </message>
    <message>
        <source>{day}: faded</source>
        <translation>{day}: ausgeklungen</translation>
    </message>
    <message>
        <source>{day}: stopped</source>
        <translation>{day}: beendet</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Set exercises</source>
        <translation>Übungen setzen</translation>
    </message>
    <message>
        <source>Their card</source>
        <translation>Die Karte</translation>
    </message>
    <message>
        <source>A file can be made for them once cards are exchanged.</source>
        <translation>Eine Datei lässt sich machen, sobald Karten getauscht sind.</translation>
    </message>
    <message>
        <source>What was set</source>
        <translation>Was gesetzt wurde</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Pages they shared, newest first</source>
        <translation>Geteilte Seiten, neueste zuerst</translation>
    </message>
    <message>
        <source>None yet. A page comes when the person shares one; days without one mean nothing.</source>
        <translation>Noch keine. Eine Seite kommt, wenn der Mensch eine teilt; Tage ohne eine bedeuten nichts.</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Deckname</translation>
    </message>
    <message>
        <source>Short note</source>
        <translation>Kurze Notiz</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete this person</source>
        <translation>Diesen Menschen löschen</translation>
    </message>
    <message>
        <source>All there is of this person goes: card, what was set, pages they shared. There is no way back.</source>
        <translation>Alles von diesem Menschen geht: Karte, was gesetzt wurde, geteilte Seiten. Es gibt keinen Weg zurück.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete all of it</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Pseudonym, note, delete</source>
        <translation>Deckname, Notiz, Löschen</translation>
    </message>
    <message>
        <source>Older pages: {count}</source>
        <translation>Ältere Seiten: {count}</translation>
    </message>
    <message>
        <source>Pages they shared</source>
        <translation>Geteilte Seiten</translation>
    </message>
</context>
<context>
    <name>PickFolderPage</name>
    <message>
        <source>Which folder?</source>
        <translation>Welcher Ordner?</translation>
    </message>
    <message>
        <source>A folder to look through</source>
        <translation>Ein Ordner zum Nachsehen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Or type where it is</source>
        <translation>Oder tippen, wo sie liegt</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Diesen Ordner nutzen</translation>
    </message>
    <message>
        <source>While this window is in front, new files in the folder are opened. Nothing there is moved or deleted, and other files are left alone.</source>
        <translation>Solange dieses Fenster vorn ist, werden neue Dateien im Ordner geöffnet. Nichts wird dort verschoben oder gelöscht, andere Dateien bleiben unberührt.</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Das Ende</translation>
    </message>
    <message>
        <source>When it gets heavier</source>
        <translation>Wenn es schwerer wird</translation>
    </message>
    <message>
        <source>When to leave it out</source>
        <translation>Wann sie wegbleibt</translation>
    </message>
    <message>
        <source>The lines</source>
        <translation>Die Zeilen</translation>
    </message>
    <message>
        <source>The exercise</source>
        <translation>Die Übung</translation>
    </message>
    <message>
        <source>{place}: {message}</source>
        <translation>{place}: {message}</translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>A place you pick comes here, with a word for it if you like.</source>
        <translation>Eine Stelle, die du wählst, kommt hierher, mit einem Wort dafür, wenn du magst.</translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>Help from a person</source>
        <translation>Hilfe von einem Menschen</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Zurück, wo ich war</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>I&apos;m going numb, or far away</source>
        <translation>Ich werde taub, oder bin weit weg</translation>
    </message>
    <message>
        <source>Sit quietly</source>
        <translation>Still sitzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>PreviewList</name>
    <message>
        <source>stays here</source>
        <translation>bleibt hier</translation>
    </message>
</context>
<context>
    <name>PreviewListModel</name>
    <message>
        <source>Goes out.</source>
        <translation>Geht hinaus.</translation>
    </message>
    <message>
        <source>Struck out, stays here.</source>
        <translation>Durchgestrichen, bleibt hier.</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Nothing of a preview is kept.</source>
        <translation>Von einer Vorschau wird nichts behalten.</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Zeile für Zeile</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Stille</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>How it was used</source>
        <translation>Wie es benutzt wurde</translation>
    </message>
    <message>
        <source>Before and after, in order</source>
        <translation>Davor und danach, der Reihe nach</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In ihren Worten</translation>
    </message>
    <message>
        <source>Places in the body that were picked</source>
        <translation>Stellen im Körper, die gewählt wurden</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>QuietField</name>
    <message>
        <source>Quiet after it, in seconds</source>
        <translation>Stille danach, in Sekunden</translation>
    </message>
    <message>
        <source>{title}, {pace}</source>
        <translation>{title}, {pace}</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>End the recording</source>
        <translation>Die Aufnahme beenden</translation>
    </message>
    <message>
        <source>No microphone is here</source>
        <translation>Hier ist kein Mikrofon</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Noch einmal aufnehmen</translation>
    </message>
    <message>
        <source>The microphone is being opened.</source>
        <translation>Das Mikrofon wird geöffnet.</translation>
    </message>
    <message>
        <source>Recording. {seconds} s left.</source>
        <translation>Aufnahme läuft. Noch {seconds} s.</translation>
    </message>
    <message>
        <source>It is being made ready.</source>
        <translation>Sie wird fertig gemacht.</translation>
    </message>
    <message>
        <source>Your room, {seconds} s.</source>
        <translation>Dein Raum, {seconds} s.</translation>
    </message>
    <message>
        <source>In your own voice, {seconds} s.</source>
        <translation>In deiner eigenen Stimme, {seconds} s.</translation>
    </message>
    <message>
        <source>No microphone was found. Everything else works without one.</source>
        <translation>Es fand sich kein Mikrofon. Alles andere geht ohne.</translation>
    </message>
    <message>
        <source>The microphone went away. Nothing was recorded.</source>
        <translation>Das Mikrofon ging weg. Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>Nothing was heard. The microphone may be off.</source>
        <translation>Es war nichts zu hören. Das Mikrofon ist vielleicht aus.</translation>
    </message>
    <message>
        <source>That was too short to keep.</source>
        <translation>Das war zu kurz zum Behalten.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>A recovery code</source>
        <translation>Ein Notfall-Code</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Passphrase as it is now</source>
        <translation>Passphrase, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Einen Code machen</translation>
    </message>
    <message>
        <source>Take the code away</source>
        <translation>Den Code wegnehmen</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Er steht auf Papier</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Diesen Code nutzen</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Die Wörter zeigen</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>Zurück zu den Einstellungen</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Einen neuen Code machen</translation>
    </message>
    <message>
        <source>Twelve words open the log when the passphrase is forgotten. They are shown once.</source>
        <translation>Zwölf Wörter öffnen das Logbuch, wenn die Passphrase vergessen ist. Sie werden einmal gezeigt.</translation>
    </message>
    <message>
        <source>This log has a code. A new one takes its place.</source>
        <translation>Dieses Logbuch hat einen Code. Ein neuer tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>Write these on paper, with their numbers. The paper can be kept outside this house.</source>
        <translation>Schreib diese auf Papier, mit ihren Nummern. Das Papier kann außer Haus liegen.</translation>
    </message>
    <message>
        <source>Whoever has the paper and this computer can open the log. Nobody can show the words again.</source>
        <translation>Wer das Papier und diesen Computer hat, kann das Logbuch öffnen. Niemand kann die Wörter noch einmal zeigen.</translation>
    </message>
    <message>
        <source>Three of the words, from the paper.</source>
        <translation>Drei der Wörter, vom Papier.</translation>
    </message>
    <message>
        <source>The code opens the log from now on.</source>
        <translation>Der Code öffnet das Logbuch ab jetzt.</translation>
    </message>
    <message>
        <source>No code opens the log now. The passphrase does.</source>
        <translation>Jetzt öffnet kein Code das Logbuch. Die Passphrase öffnet es.</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>Wort {number}</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>An icon among those of the desktop</source>
        <translation>Ein Symbol bei denen des Desktops</translation>
    </message>
    <message>
        <source>It says Lamplit and nothing else. Hide takes it away too.</source>
        <translation>Es sagt Lamplit und sonst nichts. Verbergen nimmt es mit weg.</translation>
    </message>
    <message>
        <source>This desktop has no place for such an icon for now.</source>
        <translation>Dieser Desktop hat zurzeit keinen Platz für so ein Symbol.</translation>
    </message>
    <message>
        <source>A time</source>
        <translation>Eine Uhrzeit</translation>
    </message>
    <message>
        <source>A second time</source>
        <translation>Eine zweite Uhrzeit</translation>
    </message>
    <message>
        <source>A third time</source>
        <translation>Eine dritte Uhrzeit</translation>
    </message>
    <message>
        <source>Pause the reminders</source>
        <translation>Erinnerungen pausieren</translation>
    </message>
    <message>
        <source>The times stay as they are.</source>
        <translation>Die Uhrzeiten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The next one in an hour</source>
        <translation>Die nächste in einer Stunde</translation>
    </message>
    <message>
        <source>Icon and reminders</source>
        <translation>Symbol und Erinnerungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>At these times the desktop shows one word: Lamplit.</source>
        <translation>Zu diesen Zeiten zeigt der Desktop ein Wort: Lamplit.</translation>
    </message>
    <message>
        <source>None comes while Lamplit is closed or hidden, or during an exercise. One that could not come stays away.</source>
        <translation>Keine kommt, solange Lamplit geschlossen oder verborgen ist oder eine Übung läuft. Eine, die nicht kommen konnte, bleibt weg.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The next one comes at {time}.</source>
        <translation>Die nächste kommt um {time}.</translation>
    </message>
</context>
<context>
    <name>RemindersSection</name>
    <message>
        <source>An icon on the desktop, and reminders</source>
        <translation>Ein Symbol auf dem Desktop, und Erinnerungen</translation>
    </message>
    <message>
        <source>Icon and reminders</source>
        <translation>Symbol und Erinnerungen</translation>
    </message>
    <message>
        <source>Off unless they are set. A reminder says Lamplit and nothing else.</source>
        <translation>Aus, solange nichts eingestellt ist. Eine Erinnerung sagt Lamplit und sonst nichts.</translation>
    </message>
</context>
<context>
    <name>SaveField</name>
    <message>
        <source>Which folder?</source>
        <translation>Welcher Ordner?</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Name der Datei</translation>
    </message>
</context>
<context>
    <name>ScaleSection</name>
    <message>
        <source>At 0</source>
        <translation>Bei 0</translation>
    </message>
    <message>
        <source>At 5</source>
        <translation>Bei 5</translation>
    </message>
    <message>
        <source>At 10</source>
        <translation>Bei 10</translation>
    </message>
    <message>
        <source>These stand in the log, and can be set once it is open.</source>
        <translation>Dies steht im Logbuch und lässt sich einstellen, wenn es offen ist.</translation>
    </message>
    <message>
        <source>Date of the last session</source>
        <translation>Datum der letzten Sitzung</translation>
    </message>
    <message>
        <source>No date of a last session is set.</source>
        <translation>Es ist kein Datum einer letzten Sitzung gesetzt.</translation>
    </message>
    <message>
        <source>Set a date</source>
        <translation>Ein Datum setzen</translation>
    </message>
    <message>
        <source>Clear the date</source>
        <translation>Das Datum löschen</translation>
    </message>
    <message>
        <source>My words for the scale</source>
        <translation>Meine Worte für die Skala</translation>
    </message>
    <message>
        <source>An empty field has the word that comes with it.</source>
        <translation>Ein leeres Feld hat das Wort, das mitkommt.</translation>
    </message>
</context>
<context>
    <name>SensationCard</name>
    <message>
        <source>{place}: a word</source>
        <translation>{place}: ein Wort</translation>
    </message>
    <message>
        <source>Something under it</source>
        <translation>Etwas darunter</translation>
    </message>
    <message>
        <source>{place}: something under it</source>
        <translation>{place}: etwas darunter</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>{place}: a number</source>
        <translation>{place}: eine Zahl</translation>
    </message>
    <message>
        <source>{place}: a word for what is under it</source>
        <translation>{place}: ein Wort für das, was darunter ist</translation>
    </message>
    <message>
        <source>{place}: a number from 0 to 10</source>
        <translation>{place}: eine Zahl von 0 bis 10</translation>
    </message>
    <message>
        <source>under it {word}</source>
        <translation>darunter {word}</translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>{number} von 10</translation>
    </message>
    <message>
        <source>{place}: a word, if you like</source>
        <translation>{place}: ein Wort, wenn du magst</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation>{place}: {words}</translation>
    </message>
</context>
<context>
    <name>SetEditorModel</name>
    <message>
        <source>{first}, then {second}</source>
        <translation>{first}, dann {second}</translation>
    </message>
    <message>
        <source>{first}, and more</source>
        <translation>{first}, und mehr</translation>
    </message>
    <message>
        <source>One of a few things. You can pick which.</source>
        <translation>Eines von ein paar Dingen. Du kannst aussuchen, welches.</translation>
    </message>
    <message>
        <source>A few things in a row, picked for you.</source>
        <translation>Einige Dinge nacheinander, für dich ausgesucht.</translation>
    </message>
</context>
<context>
    <name>SetEditorPage</name>
    <message>
        <source>An assignment</source>
        <translation>Ein Auftrag</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>An exercise or a set: a part of its title</source>
        <translation>Eine Übung oder ein Set: ein Teil des Titels</translation>
    </message>
    <message>
        <source>Write an exercise</source>
        <translation>Eine Übung schreiben</translation>
    </message>
    <message>
        <source>What is picked, in order</source>
        <translation>Was ausgesucht ist, der Reihe nach</translation>
    </message>
    <message>
        <source>Three or fewer is easier to use.</source>
        <translation>Drei oder weniger lassen sich leichter nutzen.</translation>
    </message>
    <message>
        <source>{count} is the most that fit.</source>
        <translation>{count} ist das Meiste, was passt.</translation>
    </message>
    <message>
        <source>Why this one, in one sentence</source>
        <translation>Der Grund für diese Wahl, in einem Satz</translation>
    </message>
    <message>
        <source>The sentence has other words now. What was said with it is left out.</source>
        <translation>Der Satz hat jetzt andere Worte. Was dazu gesagt wurde, bleibt weg.</translation>
    </message>
    <message>
        <source>Tried in the room</source>
        <translation>Im Raum ausprobiert</translation>
    </message>
    <message>
        <source>A note, if you like: up to 200 signs</source>
        <translation>Eine Notiz, wenn du magst: bis zu 200 Zeichen</translation>
    </message>
    <message>
        <source>Keep in</source>
        <translation>Drin lassen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
    <message>
        <source>In your own voice</source>
        <translation>In deiner eigenen Stimme</translation>
    </message>
    <message>
        <source>Keep the set for another time</source>
        <translation>Das Set für ein anderes Mal behalten</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>kann wegbleiben</translation>
    </message>
    <message>
        <source>{title}, number {number}</source>
        <translation>{title}, Nummer {number}</translation>
    </message>
    <message>
        <source>An assignment for {name}</source>
        <translation>Ein Auftrag für {name}</translation>
    </message>
    <message>
        <source>An assignment for {count} people</source>
        <translation>Ein Auftrag für {count} Menschen</translation>
    </message>
    <message>
        <source>A set. {purpose}</source>
        <translation>Ein Set. {purpose}</translation>
    </message>
    <message>
        <source>Still open: {named}</source>
        <translation>Noch offen: {named}</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <source>{names} look inward and were not tried in the room.</source>
        <translation>{names} schauen nach innen und wurden nicht im Raum ausprobiert.</translation>
    </message>
    <message>
        <source>{names} looks inward and was not tried in the room.</source>
        <translation>{names} schaut nach innen und wurde nicht im Raum ausprobiert.</translation>
    </message>
    <message>
        <source>It stands above the set on their screen. You can say it too, in up to 30 seconds.</source>
        <translation>Es steht auf dem anderen Bildschirm über dem Set. Du kannst es auch sagen, in bis zu 30 Sekunden.</translation>
    </message>
    <message>
        <source>How it is meant</source>
        <translation>Wie es gemeint ist</translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <translation>Die Aufnahme läuft noch.</translation>
    </message>
    <message>
        <source>An exercise is not picked yet.</source>
        <translation>Es ist noch keine Übung ausgesucht.</translation>
    </message>
    <message>
        <source>The sentence on why this one is still empty.</source>
        <translation>Der Satz mit dem Grund ist noch leer.</translation>
    </message>
    <message>
        <source>Tried in the room: yes or no.</source>
        <translation>Im Raum ausprobiert: ja oder nein.</translation>
    </message>
    <message>
        <source>The last day stands before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Tried in the room: {answer}</source>
        <translation>Im Raum ausprobiert: {answer}</translation>
    </message>
</context>
<context>
    <name>SetRoom</name>
    <message>
        <source>That could not be kept for now.</source>
        <translation>Das ließ sich gerade nicht behalten.</translation>
    </message>
    <message>
        <source>The set is kept here, under “{title}”.</source>
        <translation>Das Set wird hier behalten, unter „{title}“.</translation>
    </message>
    <message>
        <source>The set could not be kept for now.</source>
        <translation>Das Set ließ sich gerade nicht behalten.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Locked by this passphrase from now on.</source>
        <translation>Ab jetzt mit dieser Passphrase verschlossen.</translation>
    </message>
    <message>
        <source>This could not be changed this time.</source>
        <translation>Das ließ sich diesmal nicht ändern.</translation>
    </message>
</context>
<context>
    <name>ShareModel</name>
    <message>
        <source>The file could not be written there.</source>
        <translation>Die Datei ließ sich dort nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>A page for your therapist</source>
        <translation>Eine Seite für deine Therapie</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Für wen?</translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation>Welche Tage?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>The lines of the page</source>
        <translation>Die Zeilen der Seite</translation>
    </message>
    <message>
        <source>Put all lines back</source>
        <translation>Alle Zeilen zurücknehmen</translation>
    </message>
    <message>
        <source>How long is it to be kept?</source>
        <translation>Wie lange wird sie behalten?</translation>
    </message>
    <message>
        <source>Where does the file go?</source>
        <translation>Wohin geht die Datei?</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Put this one in its place</source>
        <translation>Diese an ihre Stelle setzen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Lines on the page: {count}</source>
        <translation>Zeilen auf der Seite: {count}</translation>
    </message>
    <message>
        <source>The person you pick above</source>
        <translation>Der Mensch, den du oben wählst</translation>
    </message>
    <message>
        <source>The page for {name} is made.</source>
        <translation>Die Seite für {name} ist gemacht.</translation>
    </message>
    <message>
        <source>The file is here: {file}</source>
        <translation>Die Datei ist hier: {file}</translation>
    </message>
    <message>
        <source>The line as a whole</source>
        <translation>Die ganze Zeile</translation>
    </message>
    <message>
        <source>What stands on it?</source>
        <translation>Was steht darauf?</translation>
    </message>
    <message>
        <source>Lines of your own, if you like</source>
        <translation>Eigene Zeilen, wenn du magst</translation>
    </message>
    <message>
        <source>They stand at the top of the page. Three at the most.</source>
        <translation>Sie stehen oben auf der Seite. Höchstens drei.</translation>
    </message>
    <message>
        <source>This is the page that would be seen</source>
        <translation>Das ist die Seite, die zu sehen wäre</translation>
    </message>
    <message>
        <source>Press a line to strike it out, press again to put it back.</source>
        <translation>Ein Druck streicht eine Zeile, ein weiterer nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Sharing says yes to these five</source>
        <translation>Teilen sagt Ja zu diesen fünf</translation>
    </message>
    <message>
        <source>Lamplit has not sent it. It notes under “What you shared” that it was made, and when.</source>
        <translation>Lamplit hat sie nicht gesendet. Unter „Was du geteilt hast“ steht, dass sie gemacht wurde, und wann.</translation>
    </message>
    <message>
        <source>The log is not open.</source>
        <translation>Das Logbuch ist nicht offen.</translation>
    </message>
    <message>
        <source>There is nobody to share with. A therapist&apos;s card can be taken in under “From your therapist”.</source>
        <translation>Es gibt niemanden zum Teilen. Eine Karte lässt sich unter „Aus deiner Therapie“ aufnehmen.</translation>
    </message>
    <message>
        <source>Reading the log.</source>
        <translation>Das Logbuch wird gelesen.</translation>
    </message>
    <message>
        <source>Two dates are asked for here, like 2026-11-24.</source>
        <translation>Hier gehören zwei Daten hin, wie 2026-11-24.</translation>
    </message>
    <message>
        <source>Nothing stands in these days, and no line of your own.</source>
        <translation>In diesen Tagen steht nichts, und keine eigene Zeile.</translation>
    </message>
    <message>
        <source>This is more than one page holds. Choose fewer days.</source>
        <translation>Das ist mehr, als eine Seite fasst. Wähle weniger Tage.</translation>
    </message>
    <message>
        <source>Exercises: how often, ended or stopped at which step</source>
        <translation>Übungen: wie oft, beendet oder bei welchem Schritt aufgehört</translation>
    </message>
    <message>
        <source>How much was going on, before and after</source>
        <translation>Wie viel los war, davor und danach</translation>
    </message>
    <message>
        <source>How often Slower was pressed, and the usual pace</source>
        <translation>Wie oft Langsamer gedrückt wurde, und das übliche Tempo</translation>
    </message>
    <message>
        <source>How often “This isn&apos;t helping” was pressed</source>
        <translation>Wie oft „Das hilft nicht“ gedrückt wurde</translation>
    </message>
    <message>
        <source>Places in the body that were picked</source>
        <translation>Stellen im Körper, die gewählt wurden</translation>
    </message>
    <message>
        <source>Notes, word for word</source>
        <translation>Notizen, Wort für Wort</translation>
    </message>
    <message>
        <source>Since the last session</source>
        <translation>Seit der letzten Sitzung</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>Days of your own</source>
        <translation>Eigene Tage</translation>
    </message>
    <message>
        <source>No date set</source>
        <translation>Kein Datum gesetzt</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Drei Monate</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>Into the folder of you two</source>
        <translation>In euren gemeinsamen Ordner</translation>
    </message>
    <message>
        <source>To another place</source>
        <translation>An einen anderen Ort</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message>
        <source>In your words</source>
        <translation>In deinen Worten</translation>
    </message>
    <message>
        <source>Usual pace</source>
        <translation>Übliches Tempo</translation>
    </message>
    <message>
        <source>picked: {count}</source>
        <translation>gewählt: {count}</translation>
    </message>
    <message>
        <source>times: {count}</source>
        <translation>Mal: {count}</translation>
    </message>
    <message>
        <source>ended: {count}</source>
        <translation>beendet: {count}</translation>
    </message>
    <message>
        <source>stopped at step {steps}</source>
        <translation>aufgehört bei Schritt {steps}</translation>
    </message>
    <message>
        <source>slower pressed: {count}</source>
        <translation>Langsamer gedrückt: {count}</translation>
    </message>
    <message>
        <source>“this isn&apos;t helping”: {count}</source>
        <translation>„Das hilft nicht“: {count}</translation>
    </message>
    <message>
        <source>stands aside</source>
        <translation>steht beiseite</translation>
    </message>
    <message>
        <source>{before}, then {after}</source>
        <translation>{before}, dann {after}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>What you shared</source>
        <translation>Was du geteilt hast</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Nothing was shared yet.</source>
        <translation>Noch wurde nichts geteilt.</translation>
    </message>
    <message>
        <source>Sharing can end</source>
        <translation>Das Teilen kann enden</translation>
    </message>
    <message>
        <source>Then no page can be made for that person here. What was shared before stays with them: a copy that was sent can&apos;t be called back. Lamplit tells them nothing of it.</source>
        <translation>Dann lässt sich hier keine Seite mehr für diesen Menschen machen. Was geteilt wurde, bleibt dort: Eine Kopie, die gesendet wurde, lässt sich nicht zurückrufen. Lamplit teilt davon nichts mit.</translation>
    </message>
    <message>
        <source>The log is not open.</source>
        <translation>Das Logbuch ist nicht offen.</translation>
    </message>
    <message>
        <source>Let pages go to {name} again</source>
        <translation>Wieder Seiten an {name} gehen lassen</translation>
    </message>
    <message>
        <source>Share nothing more with {name}</source>
        <translation>Mit {name} nichts mehr teilen</translation>
    </message>
    <message>
        <source>Sharing with {name} has ended.</source>
        <translation>Das Teilen mit {name} ist beendet.</translation>
    </message>
</context>
<context>
    <name>SharedWords</name>
    <message>
        <source>About the days from {first} to {last}</source>
        <translation>Über die Tage von {first} bis {last}</translation>
    </message>
    <message>
        <source>Lines: {count}. Chosen: {fields}</source>
        <translation>Zeilen: {count}. Gewählt: {fields}</translation>
    </message>
    <message>
        <source>Asked to be kept until {day}</source>
        <translation>Mit der Bitte, es bis {day} zu behalten</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Für {name}</translation>
    </message>
    <message>
        <source>For someone whose card is gone</source>
        <translation>Für jemanden, dessen Karte weg ist</translation>
    </message>
    <message>
        <source>exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>“This isn&apos;t helping”</source>
        <translation>„Das hilft nicht“</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>own lines</source>
        <translation>eigene Zeilen</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>From your therapist</source>
        <translation>Aus deiner Therapie</translation>
    </message>
    <message>
        <source>To start with</source>
        <translation>Für den Anfang</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Die anderen</translation>
    </message>
    <message>
        <source>Several in a row</source>
        <translation>Mehrere nacheinander</translation>
    </message>
    <message>
        <source>Further in</source>
        <translation>Weiter nach innen</translation>
    </message>
    <message>
        <source>Further in, several in a row</source>
        <translation>Weiter nach innen, mehrere hintereinander</translation>
    </message>
    <message>
        <source>How far in, today</source>
        <translation>Wie weit nach innen, heute</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>Der Raum</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Atem</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>What goes further in stands lower down. Nothing is left out.</source>
        <translation>Was weiter nach innen geht, steht weiter unten. Nichts fehlt.</translation>
    </message>
    <message>
        <source>Looking inward</source>
        <translation>Nach innen sehen</translation>
    </message>
    <message>
        <source>Some more turn to the body or to a tone of voice. The switch for them is in Settings.</source>
        <translation>Einige weitere wenden sich zum Körper oder zum Klang einer Stimme. Der Schalter dafür ist in den Einstellungen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>Standing aside</source>
        <translation>Steht beiseite</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>ShutOffModel</name>
    <message>
        <source>This could not be done this time.</source>
        <translation>Das ließ sich diesmal nicht tun.</translation>
    </message>
</context>
<context>
    <name>ShutOffPage</name>
    <message>
        <source>Someone knows the passphrase</source>
        <translation>Jemand kennt die Passphrase</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Passphrase as it is now</source>
        <translation>Passphrase, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>Die neue</translation>
    </message>
    <message>
        <source>Lock them out</source>
        <translation>Andere aussperren</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Einen neuen Notfall-Code machen</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>Zurück zu den Einstellungen</translation>
    </message>
    <message>
        <source>Some copies could not follow yet. They do when the log opens next.</source>
        <translation>Einige Kopien konnten noch nicht folgen. Das kommt, wenn sich das Logbuch das nächste Mal öffnet.</translation>
    </message>
    <message>
        <source>The old recovery code opens nothing now.</source>
        <translation>Der alte Notfall-Code öffnet jetzt nichts.</translation>
    </message>
    <message>
        <source>The old passphrase opens nothing here any more.</source>
        <translation>Die alte Passphrase öffnet hier nichts mehr.</translation>
    </message>
    <message>
        <source>Working on it.</source>
        <translation>Es läuft.</translation>
    </message>
    <message>
        <source>Working on it: {done} of {total} done.</source>
        <translation>Es läuft: {done} von {total} fertig.</translation>
    </message>
    <message>
        <source>This can take a minute. If the computer stops meanwhile, nothing is lost.</source>
        <translation>Das kann eine Minute dauern. Geht der Computer dabei aus, geht nichts verloren.</translation>
    </message>
    <message>
        <source>The log and its copies here get a new key. The old passphrase then opens none of them.</source>
        <translation>Das Logbuch und seine Kopien hier bekommen einen neuen Schlüssel. Die alte Passphrase öffnet dann keine davon.</translation>
    </message>
    <message>
        <source>A copy that someone took elsewhere before is out of reach, and still opens with the old one.</source>
        <translation>Eine Kopie, die jemand vorher anderswohin nahm, ist außer Reichweite und öffnet sich weiter mit der alten.</translation>
    </message>
</context>
<context>
    <name>SpanRow</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Day of the last session</source>
        <translation>Tag der letzten Sitzung</translation>
    </message>
    <message>
        <source>Use this day</source>
        <translation>Diesen Tag nutzen</translation>
    </message>
</context>
<context>
    <name>SteadyThings</name>
    <message>
        <source>That could not be kept this time.</source>
        <translation>Das ließ sich diesmal nicht behalten.</translation>
    </message>
</context>
<context>
    <name>SteadyThingsPage</name>
    <message>
        <source>A thing</source>
        <translation>Ein Ding</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Nothing is named.</source>
        <translation>Nichts ist benannt.</translation>
    </message>
    <message>
        <source>There is no room for more. One can be taken out first.</source>
        <translation>Für weitere ist kein Platz. Eines kann zuerst herausgenommen werden.</translation>
    </message>
    <message>
        <source>These stand in the log, and can be set once it is open.</source>
        <translation>Dies steht im Logbuch und lässt sich einstellen, wenn es offen ist.</translation>
    </message>
    <message>
        <source>My steady things</source>
        <translation>Meine festen Dinge</translation>
    </message>
    <message>
        <source>A lamp, a cup, a windowsill: things of yours that hold still. There is room for {count}.</source>
        <translation>Eine Lampe, eine Tasse, ein Fensterbrett: Dinge von dir, die stillhalten. Platz ist für {count}.</translation>
    </message>
    <message>
        <source>Where an exercise turns to one thing, their names stand beneath the line, so that nothing has to be looked for. They are not read aloud.</source>
        <translation>Wo eine Übung sich einem Ding zuwendet, stehen ihre Namen unter der Zeile, sodass nichts zu suchen ist. Sie werden nicht vorgelesen.</translation>
    </message>
    <message>
        <source>They stand in the encrypted log. A file that you make of it can take them along.</source>
        <translation>Sie stehen im verschlüsselten Logbuch. Eine Datei, die du daraus machst, kann sie mitnehmen.</translation>
    </message>
    <message>
        <source>Named: {name}</source>
        <translation>Benannt: {name}</translation>
    </message>
    <message>
        <source>Taken out: {name}</source>
        <translation>Herausgenommen: {name}</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Tap one, or go on</source>
        <translation>Eins antippen, oder weitergehen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Places in the body</source>
        <translation>Stellen im Körper</translation>
    </message>
    <message>
        <source>→</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Back to the exercise</source>
        <translation>Zurück zur Übung</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>It waits for the key “{key}”.</source>
        <translation>Es wartet auf die Taste „{key}“.</translation>
    </message>
    <message>
        <source>Yours: {things}</source>
        <translation>Von dir: {things}</translation>
    </message>
</context>
<context>
    <name>StillRoom</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>StruckWords</name>
    <message>
        <source>That could not be kept this time.</source>
        <translation>Das ließ sich diesmal nicht behalten.</translation>
    </message>
</context>
<context>
    <name>StruckWordsPage</name>
    <message>
        <source>A word</source>
        <translation>Ein Wort</translation>
    </message>
    <message>
        <source>Strike it out</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Gestrichen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>No word is struck out.</source>
        <translation>Kein Wort ist gestrichen.</translation>
    </message>
    <message>
        <source>A press puts a word back.</source>
        <translation>Ein Druck nimmt ein Wort zurück.</translation>
    </message>
    <message>
        <source>There is no room for more words. One can be put back first.</source>
        <translation>Für weitere Wörter ist kein Platz. Vorher kann eines zurück.</translation>
    </message>
    <message>
        <source>These stand in the log, and can be set once it is open.</source>
        <translation>Dies steht im Logbuch und lässt sich einstellen, wenn es offen ist.</translation>
    </message>
    <message>
        <source>Words that sting</source>
        <translation>Wörter, die wehtun</translation>
    </message>
    <message>
        <source>A word that you strike out here is left out of every exercise, and of what a therapist writes to you. Other words stand in its place, or a short gap.</source>
        <translation>Ein Wort, das du hier streichst, fehlt in jeder Übung und in dem, was dir aus der Therapie geschrieben wird. An seiner Stelle stehen andere Worte oder eine kurze Lücke.</translation>
    </message>
    <message>
        <source>What you wrote yourself stays as it is, and so does Help from a person.</source>
        <translation>Was du selbst geschrieben hast, bleibt, wie es ist. „Hilfe von einem Menschen“ auch.</translation>
    </message>
    <message>
        <source>Put back: {word}</source>
        <translation>Zurücknehmen: {word}</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>How {title} goes on</source>
        <translation>Wie es mit {title} weitergeht</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
</context>
<context>
    <name>SummaryModel</name>
    <message>
        <source>The page is here: {path}</source>
        <translation>Die Seite ist hier: {path}</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next assignment from these marks</source>
        <translation>Nächster Auftrag aus diesen Marken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>An seine Stelle setzen</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In ihren Worten</translation>
    </message>
    <message>
        <source>How slow it was</source>
        <translation>Wie langsam es war</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Each pair of dots is one time, the oldest first: hollow before, filled after.</source>
        <translation>Jedes Paar Marken ist ein Mal, das älteste zuerst: leer davor, voll danach.</translation>
    </message>
    <message>
        <source>Places in the body that were picked</source>
        <translation>Stellen im Körper, die gewählt wurden</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message>
        <source>From {first} to {last}. Shared by the person on {made}.</source>
        <translation>Von {first} bis {last}. Geteilt am {made}.</translation>
    </message>
    <message>
        <source>A page from {name}</source>
        <translation>Eine Seite von {name}</translation>
    </message>
    <message>
        <source>exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>langsamer</translation>
    </message>
    <message>
        <source>“this isn&apos;t helping”</source>
        <translation>„Das hilft nicht“</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>They chose to show: {fields}.</source>
        <translation>Gezeigt werden: {fields}.</translation>
    </message>
    <message>
        <source>They ask that it is kept until {day} and no longer.</source>
        <translation>Mit der Bitte, sie bis {day} zu behalten und nicht länger.</translation>
    </message>
    <message>
        <source>“Slower” in all: {count}</source>
        <translation>„Langsamer“ insgesamt: {count}</translation>
    </message>
    <message>
        <source>Usual pace: {pace}</source>
        <translation>Übliches Tempo: {pace}</translation>
    </message>
    <message>
        <source>“This isn&apos;t helping”: {count}</source>
        <translation>„Das hilft nicht“: {count}</translation>
    </message>
    <message>
        <source>times: {count}</source>
        <translation>Mal: {count}</translation>
    </message>
    <message>
        <source>ended: {count}</source>
        <translation>beendet: {count}</translation>
    </message>
    <message>
        <source>stopped at step {steps}</source>
        <translation>aufgehört bei Schritt {steps}</translation>
    </message>
    <message>
        <source>slower pressed: {count}</source>
        <translation>Langsamer gedrückt: {count}</translation>
    </message>
    <message>
        <source>“this isn&apos;t helping”: {count}</source>
        <translation>„Das hilft nicht“: {count}</translation>
    </message>
    <message>
        <source>no ratings here</source>
        <translation>hier keine Werte</translation>
    </message>
    <message>
        <source>{before}, then {after}</source>
        <translation>{before}, dann {after}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Median, with every pair shown beside it: {before} before, {after} after</source>
        <translation>Median, mit jedem Paar daneben: {before} davor, {after} danach</translation>
    </message>
    <message>
        <source>* went up by 2 or more, so often: {count} ({where})</source>
        <translation>* stieg um 2 oder mehr, so oft: {count} ({where})</translation>
    </message>
    <message>
        <source>Set aside by Lamplit: {titles}</source>
        <translation>Von Lamplit beiseitegelegt: {titles}</translation>
    </message>
    <message>
        <source>What this page cannot say: whether an exercise works.</source>
        <translation>Was diese Seite nicht sagen kann: ob eine Übung wirkt.</translation>
    </message>
    <message>
        <source>These are few times, at chosen moments. High ratings tend to be followed by lower ones with no help at all.</source>
        <translation>Das sind wenige Male, zu gewählten Momenten. Auf hohe Werte folgen meist niedrigere, auch ohne jede Hilfe.</translation>
    </message>
    <message>
        <source>A blank day says that Lamplit was not used; nothing else.</source>
        <translation>Ein leerer Tag sagt, dass Lamplit nicht benutzt wurde; sonst nichts.</translation>
    </message>
</context>
<context>
    <name>TakeAwayModel</name>
    <message>
        <source>The file could not be written there.</source>
        <translation>Die Datei ließ sich dort nicht schreiben.</translation>
    </message>
    <message>
        <source>The log can&apos;t be read for now.</source>
        <translation>Das Logbuch lässt sich gerade nicht lesen.</translation>
    </message>
</context>
<context>
    <name>TakeAwayPage</name>
    <message>
        <source>Take it with you</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation>Welche Tage?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Mit Notizen</translation>
    </message>
    <message>
        <source>With how much was going on</source>
        <translation>Mit dem, wie viel los war</translation>
    </message>
    <message>
        <source>What leaves, oldest first</source>
        <translation>Was hinausgeht, ältestes zuerst</translation>
    </message>
    <message>
        <source>Put all rows back</source>
        <translation>Alle Zeilen zurücknehmen</translation>
    </message>
    <message>
        <source>Which kind of file?</source>
        <translation>Welche Art von Datei?</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Put this one in its place</source>
        <translation>Diese an ihre Stelle setzen</translation>
    </message>
    <message>
        <source>Outside Lamplit nothing protects this file. Whoever can open this computer or stick can read it.</source>
        <translation>Außerhalb von Lamplit schützt nichts diese Datei. Wer diesen Computer oder Stick öffnen kann, kann sie lesen.</translation>
    </message>
    <message>
        <source>Rows that leave: {count}</source>
        <translation>Zeilen, die hinausgehen: {count}</translation>
    </message>
    <message>
        <source>The file is here: {file}</source>
        <translation>Die Datei ist hier: {file}</translation>
    </message>
    <message>
        <source>Writing the file.</source>
        <translation>Die Datei wird geschrieben.</translation>
    </message>
    <message>
        <source>The row as a whole</source>
        <translation>Die ganze Zeile</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <source>Press a row to strike it out, press again to put it back.</source>
        <translation>Ein Druck streicht eine Zeile, ein weiterer nimmt sie zurück.</translation>
    </message>
    <message>
        <source>This makes a file of the log. Nothing is sent.</source>
        <translation>Hier entsteht eine Datei aus dem Logbuch. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Reading the log.</source>
        <translation>Das Logbuch wird gelesen.</translation>
    </message>
    <message>
        <source>Nothing stands in these days.</source>
        <translation>In diesen Tagen steht nichts.</translation>
    </message>
    <message>
        <source>These are more rows than one file holds. Choose fewer days.</source>
        <translation>Das sind mehr Zeilen, als eine Datei fasst. Wähle weniger Tage.</translation>
    </message>
    <message>
        <source>Two dates are asked for here, like 2026-11-24.</source>
        <translation>Hier gehören zwei Daten hin, wie 2026-11-24.</translation>
    </message>
    <message>
        <source>The log is not open.</source>
        <translation>Das Logbuch ist nicht offen.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Days of your own</source>
        <translation>Eigene Tage</translation>
    </message>
    <message>
        <source>A page to print (PDF)</source>
        <translation>Eine Seite zum Drucken (PDF)</translation>
    </message>
    <message>
        <source>It looks the same on every computer.</source>
        <translation>Sie sieht auf jedem Computer gleich aus.</translation>
    </message>
    <message>
        <source>A page to read (HTML)</source>
        <translation>Eine Seite zum Lesen (HTML)</translation>
    </message>
    <message>
        <source>It opens in a browser, and a screen reader finds its way in it.</source>
        <translation>Sie öffnet sich im Browser, und ein Vorleseprogramm findet sich darin zurecht.</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Eine Tabelle (CSV)</translation>
    </message>
    <message>
        <source>It opens in a spreadsheet.</source>
        <translation>Sie öffnet sich in einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Everything to bring back (JSON)</source>
        <translation>Alles zum Zurückholen (JSON)</translation>
    </message>
    <message>
        <source>Lamplit can take it in again, here or on another computer.</source>
        <translation>Lamplit kann es wieder hereinholen, hier oder auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>For a clinic&apos;s system (FHIR)</source>
        <translation>Für das System einer Praxis (FHIR)</translation>
    </message>
    <message>
        <source>It is for a program of a clinic. A person reads one of the pages with more ease.</source>
        <translation>Es ist für ein Programm einer Praxis. Ein Mensch liest eine der Seiten leichter.</translation>
    </message>
</context>
<context>
    <name>TakeCardModel</name>
    <message>
        <source>This card can&apos;t be read for now.</source>
        <translation>Diese Karte lässt sich gerade nicht lesen.</translation>
    </message>
</context>
<context>
    <name>TakeCardPage</name>
    <message>
        <source>Take in a card</source>
        <translation>Eine Karte aufnehmen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>No card is in this folder.</source>
        <translation>In diesem Ordner ist keine Karte.</translation>
    </message>
    <message>
        <source>Look at this text</source>
        <translation>Diesen Text ansehen</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>Diese Karte behalten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Check the words of it</source>
        <translation>Ihre Wörter prüfen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>This card is here already. {trust}.</source>
        <translation>Diese Karte ist schon hier. {trust}.</translation>
    </message>
    <message>
        <source>The card is kept. It is not checked yet: that takes a minute, together or by phone.</source>
        <translation>Die Karte wird behalten. Geprüft ist sie noch nicht: Das dauert eine Minute, gemeinsam oder am Telefon.</translation>
    </message>
    <message>
        <source>Anyone can write a name on a card. Whose it is can be checked by its words, once it is here.</source>
        <translation>Jeder kann einen Namen auf eine Karte schreiben. Wessen sie ist, lässt sich an ihren Wörtern prüfen, sobald sie hier ist.</translation>
    </message>
    <message>
        <source>The text of a card</source>
        <translation>Der Text einer Karte</translation>
    </message>
    <message>
        <source>LAMPLIT-CARD:1: and more letters</source>
        <translation>LAMPLIT-CARD:1: und weitere Buchstaben</translation>
    </message>
    <message>
        <source>Or paste its text, from a mail or a code reader</source>
        <translation>Oder ihren Text einfügen, aus einer E-Mail oder einem Code-Leser</translation>
    </message>
</context>
<context>
    <name>TherapistRoom</name>
    <message>
        <source>This file can&apos;t be opened for now.</source>
        <translation>Diese Datei lässt sich gerade nicht öffnen.</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>This could not be kept for now.</source>
        <translation>Das ließ sich gerade nicht behalten.</translation>
    </message>
</context>
<context>
    <name>TherapistSection</name>
    <message>
        <source>Cards and files</source>
        <translation>Karten und Dateien</translation>
    </message>
    <message>
        <source>From your therapist</source>
        <translation>Aus deiner Therapie</translation>
    </message>
    <message>
        <source>Exercises that someone sets for you come as files. Nothing is sent by itself.</source>
        <translation>Übungen, die dir jemand gibt, kommen als Dateien. Nichts wird von selbst gesendet.</translation>
    </message>
</context>
<context>
    <name>ThingRow</name>
    <message>
        <source>Its name</source>
        <translation>Sein Name</translation>
    </message>
    <message>
        <source>It has work in it</source>
        <translation>Es hat Arbeit an sich</translation>
    </message>
    <message>
        <source>It stays here. No exercise shows it.</source>
        <translation>Es bleibt hier. Keine Übung zeigt es.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>{name}: it has work in it</source>
        <translation>{name}: es hat Arbeit an sich</translation>
    </message>
    <message>
        <source>Take it out: {name}</source>
        <translation>Herausnehmen: {name}</translation>
    </message>
</context>
<context>
    <name>ThingsSection</name>
    <message>
        <source>Name steady things</source>
        <translation>Feste Dinge benennen</translation>
    </message>
    <message>
        <source>My steady things</source>
        <translation>Meine festen Dinge</translation>
    </message>
    <message>
        <source>A lamp, a cup: exercises can show things of yours by name.</source>
        <translation>Eine Lampe, eine Tasse: Übungen können Dinge von dir beim Namen zeigen.</translation>
    </message>
</context>
<context>
    <name>TimelineBars</name>
    <message>
        <source>Where it waits for you, each line stands until a press.</source>
        <translation>Wo es auf dich wartet, bleibt jede Zeile bis zu einem Druck.</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Wie lange es dauert</translation>
    </message>
    <message>
        <source>Filled: a line is said. Empty: quiet.</source>
        <translation>Gefüllt: Eine Zeile wird gesagt. Leer: Stille.</translation>
    </message>
    <message>
        <source>{pace}: {whole}, {quiet} of it quiet</source>
        <translation>{pace}: {whole}, davon {quiet} still</translation>
    </message>
    <message>
        <source>{pace}, chosen: {whole}, {quiet} of it quiet</source>
        <translation>{pace}, gewählt: {whole}, davon {quiet} still</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
</context>
<context>
    <name>TitlePicker</name>
    <message>
        <source>There is none of that name.</source>
        <translation>So heißt hier nichts.</translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>TwoVoices</name>
    <message>
        <source>A screen reader seems to be on. Lamplit&apos;s own voice rests beside it.</source>
        <translation>Ein Vorleseprogramm scheint zu laufen. Lamplits eigene Stimme ruht so lange.</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Both voices</source>
        <translation>Beide Stimmen</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is back as it was.</source>
        <translation>Es ist wieder, wie es war.</translation>
    </message>
    <message>
        <source>{count} entries deleted.</source>
        <translation>{count} Einträge gelöscht.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>In ten seconds it is gone from here and from the copies kept here. Copies on a stick, files taken out, pages shared and what a disk keeps are not reached.</source>
        <translation>In zehn Sekunden ist es hier und in den Kopien hier weg. Kopien auf einem Stick, herausgenommene Dateien, geteilte Seiten und was eine Festplatte behält, sind nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Die Zeichen zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Go on without the log</source>
        <translation>Ohne das Logbuch weiter</translation>
    </message>
    <message>
        <source>Help from a person</source>
        <translation>Hilfe von einem Menschen</translation>
    </message>
    <message>
        <source>I have a recovery code</source>
        <translation>Ich habe einen Notfall-Code</translation>
    </message>
    <message>
        <source>It is forgotten</source>
        <translation>Sie ist vergessen</translation>
    </message>
    <message>
        <source>Something is held until the log is open. It goes if Lamplit is closed first.</source>
        <translation>Etwas wird gehalten, bis das Logbuch offen ist. Es ist weg, wenn Lamplit vorher geschlossen wird.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Es wird geöffnet</translation>
    </message>
    <message>
        <source>The log is locked</source>
        <translation>Das Logbuch ist verschlossen</translation>
    </message>
    <message>
        <source>The exercises work without it. Nothing is kept until the log is opened.</source>
        <translation>Die Übungen gehen ohne es. Behalten wird nichts, bis das Logbuch offen ist.</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Read the lines aloud</source>
        <translation>Die Zeilen vorlesen</translation>
    </message>
    <message>
        <source>Captions stand on screen either way.</source>
        <translation>Der Text steht in jedem Fall auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Lamplit&apos;s own voice beside a screen reader</source>
        <translation>Lamplits eigene Stimme neben einem Vorleseprogramm</translation>
    </message>
    <message>
        <source>Without it the voice rests while one is on. In an exercise, Voice brings it back.</source>
        <translation>Sonst ruht die Stimme, solange eines läuft. In einer Übung holt „Stimme“ sie zurück.</translation>
    </message>
    <message>
        <source>Mark the word being said</source>
        <translation>Das gesprochene Wort markieren</translation>
    </message>
    <message>
        <source>A line stands beneath it. Not while the picture is kept still.</source>
        <translation>Eine Linie steht darunter. Nicht, solange das Bild still gehalten wird.</translation>
    </message>
    <message>
        <source>All voices of this computer for this language</source>
        <translation>Alle Stimmen dieses Computers für diese Sprache</translation>
    </message>
    <message>
        <source>There is no voice on this computer for this language.</source>
        <translation>Auf diesem Computer gibt es keine Stimme für diese Sprache.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>langsamer</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>schneller</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>tiefer</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>höher</translation>
    </message>
    <message>
        <source>Silence between words</source>
        <translation>Stille zwischen den Wörtern</translation>
    </message>
    <message>
        <source>as spoken</source>
        <translation>wie gesprochen</translation>
    </message>
    <message>
        <source>long</source>
        <translation>lang</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>quieter</source>
        <translation>leiser</translation>
    </message>
    <message>
        <source>louder</source>
        <translation>lauter</translation>
    </message>
    <message>
        <source>Where the sound goes</source>
        <translation>Wohin der Ton geht</translation>
    </message>
    <message>
        <source>Hear it as it is set</source>
        <translation>Anhören, wie es eingestellt ist</translation>
    </message>
    <message>
        <source>Say the line</source>
        <translation>Die Zeile sagen</translation>
    </message>
    <message>
        <source>Can you hear this?</source>
        <translation>Kannst du das hören?</translation>
    </message>
    <message>
        <source>I can hear it</source>
        <translation>Ich kann es hören</translation>
    </message>
    <message>
        <source>I hear nothing</source>
        <translation>Ich höre nichts</translation>
    </message>
    <message>
        <source>A soft sound</source>
        <translation>Ein leiser Klang</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>A low tone</source>
        <translation>Ein tiefer Ton</translation>
    </message>
    <message>
        <source>A hush</source>
        <translation>Ein Rauschen</translation>
    </message>
    <message>
        <source>Each says: {line}</source>
        <translation>Jede sagt: {line}</translation>
    </message>
    <message>
        <source>The voice</source>
        <translation>Die Stimme</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Walls can be thin. With headphones the voice stays with you.</source>
        <translation>Wände sind manchmal dünn. Mit Kopfhörern bleibt die Stimme bei dir.</translation>
    </message>
    <message>
        <source>Which voice</source>
        <translation>Welche Stimme</translation>
    </message>
    <message>
        <source>How it speaks</source>
        <translation>Wie sie spricht</translation>
    </message>
    <message>
        <source>At the start and at the end of each quiet. Without it all else is the same.</source>
        <translation>Am Anfang und am Ende jeder Stille. Ohne ihn bleibt alles andere gleich.</translation>
    </message>
    <message>
        <source>This computer has no sound device for now. The captions go on without it.</source>
        <translation>Dieser Computer hat gerade kein Tongerät. Der Text läuft ohne weiter.</translation>
    </message>
    <message>
        <source>The device that was chosen is not here for now. The computer&apos;s own choice stands in for it.</source>
        <translation>Das gewählte Gerät ist zurzeit nicht da. Was der Computer selbst wählt, steht dafür ein.</translation>
    </message>
    <message>
        <source>The sound of the computer may be off, low, or on its way to another device. The captions stand on screen either way.</source>
        <translation>Der Ton des Computers ist vielleicht aus, leise, oder geht an ein anderes Gerät. Der Text steht in jedem Fall auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Then the lines can be read aloud, or not, at any moment.</source>
        <translation>Dann lassen sich die Zeilen vorlesen, oder nicht, in jedem Moment.</translation>
    </message>
</context>
<context>
    <name>VoiceRoom</name>
    <message>
        <source>{name}, higher</source>
        <translation>{name}, höher</translation>
    </message>
    <message>
        <source>{name}, lower</source>
        <translation>{name}, tiefer</translation>
    </message>
    <message>
        <source>The first that suits the language</source>
        <translation>Die erste, die zur Sprache passt</translation>
    </message>
    <message>
        <source>As the computer has it</source>
        <translation>Wie der Computer es hat</translation>
    </message>
    <message>
        <source>Chosen before, not here</source>
        <translation>Früher gewählt, nicht da</translation>
    </message>
    <message>
        <source>Chosen before</source>
        <translation>Früher gewählt</translation>
    </message>
</context>
<context>
    <name>VoiceSection</name>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Read the lines aloud</source>
        <translation>Die Zeilen vorlesen</translation>
    </message>
    <message>
        <source>Captions stand on screen either way.</source>
        <translation>Der Text steht in jedem Fall auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Which voice, and how it sounds</source>
        <translation>Welche Stimme, und wie sie klingt</translation>
    </message>
</context>
<context>
    <name>VoiceTry</name>
    <message>
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Hear {name}</source>
        <translation>{name} anhören</translation>
    </message>
</context>
<context>
    <name>WaysPanel</name>
    <message>
        <source>Ways on</source>
        <translation>Wege weiter</translation>
    </message>
</context>
<context>
    <name>WordsSection</name>
    <message>
        <source>Words to strike out</source>
        <translation>Wörter zum Streichen</translation>
    </message>
    <message>
        <source>Words that sting</source>
        <translation>Wörter, die wehtun</translation>
    </message>
    <message>
        <source>A word that is struck out stands in no exercise any more.</source>
        <translation>Ein gestrichenes Wort steht in keiner Übung mehr.</translation>
    </message>
</context>
<context>
    <name>_SetCard</name>
    <message>
        <source>New version</source>
        <translation>Neue Fassung</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>The file again</source>
        <translation>Die Datei noch einmal</translation>
    </message>
    <message>
        <source>New version of {title}</source>
        <translation>Neue Fassung von {title}</translation>
    </message>
    <message>
        <source>Withdraw {title}</source>
        <translation>{title} zurückziehen</translation>
    </message>
    <message>
        <source>The file of {title} again</source>
        <translation>Die Datei von {title} noch einmal</translation>
    </message>
</context>
</TS>
