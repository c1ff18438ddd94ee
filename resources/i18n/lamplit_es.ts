<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AboutPage</name>
    <message>
        <source>Lamplit {version}</source>
        <translation>Lamplit {version}</translation>
    </message>
    <message>
        <source>Short, slow exercises between therapy sessions. It goes alongside therapy and is no treatment.</source>
        <translation>Ejercicios cortos y lentos entre sesiones de terapia. Acompañan la terapia y no son un tratamiento.</translation>
    </message>
    <message>
        <source>The exercises: {review}.</source>
        <translation>Los ejercicios: {review}.</translation>
    </message>
    <message>
        <source>Hide, at the top, takes the window away at once. Shift three times does the same, or Ctrl+H. Starting Lamplit once more brings it back, with a plain page first.</source>
        <translation>«Ocultar», arriba, quita la ventana en seguida. Mayús tres veces hace lo mismo, o Ctrl+H. Abrir Lamplit otra vez la trae, con una página sencilla primero.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. The app has no part that could send anything.</source>
        <translation>Nada sale de este ordenador. La app no tiene ninguna parte que pueda enviar algo.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software libre bajo la GNU General Public License, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Typeface: Atkinson Hyperlegible, SIL Open Font License 1.1.</source>
        <translation>Tipo de letra: Atkinson Hyperlegible, SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>Speech: eSpeak NG, where it is installed. Window: Qt. Log: SQLCipher.</source>
        <translation>Voz: eSpeak NG, donde está instalado. Ventana: Qt. Diario: SQLCipher.</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>Licencias de las partes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>draft, not yet reviewed by a clinician</source>
        <translation>borrador, aún sin revisión clínica</translation>
    </message>
    <message>
        <source>translation not yet reviewed</source>
        <translation>traducción aún no revisada</translation>
    </message>
</context>
<context>
    <name>AcceptPage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>How it is set</source>
        <translation>Cómo está puesto</translation>
    </message>
    <message>
        <source>Take it on</source>
        <translation>Aceptarlo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>«{sentence}»</translation>
    </message>
    <message>
        <source>Nothing but its number.</source>
        <translation>Nada salvo su número.</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>Either way, the other exercises stay as they are.</source>
        <translation>En todo caso, los demás ejercicios quedan como están.</translation>
    </message>
</context>
<context>
    <name>AfterKeep</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Add more</source>
        <translation>Añadir más</translation>
    </message>
    <message>
        <source>Ways on</source>
        <translation>Formas de seguir</translation>
    </message>
</context>
<context>
    <name>AlongRow</name>
    <message>
        <source>Your recordings go along</source>
        <translation>Tus grabaciones van con él</translation>
    </message>
    <message>
        <source>the quiet of your room</source>
        <translation>el silencio de tu sala</translation>
    </message>
    <message>
        <source>They are left out of this assignment.</source>
        <translation>Se dejan fuera de este encargo.</translation>
    </message>
    <message>
        <source>Recorded: {names}. That is more than fits into one file.</source>
        <translation>Grabado: {names}. Es más de lo que cabe en un archivo.</translation>
    </message>
    <message>
        <source>Recorded: {names}.</source>
        <translation>Grabado: {names}.</translation>
    </message>
    <message>
        <source>Recorded: {names}. The file becomes {size} MB.</source>
        <translation>Grabado: {names}. El archivo ocupará {size} MB.</translation>
    </message>
</context>
<context>
    <name>ArrivePage</name>
    <message>
        <source>The log as it is now is kept as a copy first.</source>
        <translation>El diario, como está ahora, se guarda antes como copia.</translation>
    </message>
    <message>
        <source>A file from before</source>
        <translation>Un archivo de antes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>No packed log is in this folder.</source>
        <translation>No hay ningún diario empaquetado en esta carpeta.</translation>
    </message>
    <message>
        <source>Use this log here</source>
        <translation>Usar aquí este diario</translation>
    </message>
    <message>
        <source>The log is here.</source>
        <translation>El diario está aquí.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>This is the file that Lamplit made on the other computer. Its name ends in .lamplit.</source>
        <translation>Es el archivo que Lamplit hizo en el otro ordenador. Su nombre termina en .lamplit.</translation>
    </message>
</context>
<context>
    <name>AssignedWords</name>
    <message>
        <source>Nobody has checked yet whose card it is.</source>
        <translation>Nadie ha comprobado aún de quién es la tarjeta.</translation>
    </message>
    <message>
        <source>There is no card for whoever made this file. It can be looked at, and taken on or not.</source>
        <translation>No hay tarjeta de quien hizo este archivo. Se puede mirar, y aceptar o no.</translation>
    </message>
    <message>
        <source>New. You can look at it, and take it on or not.</source>
        <translation>Nuevo. Puedes mirarlo, y aceptarlo o no.</translation>
    </message>
    <message>
        <source>Not taken on. It still can be.</source>
        <translation>Sin aceptar. Aún se puede.</translation>
    </message>
    <message>
        <source>Taken on. It begins on {day}.</source>
        <translation>Aceptado. Empieza el {day}.</translation>
    </message>
    <message>
        <source>Taken on.</source>
        <translation>Aceptado.</translation>
    </message>
    <message>
        <source>Taken on, until {day}.</source>
        <translation>Aceptado, hasta el {day}.</translation>
    </message>
    <message>
        <source>A newer version is in its place.</source>
        <translation>Una versión más nueva está en su lugar.</translation>
    </message>
    <message>
        <source>Its last day is past. What was done with it stays in the log.</source>
        <translation>Su último día ya pasó. Lo que se hizo con él queda en el diario.</translation>
    </message>
    <message>
        <source>It was ended by who set it. What was done with it stays in the log.</source>
        <translation>Lo terminó quien lo puso. Lo que se hizo con él queda en el diario.</translation>
    </message>
    <message>
        <source>“{title}” was ended by who set it. What was done with it stays in the log.</source>
        <translation>«{title}»: lo terminó quien lo puso. Lo que se hizo con él queda en el diario.</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation>Desde {first}</translation>
    </message>
    <message>
        <source>From {first} until {last}</source>
        <translation>Desde {first} hasta {last}</translation>
    </message>
    <message>
        <source>As often or as rarely as you like</source>
        <translation>Tantas o tan pocas veces como quieras</translation>
    </message>
    <message>
        <source>Up to {count} a day, or fewer, or none.</source>
        <translation>Hasta {count} al día, o menos, o ninguna.</translation>
    </message>
    <message>
        <source>It starts at this pace: {pace}</source>
        <translation>Empieza con este ritmo: {pace}</translation>
    </message>
    <message>
        <source>Exercises that turn to the body or to a tone of voice are on with it.</source>
        <translation>Los ejercicios que van al cuerpo o al tono de una voz se activan con él.</translation>
    </message>
    <message>
        <source>Nothing in it turns inward.</source>
        <translation>Nada en él va hacia dentro.</translation>
    </message>
    <message>
        <source>It was tried together before.</source>
        <translation>Se hizo antes en compañía.</translation>
    </message>
    <message>
        <source>It was not tried together yet.</source>
        <translation>Aún no se hizo en compañía.</translation>
    </message>
    <message>
        <source>New in it: {title}</source>
        <translation>Nuevo en él: {title}</translation>
    </message>
    <message>
        <source>No longer in it: {title}</source>
        <translation>Ya no está en él: {title}</translation>
    </message>
    <message>
        <source>Other words or other quiet in: {title}</source>
        <translation>Otras palabras u otro silencio en: {title}</translation>
    </message>
    <message>
        <source>The order is new.</source>
        <translation>El orden es nuevo.</translation>
    </message>
    <message>
        <source>What you can pick from is new.</source>
        <translation>Aquello entre lo que puedes elegir es nuevo.</translation>
    </message>
    <message>
        <source>Its name is new.</source>
        <translation>El nombre es nuevo.</translation>
    </message>
    <message>
        <source>The sentence with it is new.</source>
        <translation>La frase que lo acompaña es nueva.</translation>
    </message>
    <message>
        <source>The note is new.</source>
        <translation>La nota es nueva.</translation>
    </message>
    <message>
        <source>No last day is set now.</source>
        <translation>Ahora no hay último día.</translation>
    </message>
    <message>
        <source>Its last day is now {day}.</source>
        <translation>Su último día es ahora el {day}.</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>De {name}</translation>
    </message>
    <message>
        <source>Used today: {count}. It can wait until tomorrow</source>
        <translation>Usado hoy: {count}. Puede esperar hasta mañana</translation>
    </message>
    <message>
        <source>Up to {count} a day</source>
        <translation>Hasta {count} al día</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
</context>
<context>
    <name>BodyFigures</name>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Espalda</translation>
    </message>
    <message>
        <source>{place}, front</source>
        <translation>{place}, por delante</translation>
    </message>
    <message>
        <source>{place}, back</source>
        <translation>{place}, por detrás</translation>
    </message>
    <message>
        <source>{place}, in 1 check-in</source>
        <translation>{place}, en 1 registro</translation>
    </message>
    <message>
        <source>{place}, in {count} check-ins</source>
        <translation>{place}, en {count} registros</translation>
    </message>
</context>
<context>
    <name>BodyOutline</name>
    <message>
        <source>Body outline, front and back</source>
        <translation>Contorno del cuerpo, por delante y por detrás</translation>
    </message>
    <message>
        <source>{place}: {count}</source>
        <translation>{place}: {count}</translation>
    </message>
    <message>
        <source>No place picked.</source>
        <translation>Ningún lugar elegido.</translation>
    </message>
    <message>
        <source>1 place picked.</source>
        <translation>1 lugar elegido.</translation>
    </message>
    <message>
        <source>{count} places picked.</source>
        <translation>{count} lugares elegidos.</translation>
    </message>
    <message>
        <source>{place}, picked</source>
        <translation>{place}, elegido</translation>
    </message>
</context>
<context>
    <name>BodyRegionField</name>
    <message>
        <source>Or type a place</source>
        <translation>O escribe un lugar</translation>
    </message>
    <message>
        <source>No place has that name here.</source>
        <translation>Ningún lugar tiene ese nombre aquí.</translation>
    </message>
    <message>
        <source>{place}. Enter leaves it out.</source>
        <translation>{place}. Intro lo quita.</translation>
    </message>
    <message>
        <source>{place}. Enter picks it.</source>
        <translation>{place}. Intro lo elige.</translation>
    </message>
</context>
<context>
    <name>BringInModel</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>The entries could not be written. The log is as it was.</source>
        <translation>No se pudieron escribir las entradas. El diario está como estaba.</translation>
    </message>
    <message>
        <source>Not in the log yet: {count}</source>
        <translation>Aún no en el diario: {count}</translation>
    </message>
    <message>
        <source>In the log already, left as they are: {count}</source>
        <translation>Ya en el diario, se dejan como están: {count}</translation>
    </message>
    <message>
        <source>Cannot be taken in: {count}</source>
        <translation>No se pueden incorporar: {count}</translation>
    </message>
    <message>
        <source>With a note that holds signs nobody sees: {count}</source>
        <translation>Con una nota que tiene signos que nadie ve: {count}</translation>
    </message>
    <message>
        <source>Steady things, as far as there is room: {count}</source>
        <translation>Cosas firmes, hasta donde hay sitio: {count}</translation>
    </message>
    <message>
        <source>Added to the log: {count}</source>
        <translation>Añadidas al diario: {count}</translation>
    </message>
    <message>
        <source>Deleted here once, left out: {count}</source>
        <translation>Borradas aquí una vez, se dejan fuera: {count}</translation>
    </message>
</context>
<context>
    <name>BringInPage</name>
    <message>
        <source>Bring in a file</source>
        <translation>Traer un archivo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>No file of this kind is in this folder.</source>
        <translation>No hay ningún archivo de este tipo en esta carpeta.</translation>
    </message>
    <message>
        <source>What cannot be taken in</source>
        <translation>Lo que no se puede incorporar</translation>
    </message>
    <message>
        <source>Bring back what was deleted here, too</source>
        <translation>Traer también lo que se borró aquí</translation>
    </message>
    <message>
        <source>Add to the log</source>
        <translation>Añadir al diario</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>This takes a file that a log was saved in as “everything to bring back”. What is in the log stays as it is.</source>
        <translation>Esto toma un archivo en que se guardó un diario como «todo para traer de vuelta». Lo que hay en el diario queda como está.</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>Leyendo el archivo.</translation>
    </message>
    <message>
        <source>Writing.</source>
        <translation>Escribiendo.</translation>
    </message>
    <message>
        <source>There is nothing in it that the log does not have.</source>
        <translation>No tiene nada que el diario no tenga ya.</translation>
    </message>
</context>
<context>
    <name>ByCodePage</name>
    <message>
        <source>I have a recovery code</source>
        <translation>Tengo un código de recuperación</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>The twelve words, from the paper</source>
        <translation>Las doce palabras, del papel</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Abrir el diario</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Una frase de paso nueva</translation>
    </message>
    <message>
        <source>It takes the place of the forgotten one. The code stays as it is.</source>
        <translation>Ocupa el lugar de la olvidada. El código queda como está.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>{count} of {all} words</source>
        <translation>{count} de {all} palabras</translation>
    </message>
</context>
<context>
    <name>CardPageText</name>
    <message>
        <source>A card for Lamplit</source>
        <translation>Una tarjeta para Lamplit</translation>
    </message>
    <message>
        <source>From a person who uses the exercises.</source>
        <translation>De una persona que usa los ejercicios.</translation>
    </message>
    <message>
        <source>From a person who sets exercises.</source>
        <translation>De una persona que pone ejercicios.</translation>
    </message>
    <message>
        <source>The words of this card, to be read out when asked:</source>
        <translation>Las palabras de esta tarjeta, para leerlas cuando se pidan:</translation>
    </message>
    <message>
        <source>A code reader turns the squares into text. Lamplit takes that text under “Take in a card”.</source>
        <translation>Un lector de códigos convierte los cuadrados en texto. Lamplit toma ese texto en «Incorporar una tarjeta».</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Read out by phone</source>
        <translation>Leída por teléfono</translation>
    </message>
    <message>
        <source>Checked in person</source>
        <translation>Comprobada en persona</translation>
    </message>
    <message>
        <source>It came as a file or as text. Nobody has checked yet whose it is.</source>
        <translation>Llegó como archivo o como texto. Aún nadie comprobó de quién es.</translation>
    </message>
    <message>
        <source>Its words were read out by phone and typed back here.</source>
        <translation>Sus palabras se leyeron por teléfono y se escribieron aquí.</translation>
    </message>
    <message>
        <source>Its words were read out face to face and typed back here.</source>
        <translation>Sus palabras se leyeron cara a cara y se escribieron aquí.</translation>
    </message>
    <message>
        <source>{name} · {trust}</source>
        <translation>{name} · {trust}</translation>
    </message>
    <message>
        <source>Someone this app doesn&apos;t know</source>
        <translation>Alguien que esta app no conoce</translation>
    </message>
    <message>
        <source>Your therapist&apos;s card</source>
        <translation>La tarjeta de tu terapia</translation>
    </message>
    <message>
        <source>This person&apos;s card</source>
        <translation>La tarjeta de esta persona</translation>
    </message>
</context>
<context>
    <name>CheckInModel</name>
    <message>
        <source>This could not be kept this time.</source>
        <translation>Esta vez no se pudo guardar.</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Add more</source>
        <translation>Añadir más</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Close without keeping</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>This is held until the log is open. It goes if Lamplit is closed first.</source>
        <translation>Esto se retiene hasta que el diario esté abierto. Se va si Lamplit se cierra antes.</translation>
    </message>
    <message>
        <source>What would you like to add?</source>
        <translation>¿Qué te gustaría añadir?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Close without adding</source>
        <translation>Cerrar sin añadir</translation>
    </message>
    <message>
        <source>Keys: 0 to 9, 1 and 0 for ten, S for Skip, Esc to go back.</source>
        <translation>Teclas: 0 a 9, 1 y 0 para diez, S para saltar, Esc para volver.</translation>
    </message>
    <message>
        <source>Keys: Ctrl+Enter for Keep, Esc to close.</source>
        <translation>Teclas: Ctrl+Intro para guardar, Esc para cerrar.</translation>
    </message>
    <message>
        <source>Keys: 0 to 9, 1 and 0 for ten, S for Skip, Ctrl+Enter for Keep, Esc to close.</source>
        <translation>Teclas: 0 a 9, 1 y 0 para diez, S para saltar, Ctrl+Intro para guardar, Esc para cerrar.</translation>
    </message>
    <message>
        <source>Keys: 0 to 9, 1 and 0 for ten, S for Skip, P for a place, Ctrl+Enter for Keep, Esc to close.</source>
        <translation>Teclas: 0 a 9, 1 y 0 para diez, S para saltar, P para un lugar, Ctrl+Intro para guardar, Esc para cerrar.</translation>
    </message>
</context>
<context>
    <name>CheckInSection</name>
    <message>
        <source>Check-ins</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Ask for a rating before an exercise</source>
        <translation>Pedir un valor antes de un ejercicio</translation>
    </message>
    <message>
        <source>Skip is there each time.</source>
        <translation>Saltar está ahí cada vez.</translation>
    </message>
    <message>
        <source>Offer a rating after an exercise</source>
        <translation>Ofrecer un valor después de un ejercicio</translation>
    </message>
    <message>
        <source>Where one stood before it. Skip is there too.</source>
        <translation>Donde hubo uno antes. Saltar también está ahí.</translation>
    </message>
    <message>
        <source>Words before numbers</source>
        <translation>Palabras antes que números</translation>
    </message>
    <message>
        <source>A little, a lot, too much.</source>
        <translation>Un poco, mucho, demasiado.</translation>
    </message>
    <message>
        <source>Body places</source>
        <translation>Lugares del cuerpo</translation>
    </message>
    <message>
        <source>Offers a place in the body after a rating.</source>
        <translation>Ofrece un lugar del cuerpo después de un valor.</translation>
    </message>
</context>
<context>
    <name>ChooseBar</name>
    <message>
        <source>Delete what is marked</source>
        <translation>Borrar lo marcado</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Delete all of these</source>
        <translation>Borrar todos estos</translation>
    </message>
</context>
<context>
    <name>CodeModel</name>
    <message>
        <source>One of these is another word on the paper, or stands in another place.</source>
        <translation>Una de estas es otra palabra en el papel, o está en otro lugar.</translation>
    </message>
    <message>
        <source>This could not be done this time.</source>
        <translation>Esta vez no se pudo hacer.</translation>
    </message>
</context>
<context>
    <name>ConsentText</name>
    <message>
        <source>The file can be opened by {name} and by nobody else.</source>
        <translation>El archivo lo puede abrir {name}, y nadie más.</translation>
    </message>
    <message>
        <source>{name} sees the lines above and nothing else of Lamplit: not when you use it, and not where.</source>
        <translation>{name} ve las líneas de arriba y nada más de Lamplit: ni cuándo lo usas, ni dónde.</translation>
    </message>
    <message>
        <source>Once shared, the page becomes part of the clinic&apos;s record, and the clinic&apos;s rules hold for it.</source>
        <translation>Una vez compartida, la página es parte del historial de la clínica, y valen sus reglas.</translation>
    </message>
    <message>
        <source>A copy that was sent can&apos;t be called back.</source>
        <translation>Una copia enviada no se puede recuperar.</translation>
    </message>
    <message>
        <source>You can leave it, now or any other time, and the exercises stay as they are.</source>
        <translation>Puedes dejarlo, ahora o en otro momento, y los ejercicios quedan como están.</translation>
    </message>
</context>
<context>
    <name>CopiesModel</name>
    <message>
        <source>The copies cannot be read for now.</source>
        <translation>Por ahora no se pueden leer las copias.</translation>
    </message>
    <message>
        <source>before a new form of the log</source>
        <translation>antes de una nueva forma del diario</translation>
    </message>
    <message>
        <source>before the log got another key</source>
        <translation>antes de que el diario tuviera otra clave</translation>
    </message>
    <message>
        <source>before a copy took its place</source>
        <translation>antes de que una copia ocupara su lugar</translation>
    </message>
    <message>
        <source>as it lay there, and could not be read</source>
        <translation>tal como estaba, y no se podía leer</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Copies of the log</source>
        <translation>Copias del diario</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Copies, newest first</source>
        <translation>Copias, la más nueva primero</translation>
    </message>
    <message>
        <source>There is no copy yet. The first one is made by itself.</source>
        <translation>Aún no hay ninguna copia. La primera se hace por sí misma.</translation>
    </message>
    <message>
        <source>Put this copy in the place of the log</source>
        <translation>Poner esta copia en el lugar del diario</translation>
    </message>
    <message>
        <source>The log as it is now is kept as a copy first.</source>
        <translation>El diario, como está ahora, se guarda antes como copia.</translation>
    </message>
    <message>
        <source>This copy is the log now. The log as it was stands among the copies.</source>
        <translation>Ahora esta copia es el diario. El diario como era está entre las copias.</translation>
    </message>
    <message>
        <source>No packed log is in this folder.</source>
        <translation>No hay ningún diario empaquetado en esta carpeta.</translation>
    </message>
    <message>
        <source>A copy from elsewhere</source>
        <translation>Una copia de otro lugar</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Traer un archivo</translation>
    </message>
    <message>
        <source>Move to a new laptop</source>
        <translation>Pasar a un portátil nuevo</translation>
    </message>
    <message>
        <source>Lamplit keeps locked copies of the log by itself: of the last seven days it was open, and of the last four weeks.</source>
        <translation>Lamplit guarda por su cuenta copias cerradas del diario: de los últimos siete días en que estuvo abierto, y de las últimas cuatro semanas.</translation>
    </message>
    <message>
        <source>Adds the entries of a file that was taken from a log. What is here stays.</source>
        <translation>Añade las entradas de un archivo sacado de un diario. Lo que hay aquí queda.</translation>
    </message>
    <message>
        <source>Packs the log into one locked file, for another computer.</source>
        <translation>Empaqueta el diario en un archivo cerrado, para otro ordenador.</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>Copies of the log</source>
        <translation>Copias del diario</translation>
    </message>
    <message>
        <source>Move to a new laptop</source>
        <translation>Pasar a un portátil nuevo</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>The log keeps locked copies of itself on this computer.</source>
        <translation>El diario guarda copias cerradas de sí mismo en este ordenador.</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Passphrase of this copy</source>
        <translation>Frase de paso de esta copia</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Opening the copy.</source>
        <translation>Abriendo la copia.</translation>
    </message>
    <message>
        <source>It opens with the passphrase that the log had when the copy was made.</source>
        <translation>Se abre con la frase de paso que el diario tenía cuando se hizo la copia.</translation>
    </message>
    <message>
        <source>Putting it there.</source>
        <translation>Poniéndola ahí.</translation>
    </message>
</context>
<context>
    <name>CopyLookModel</name>
    <message>
        <source>The copy could not be put there. The log is as it was.</source>
        <translation>No se pudo poner la copia ahí. El diario está como estaba.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>Check-ins: {check_ins} · Exercises: {runs} · Notes: {notes}</source>
        <translation>Registros: {check_ins} · Ejercicios: {runs} · Notas: {notes}</translation>
    </message>
    <message>
        <source>Nothing stands in it.</source>
        <translation>No hay nada dentro.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Press any key, or click.</source>
        <translation>Pulsa cualquier tecla, o haz clic.</translation>
    </message>
    <message>
        <source>Help from a person</source>
        <translation>Ayuda de una persona</translation>
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
        <translation>Lo que se puede leer puede pasar a un diario nuevo. El archivo dañado queda como está, entre las copias.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Bring over what can be read</source>
        <translation>Pasar lo que se puede leer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Put a copy back</source>
        <translation>Volver a poner una copia</translation>
    </message>
    <message>
        <source>Go on without the log</source>
        <translation>Seguir sin el diario</translation>
    </message>
    <message>
        <source>Help from a person</source>
        <translation>Ayuda de una persona</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>The log is here again</source>
        <translation>El diario está aquí otra vez</translation>
    </message>
    <message>
        <source>A part of the log can&apos;t be read</source>
        <translation>Una parte del diario no se puede leer</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>Bringing it over: {share} %</source>
        <translation>Pasándolo: {share} %</translation>
    </message>
    <message>
        <source>Check-ins that came over: {count}</source>
        <translation>Registros que pasaron: {count}</translation>
    </message>
    <message>
        <source>Of these, with a part missing: {count}</source>
        <translation>De estos, con una parte que falta: {count}</translation>
    </message>
    <message>
        <source>How many could not be read is not known.</source>
        <translation>No se sabe cuántas no se pudieron leer.</translation>
    </message>
    <message>
        <source>Entries that could not be read: {count}</source>
        <translation>Entradas que no se pudieron leer: {count}</translation>
    </message>
    <message>
        <source>The damaged file is kept among the copies.</source>
        <translation>El archivo dañado se guarda entre las copias.</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>That could not be brought back this time.</source>
        <translation>Esta vez no se pudo traer de vuelta.</translation>
    </message>
    <message>
        <source>That could not be deleted this time. It is still there.</source>
        <translation>Esta vez no se pudo borrar. Sigue ahí.</translation>
    </message>
    <message>
        <source>It is out of sight, and goes wholly when the log opens next.</source>
        <translation>Está fuera de la vista, y se va del todo cuando el diario se abra de nuevo.</translation>
    </message>
</context>
<context>
    <name>DeskCards</name>
    <message>
        <source>Without this card no file can be made for {name}, and no page of theirs is taken in. What is on the desk stays.</source>
        <translation>Sin esta tarjeta no se puede hacer ningún archivo para {name}, ni se incorpora ninguna página suya. Lo de la mesa se queda.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>The desk</source>
        <translation>La mesa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Abrir el diario</translation>
    </message>
    <message>
        <source>Go on with the assignment that is half done</source>
        <translation>Seguir con el encargo que está a medias</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Buscar una persona</translation>
    </message>
    <message>
        <source>People, by name</source>
        <translation>Personas, por nombre</translation>
    </message>
    <message>
        <source>A pseudonym</source>
        <translation>Un seudónimo</translation>
    </message>
    <message>
        <source>A short note, if you like</source>
        <translation>Una nota corta, si quieres</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Set for several</source>
        <translation>Poner para varias</translation>
    </message>
    <message>
        <source>Set exercises for them</source>
        <translation>Ponerles ejercicios</translation>
    </message>
    <message>
        <source>No more picking</source>
        <translation>No elegir más</translation>
    </message>
    <message>
        <source>{count} are picked. Who has no card yet can be picked once cards are exchanged.</source>
        <translation>Hay {count} elegidas. Quien aún no tiene tarjeta se puede elegir tras intercambiar tarjetas.</translation>
    </message>
    <message>
        <source>One is picked. Who has no card yet can be picked once cards are exchanged.</source>
        <translation>Hay una elegida. Quien aún no tiene tarjeta se puede elegir tras intercambiar tarjetas.</translation>
    </message>
    <message>
        <source>Pick people with Space or a click. Who has no card yet can be picked once they have one.</source>
        <translation>Elige personas con Espacio o un clic. Quien aún no tiene tarjeta se puede elegir cuando la tenga.</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>La carpeta</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Tu tarjeta</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation>Para ti</translation>
    </message>
    <message>
        <source>Nobody is here yet. A pseudonym is all it takes; their card comes afterwards.</source>
        <translation>Aún no hay nadie aquí. Con un seudónimo se empieza; su tarjeta viene después.</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>No hay ninguno con ese nombre.</translation>
    </message>
</context>
<context>
    <name>DeskPeopleModel</name>
    <message>
        <source>no card yet</source>
        <translation>aún sin tarjeta</translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation>enviado {day}</translation>
    </message>
    <message>
        <source>page of {day}</source>
        <translation>página del {day}</translation>
    </message>
</context>
<context>
    <name>DeskRoom</name>
    <message>
        <source>The watched folder</source>
        <translation>La carpeta vigilada</translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>For others</source>
        <translation>Para otras personas</translation>
    </message>
    <message>
        <source>I set exercises for others</source>
        <translation>Pongo ejercicios a otras personas</translation>
    </message>
    <message>
        <source>Home is a desk then. Your own exercises stay in the menu, and what is on the desk stays there.</source>
        <translation>El inicio es entonces una mesa. Tus propios ejercicios siguen en el menú, y lo de la mesa se queda ahí.</translation>
    </message>
</context>
<context>
    <name>DeskTrouble</name>
    <message>
        <source>This could not be done for now.</source>
        <translation>Por ahora no se pudo hacer.</translation>
    </message>
</context>
<context>
    <name>DesktopTrayIcon</name>
    <message>
        <source>Open Lamplit</source>
        <translation>Abrir Lamplit</translation>
    </message>
    <message>
        <source>The next reminder in an hour</source>
        <translation>El próximo recordatorio en una hora</translation>
    </message>
    <message>
        <source>Pause the reminders</source>
        <translation>Pausar los recordatorios</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>Ocultar ahora</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>DoseRow</name>
    <message>
        <source>Pace it starts with</source>
        <translation>Ritmo con que empieza</translation>
    </message>
    <message>
        <source>Up to how often a day</source>
        <translation>Hasta cuántas veces al día</translation>
    </message>
    <message>
        <source>Looking inward</source>
        <translation>Mirar hacia dentro</translation>
    </message>
    <message>
        <source>The breath, the body, naming and tone.</source>
        <translation>La respiración, el cuerpo, nombrar y el tono.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Hasta un día</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>The last day stands before the first.</source>
        <translation>El último día está antes del primero.</translation>
    </message>
    <message>
        <source>No ceiling</source>
        <translation>Sin tope</translation>
    </message>
    <message>
        <source>Up to {count} a day</source>
        <translation>Hasta {count} al día</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>The log cannot be read for now.</source>
        <translation>Por ahora no se puede leer el diario.</translation>
    </message>
    <message>
        <source>The log could not be made. Exercises work; nothing is kept for now.</source>
        <translation>No se pudo crear el diario. Los ejercicios funcionan; por ahora no se guarda nada.</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>This entry is no longer in the log.</source>
        <translation>Esta entrada ya no está en el diario.</translation>
    </message>
    <message>
        <source>The note could not be kept this time. It is as it was; what you typed is here.</source>
        <translation>Esta vez no se pudo guardar la nota. Está como estaba; lo que escribiste está aquí.</translation>
    </message>
    <message>
        <source>That did not work this time.</source>
        <translation>Esta vez no funcionó.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Correct the note</source>
        <translation>Corregir la nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>This was here from before.</source>
        <translation>Esto estaba aquí de antes.</translation>
    </message>
    <message>
        <source>Delete this</source>
        <translation>Borrar esto</translation>
    </message>
    <message>
        <source>A press shows it.</source>
        <translation>Una pulsación la muestra.</translation>
    </message>
    <message>
        <source>The time of the check-in stays. Ctrl+Enter keeps it, Esc leaves it as it was.</source>
        <translation>La hora del registro queda. Ctrl+Intro lo guarda, Esc lo deja como estaba.</translation>
    </message>
    <message>
        <source>Where it ended</source>
        <translation>Dónde terminó</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>How much was going on</source>
        <translation>Cuánto estaba pasando</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>En el cuerpo</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de ello</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Emoción</translation>
    </message>
</context>
<context>
    <name>ExerciseEditorModel</name>
    <message>
        <source>The exercise could not be saved for now. It stands here as it is.</source>
        <translation>Por ahora no se pudo guardar el ejercicio. Está aquí como está.</translation>
    </message>
    <message>
        <source>It could not be deleted for now.</source>
        <translation>Por ahora no se pudo borrar.</translation>
    </message>
</context>
<context>
    <name>ExerciseEditorPage</name>
    <message>
        <source>An exercise</source>
        <translation>Un ejercicio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What it does, in one sentence</source>
        <translation>Qué hace, en una frase</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>El final</translation>
    </message>
    <message>
        <source>When to leave it out, one sentence to a line</source>
        <translation>Cuándo dejarlo, una frase por línea</translation>
    </message>
    <message>
        <source>What Save waits for</source>
        <translation>Lo que Guardar espera</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>A un archivo</translation>
    </message>
    <message>
        <source>Delete this exercise</source>
        <translation>Borrar este ejercicio</translation>
    </message>
    <message>
        <source>It goes from here. What was given out keeps its own copy.</source>
        <translation>Se va de aquí. Lo que se entregó tiene su propia copia.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Borrarlo</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>Save waits for this:</source>
        <translation>Guardar espera esto:</translation>
    </message>
    <message>
        <source>Save waits for these:</source>
        <translation>Guardar espera estas cosas:</translation>
    </message>
    <message>
        <source>Save waits for these, and {count} more:</source>
        <translation>Guardar espera estas cosas, y {count} más:</translation>
    </message>
    <message>
        <source>The lines</source>
        <translation>Las líneas</translation>
    </message>
    <message>
        <source>Up to 14 words each. Alt with Up or Down moves a line.</source>
        <translation>Hasta 14 palabras cada una. Alt con Arriba o Abajo mueve una línea.</translation>
    </message>
    <message>
        <source>When it gets heavier</source>
        <translation>Cuando pesa más</translation>
    </message>
</context>
<context>
    <name>ExerciseFileModel</name>
    <message>
        <source>The file could not be written there.</source>
        <translation>No se pudo escribir el archivo ahí.</translation>
    </message>
</context>
<context>
    <name>ExerciseFilePage</name>
    <message>
        <source>Into a file</source>
        <translation>A un archivo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>Put this one in its place</source>
        <translation>Poner este en su lugar</translation>
    </message>
    <message>
        <source>The file is plain text, and nothing of a person is in it.</source>
        <translation>El archivo es texto simple, y no tiene nada de ninguna persona.</translation>
    </message>
    <message>
        <source>The file is here: {file}</source>
        <translation>El archivo está aquí: {file}</translation>
    </message>
</context>
<context>
    <name>ExerciseRoom</name>
    <message>
        <source>This exercise can&apos;t be read for now.</source>
        <translation>Por ahora no se puede leer este ejercicio.</translation>
    </message>
    <message>
        <source>“{title}” is kept.</source>
        <translation>«{title}» se guarda.</translation>
    </message>
    <message>
        <source>“{title}” is kept. Its recordings could not be.</source>
        <translation>«{title}» se guarda. Sus grabaciones no se pudieron guardar.</translation>
    </message>
</context>
<context>
    <name>ExerciseSide</name>
    <message>
        <source>The sound device that was chosen is not here. Another stands in for it.</source>
        <translation>El dispositivo de sonido elegido no está. Otro lo sustituye.</translation>
    </message>
</context>
<context>
    <name>ExerciseStartPage</name>
    <message>
        <source>Write an exercise</source>
        <translation>Escribir un ejercicio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>Empezar sin nada</translation>
    </message>
    <message>
        <source>Begin with a copy of: a part of its title</source>
        <translation>Empezar con una copia de: parte de su título</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Los tuyos</translation>
    </message>
    <message>
        <source>There is no exercise file in this folder.</source>
        <translation>No hay ningún archivo de ejercicio en esta carpeta.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De un archivo</translation>
    </message>
</context>
<context>
    <name>FadeQuestion</name>
    <message>
        <source>Four weeks with this set. How does it go on?</source>
        <translation>Cuatro semanas con este conjunto. ¿Cómo sigue?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Widen: on to the next family. Fade: fewer lines, no voice, no check-in, one day a week without it, or a card alone.</source>
        <translation>Ampliar: a la familia siguiente. Reducir: menos líneas, sin voz, sin registro, un día a la semana sin él, o una tarjeta a solas.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A name on the desk has 1 to 60 characters.</source>
        <translation>Un nombre en la mesa tiene de 1 a 60 caracteres.</translation>
    </message>
    <message>
        <source>A note on the desk holds up to 200 characters.</source>
        <translation>Una nota en la mesa admite hasta 200 caracteres.</translation>
    </message>
    <message>
        <source>Another person on this desk has this card already.</source>
        <translation>Otra persona de esta mesa ya tiene esta tarjeta.</translation>
    </message>
    <message>
        <source>This person is not on the desk any more.</source>
        <translation>Esta persona ya no está en la mesa.</translation>
    </message>
    <message>
        <source>The file of this person is not in its place; nothing was changed.</source>
        <translation>El archivo de esta persona no está en su lugar; no se cambió nada.</translation>
    </message>
    <message>
        <source>The file of this person can&apos;t be read; it is left as it is.</source>
        <translation>El archivo de esta persona no se puede leer; queda como está.</translation>
    </message>
    <message>
        <source>The file of this person belongs to a newer Lamplit; it is left as it is.</source>
        <translation>El archivo de esta persona es de un Lamplit más nuevo; queda como está.</translation>
    </message>
    <message>
        <source>That passphrase doesn&apos;t open this log.</source>
        <translation>Esa frase de paso no abre este diario.</translation>
    </message>
    <message>
        <source>This log opens with its passphrase.</source>
        <translation>Este diario se abre con su frase de paso.</translation>
    </message>
    <message>
        <source>A passphrase has 12 characters or more here.</source>
        <translation>Aquí una frase de paso tiene 12 caracteres o más.</translation>
    </message>
    <message>
        <source>A passphrase has letters too; a number alone is quickly tried out.</source>
        <translation>Una frase de paso tiene también letras; un número a solas se adivina rápido.</translation>
    </message>
    <message>
        <source>That one is on the lists of phrases that are tried first, so it is not taken.</source>
        <translation>Esa está en las listas que se prueban primero, y por eso no se toma.</translation>
    </message>
    <message>
        <source>That code doesn&apos;t open this log.</source>
        <translation>Ese código no abre este diario.</translation>
    </message>
    <message>
        <source>This log has no recovery code.</source>
        <translation>Este diario no tiene código de recuperación.</translation>
    </message>
    <message>
        <source>The key file of this log is damaged; nothing was changed.</source>
        <translation>El archivo de clave de este diario está dañado; no se cambió nada.</translation>
    </message>
    <message>
        <source>The key file of this log is not in its place; nothing was changed.</source>
        <translation>El archivo de clave de este diario no está en su lugar; no se cambió nada.</translation>
    </message>
    <message>
        <source>The log file is not in its place; nothing was changed.</source>
        <translation>El archivo del diario no está en su lugar; no se cambió nada.</translation>
    </message>
    <message>
        <source>The log file is empty, and nothing was written to it.</source>
        <translation>El archivo del diario está vacío, y no se escribió nada en él.</translation>
    </message>
    <message>
        <source>The file in the log&apos;s place is not encrypted, so it is left as it is.</source>
        <translation>El archivo en el lugar del diario no está cifrado; queda como está.</translation>
    </message>
    <message>
        <source>The log file can&apos;t be read; it is left as it is.</source>
        <translation>El archivo del diario no se puede leer; queda como está.</translation>
    </message>
    <message>
        <source>This log belongs to a newer Lamplit; it is left as it is.</source>
        <translation>Este diario es de un Lamplit más nuevo; queda como está.</translation>
    </message>
    <message>
        <source>There is a log in this folder already; nothing was changed.</source>
        <translation>Ya hay un diario en esta carpeta; no se cambió nada.</translation>
    </message>
    <message>
        <source>Another window is using this log at the moment.</source>
        <translation>Otra ventana está usando este diario ahora.</translation>
    </message>
    <message>
        <source>There is no room left on the disk, so this isn&apos;t kept yet.</source>
        <translation>No queda sitio en el disco; esto aún no está guardado.</translation>
    </message>
    <message>
        <source>This log can be read here, but not written to.</source>
        <translation>Este diario se puede leer aquí, y no escribir.</translation>
    </message>
    <message>
        <source>A note holds up to 20,000 characters, and this one is longer.</source>
        <translation>Una nota admite hasta 20.000 caracteres, y esta es más larga.</translation>
    </message>
    <message>
        <source>There are too many entries of one moment, so this isn&apos;t kept.</source>
        <translation>Hay demasiadas entradas de un mismo momento; esto no se guarda.</translation>
    </message>
    <message>
        <source>A word of the scale holds up to 60 characters, and this one is longer.</source>
        <translation>Una palabra de la escala admite hasta 60 caracteres, y esta es más larga.</translation>
    </message>
    <message>
        <source>There is no room for more words to strike out.</source>
        <translation>No hay sitio para más palabras que tachar.</translation>
    </message>
    <message>
        <source>There is no room for more things of one&apos;s own.</source>
        <translation>No hay sitio para más cosas propias.</translation>
    </message>
    <message>
        <source>There is too little room on the disk for a copy of the log, so none was made.</source>
        <translation>Hay muy poco sitio en el disco para una copia del diario; no se hizo ninguna.</translation>
    </message>
    <message>
        <source>This file is not a log that Lamplit packed.</source>
        <translation>Este archivo no es un diario que Lamplit empaquetó.</translation>
    </message>
    <message>
        <source>This file is cut short, so nothing was taken from it.</source>
        <translation>Este archivo está cortado; no se tomó nada de él.</translation>
    </message>
    <message>
        <source>This copy is damaged, so nothing was taken from it.</source>
        <translation>Esta copia está dañada; no se tomó nada de ella.</translation>
    </message>
    <message>
        <source>This copy is not there any more.</source>
        <translation>Esta copia ya no está.</translation>
    </message>
    <message>
        <source>A file that leaves this computer needs a passphrase.</source>
        <translation>Un archivo que sale de este ordenador necesita una frase de paso.</translation>
    </message>
    <message>
        <source>Nothing of this log can be read, so it is left as it is; a copy of it may be put back.</source>
        <translation>No se puede leer nada de este diario; queda como está. Una copia puede ocupar su lugar.</translation>
    </message>
    <message>
        <source>This log can be read as it is, so it is left as it is.</source>
        <translation>Este diario se puede leer como está; así queda.</translation>
    </message>
    <message>
        <source>The log is not open.</source>
        <translation>El diario no está abierto.</translation>
    </message>
    <message>
        <source>The folder of the log can&apos;t be reached for now.</source>
        <translation>Por ahora no se llega a la carpeta del diario.</translation>
    </message>
    <message>
        <source>The disk gave an error, so this isn&apos;t kept yet.</source>
        <translation>El disco dio un fallo de lectura o escritura; esto aún no está guardado.</translation>
    </message>
    <message>
        <source>There is too little free memory to open the log for now.</source>
        <translation>Por ahora hay muy poca memoria libre para abrir el diario.</translation>
    </message>
    <message>
        <source>This folder is not there, or cannot be read.</source>
        <translation>Esta carpeta no está, o no se puede leer.</translation>
    </message>
    <message>
        <source>There is something of this name already. Another name makes a new folder.</source>
        <translation>Ya hay algo con este nombre. Otro nombre hace una carpeta nueva.</translation>
    </message>
    <message>
        <source>This is your own card. The other person&apos;s card goes here.</source>
        <translation>Esta es tu propia tarjeta. Aquí va la de la otra persona.</translation>
    </message>
    <message>
        <source>These are not the words of this card. Nothing changes.</source>
        <translation>No son las palabras de esta tarjeta. No cambia nada.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>No se pudo leer este archivo.</translation>
    </message>
    <message>
        <source>This is more than one page holds. Choose fewer days.</source>
        <translation>Es más de lo que cabe en una página. Elige menos días.</translation>
    </message>
    <message>
        <source>A name on a card has 1 to 60 letters.</source>
        <translation>Un nombre en una tarjeta tiene de 1 a 60 letras.</translation>
    </message>
    <message>
        <source>This page is not in the form that Lamplit reads.</source>
        <translation>Esta página no tiene la forma que Lamplit lee.</translation>
    </message>
    <message>
        <source>There is no card of this person yet. Exchange cards first.</source>
        <translation>Aún no hay tarjeta de esta persona. Primero, intercambiar tarjetas.</translation>
    </message>
    <message>
        <source>A newer version was sent meanwhile. Open this person again.</source>
        <translation>Mientras tanto se envió una versión más nueva. Abre a esta persona otra vez.</translation>
    </message>
    <message>
        <source>It is stopped. The log is as it was.</source>
        <translation>Está parado. El diario está como estaba.</translation>
    </message>
    <message>
        <source>A recording in it is none that Lamplit plays.</source>
        <translation>Una grabación de dentro no es de las que Lamplit reproduce.</translation>
    </message>
    <message>
        <source>The recordings are longer together than fit into one file.</source>
        <translation>Las grabaciones juntas son más largas de lo que cabe en un archivo.</translation>
    </message>
    <message>
        <source>This file is too big to be one of Lamplit&apos;s.</source>
        <translation>Este archivo es demasiado grande para ser de Lamplit.</translation>
    </message>
    <message>
        <source>This is not a file that Lamplit made.</source>
        <translation>Este archivo no lo hizo Lamplit.</translation>
    </message>
    <message>
        <source>This file was made by a newer Lamplit. An update can read it.</source>
        <translation>Este archivo lo hizo un Lamplit más nuevo. Una actualización puede leerlo.</translation>
    </message>
    <message>
        <source>This file is for someone else, or it was damaged on the way.</source>
        <translation>Este archivo es para otra persona, o se dañó por el camino.</translation>
    </message>
    <message>
        <source>This file was damaged on the way. You can ask for it once more.</source>
        <translation>Este archivo se dañó por el camino. Puedes pedirlo otra vez.</translation>
    </message>
    <message>
        <source>This file was changed after it was signed. It is not opened.</source>
        <translation>Este archivo se cambió después de firmarse. No se abre.</translation>
    </message>
    <message>
        <source>This file is from someone this app doesn&apos;t know. With their card here, it can be opened.</source>
        <translation>Este archivo es de alguien que esta app no conoce. Con su tarjeta aquí, se puede abrir.</translation>
    </message>
    <message>
        <source>This file was made for another person and passed on. It is not opened.</source>
        <translation>Este archivo se hizo para otra persona y se pasó. No se abre.</translation>
    </message>
    <message>
        <source>This is another kind of file. It is not opened here.</source>
        <translation>Este es otro tipo de archivo. Aquí no se abre.</translation>
    </message>
    <message>
        <source>This file was taken in before. Nothing changes.</source>
        <translation>Este archivo ya se incorporó antes. No cambia nada.</translation>
    </message>
    <message>
        <source>A newer version of this is here already. The older one is left out.</source>
        <translation>Una versión más nueva ya está aquí. La anterior se deja fuera.</translation>
    </message>
    <message>
        <source>This file was meant until a day that has passed.</source>
        <translation>Este archivo valía hasta un día que ya pasó.</translation>
    </message>
    <message>
        <source>This file is not in the form that Lamplit reads.</source>
        <translation>Este archivo no tiene la forma que Lamplit lee.</translation>
    </message>
    <message>
        <source>This card was damaged on the way. You can ask for it once more.</source>
        <translation>Esta tarjeta se dañó por el camino. Puedes pedirla otra vez.</translation>
    </message>
    <message>
        <source>There is a file of that name already; it is left as it is.</source>
        <translation>Ya hay un archivo con ese nombre; queda como está.</translation>
    </message>
    <message>
        <source>One file holds up to 250,000 entries, so choose fewer days.</source>
        <translation>Un archivo admite hasta 250.000 entradas; elige menos días.</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>No se pudo escribir el archivo ahí.</translation>
    </message>
    <message>
        <source>A file of this name is there already.</source>
        <translation>Ya hay un archivo con este nombre.</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>Esta carpeta no está.</translation>
    </message>
</context>
<context>
    <name>FeelingRows</name>
    <message>
        <source>A word for the feeling</source>
        <translation>Una palabra para la emoción</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de ello</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation>Buscar en las notas</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Place in the body</source>
        <translation>Lugar del cuerpo</translation>
    </message>
    <message>
        <source>Word for it</source>
        <translation>Palabra para eso</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ways on</source>
        <translation>Formas de seguir</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Siguiente: {title}</translation>
    </message>
    <message>
        <source>This could not be kept this time.</source>
        <translation>Esta vez no se pudo guardar.</translation>
    </message>
    <message>
        <source>This is held until the log is open. It goes if Lamplit is closed first.</source>
        <translation>Esto se retiene hasta que el diario esté abierto. Se va si Lamplit se cierra antes.</translation>
    </message>
    <message>
        <source>Say “{line}”</source>
        <translation>Decir «{line}»</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Does anyone else use this computer?</source>
        <translation>¿Alguien más usa este ordenador?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Read the lines aloud?</source>
        <translation>¿Leer las líneas en voz alta?</translation>
    </message>
    <message>
        <source>Yes, aloud</source>
        <translation>Sí, en voz alta</translation>
    </message>
    <message>
        <source>No, captions on screen</source>
        <translation>No, texto en pantalla</translation>
    </message>
    <message>
        <source>A passphrase for what you enter</source>
        <translation>Una frase de paso para lo que escribes</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elegir una frase de paso</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Until then, anyone who uses this computer account can read it. Settings is where to lock it.</source>
        <translation>Hasta entonces, quien use esta cuenta del ordenador puede leerlo. En Ajustes se puede cerrar.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>I have a file from before</source>
        <translation>Tengo un archivo de antes</translation>
    </message>
    <message>
        <source>I set exercises for others</source>
        <translation>Pongo ejercicios a otras personas</translation>
    </message>
    <message>
        <source>Begin waits for the choices above.</source>
        <translation>Empezar espera las elecciones de arriba.</translation>
    </message>
    <message>
        <source>Before the first time</source>
        <translation>Antes de la primera vez</translation>
    </message>
    <message>
        <source>Others nearby may hear it. Headphones keep it with you.</source>
        <translation>Quien esté cerca puede oírlo. Con auriculares queda contigo.</translation>
    </message>
    <message>
        <source>A passphrase can keep what you enter from others here.</source>
        <translation>Una frase de paso puede guardar de otras personas lo que escribes.</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Or type where it is</source>
        <translation>O escribe dónde está</translation>
    </message>
</context>
<context>
    <name>FolderNews</name>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Which were left</source>
        <translation>Cuáles se dejaron</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Guardar aparte</translation>
    </message>
    <message>
        <source>Reading the folder: {done} of {count}</source>
        <translation>Leyendo la carpeta: {done} de {count}</translation>
    </message>
    <message>
        <source>One page came in.</source>
        <translation>Llegó una página.</translation>
    </message>
    <message>
        <source>{count} pages came in.</source>
        <translation>Llegaron {count} páginas.</translation>
    </message>
    <message>
        <source>One file was left where it is.</source>
        <translation>Un archivo se dejó donde está.</translation>
    </message>
    <message>
        <source>{count} files were left where they are.</source>
        <translation>{count} archivos se dejaron donde están.</translation>
    </message>
    <message>
        <source>Reading was stopped. The rest is still there.</source>
        <translation>Se paró la lectura. El resto sigue ahí.</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>The folder</source>
        <translation>La carpeta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Mirar ahora</translation>
    </message>
    <message>
        <source>Watch no folder</source>
        <translation>No vigilar ninguna carpeta</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Files that were left where they are</source>
        <translation>Archivos que se dejaron donde están</translation>
    </message>
    <message>
        <source>File and reason</source>
        <translation>Archivo y motivo</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Guardar aparte</translation>
    </message>
    <message>
        <source>Which folder do pages come into?</source>
        <translation>¿A qué carpeta llegan las páginas?</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Vigilar esta carpeta</translation>
    </message>
    <message>
        <source>This folder is watched</source>
        <translation>Esta carpeta se vigila</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>No se vigila ninguna carpeta</translation>
    </message>
    <message>
        <source>{done} of {count} files</source>
        <translation>{done} de {count} archivos</translation>
    </message>
    <message>
        <source>Lamplit looks into it while its window is in front. It connects to nothing: what brings files there, a stick or a program that keeps folders in step, is yours to choose.</source>
        <translation>Lamplit mira dentro mientras su ventana está delante. No se conecta a nada: lo que lleva archivos ahí, una memoria o un programa que iguala carpetas, lo eliges tú.</translation>
    </message>
</context>
<context>
    <name>ForgottenPage</name>
    <message>
        <source>The passphrase is forgotten</source>
        <translation>La frase de paso está olvidada</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>The old log is in this folder:</source>
        <translation>El diario antiguo está en esta carpeta:</translation>
    </message>
    <message>
        <source>A passphrase for the new log</source>
        <translation>Una frase de paso para el diario nuevo</translation>
    </message>
    <message>
        <source>Begin a new log</source>
        <translation>Empezar un diario nuevo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>A new log is begun. Nothing was deleted.</source>
        <translation>Se empezó un diario nuevo. No se borró nada.</translation>
    </message>
    <message>
        <source>Nobody can open this log without its passphrase or its recovery code.</source>
        <translation>Nadie puede abrir este diario sin su frase de paso o su código de recuperación.</translation>
    </message>
    <message>
        <source>If the passphrase comes back: close Lamplit, and give that folder its old name, vault.</source>
        <translation>Si la frase de paso vuelve: cerrar Lamplit, y dar a esa carpeta su nombre de antes, vault.</translation>
    </message>
    <message>
        <source>It can be put aside, as it is, and a new one begun. Nothing is deleted.</source>
        <translation>Se puede dejar a un lado, como está, y empezar uno nuevo. No se borra nada.</translation>
    </message>
</context>
<context>
    <name>FourWays</name>
    <message>
        <source>Say it</source>
        <translation>Decirlo</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Oírla</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
    <message>
        <source>Think it</source>
        <translation>Pensarlo</translation>
    </message>
    <message>
        <source>Four ways, or none</source>
        <translation>Cuatro formas, o ninguna</translation>
    </message>
    <message>
        <source>Aloud, or in a whisper. Nothing here listens or records.</source>
        <translation>En voz alta, o en un susurro. Aquí nada escucha ni graba.</translation>
    </message>
    <message>
        <source>The voice says it once.</source>
        <translation>La voz lo dice una vez.</translation>
    </message>
    <message>
        <source>There is no voice here for now. The words stay on screen.</source>
        <translation>Por ahora no hay voz aquí. Las palabras siguen en pantalla.</translation>
    </message>
    <message>
        <source>The words stay on screen.</source>
        <translation>Las palabras siguen en pantalla.</translation>
    </message>
    <message>
        <source>In the head, where nobody hears it.</source>
        <translation>En la mente, donde nadie lo oye.</translation>
    </message>
    <message>
        <source>Any way, or none. Nothing here listens or records.</source>
        <translation>De cualquier forma, o de ninguna. Aquí nada escucha ni graba.</translation>
    </message>
</context>
<context>
    <name>FromBefore</name>
    <message>
        <source>This was here from before.</source>
        <translation>Esto estaba aquí de antes.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Que se vaya</translation>
    </message>
</context>
<context>
    <name>FromTherapistPage</name>
    <message>
        <source>From your therapist</source>
        <translation>De tu terapia</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>This place is in the log, and the log is not open.</source>
        <translation>Este lugar está en el diario, y el diario no está abierto.</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Abrir el diario</translation>
    </message>
    <message>
        <source>Someone who works with you can set exercises for you here. First you hand each other a card. After that, files go between the two of you by stick, mail or a shared folder. Lamplit sends nothing by itself.</source>
        <translation>Alguien que trabaja contigo puede ponerte ejercicios aquí. Primero os dais una tarjeta. Después los archivos van entre los dos en una memoria, por correo o en una carpeta común. Lamplit no envía nada por su cuenta.</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Lo que llegó</translation>
    </message>
    <message>
        <source>What is set now</source>
        <translation>Lo que está puesto ahora</translation>
    </message>
    <message>
        <source>From before</source>
        <translation>De antes</translation>
    </message>
    <message>
        <source>Whose cards are here</source>
        <translation>De quién son las tarjetas de aquí</translation>
    </message>
    <message>
        <source>Your own card</source>
        <translation>Tu propia tarjeta</translation>
    </message>
    <message>
        <source>Take in a card</source>
        <translation>Incorporar una tarjeta</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Look there no more</source>
        <translation>No mirar más ahí</translation>
    </message>
    <message>
        <source>These files were not opened. They lie where they were.</source>
        <translation>Estos archivos no se abrieron. Están donde estaban.</translation>
    </message>
    <message>
        <source>What you shared</source>
        <translation>Lo que compartiste</translation>
    </message>
    <message>
        <source>New files are looked for here: {folder}</source>
        <translation>Aquí se buscan archivos nuevos: {folder}</translation>
    </message>
    <message>
        <source>A folder that both of you can reach can be looked through for new files.</source>
        <translation>En una carpeta a la que llegáis los dos se pueden buscar archivos nuevos.</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Otra carpeta</translation>
    </message>
    <message>
        <source>More files: {count}</source>
        <translation>Más archivos: {count}</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>A page about the last weeks can be shared from Look back. You begin it.</source>
        <translation>Una página sobre las últimas semanas se puede compartir desde Mirar atrás. Empiezas tú.</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Compartir</translation>
    </message>
</context>
<context>
    <name>GiveModel</name>
    <message>
        <source>It ends on {day}.</source>
        <translation>Termina el {day}.</translation>
    </message>
    <message>
        <source>{name}: no file was made.</source>
        <translation>{name}: no se hizo ningún archivo.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{name}: the file is there.</source>
        <translation>{name}: el archivo está ahí.</translation>
    </message>
    <message>
        <source>From {first}.</source>
        <translation>Desde {first}.</translation>
    </message>
    <message>
        <source>From {first} until {last}.</source>
        <translation>Desde {first} hasta {last}.</translation>
    </message>
</context>
<context>
    <name>GivePage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Into which folder?</source>
        <translation>¿En qué carpeta?</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Make no more</source>
        <translation>No hacer más</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Make the files</source>
        <translation>Hacer los archivos</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Hacer el archivo</translation>
    </message>
    <message>
        <source>Each file opens for its person alone.</source>
        <translation>Cada archivo se abre para su persona y nadie más.</translation>
    </message>
    <message>
        <source>It opens for this person alone. Hand it over on a stick, by mail, or in a shared folder.</source>
        <translation>Se abre para esta persona y nadie más. Puede ir en una memoria, por correo o en una carpeta común.</translation>
    </message>
    <message>
        <source>{done} of {count} files</source>
        <translation>{done} de {count} archivos</translation>
    </message>
    <message>
        <source>The file is here: {path}</source>
        <translation>El archivo está aquí: {path}</translation>
    </message>
    <message>
        <source>It is sealed. What it is called tells nothing of whom it is for.</source>
        <translation>Está sellado. Su nombre no dice para quién es.</translation>
    </message>
    <message>
        <source>An end for {name}</source>
        <translation>Un final para {name}</translation>
    </message>
    <message>
        <source>A file for each of {count}</source>
        <translation>Un archivo para cada una de {count}</translation>
    </message>
    <message>
        <source>A file for {name}</source>
        <translation>Un archivo para {name}</translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message>
        <source>The folder can&apos;t be read for now.</source>
        <translation>Por ahora no se puede leer la carpeta.</translation>
    </message>
    <message>
        <source>The log can&apos;t be read for now.</source>
        <translation>Por ahora no se puede leer el diario.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>How Lamplit works</source>
        <translation>Cómo funciona Lamplit</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Para ti</translation>
    </message>
    <message>
        <source>For therapists</source>
        <translation>Para terapeutas</translation>
    </message>
    <message>
        <source>For clinics</source>
        <translation>Para clínicas</translation>
    </message>
    <message>
        <source>For builders</source>
        <translation>Para quien desarrolla</translation>
    </message>
</context>
<context>
    <name>GuideRoom</name>
    <message>
        <source>The guide can&apos;t be read. The file may be missing.</source>
        <translation>No se puede leer la guía. Puede que falte el archivo.</translation>
    </message>
</context>
<context>
    <name>HearButton</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Hear it in their voice</source>
        <translation>Escucharlo en su voz</translation>
    </message>
</context>
<context>
    <name>HeavierChoice</name>
    <message>
        <source>When it gets heavier</source>
        <translation>Cuando pesa más</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarlo</translation>
    </message>
    <message>
        <source>Help from a person</source>
        <translation>Ayuda de una persona</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada elegido</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>Copiar {number}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>HelpRoom</name>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>Tu clínica</translation>
    </message>
</context>
<context>
    <name>HelpSection</name>
    <message>
        <source>Help from a person</source>
        <translation>Ayuda de una persona</translation>
    </message>
    <message>
        <source>These are kept outside the log and not locked, so that Help opens without a passphrase.</source>
        <translation>Esto está fuera del diario y sin cerrar, para que la Ayuda se abra sin frase de paso.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Number of your clinic</source>
        <translation>Número de tu clínica</translation>
    </message>
    <message>
        <source>Hours of your clinic</source>
        <translation>Horario de tu clínica</translation>
    </message>
    <message>
        <source>Name of someone you chose</source>
        <translation>Nombre de alguien que elegiste</translation>
    </message>
    <message>
        <source>Number of someone you chose</source>
        <translation>Número de alguien que elegiste</translation>
    </message>
</context>
<context>
    <name>HideButton</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Takes the window away at once. Shift three times does the same.</source>
        <translation>Quita la ventana en seguida. Mayús tres veces hace lo mismo.</translation>
    </message>
</context>
<context>
    <name>HidingSection</name>
    <message>
        <source>Hiding and locking</source>
        <translation>Ocultar y cerrar</translation>
    </message>
    <message>
        <source>Hide, at the top, takes the window away at once and stops the voice. To see it again, start Lamplit once more.</source>
        <translation>«Ocultar», arriba, quita la ventana en seguida y para la voz. Para verla otra vez, abre Lamplit de nuevo.</translation>
    </message>
    <message>
        <source>Shift three times hides it too</source>
        <translation>Mayús tres veces también la oculta</translation>
    </message>
    <message>
        <source>Shift alone, one press after the other.</source>
        <translation>Mayús a solas, una pulsación tras otra.</translation>
    </message>
    <message>
        <source>With nobody at the keys, the log locks itself after</source>
        <translation>Sin nadie en las teclas, el diario se cierra por su cuenta a los</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutos</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutos</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutos</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>No por su cuenta</translation>
    </message>
    <message>
        <source>Where it has a passphrase. It locks in sleep too, and on Linux with the screen. An exercise goes on.</source>
        <translation>Donde tiene una frase de paso. También se cierra en reposo, y en Linux con la pantalla. Un ejercicio sigue.</translation>
    </message>
    <message>
        <source>Leave this window out of pictures of the screen</source>
        <translation>Dejar esta ventana fuera de las imágenes de la pantalla</translation>
    </message>
    <message>
        <source>Asks Windows for it; not tried yet. A magnifier may then not show the window.</source>
        <translation>Lo pide a Windows; aún sin probar. Puede que una lupa no muestre entonces la ventana.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Too much right now</source>
        <translation>Demasiado ahora mismo</translation>
    </message>
    <message>
        <source>Or: {title}</source>
        <translation>O bien: {title}</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Todos los ejercicios</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>Help from a person</source>
        <translation>Ayuda de una persona</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
</context>
<context>
    <name>HomeRoom</name>
    <message>
        <source>From your therapist: new</source>
        <translation>De tu terapia: nuevo</translation>
    </message>
    <message>
        <source>From your therapist</source>
        <translation>De tu terapia</translation>
    </message>
    <message>
        <source>Or: {title}</source>
        <translation>O bien: {title}</translation>
    </message>
    <message>
        <source>“{set}” begins with it.</source>
        <translation>«{set}» empieza con esto.</translation>
    </message>
    <message>
        <source>Not for: {what}</source>
        <translation>No para: {what}</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>Words that sting can be struck out in Settings.</source>
        <translation>Las palabras que duelen se pueden tachar en Ajustes.</translation>
    </message>
    <message>
        <source>The settings could not be saved. They hold until Lamplit is closed.</source>
        <translation>No se pudieron guardar los ajustes. Se mantienen hasta que Lamplit se cierre.</translation>
    </message>
</context>
<context>
    <name>HowPanel</name>
    <message>
        <source>Back to where I was</source>
        <translation>Volver donde estaba</translation>
    </message>
    <message>
        <source>What studies say</source>
        <translation>Lo que dicen los estudios</translation>
    </message>
    <message>
        <source>When to leave it out</source>
        <translation>Cuándo dejarlo</translation>
    </message>
    <message>
        <source>Am I doing it right?</source>
        <translation>¿Lo hago bien?</translation>
    </message>
    <message>
        <source>Will it be all right?</source>
        <translation>¿Saldrá bien?</translation>
    </message>
    <message>
        <source>One thing in the room</source>
        <translation>Una cosa en la habitación</translation>
    </message>
    <message>
        <source>How far studies reach: some.</source>
        <translation>Hasta dónde llegan los estudios: algo.</translation>
    </message>
    <message>
        <source>How far studies reach: mixed.</source>
        <translation>Hasta dónde llegan los estudios: mixto.</translation>
    </message>
    <message>
        <source>How far studies reach: not known.</source>
        <translation>Hasta dónde llegan los estudios: no se sabe.</translation>
    </message>
</context>
<context>
    <name>KeepingSection</name>
    <message>
        <source>How long entries are kept</source>
        <translation>Cuánto se guardan las entradas</translation>
    </message>
    <message>
        <source>When entries go by themselves</source>
        <translation>Cuándo se van solas las entradas</translation>
    </message>
    <message>
        <source>They stay</source>
        <translation>Se quedan</translation>
    </message>
    <message>
        <source>After 30 days</source>
        <translation>A los 30 días</translation>
    </message>
    <message>
        <source>After 90 days</source>
        <translation>A los 90 días</translation>
    </message>
    <message>
        <source>After a year</source>
        <translation>Al año</translation>
    </message>
    <message>
        <source>They go when the log opens, from the copies kept here too.</source>
        <translation>Se van cuando el diario se abre, también de las copias de aquí.</translation>
    </message>
    <message>
        <source>The log is closed for now. These can be set once it is open.</source>
        <translation>El diario está cerrado por ahora. Esto se puede ajustar cuando esté abierto.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar esto</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Delete everything in the log</source>
        <translation>Borrar todo lo del diario</translation>
    </message>
    <message>
        <source>Copies on a stick, files taken out, pages shared and what a disk keeps are not reached.</source>
        <translation>No se alcanzan las copias en una memoria, los archivos sacados, las páginas compartidas ni lo que un disco conserva.</translation>
    </message>
    <message>
        <source>Steady things go with it, with no undo.</source>
        <translation>Las cosas firmes se van con él, sin vuelta atrás.</translation>
    </message>
    <message>
        <source>Delete all of it</source>
        <translation>Borrarlo todo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>No entry is older than that now.</source>
        <translation>Ahora ninguna entrada es más vieja que eso.</translation>
    </message>
    <message>
        <source>1 entry is older than that. It goes now, with no undo.</source>
        <translation>1 entrada es más vieja que eso. Se va ahora, sin vuelta atrás.</translation>
    </message>
    <message>
        <source>{count} entries are older than that. They go now, with no undo.</source>
        <translation>{count} entradas son más viejas que eso. Se van ahora, sin vuelta atrás.</translation>
    </message>
</context>
<context>
    <name>KeyBar</name>
    <message>
        <source>Keys of the exercise</source>
        <translation>Teclas del ejercicio</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>More keys</source>
        <translation>Más teclas</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Space or {letter}</source>
        <translation>Espacio o {letter}</translation>
    </message>
    <message>
        <source>Stay with me</source>
        <translation>Quédate conmigo</translation>
    </message>
    <message>
        <source>Further out</source>
        <translation>Más hacia fuera</translation>
    </message>
    <message>
        <source>How does this help?</source>
        <translation>¿Cómo ayuda esto?</translation>
    </message>
    <message>
        <source>This isn&apos;t helping</source>
        <translation>Esto no ayuda</translation>
    </message>
    <message>
        <source>Voice: on</source>
        <translation>Voz: sí</translation>
    </message>
    <message>
        <source>Voice: off</source>
        <translation>Voz: no</translation>
    </message>
</context>
<context>
    <name>KeyChangedPage</name>
    <message>
        <source>This is not the card of {name} that is here: its key is another one.</source>
        <translation>Esta no es la tarjeta de {name} que está aquí: su clave es otra.</translation>
    </message>
    <message>
        <source>Nothing was taken in. The card that is here stays: {who}.</source>
        <translation>No se incorporó nada. La tarjeta de aquí se queda: {who}.</translation>
    </message>
    <message>
        <source>A new computer has a new key. So has someone else&apos;s card. You can ask {name}, in the room or by a phone number you know.</source>
        <translation>Un ordenador nuevo tiene una clave nueva. La tarjeta de otra persona también. Puedes preguntar a {name}, en la sala o en un número que conoces.</translation>
    </message>
    <message>
        <source>If the new card is theirs, the one that is here can be removed first. Then the new one fits.</source>
        <translation>Si la tarjeta nueva es suya, la de aquí se puede quitar antes. Entonces la nueva encaja.</translation>
    </message>
    <message>
        <source>Back, with nothing changed</source>
        <translation>Volver, sin cambiar nada</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Letter keys</source>
        <translation>Teclas de letra</translation>
    </message>
    <message>
        <source>Single letters in exercises and check-ins. Space, Esc, arrows and F1 are there either way.</source>
        <translation>Letras sueltas en ejercicios y registros. Espacio, Esc, flechas y F1 están en todo caso.</translation>
    </message>
    <message>
        <source>Other letters for an exercise</source>
        <translation>Otras letras para un ejercicio</translation>
    </message>
</context>
<context>
    <name>KnownCardModel</name>
    <message>
        <source>This could not be kept for now.</source>
        <translation>Por ahora no se pudo guardar.</translation>
    </message>
</context>
<context>
    <name>KnownCardPage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>How are the words read out?</source>
        <translation>¿Cómo se leen las palabras?</translation>
    </message>
    <message>
        <source>Hold them against the card</source>
        <translation>Compararlas con la tarjeta</translation>
    </message>
    <message>
        <source>Remove this card</source>
        <translation>Quitar esta tarjeta</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>Conservar la tarjeta</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>Palabra {number}</translation>
    </message>
    <message>
        <source>These are the words of the card. It counts as checked now.</source>
        <translation>Son las palabras de la tarjeta. Ahora cuenta como comprobada.</translation>
    </message>
    <message>
        <source>Check the words</source>
        <translation>Comprobar las palabras</translation>
    </message>
    <message>
        <source>The other person finds eight words beside their own card, and reads out these three.</source>
        <translation>La otra persona encuentra ocho palabras junto a su tarjeta, y lee estas tres.</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>Cara a cara</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
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
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>{day}, {hour}</source>
        <translation>{day}, {hour}</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>en ninguna parte</translation>
    </message>
    <message>
        <source>can&apos;t tell</source>
        <translation>no sé decir</translation>
    </message>
    <message>
        <source>whole body</source>
        <translation>todo el cuerpo</translation>
    </message>
    <message>
        <source>head</source>
        <translation>cabeza</translation>
    </message>
    <message>
        <source>face</source>
        <translation>cara</translation>
    </message>
    <message>
        <source>jaw</source>
        <translation>mandíbula</translation>
    </message>
    <message>
        <source>throat</source>
        <translation>garganta</translation>
    </message>
    <message>
        <source>between the shoulders</source>
        <translation>entre los hombros</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>pecho</translation>
    </message>
    <message>
        <source>breath</source>
        <translation>respiración</translation>
    </message>
    <message>
        <source>stomach</source>
        <translation>estómago</translation>
    </message>
    <message>
        <source>back</source>
        <translation>espalda</translation>
    </message>
    <message>
        <source>forearms</source>
        <translation>antebrazos</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>manos</translation>
    </message>
    <message>
        <source>fingers</source>
        <translation>dedos</translation>
    </message>
    <message>
        <source>legs</source>
        <translation>piernas</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>pies</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>no lo sé</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>tenso</translation>
    </message>
    <message>
        <source>clenched</source>
        <translation>apretado</translation>
    </message>
    <message>
        <source>a knot</source>
        <translation>un nudo</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>pesado</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>presión</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>caliente</translation>
    </message>
    <message>
        <source>clammy</source>
        <translation>sudoroso</translation>
    </message>
    <message>
        <source>shaky</source>
        <translation>tembloroso</translation>
    </message>
    <message>
        <source>numb</source>
        <translation>dormido</translation>
    </message>
    <message>
        <source>shallow</source>
        <translation>corta</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>rápido</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>se para</translation>
    </message>
    <message>
        <source>dropping</source>
        <translation>se hunde</translation>
    </message>
    <message>
        <source>lighter</source>
        <translation>más ligero</translation>
    </message>
    <message>
        <source>looser</source>
        <translation>más suelto</translation>
    </message>
    <message>
        <source>less sharp</source>
        <translation>menos afilado</translation>
    </message>
    <message>
        <source>shame</source>
        <translation>vergüenza</translation>
    </message>
    <message>
        <source>embarrassed</source>
        <translation>apuro</translation>
    </message>
    <message>
        <source>awkward</source>
        <translation>incomodidad</translation>
    </message>
    <message>
        <source>exposed</source>
        <translation>al descubierto</translation>
    </message>
    <message>
        <source>nervous</source>
        <translation>nervios</translation>
    </message>
    <message>
        <source>scared</source>
        <translation>miedo</translation>
    </message>
    <message>
        <source>frustrated</source>
        <translation>frustración</translation>
    </message>
    <message>
        <source>angry at myself</source>
        <translation>enfado conmigo</translation>
    </message>
    <message>
        <source>worn out</source>
        <translation>agotamiento</translation>
    </message>
    <message>
        <source>relief</source>
        <translation>alivio</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>loosened, then came back</source>
        <translation>se soltó, y luego volvió</translation>
    </message>
    <message>
        <source>lighter, and something else too</source>
        <translation>más ligero, y también otra cosa</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>un poco</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>mucho</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>demasiado</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>con valor</translation>
    </message>
    <message>
        <source>{after} afterwards</source>
        <translation>{after} después</translation>
    </message>
    <message>
        <source>{before}, then {after}</source>
        <translation>{before}, luego {after}</translation>
    </message>
    <message>
        <source>Before: {before}. After: {after}</source>
        <translation>Antes: {before}. Después: {after}</translation>
    </message>
    <message>
        <source>Before: {before}</source>
        <translation>Antes: {before}</translation>
    </message>
    <message>
        <source>After: {after}</source>
        <translation>Después: {after}</translation>
    </message>
    <message>
        <source>a note, hidden</source>
        <translation>una nota, oculta</translation>
    </message>
    <message>
        <source>{place}: {quality}</source>
        <translation>{place}: {quality}</translation>
    </message>
    <message>
        <source>under it</source>
        <translation>debajo</translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>{number} de 10</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Up to step {step}</source>
        <translation>Hasta el paso {step}</translation>
    </message>
    <message>
        <source>Before the first step</source>
        <translation>Antes del primer paso</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>parejo</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lento</translation>
    </message>
    <message>
        <source>very slow</source>
        <translation>muy lento</translation>
    </message>
    <message>
        <source>it waits for you</source>
        <translation>te espera</translation>
    </message>
    <message>
        <source>{start}, then {end}</source>
        <translation>{start}, luego {end}</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>An exercise no longer here</source>
        <translation>Un ejercicio que ya no está aquí</translation>
    </message>
    <message>
        <source>Sit quietly</source>
        <translation>Sentarse en silencio</translation>
    </message>
    <message>
        <source>One thing in the room</source>
        <translation>Una cosa en la habitación</translation>
    </message>
    <message>
        <source>Help from a person</source>
        <translation>Ayuda de una persona</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the app</source>
        <translation>Idioma de la app</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Como el ordenador</translation>
    </message>
    <message>
        <source>Another language holds from the next start of Lamplit.</source>
        <translation>Otro idioma se aplica desde el próximo inicio de Lamplit.</translation>
    </message>
</context>
<context>
    <name>LawNote</name>
    <message>
        <source>Keep my wording</source>
        <translation>Conservar mis palabras</translation>
    </message>
    <message>
        <source>To change: {message} {instead}</source>
        <translation>Para cambiar: {message} {instead}</translation>
    </message>
    <message>
        <source>Worth a look: {message} {instead}</source>
        <translation>Para mirar: {message} {instead}</translation>
    </message>
</context>
<context>
    <name>Laws</name>
    <message>
        <source>The ending asks a question.</source>
        <translation>El final hace una pregunta.</translation>
    </message>
    <message>
        <source>Say that this is the end.</source>
        <translation>Di que este es el final.</translation>
    </message>
    <message>
        <source>An exercise that looks inward is not put first when it is too much.</source>
        <translation>Un ejercicio que mira hacia dentro no va primero cuando es demasiado.</translation>
    </message>
    <message>
        <source>Write overwhelmed = &quot;no&quot; or &quot;if-picked&quot;.</source>
        <translation>Escribe overwhelmed = &quot;no&quot; o &quot;if-picked&quot;.</translation>
    </message>
    <message>
        <source>Nothing is left of this set.</source>
        <translation>De este conjunto no queda nada.</translation>
    </message>
    <message>
        <source>Keep one that is not may_skip.</source>
        <translation>Conserva uno sin may_skip.</translation>
    </message>
    <message>
        <source>Three exercises or fewer are easier to use.</source>
        <translation>Tres ejercicios o menos son más fáciles de usar.</translation>
    </message>
    <message>
        <source>Leave some out.</source>
        <translation>Deja algunos fuera.</translation>
    </message>
    <message>
        <source>The set ends inward.</source>
        <translation>El conjunto termina hacia dentro.</translation>
    </message>
    <message>
        <source>End with an outward one.</source>
        <translation>Termina con uno que mire hacia fuera.</translation>
    </message>
    <message>
        <source>{exercise} looks inward.</source>
        <translation>{exercise} mira hacia dentro.</translation>
    </message>
    <message>
        <source>Write with_therapist = true, or use another.</source>
        <translation>Escribe with_therapist = true, o usa otro.</translation>
    </message>
    <message>
        <source>{exercise} does not suit when it is too much.</source>
        <translation>{exercise} no va bien cuando es demasiado.</translation>
    </message>
    <message>
        <source>Use another, or change suits.</source>
        <translation>Usa otro, o cambia suits.</translation>
    </message>
    <message>
        <source>{name} is there twice.</source>
        <translation>{name} está dos veces.</translation>
    </message>
    <message>
        <source>This leads back to itself.</source>
        <translation>Esto lleva de vuelta a sí mismo.</translation>
    </message>
    <message>
        <source>Name another exercise, or close.</source>
        <translation>Nombra otro ejercicio, o cerrar.</translation>
    </message>
    <message>
        <source>{exercise} has no chosen wait.</source>
        <translation>{exercise} no tiene una espera elegida.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Quítalo.</translation>
    </message>
    <message>
        <source>The same exercise comes twice in a row.</source>
        <translation>El mismo ejercicio viene dos veces seguidas.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Conserva uno de los dos.</translation>
    </message>
    <message>
        <source>There is no exercise {exercise}.</source>
        <translation>No hay ningún ejercicio {exercise}.</translation>
    </message>
    <message>
        <source>Name one that there is, close or help.</source>
        <translation>Nombra uno que exista, cerrar o ayuda.</translation>
    </message>
    <message>
        <source>Name one that there is.</source>
        <translation>Nombra uno que exista.</translation>
    </message>
    <message>
        <source>Name one that looks outward.</source>
        <translation>Nombra uno que mire hacia fuera.</translation>
    </message>
    <message>
        <source>Braces stand for nothing here.</source>
        <translation>Las llaves no representan nada aquí.</translation>
    </message>
    <message>
        <source>Use words.</source>
        <translation>Usa palabras.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; is kept out of texts for patients.</source>
        <translation>«{word}» se deja fuera de lo que la otra persona lee u oye.</translation>
    </message>
    <message>
        <source>There is an exclamation mark.</source>
        <translation>Hay un signo de exclamación.</translation>
    </message>
    <message>
        <source>End with a full stop.</source>
        <translation>Termina con un punto.</translation>
    </message>
    <message>
        <source>There is a sign or an emoji.</source>
        <translation>Hay un símbolo o un emoji.</translation>
    </message>
    <message>
        <source>Say it in words.</source>
        <translation>Dilo con palabras.</translation>
    </message>
    <message>
        <source>There are signs of markup or an address.</source>
        <translation>Hay signos de marcado o una dirección.</translation>
    </message>
    <message>
        <source>Use plain words.</source>
        <translation>Usa palabras sencillas.</translation>
    </message>
    <message>
        <source>This asks for closed eyes.</source>
        <translation>Esto pide cerrar los ojos.</translation>
    </message>
    <message>
        <source>Write &quot;Eyes can stay open.&quot;</source>
        <translation>Escribe «Los ojos pueden seguir abiertos.»</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; asks for a reason.</source>
        <translation>«{word}» pide un motivo.</translation>
    </message>
    <message>
        <source>Ask what, where or which.</source>
        <translation>Pregunta qué, dónde o cuál.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; promises something.</source>
        <translation>«{word}» promete algo.</translation>
    </message>
    <message>
        <source>Say what it does, not what it changes.</source>
        <translation>Di qué hace, no qué cambia.</translation>
    </message>
    <message>
        <source>This reads like school grade {grade}; {most} is the most.</source>
        <translation>Se lee como el curso {grade}; el máximo es {most}.</translation>
    </message>
    <message>
        <source>Use shorter words.</source>
        <translation>Usa palabras más cortas.</translation>
    </message>
    <message>
        <source>This line has {count} words; {most} is the most.</source>
        <translation>Esta línea tiene {count} palabras; el máximo es {most}.</translation>
    </message>
    <message>
        <source>Make two steps of it.</source>
        <translation>Haz dos pasos de ella.</translation>
    </message>
    <message>
        <source>There is nothing here to say.</source>
        <translation>Aquí no hay nada que decir.</translation>
    </message>
    <message>
        <source>Write a line.</source>
        <translation>Escribe una línea.</translation>
    </message>
    <message>
        <source>The gap gets shorter as the pace slows.</source>
        <translation>El hueco se acorta cuando el ritmo baja.</translation>
    </message>
    <message>
        <source>Let it grow.</source>
        <translation>Deja que crezca.</translation>
    </message>
    <message>
        <source>The quiet gets shorter as the pace slows.</source>
        <translation>El silencio se acorta cuando el ritmo baja.</translation>
    </message>
    <message>
        <source>Let it stay or grow.</source>
        <translation>Deja que siga igual o crezca.</translation>
    </message>
    <message>
        <source>There is less than 2 seconds of quiet.</source>
        <translation>Hay menos de 2 segundos de silencio.</translation>
    </message>
    <message>
        <source>Write 2 or more.</source>
        <translation>Escribe 2 o más.</translation>
    </message>
    <message>
        <source>An inward step of {seconds} s is too long.</source>
        <translation>Un paso hacia dentro de {seconds} s es demasiado largo.</translation>
    </message>
    <message>
        <source>Write {most} or less.</source>
        <translation>Escribe {most} o menos.</translation>
    </message>
    <message>
        <source>Thinking back for {seconds} s is too long.</source>
        <translation>Recordar durante {seconds} s es demasiado largo.</translation>
    </message>
    <message>
        <source>Slow is twice as quiet as normal, and very slow three times.</source>
        <translation>El silencio de «despacio» es el doble del primero, y el de «muy despacio» el triple.</translation>
    </message>
    <message>
        <source>Write [{numbers}] or more.</source>
        <translation>Escribe [{numbers}] o más.</translation>
    </message>
    <message>
        <source>A companion line needs a chosen wait.</source>
        <translation>Una línea de compañía necesita una espera elegida.</translation>
    </message>
    <message>
        <source>Write advance = &quot;chosen&quot;.</source>
        <translation>Escribe advance = &quot;chosen&quot;.</translation>
    </message>
    <message>
        <source>At very slow nothing is left of this.</source>
        <translation>Muy despacio no queda nada de esto.</translation>
    </message>
    <message>
        <source>Keep a step that is not optional.</source>
        <translation>Conserva un paso que no se deje fuera.</translation>
    </message>
    <message>
        <source>After this inward step nothing surely looks outward.</source>
        <translation>Después de este paso hacia dentro, ningún paso fijo mira hacia fuera.</translation>
    </message>
    <message>
        <source>Add an outward step after it that is not optional.</source>
        <translation>Añade después un paso hacia fuera que no se deje fuera.</translation>
    </message>
    <message>
        <source>Body and breath come after an outward step.</source>
        <translation>El cuerpo y la respiración vienen después de un paso hacia fuera.</translation>
    </message>
    <message>
        <source>Begin with an outward step that is not optional.</source>
        <translation>Empieza con un paso hacia fuera que no se deje fuera.</translation>
    </message>
    <message>
        <source>With its longest word this line has {count}; {most} is the most.</source>
        <translation>Con su palabra más larga esta línea tiene {count}; el máximo es {most}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtala.</translation>
    </message>
    <message>
        <source>A wait is chosen and no step uses it.</source>
        <translation>Se elige una espera y ningún paso la usa.</translation>
    </message>
    <message>
        <source>Add advance = &quot;chosen&quot;.</source>
        <translation>Añade advance = &quot;chosen&quot;.</translation>
    </message>
    <message>
        <source>The person ends this step, so no quiet is used.</source>
        <translation>La persona termina este paso, así que no se usa silencio.</translation>
    </message>
    <message>
        <source>Write [0, 0, 0].</source>
        <translation>Escribe [0, 0, 0].</translation>
    </message>
    <message>
        <source>The breath has other seconds than these.</source>
        <translation>La respiración tiene otros segundos.</translation>
    </message>
    <message>
        <source>Write [{numbers}].</source>
        <translation>Escribe [{numbers}].</translation>
    </message>
    <message>
        <source>Give each its own id.</source>
        <translation>Dale a cada uno un identificador propio.</translation>
    </message>
    <message>
        <source>The exercise looks inward a second time.</source>
        <translation>El ejercicio mira hacia dentro por segunda vez.</translation>
    </message>
    <message>
        <source>Keep the inward steps together.</source>
        <translation>Deja juntos los pasos hacia dentro.</translation>
    </message>
    <message>
        <source>No breath-in comes straight before this breath-out.</source>
        <translation>Justo antes de este soltar aire no hay un tomar aire.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Añádelo.</translation>
    </message>
    <message>
        <source>The picked word is said more than twice.</source>
        <translation>La palabra elegida se dice más de dos veces.</translation>
    </message>
    <message>
        <source>Keep two sayings, or one.</source>
        <translation>Deja dos veces, o una.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; asks about the hand.</source>
        <translation>«{word}» pregunta por la mano.</translation>
    </message>
    <message>
        <source>Ask about the thing it rests on.</source>
        <translation>Pregunta por la cosa sobre la que descansa.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; points inward in an outward step.</source>
        <translation>«{word}» apunta hacia dentro en un paso hacia fuera.</translation>
    </message>
    <message>
        <source>Write direction = &quot;body&quot;.</source>
        <translation>Escribe direction = &quot;body&quot;.</translation>
    </message>
    <message>
        <source>There is more than one breath.</source>
        <translation>Hay más de una respiración.</translation>
    </message>
    <message>
        <source>Keep one, or none.</source>
        <translation>Deja una, o ninguna.</translation>
    </message>
    <message>
        <source>No breath-out comes straight after this breath-in.</source>
        <translation>Justo después de este tomar aire no hay un soltar aire.</translation>
    </message>
    <message>
        <source>A breath points inward.</source>
        <translation>Una respiración apunta hacia dentro.</translation>
    </message>
    <message>
        <source>Write &quot;breath&quot;.</source>
        <translation>Escribe &quot;breath&quot;.</translation>
    </message>
    <message>
        <source>Half a breath cannot be left out.</source>
        <translation>Media respiración no se puede dejar fuera.</translation>
    </message>
    <message>
        <source>No wait can be chosen up to here.</source>
        <translation>Hasta aquí no se puede elegir ninguna espera.</translation>
    </message>
    <message>
        <source>Give a choice whose options have wait_s.</source>
        <translation>Da una elección cuyas opciones tengan wait_s.</translation>
    </message>
    <message>
        <source>No chosen wait comes before this.</source>
        <translation>Antes de esto no hay ninguna espera elegida.</translation>
    </message>
    <message>
        <source>Take it out; nothing is repeated.</source>
        <translation>Quítalo; nada se repite.</translation>
    </message>
    <message>
        <source>{braces} stands for nothing here.</source>
        <translation>{braces} no representa nada aquí.</translation>
    </message>
    <message>
        <source>Use {pick} or words.</source>
        <translation>Usa {pick} o palabras.</translation>
    </message>
    <message>
        <source>{pick} comes before any choice of a word.</source>
        <translation>{pick} viene antes de cualquier elección de palabra.</translation>
    </message>
    <message>
        <source>Ask first.</source>
        <translation>Pregunta primero.</translation>
    </message>
    <message>
        <source>Choose another direction, or other words.</source>
        <translation>Elige otra dirección, u otras palabras.</translation>
    </message>
    <message>
        <source>The breath keeps its own seconds.</source>
        <translation>La respiración conserva sus propios segundos.</translation>
    </message>
    <message>
        <source>Let there be 0 seconds of quiet.</source>
        <translation>Deja 0 segundos de silencio.</translation>
    </message>
    <message>
        <source>Keep one that is not left out.</source>
        <translation>Conserva uno que no se deje fuera.</translation>
    </message>
    <message>
        <source>Turn looking inward on, or take it out.</source>
        <translation>Activa mirar hacia dentro, o quítalo.</translation>
    </message>
    <message>
        <source>Take it out, or choose another.</source>
        <translation>Quítalo, o elige otro.</translation>
    </message>
    <message>
        <source>Keep the line with the choice in front of it, or use other words.</source>
        <translation>Deja delante la línea con la elección, o usa otras palabras.</translation>
    </message>
    <message>
        <source>Use words in the place of the braces.</source>
        <translation>Usa palabras en lugar de las llaves.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Aquí todavía no hay nada.</translation>
    </message>
    <message>
        <source>Write it.</source>
        <translation>Escríbelo.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; can be heard as an order or a verdict.</source>
        <translation>«{word}» se puede oír como una orden o un veredicto.</translation>
    </message>
    <message>
        <source>The text holds {sign}, which cannot be seen.</source>
        <translation>El texto contiene {sign}, que no se ve.</translation>
    </message>
    <message>
        <source>Type this text anew.</source>
        <translation>Escribe este texto de nuevo.</translation>
    </message>
    <message>
        <source>This text is longer than {most} characters.</source>
        <translation>Este texto tiene más de {most} caracteres.</translation>
    </message>
    <message>
        <source>Use a shorter one.</source>
        <translation>Usa uno más corto.</translation>
    </message>
</context>
<context>
    <name>LeaveBar</name>
    <message>
        <source>There are changes here that are not saved.</source>
        <translation>Aquí hay cambios sin guardar.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Leave without the changes</source>
        <translation>Salir sin los cambios</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Stay with me</source>
        <translation>Quédate conmigo</translation>
    </message>
    <message>
        <source>Further out</source>
        <translation>Más hacia fuera</translation>
    </message>
    <message>
        <source>How does this help?</source>
        <translation>¿Cómo ayuda esto?</translation>
    </message>
    <message>
        <source>This isn&apos;t helping</source>
        <translation>Esto no ayuda</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>The usual letters</source>
        <translation>Las letras de origen</translation>
    </message>
    <message>
        <source>A key needs a sign that can be seen.</source>
        <translation>Una tecla necesita un signo que se vea.</translation>
    </message>
    <message>
        <source>{letter} is the key of “{name}” already.</source>
        <translation>{letter} ya es la tecla de «{name}».</translation>
    </message>
</context>
<context>
    <name>LibraryCard</name>
    <message>
        <source>Keep these here</source>
        <translation>Guardar estos aquí</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>It says it is by {name}.</source>
        <translation>Dice que es de {name}.</translation>
    </message>
    <message>
        <source>Its signature is whole. Its maker can read you these words: {words}</source>
        <translation>Su firma está entera. Quien lo hizo puede leerte estas palabras: {words}</translation>
    </message>
    <message>
        <source>Nothing in it can be kept.</source>
        <translation>Nada de dentro se puede guardar.</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>The library is here: {path}</source>
        <translation>La biblioteca está aquí: {path}</translation>
    </message>
    <message>
        <source>Kept here: {count}.</source>
        <translation>Guardados aquí: {count}.</translation>
    </message>
    <message>
        <source>Here already, and left as they are: {count}.</source>
        <translation>Ya aquí, se dejan como están: {count}.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>In which folder does it lie?</source>
        <translation>¿En qué carpeta está?</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>Mirar ahí</translation>
    </message>
    <message>
        <source>Libraries there</source>
        <translation>Bibliotecas de ahí</translation>
    </message>
    <message>
        <source>No library is in this folder.</source>
        <translation>No hay ninguna biblioteca en esta carpeta.</translation>
    </message>
    <message>
        <source>Nothing was made here yet. Exercises and sets that are kept here can be handed on.</source>
        <translation>Aún no se hizo nada aquí. Los ejercicios y conjuntos guardados aquí se pueden pasar a otros.</translation>
    </message>
    <message>
        <source>What the library is called</source>
        <translation>Cómo se llama la biblioteca</translation>
    </message>
    <message>
        <source>By whom, as others will read it</source>
        <translation>De quién, como lo leerán otros</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation>Pasarla</translation>
    </message>
    <message>
        <source>A library is a folder of exercises and sets, signed by who made it. No person is in it.</source>
        <translation>Una biblioteca es una carpeta de ejercicios y conjuntos, firmada por quien la hizo. No hay ninguna persona en ella.</translation>
    </message>
    <message>
        <source>Bring one in</source>
        <translation>Traer una</translation>
    </message>
    <message>
        <source>Hand on what was made here</source>
        <translation>Pasar lo que se hizo aquí</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>Licencias de las partes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Where it looks</source>
        <translation>Hacia dónde mira</translation>
    </message>
    <message>
        <source>What ends it</source>
        <translation>Qué la termina</translation>
    </message>
    <message>
        <source>Left out where it goes very slowly</source>
        <translation>Se deja fuera cuando va muy despacio</translation>
    </message>
    <message>
        <source>Small words on screen, not spoken</source>
        <translation>Palabras pequeñas en pantalla, sin decirlas</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Arriba</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Abajo</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Alt+Delete</source>
        <translation>Alt+Supr</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <source>Now and then said as: {wordings}</source>
        <translation>De vez en cuando dicho así: {wordings}</translation>
    </message>
    <message>
        <source>{direction} · {ends}</source>
        <translation>{direction} · {ends}</translation>
    </message>
    <message>
        <source>{direction} · {ends} · quiet {quiet} s</source>
        <translation>{direction} · {ends} · silencio {quiet} s</translation>
    </message>
    <message>
        <source>Outward: eyes or ears</source>
        <translation>Hacia fuera: ojos u oídos</translation>
    </message>
    <message>
        <source>Outward: an object</source>
        <translation>Hacia fuera: una cosa</translation>
    </message>
    <message>
        <source>Something done</source>
        <translation>Algo que se hace</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Compañía</translation>
    </message>
    <message>
        <source>A thought</source>
        <translation>Un pensamiento</translation>
    </message>
    <message>
        <source>Inward: naming</source>
        <translation>Hacia dentro: nombrar</translation>
    </message>
    <message>
        <source>Inward: the breath</source>
        <translation>Hacia dentro: la respiración</translation>
    </message>
    <message>
        <source>Inward: the body</source>
        <translation>Hacia dentro: el cuerpo</translation>
    </message>
    <message>
        <source>It goes on by itself</source>
        <translation>Sigue por su cuenta</translation>
    </message>
    <message>
        <source>It waits for a press</source>
        <translation>Espera una pulsación</translation>
    </message>
    <message>
        <source>The breath in</source>
        <translation>Tomar aire</translation>
    </message>
    <message>
        <source>The breath out</source>
        <translation>Soltar aire</translation>
    </message>
    <message>
        <source>A wait that was chosen</source>
        <translation>Una espera elegida</translation>
    </message>
    <message>
        <source>It stays open</source>
        <translation>Queda abierto</translation>
    </message>
    <message>
        <source>To tap beneath it: {names}</source>
        <translation>Para tocar debajo: {names}</translation>
    </message>
    <message>
        <source>A field beneath it: {name}</source>
        <translation>Un campo debajo: {name}</translation>
    </message>
    <message>
        <source>Places in the body to tap beneath it</source>
        <translation>Lugares del cuerpo para tocar debajo</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>A new line</source>
        <translation>Una línea nueva</translation>
    </message>
    <message>
        <source>Enter in the last line</source>
        <translation>Intro en la última línea</translation>
    </message>
    <message>
        <source>Now line {number}</source>
        <translation>Ahora línea {number}</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Something is still going here.</source>
        <translation>Aquí aún hay algo en marcha.</translation>
    </message>
</context>
<context>
    <name>LockRoom</name>
    <message>
        <source>This could not be done this time.</source>
        <translation>Esta vez no se pudo hacer.</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Someone knows the passphrase</source>
        <translation>Alguien sabe la frase de paso</translation>
    </message>
    <message>
        <source>Passphrase as it is now</source>
        <translation>Frase de paso actual</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Usar esta frase de paso</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>El diario</translation>
    </message>
    <message>
        <source>There is no recovery code: a forgotten passphrase cannot be got back.</source>
        <translation>No hay código de recuperación: una frase de paso olvidada no se puede recuperar.</translation>
    </message>
    <message>
        <source>A recovery code opens it too.</source>
        <translation>Un código de recuperación también lo abre.</translation>
    </message>
    <message>
        <source>This computer had little free memory when the passphrase was set, so it is guarded less.</source>
        <translation>Este ordenador tenía poca memoria libre cuando se puso la frase de paso; está menos protegida.</translation>
    </message>
    <message>
        <source>Some copies open with the old passphrase still. They follow at the next opening.</source>
        <translation>Algunas copias aún se abren con la frase de paso antigua. Siguen en la próxima apertura.</translation>
    </message>
    <message>
        <source>Not locked: anyone who uses this computer account can read it.</source>
        <translation>Sin cerrar: quien use esta cuenta del ordenador puede leerlo.</translation>
    </message>
    <message>
        <source>Locked by a passphrase.</source>
        <translation>Cerrado con una frase de paso.</translation>
    </message>
    <message>
        <source>Locked by a passphrase, and closed for now. Open it to change the passphrase.</source>
        <translation>Cerrado con una frase de paso, y cerrado por ahora. Para cambiar la frase, primero abrirlo.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de paso</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Poner una frase de paso</translation>
    </message>
</context>
<context>
    <name>LogKeeper</name>
    <message>
        <source>No copy of the log could be made for now.</source>
        <translation>Por ahora no se pudo hacer una copia del diario.</translation>
    </message>
    <message>
        <source>It is gone from the log. Its copies follow when the log opens next.</source>
        <translation>Ya no está en el diario. Sus copias seguirán cuando el diario se abra de nuevo.</translation>
    </message>
</context>
<context>
    <name>LogSettings</name>
    <message>
        <source>This could not be read from the log for now.</source>
        <translation>Por ahora esto no se pudo leer del diario.</translation>
    </message>
    <message>
        <source>That could not be kept this time.</source>
        <translation>Esta vez no se pudo guardar.</translation>
    </message>
    <message>
        <source>That could not be done this time.</source>
        <translation>Esta vez no se pudo hacer.</translation>
    </message>
</context>
<context>
    <name>LogSide</name>
    <message>
        <source>That could not be kept this time.</source>
        <translation>Esta vez no se pudo guardar.</translation>
    </message>
    <message>
        <source>The log cannot be read for now.</source>
        <translation>Por ahora no se puede leer el diario.</translation>
    </message>
    <message>
        <source>The passphrase is set. There was little free memory, so guessing it goes quicker than usual.</source>
        <translation>La frase de paso está puesta. Había poca memoria libre, así que adivinarla lleva menos tiempo de lo habitual.</translation>
    </message>
    <message>
        <source>The log could not be made. Exercises work; nothing is kept for now.</source>
        <translation>No se pudo crear el diario. Los ejercicios funcionan; por ahora no se guarda nada.</translation>
    </message>
</context>
<context>
    <name>LookBackModel</name>
    <message>
        <source>The log can&apos;t be read for now.</source>
        <translation>Por ahora no se puede leer el diario.</translation>
    </message>
</context>
<context>
    <name>LookBackPage</name>
    <message>
        <source>Look back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Narrow it down</source>
        <translation>Acotar</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Elegir varias</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Abrir el diario</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Copies of the log</source>
        <translation>Copias del diario</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Llévatelo</translation>
    </message>
    <message>
        <source>A page for your therapist</source>
        <translation>Una página para tu terapia</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Numbers are hidden, and pairs with them.</source>
        <translation>Los números están ocultos, y los pares con ellos.</translation>
    </message>
    <message>
        <source>Pictures are hidden.</source>
        <translation>Las imágenes están ocultas.</translation>
    </message>
    <message>
        <source>Notes are hidden. A click or arrow right shows one.</source>
        <translation>Las notas están ocultas. Un clic o flecha derecha muestra una.</translation>
    </message>
    <message>
        <source>Notes are hidden. A click or Enter shows one.</source>
        <translation>Las notas están ocultas. Un clic o Intro muestra una.</translation>
    </message>
    <message>
        <source>Nothing stands here. What you keep, and the exercises you open, are listed here.</source>
        <translation>Aquí no hay nada. Lo que guardes, y los ejercicios que abras, aparecen aquí.</translation>
    </message>
    <message>
        <source>No place in the body is named here.</source>
        <translation>Aquí no se nombra ningún lugar del cuerpo.</translation>
    </message>
    <message>
        <source>No check-in here has a rating before and one after.</source>
        <translation>Aquí ningún registro tiene un valor antes y otro después.</translation>
    </message>
    <message>
        <source>Nothing in the log fits this.</source>
        <translation>Nada en el diario encaja con esto.</translation>
    </message>
    <message>
        <source>Opening the log.</source>
        <translation>Abriendo el diario.</translation>
    </message>
    <message>
        <source>There is no log on this computer yet.</source>
        <translation>Aún no hay diario en este ordenador.</translation>
    </message>
    <message>
        <source>The log is locked.</source>
        <translation>El diario está cerrado con llave.</translation>
    </message>
    <message>
        <source>The log is closed. Exercises work without it.</source>
        <translation>El diario está cerrado. Los ejercicios funcionan sin él.</translation>
    </message>
    <message>
        <source>The log is set to be written in and closed.</source>
        <translation>El diario está puesto para escribir y cerrar.</translation>
    </message>
    <message>
        <source>The log opens again tomorrow, as it is set. What you write is kept.</source>
        <translation>El diario se abre otra vez mañana, como está puesto. Lo que escribes se guarda.</translation>
    </message>
</context>
<context>
    <name>LookBackRoom</name>
    <message>
        <source>A note of {day} was being corrected. What you typed is kept with that entry.</source>
        <translation>Se estaba corrigiendo una nota del {day}. Lo que escribiste está guardado en esa entrada.</translation>
    </message>
</context>
<context>
    <name>LookBackSection</name>
    <message>
        <source>Looking back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>You can set these alone, or with your therapist. What is kept stays as it is.</source>
        <translation>Puedes ajustar esto a solas, o en tu terapia. Lo guardado queda como está.</translation>
    </message>
    <message>
        <source>Hide numbers</source>
        <translation>Ocultar números</translation>
    </message>
    <message>
        <source>A number is shown as a rating that was given; pairs are left out.</source>
        <translation>Un número se muestra como un valor dado; los pares se dejan fuera.</translation>
    </message>
    <message>
        <source>Hide pictures</source>
        <translation>Ocultar imágenes</translation>
    </message>
    <message>
        <source>The outline and the dots are shown as lists and tables.</source>
        <translation>El contorno y las marcas se muestran como listas y tablas.</translation>
    </message>
    <message>
        <source>Hide notes</source>
        <translation>Ocultar notas</translation>
    </message>
    <message>
        <source>A note is shown once it is pressed.</source>
        <translation>Una nota se muestra al pulsarla.</translation>
    </message>
    <message>
        <source>Write and close</source>
        <translation>Escribir y cerrar</translation>
    </message>
    <message>
        <source>The log can be written in, and not looked through.</source>
        <translation>En el diario se puede escribir, y no mirar.</translation>
    </message>
    <message>
        <source>Notes can be corrected</source>
        <translation>Las notas se pueden corregir</translation>
    </message>
    <message>
        <source>Off: a kept note stays as it was written.</source>
        <translation>No: una nota guardada queda como se escribió.</translation>
    </message>
    <message>
        <source>Look back at most</source>
        <translation>Mirar atrás como mucho</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Una vez al día</translation>
    </message>
    <message>
        <source>{count} times a day</source>
        <translation>{count} veces al día</translation>
    </message>
    <message>
        <source>Times a day. After that the log opens again the next day.</source>
        <translation>Veces al día. Después el diario se abre otra vez al día siguiente.</translation>
    </message>
</context>
<context>
    <name>LookBackViews</name>
    <message>
        <source>Entries, newest first</source>
        <translation>Entradas, la más nueva primero</translation>
    </message>
    <message>
        <source>Check-ins that name each place</source>
        <translation>Registros que nombran cada lugar</translation>
    </message>
    <message>
        <source>Pairs, newest first</source>
        <translation>Pares, el más nuevo primero</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Places and words</source>
        <translation>Lugares y palabras</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>In how many check-ins each place is named. A press on one lists them.</source>
        <translation>En cuántos registros se nombra cada lugar. Pulsar uno los muestra.</translation>
    </message>
    <message>
        <source>The hollow dot is before, the filled dot is after.</source>
        <translation>El punto vacío es antes, el punto lleno es después.</translation>
    </message>
</context>
<context>
    <name>LookBackWords</name>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>Since the last session</source>
        <translation>Desde la última sesión</translation>
    </message>
    <message>
        <source>Days of your own</source>
        <translation>Días a elegir</translation>
    </message>
    <message>
        <source>Notes with “{words}”</source>
        <translation>Notas con «{words}»</translation>
    </message>
    <message>
        <source>Since the last session, {first}</source>
        <translation>Desde la última sesión, {first}</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation>Desde {first}</translation>
    </message>
    <message>
        <source>Up to {last}</source>
        <translation>Hasta {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Light in the room</source>
        <translation>Luz en la habitación</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Lamplight</source>
        <translation>Luz de lámpara</translation>
    </message>
    <message>
        <source>Daylight</source>
        <translation>Luz de día</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>More space in text</source>
        <translation>Más espacio en el texto</translation>
    </message>
    <message>
        <source>Letters, words and lines stand wider apart.</source>
        <translation>Las letras, palabras y líneas están más separadas.</translation>
    </message>
    <message>
        <source>Keep the picture still</source>
        <translation>Dejar quieta la imagen</translation>
    </message>
    <message>
        <source>Nothing grows, shrinks or fades on screen.</source>
        <translation>Nada crece, encoge ni se desvanece en pantalla.</translation>
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
        <translation>&amp;Ejercicio</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>MendingModel</name>
    <message>
        <source>The log can&apos;t be read for now.</source>
        <translation>Por ahora no se puede leer el diario.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>For &amp;yourself</source>
        <translation>&amp;Para ti</translation>
    </message>
    <message>
        <source>&amp;All exercises</source>
        <translation>&amp;Todos los ejercicios</translation>
    </message>
    <message>
        <source>&amp;Check in</source>
        <translation>&amp;Registrar</translation>
    </message>
    <message>
        <source>&amp;Look back</source>
        <translation>&amp;Mirar atrás</translation>
    </message>
    <message>
        <source>From your &amp;therapist</source>
        <translation>De tu t&amp;erapia</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Ajustes</translation>
    </message>
    <message>
        <source>Hide &amp;now</source>
        <translation>&amp;Ocultar ahora</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Slower	Space or {letter}</source>
        <translation>Más &amp;despacio	Espacio o {letter}</translation>
    </message>
    <message>
        <source>Stay with &amp;me	{letter}</source>
        <translation>&amp;Quédate conmigo	{letter}</translation>
    </message>
    <message>
        <source>Further &amp;out	{letter}</source>
        <translation>Más hacia &amp;fuera	{letter}</translation>
    </message>
    <message>
        <source>&amp;How does this help?	{letter}</source>
        <translation>¿&amp;Cómo ayuda esto?	{letter}</translation>
    </message>
    <message>
        <source>This is&amp;n&apos;t helping	{letter}</source>
        <translation>Esto &amp;no ayuda	{letter}</translation>
    </message>
    <message>
        <source>&amp;Voice	{letter}</source>
        <translation>&amp;Voz	{letter}</translation>
    </message>
    <message>
        <source>&amp;Slower	Space</source>
        <translation>Más &amp;despacio	Espacio</translation>
    </message>
    <message>
        <source>S&amp;top	Esc</source>
        <translation>&amp;Parar	Esc</translation>
    </message>
    <message>
        <source>A step &amp;back	←</source>
        <translation>Un paso a&amp;trás	←</translation>
    </message>
    <message>
        <source>&amp;Go on	→</source>
        <translation>&amp;Seguir	→</translation>
    </message>
    <message>
        <source>&amp;Help from a person</source>
        <translation>A&amp;yuda de una persona</translation>
    </message>
    <message>
        <source>How Lamplit &amp;works</source>
        <translation>&amp;Cómo funciona Lamplit</translation>
    </message>
    <message>
        <source>&amp;About Lamplit</source>
        <translation>&amp;Acerca de Lamplit</translation>
    </message>
</context>
<context>
    <name>MorePanel</name>
    <message>
        <source>A note</source>
        <translation>Una nota</translation>
    </message>
    <message>
        <source>Is there a word for the feeling? You can skip.</source>
        <translation>¿Hay una palabra para la emoción? Puedes saltarlo.</translation>
    </message>
    <message>
        <source>As an outline</source>
        <translation>Como contorno</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Como lista</translation>
    </message>
</context>
<context>
    <name>NewLaptopModel</name>
    <message>
        <source>The file could not be written there.</source>
        <translation>No se pudo escribir el archivo ahí.</translation>
    </message>
</context>
<context>
    <name>NewLaptopPage</name>
    <message>
        <source>Move to a new laptop</source>
        <translation>Pasar a un portátil nuevo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>The log is not open, so there is nothing to pack for now.</source>
        <translation>El diario no está abierto; por ahora no hay nada que empaquetar.</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Hacer el archivo</translation>
    </message>
    <message>
        <source>Put this one in its place</source>
        <translation>Poner este en su lugar</translation>
    </message>
    <message>
        <source>I have a file from before</source>
        <translation>Tengo un archivo de antes</translation>
    </message>
    <message>
        <source>The file opens with a passphrase of its own. The log here stays as it is.</source>
        <translation>El archivo se abre con una frase de paso propia. El diario de aquí queda como está.</translation>
    </message>
    <message>
        <source>The file opens with the passphrase of the log.</source>
        <translation>El archivo se abre con la frase de paso del diario.</translation>
    </message>
    <message>
        <source>The file is here: {file}</source>
        <translation>El archivo está aquí: {file}</translation>
    </message>
    <message>
        <source>Packing the log.</source>
        <translation>Empaquetando el diario.</translation>
    </message>
    <message>
        <source>1. Here</source>
        <translation>1. Aquí</translation>
    </message>
    <message>
        <source>This makes one locked file with the whole log in it.</source>
        <translation>Esto hace un archivo cerrado con todo el diario dentro.</translation>
    </message>
    <message>
        <source>2. On the new laptop</source>
        <translation>2. En el portátil nuevo</translation>
    </message>
    <message>
        <source>Take the file there, on a stick for one. Open Lamplit there, and choose “I have a file from before”. What is inside is shown first.</source>
        <translation>Lleva el archivo allí, en una memoria por ejemplo. Abre Lamplit allí, y elige «Tengo un archivo de antes». Lo que hay dentro se muestra primero.</translation>
    </message>
    <message>
        <source>This button is for when this is the new one.</source>
        <translation>Este botón es para cuando este es el nuevo.</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>The box is full. What did not fit was left out.</source>
        <translation>El cuadro está lleno. Lo que no cabía se dejó fuera.</translation>
    </message>
</context>
<context>
    <name>OpenField</name>
    <message>
        <source>Which folder is it in?</source>
        <translation>¿En qué carpeta está?</translation>
    </message>
    <message>
        <source>Files in this folder, newest first</source>
        <translation>Archivos de esta carpeta, el más nuevo primero</translation>
    </message>
    <message>
        <source>Or type where it is</source>
        <translation>O escribe dónde está</translation>
    </message>
    <message>
        <source>Look into this file</source>
        <translation>Mirar este archivo</translation>
    </message>
</context>
<context>
    <name>OpenFilePage</name>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>The file stays where it is. Nothing here has changed.</source>
        <translation>El archivo queda donde está. Aquí no cambió nada.</translation>
    </message>
    <message>
        <source>No file of this kind is in this folder.</source>
        <translation>No hay ningún archivo de este tipo en esta carpeta.</translation>
    </message>
    <message>
        <source>A file from your therapist ends in .lamplit. A plain set ends in .toml.</source>
        <translation>Un archivo de tu terapia termina en .lamplit. Un conjunto simple termina en .toml.</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Arriba</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Abajo</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Intro</translation>
    </message>
    <message>
        <source>Now number {number}</source>
        <translation>Ahora número {number}</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Uno tras otro</translation>
    </message>
    <message>
        <source>This or the one above</source>
        <translation>Este o el de arriba</translation>
    </message>
</context>
<context>
    <name>OwnCardModel</name>
    <message>
        <source>The card can&apos;t be made for now.</source>
        <translation>Por ahora no se puede hacer la tarjeta.</translation>
    </message>
</context>
<context>
    <name>OwnCardPage</name>
    <message>
        <source>Your own card</source>
        <translation>Tu propia tarjeta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Make the card</source>
        <translation>Hacer la tarjeta</translation>
    </message>
    <message>
        <source>Your card as a printed code</source>
        <translation>Tu tarjeta como código impreso</translation>
    </message>
    <message>
        <source>What kind of file?</source>
        <translation>¿Qué tipo de archivo?</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>Put this one in its place</source>
        <translation>Poner este en su lugar</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>The file is here: {file}</source>
        <translation>El archivo está aquí: {file}</translation>
    </message>
    <message>
        <source>The squares hold the card as the file does. The code reader of a phone makes text of them.</source>
        <translation>Los cuadrados llevan la tarjeta igual que el archivo. El lector de códigos de un teléfono los hace texto.</translation>
    </message>
    <message>
        <source>The words of this card</source>
        <translation>Las palabras de esta tarjeta</translation>
    </message>
    <message>
        <source>The same as digits, for a phone line that garbles words:</source>
        <translation>Lo mismo en cifras, para una línea que se come las palabras:</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Entregarla</translation>
    </message>
    <message>
        <source>A card holds no secret. It can go by stick, by mail, or on paper.</source>
        <translation>Una tarjeta no lleva ningún secreto. Puede ir en una memoria, por correo o en papel.</translation>
    </message>
    <message>
        <source>A name for the card: your own, or another that the two of you agree on</source>
        <translation>Un nombre para la tarjeta: el tuyo, u otro en que quedéis</translation>
    </message>
    <message>
        <source>Your name, as the people you set exercises for know it</source>
        <translation>Tu nombre, como lo conocen las personas a quienes pones ejercicios</translation>
    </message>
    <message>
        <source>Your therapist needs this card once. With it, they make files that nobody else can open.</source>
        <translation>En tu terapia se usa esta tarjeta una vez. Con ella se hacen archivos que nadie más puede abrir.</translation>
    </message>
    <message>
        <source>The other person needs this card once. With it, Lamplit can tell that a file is from you.</source>
        <translation>La otra persona usa esta tarjeta una vez. Con ella Lamplit sabe que un archivo es tuyo.</translation>
    </message>
    <message>
        <source>When your therapist asks, you can read these words out, in the room or by phone.</source>
        <translation>Cuando en terapia te las pidan, puedes leer estas palabras, en la sala o por teléfono.</translation>
    </message>
    <message>
        <source>You can read these words out, in the room or by phone. The other person types some of them.</source>
        <translation>Puedes leer estas palabras, en la sala o por teléfono. La otra persona escribe algunas.</translation>
    </message>
    <message>
        <source>A small file</source>
        <translation>Un archivo pequeño</translation>
    </message>
    <message>
        <source>A page to print (PDF)</source>
        <translation>Una página para imprimir (PDF)</translation>
    </message>
</context>
<context>
    <name>OwnVoicePage</name>
    <message>
        <source>In your own voice</source>
        <translation>Con tu propia voz</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>What is recorded here goes along with everything you set, sealed like the rest.</source>
        <translation>Lo que se graba aquí va con todo lo que pones, sellado como el resto.</translation>
    </message>
    <message>
        <source>It is kept in your log, and in theirs once they take it on. Nothing else listens.</source>
        <translation>Está en tu diario, y en el suyo cuando lo acepte. Nadie más escucha.</translation>
    </message>
    <message>
        <source>Stay with me</source>
        <translation>Quédate conmigo</translation>
    </message>
    <message>
        <source>“{line}”</source>
        <translation>«{line}»</translation>
    </message>
    <message>
        <source>The quiet of your room</source>
        <translation>El silencio de tu sala</translation>
    </message>
    <message>
        <source>Up to three minutes with nobody speaking. It plays softly beneath those words.</source>
        <translation>Hasta tres minutos sin que nadie hable. Suena bajo esas palabras.</translation>
    </message>
    <message>
        <source>Your room</source>
        <translation>Tu sala</translation>
    </message>
</context>
<context>
    <name>OwnVoiceRoom</name>
    <message>
        <source>What was recorded can&apos;t be read for now.</source>
        <translation>Por ahora no se puede leer lo grabado.</translation>
    </message>
    <message>
        <source>That could not be kept for now.</source>
        <translation>Por ahora no se pudo guardar.</translation>
    </message>
</context>
<context>
    <name>PaceSection</name>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Pace at the start</source>
        <translation>Ritmo al empezar</translation>
    </message>
    <message>
        <source>Slower is there at every moment of an exercise.</source>
        <translation>Más despacio está en cada momento de un ejercicio.</translation>
    </message>
    <message>
        <source>Steps that wait go on by themselves</source>
        <translation>Los pasos que esperan siguen por su cuenta</translation>
    </message>
    <message>
        <source>They go on after their quiet. Off: they wait for a key.</source>
        <translation>Siguen tras su silencio. No: esperan una tecla.</translation>
    </message>
    <message>
        <source>Small changes of wording between runs</source>
        <translation>Pequeños cambios de palabras entre pasadas</translation>
    </message>
    <message>
        <source>A line may come in other words the next time.</source>
        <translation>Una línea puede venir con otras palabras la próxima vez.</translation>
    </message>
    <message>
        <source>Wording for the ears</source>
        <translation>Forma para los oídos</translation>
    </message>
    <message>
        <source>Where an exercise has it: listening in place of looking, for low vision or tired eyes.</source>
        <translation>Donde un ejercicio la tiene: escuchar en lugar de mirar, con poca vista u ojos cansados.</translation>
    </message>
    <message>
        <source>Looking inward</source>
        <translation>Mirar hacia dentro</translation>
    </message>
    <message>
        <source>Shows exercises that turn to the body or to a tone of voice. For use with your therapist first.</source>
        <translation>Muestra ejercicios que van al cuerpo o al tono de una voz. Primero para usar en terapia.</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Mostrar las letras</translation>
    </message>
    <message>
        <source>Make one for me</source>
        <translation>Hacer una para mí</translation>
    </message>
    <message>
        <source>Nobody can get it back, not even the makers of this app.</source>
        <translation>Nadie puede recuperarla, ni quienes hacen esta app.</translation>
    </message>
    <message>
        <source>Five words. They can be written on paper.</source>
        <translation>Cinco palabras. Se pueden escribir en papel.</translation>
    </message>
    <message>
        <source>12 characters or more. Several words are easy to type.</source>
        <translation>12 caracteres o más. Varias palabras son fáciles de escribir.</translation>
    </message>
    <message>
        <source>12 characters or more.</source>
        <translation>12 caracteres o más.</translation>
    </message>
    <message>
        <source>Letters too: a number alone is quickly tried out.</source>
        <translation>También letras: un número a solas se adivina rápido.</translation>
    </message>
    <message>
        <source>That one is among the first that are tried out.</source>
        <translation>Esa está entre las primeras que se prueban.</translation>
    </message>
    <message>
        <source>The second field is for the same again.</source>
        <translation>El segundo campo es para la misma otra vez.</translation>
    </message>
    <message>
        <source>The two fields differ for now.</source>
        <translation>Por ahora los dos campos son distintos.</translation>
    </message>
    <message>
        <source>Both fields say the same.</source>
        <translation>Los dos campos dicen lo mismo.</translation>
    </message>
</context>
<context>
    <name>PatientSide</name>
    <message>
        <source>Without this card no page can be shared with {name}, and their files are not opened. What they set for you stays, from someone this app doesn&apos;t know.</source>
        <translation>Sin esta tarjeta no se puede compartir ninguna página con {name}, y sus archivos no se abren. Lo que te puso se queda, de alguien que esta app no conoce.</translation>
    </message>
    <message>
        <source>Something new is here. It is from: {who}.</source>
        <translation>Hay algo nuevo aquí. Es de: {who}.</translation>
    </message>
</context>
<context>
    <name>PersonModel</name>
    <message>
        <source>Changed.</source>
        <translation>Cambiado.</translation>
    </message>
    <message>
        <source>Noted. It is asked again in four weeks.</source>
        <translation>Anotado. Se pregunta otra vez en cuatro semanas.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>Cards are not exchanged yet.</source>
        <translation>Aún no se intercambiaron tarjetas.</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>read out</source>
        <translation>leída</translation>
    </message>
    <message>
        <source>checked in person</source>
        <translation>comprobada en persona</translation>
    </message>
    <message>
        <source>Their card says “{name}”: {trust}.</source>
        <translation>Su tarjeta dice «{name}»: {trust}.</translation>
    </message>
    <message>
        <source>An assignment</source>
        <translation>Un encargo</translation>
    </message>
    <message>
        <source>Withdrawn from {first}. Sent {sent}.</source>
        <translation>Retirado desde {first}. Enviado {sent}.</translation>
    </message>
    <message>
        <source>Version {number}: from {first}. Sent {sent}.</source>
        <translation>Versión {number}: desde {first}. Enviado {sent}.</translation>
    </message>
    <message>
        <source>Version {number}: from {first} until {last}. Sent {sent}.</source>
        <translation>Versión {number}: desde {first} hasta {last}. Enviado {sent}.</translation>
    </message>
    <message>
        <source>Page of {day}</source>
        <translation>Página del {day}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Desde {first} hasta {last}</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>{day}: kept</source>
        <translation>{day}: se mantiene</translation>
    </message>
    <message>
        <source>{day}: widened</source>
        <translation>{day}: se amplía</translation>
    </message>
    <message>
        <source>{day}: faded</source>
        <translation>{day}: se reduce</translation>
    </message>
    <message>
        <source>{day}: stopped</source>
        <translation>{day}: se para</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Set exercises</source>
        <translation>Poner ejercicios</translation>
    </message>
    <message>
        <source>Their card</source>
        <translation>Su tarjeta</translation>
    </message>
    <message>
        <source>A file can be made for them once cards are exchanged.</source>
        <translation>Se puede hacer un archivo cuando se intercambien tarjetas.</translation>
    </message>
    <message>
        <source>What was set</source>
        <translation>Lo que se puso</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada aún.</translation>
    </message>
    <message>
        <source>Pages they shared, newest first</source>
        <translation>Páginas que compartió, la más nueva primero</translation>
    </message>
    <message>
        <source>None yet. A page comes when the person shares one; days without one mean nothing.</source>
        <translation>Ninguna aún. Una página llega cuando la persona la comparte; los días sin ella no significan nada.</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Seudónimo</translation>
    </message>
    <message>
        <source>Short note</source>
        <translation>Nota corta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Delete this person</source>
        <translation>Borrar esta persona</translation>
    </message>
    <message>
        <source>All there is of this person goes: card, what was set, pages they shared. There is no way back.</source>
        <translation>Se va todo lo de esta persona: tarjeta, lo que se puso, páginas que compartió. No hay vuelta atrás.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Delete all of it</source>
        <translation>Borrarlo todo</translation>
    </message>
    <message>
        <source>Pseudonym, note, delete</source>
        <translation>Seudónimo, nota, borrar</translation>
    </message>
    <message>
        <source>Older pages: {count}</source>
        <translation>Páginas anteriores: {count}</translation>
    </message>
    <message>
        <source>Pages they shared</source>
        <translation>Páginas que compartió</translation>
    </message>
</context>
<context>
    <name>PickFolderPage</name>
    <message>
        <source>Which folder?</source>
        <translation>¿Qué carpeta?</translation>
    </message>
    <message>
        <source>A folder to look through</source>
        <translation>Una carpeta donde mirar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Or type where it is</source>
        <translation>O escribe dónde está</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Usar esta carpeta</translation>
    </message>
    <message>
        <source>While this window is in front, new files in the folder are opened. Nothing there is moved or deleted, and other files are left alone.</source>
        <translation>Mientras esta ventana está delante, se abren los archivos nuevos de la carpeta. Nada se mueve ni se borra ahí, y los demás archivos se dejan.</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>El final</translation>
    </message>
    <message>
        <source>When it gets heavier</source>
        <translation>Cuando pesa más</translation>
    </message>
    <message>
        <source>When to leave it out</source>
        <translation>Cuándo dejarlo</translation>
    </message>
    <message>
        <source>The lines</source>
        <translation>Las líneas</translation>
    </message>
    <message>
        <source>The exercise</source>
        <translation>El ejercicio</translation>
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
        <translation>Un lugar que elijas viene aquí, con una palabra si quieres.</translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>Help from a person</source>
        <translation>Ayuda de una persona</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Volver donde estaba</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>I&apos;m going numb, or far away</source>
        <translation>Me quedo dormido por dentro, o muy lejos</translation>
    </message>
    <message>
        <source>Sit quietly</source>
        <translation>Sentarse en silencio</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>PreviewList</name>
    <message>
        <source>stays here</source>
        <translation>queda aquí</translation>
    </message>
</context>
<context>
    <name>PreviewListModel</name>
    <message>
        <source>Goes out.</source>
        <translation>Sale.</translation>
    </message>
    <message>
        <source>Struck out, stays here.</source>
        <translation>Tachado, queda aquí.</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Nothing of a preview is kept.</source>
        <translation>De una vista previa no se guarda nada.</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Línea por línea</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dicho</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Silencio</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>How it was used</source>
        <translation>Cómo se usó</translation>
    </message>
    <message>
        <source>Before and after, in order</source>
        <translation>Antes y después, en orden</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>Places in the body that were picked</source>
        <translation>Lugares del cuerpo que se eligieron</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>QuietField</name>
    <message>
        <source>Quiet after it, in seconds</source>
        <translation>Silencio después, en segundos</translation>
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
        <translation>Saltar</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>End the recording</source>
        <translation>Terminar la grabación</translation>
    </message>
    <message>
        <source>No microphone is here</source>
        <translation>Aquí no hay micrófono</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Grabar otra vez</translation>
    </message>
    <message>
        <source>The microphone is being opened.</source>
        <translation>Se está abriendo el micrófono.</translation>
    </message>
    <message>
        <source>Recording. {seconds} s left.</source>
        <translation>Grabando. Quedan {seconds} s.</translation>
    </message>
    <message>
        <source>It is being made ready.</source>
        <translation>Se está preparando.</translation>
    </message>
    <message>
        <source>Your room, {seconds} s.</source>
        <translation>Tu sala, {seconds} s.</translation>
    </message>
    <message>
        <source>In your own voice, {seconds} s.</source>
        <translation>Con tu propia voz, {seconds} s.</translation>
    </message>
    <message>
        <source>No microphone was found. Everything else works without one.</source>
        <translation>No se encontró micrófono. Todo lo demás funciona sin él.</translation>
    </message>
    <message>
        <source>The microphone went away. Nothing was recorded.</source>
        <translation>El micrófono se fue. No se grabó nada.</translation>
    </message>
    <message>
        <source>Nothing was heard. The microphone may be off.</source>
        <translation>No se oyó nada. Puede que el micrófono esté apagado.</translation>
    </message>
    <message>
        <source>That was too short to keep.</source>
        <translation>Fue muy corto para guardarlo.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>A recovery code</source>
        <translation>Un código de recuperación</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Passphrase as it is now</source>
        <translation>Frase de paso actual</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Hacer un código</translation>
    </message>
    <message>
        <source>Take the code away</source>
        <translation>Quitar el código</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Está en papel</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Usar este código</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Mostrar las palabras</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>Volver a Ajustes</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Hacer un código nuevo</translation>
    </message>
    <message>
        <source>Twelve words open the log when the passphrase is forgotten. They are shown once.</source>
        <translation>Doce palabras abren el diario cuando la frase de paso se olvida. Se muestran una vez.</translation>
    </message>
    <message>
        <source>This log has a code. A new one takes its place.</source>
        <translation>Este diario tiene un código. Uno nuevo ocupa su lugar.</translation>
    </message>
    <message>
        <source>Write these on paper, with their numbers. The paper can be kept outside this house.</source>
        <translation>Escribe estas en papel, con sus números. El papel puede guardarse fuera de casa.</translation>
    </message>
    <message>
        <source>Whoever has the paper and this computer can open the log. Nobody can show the words again.</source>
        <translation>Quien tenga el papel y este ordenador puede abrir el diario. Nadie puede mostrar las palabras otra vez.</translation>
    </message>
    <message>
        <source>Three of the words, from the paper.</source>
        <translation>Tres de las palabras, del papel.</translation>
    </message>
    <message>
        <source>The code opens the log from now on.</source>
        <translation>El código abre el diario desde ahora.</translation>
    </message>
    <message>
        <source>No code opens the log now. The passphrase does.</source>
        <translation>Ahora ningún código abre el diario. La frase de paso lo abre.</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>Palabra {number}</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>An icon among those of the desktop</source>
        <translation>Un icono entre los del escritorio</translation>
    </message>
    <message>
        <source>It says Lamplit and nothing else. Hide takes it away too.</source>
        <translation>Dice Lamplit y nada más. Ocultar se lo lleva también.</translation>
    </message>
    <message>
        <source>This desktop has no place for such an icon for now.</source>
        <translation>Este escritorio no tiene por ahora sitio para un icono así.</translation>
    </message>
    <message>
        <source>A time</source>
        <translation>Una hora</translation>
    </message>
    <message>
        <source>A second time</source>
        <translation>Una segunda hora</translation>
    </message>
    <message>
        <source>A third time</source>
        <translation>Una tercera hora</translation>
    </message>
    <message>
        <source>Pause the reminders</source>
        <translation>Pausar los recordatorios</translation>
    </message>
    <message>
        <source>The times stay as they are.</source>
        <translation>Las horas quedan como están.</translation>
    </message>
    <message>
        <source>The next one in an hour</source>
        <translation>El próximo en una hora</translation>
    </message>
    <message>
        <source>Icon and reminders</source>
        <translation>Icono y recordatorios</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>At these times the desktop shows one word: Lamplit.</source>
        <translation>A estas horas el escritorio muestra una palabra: Lamplit.</translation>
    </message>
    <message>
        <source>None comes while Lamplit is closed or hidden, or during an exercise. One that could not come stays away.</source>
        <translation>No llega ninguno mientras Lamplit está cerrado u oculto, ni durante un ejercicio. El que no pudo llegar no vuelve.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>The next one comes at {time}.</source>
        <translation>El próximo llega a las {time}.</translation>
    </message>
</context>
<context>
    <name>RemindersSection</name>
    <message>
        <source>An icon on the desktop, and reminders</source>
        <translation>Un icono en el escritorio, y recordatorios</translation>
    </message>
    <message>
        <source>Icon and reminders</source>
        <translation>Icono y recordatorios</translation>
    </message>
    <message>
        <source>Off unless they are set. A reminder says Lamplit and nothing else.</source>
        <translation>Apagado mientras no se ponga. Un recordatorio dice Lamplit y nada más.</translation>
    </message>
</context>
<context>
    <name>SaveField</name>
    <message>
        <source>Which folder?</source>
        <translation>¿Qué carpeta?</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nombre del archivo</translation>
    </message>
</context>
<context>
    <name>ScaleSection</name>
    <message>
        <source>At 0</source>
        <translation>En 0</translation>
    </message>
    <message>
        <source>At 5</source>
        <translation>En 5</translation>
    </message>
    <message>
        <source>At 10</source>
        <translation>En 10</translation>
    </message>
    <message>
        <source>These stand in the log, and can be set once it is open.</source>
        <translation>Esto está en el diario, y se puede ajustar cuando esté abierto.</translation>
    </message>
    <message>
        <source>Date of the last session</source>
        <translation>Fecha de la última sesión</translation>
    </message>
    <message>
        <source>No date of a last session is set.</source>
        <translation>No hay fecha de una última sesión.</translation>
    </message>
    <message>
        <source>Set a date</source>
        <translation>Poner una fecha</translation>
    </message>
    <message>
        <source>Clear the date</source>
        <translation>Quitar la fecha</translation>
    </message>
    <message>
        <source>My words for the scale</source>
        <translation>Mis palabras para la escala</translation>
    </message>
    <message>
        <source>An empty field has the word that comes with it.</source>
        <translation>Un campo vacío tiene la palabra que viene de serie.</translation>
    </message>
</context>
<context>
    <name>SensationCard</name>
    <message>
        <source>{place}: a word</source>
        <translation>{place}: una palabra</translation>
    </message>
    <message>
        <source>Something under it</source>
        <translation>Algo debajo</translation>
    </message>
    <message>
        <source>{place}: something under it</source>
        <translation>{place}: algo debajo</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>{place}: a number</source>
        <translation>{place}: un número</translation>
    </message>
    <message>
        <source>{place}: a word for what is under it</source>
        <translation>{place}: una palabra para lo de debajo</translation>
    </message>
    <message>
        <source>{place}: a number from 0 to 10</source>
        <translation>{place}: un número de 0 a 10</translation>
    </message>
    <message>
        <source>under it {word}</source>
        <translation>debajo {word}</translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>{number} de 10</translation>
    </message>
    <message>
        <source>{place}: a word, if you like</source>
        <translation>{place}: una palabra, si quieres</translation>
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
        <translation>{first}, luego {second}</translation>
    </message>
    <message>
        <source>{first}, and more</source>
        <translation>{first}, y más</translation>
    </message>
    <message>
        <source>One of a few things. You can pick which.</source>
        <translation>Una de unas pocas cosas. Puedes elegir cuál.</translation>
    </message>
    <message>
        <source>A few things in a row, picked for you.</source>
        <translation>Varias cosas seguidas, elegidas para ti.</translation>
    </message>
</context>
<context>
    <name>SetEditorPage</name>
    <message>
        <source>An assignment</source>
        <translation>Un encargo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>An exercise or a set: a part of its title</source>
        <translation>Un ejercicio o un conjunto: parte de su título</translation>
    </message>
    <message>
        <source>Write an exercise</source>
        <translation>Escribir un ejercicio</translation>
    </message>
    <message>
        <source>What is picked, in order</source>
        <translation>Lo elegido, en orden</translation>
    </message>
    <message>
        <source>Three or fewer is easier to use.</source>
        <translation>Tres o menos es más fácil de usar.</translation>
    </message>
    <message>
        <source>{count} is the most that fit.</source>
        <translation>{count} es lo máximo que cabe.</translation>
    </message>
    <message>
        <source>Why this one, in one sentence</source>
        <translation>El motivo de esta elección, en una frase</translation>
    </message>
    <message>
        <source>The sentence has other words now. What was said with it is left out.</source>
        <translation>La frase tiene ahora otras palabras. Lo que se dijo con ella queda fuera.</translation>
    </message>
    <message>
        <source>Tried in the room</source>
        <translation>Hecho antes en la sala</translation>
    </message>
    <message>
        <source>A note, if you like: up to 200 signs</source>
        <translation>Una nota, si quieres: hasta 200 signos</translation>
    </message>
    <message>
        <source>Keep in</source>
        <translation>Dejar dentro</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>In your own voice</source>
        <translation>Con tu propia voz</translation>
    </message>
    <message>
        <source>Keep the set for another time</source>
        <translation>Guardar el conjunto para otra vez</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>se puede dejar fuera</translation>
    </message>
    <message>
        <source>{title}, number {number}</source>
        <translation>{title}, número {number}</translation>
    </message>
    <message>
        <source>An assignment for {name}</source>
        <translation>Un encargo para {name}</translation>
    </message>
    <message>
        <source>An assignment for {count} people</source>
        <translation>Un encargo para {count} personas</translation>
    </message>
    <message>
        <source>A set. {purpose}</source>
        <translation>Un conjunto. {purpose}</translation>
    </message>
    <message>
        <source>Still open: {named}</source>
        <translation>Aún por completar: {named}</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>{names} look inward and were not tried in the room.</source>
        <translation>{names} miran hacia dentro y no se hicieron en la sala.</translation>
    </message>
    <message>
        <source>{names} looks inward and was not tried in the room.</source>
        <translation>{names} mira hacia dentro y no se hizo en la sala.</translation>
    </message>
    <message>
        <source>It stands above the set on their screen. You can say it too, in up to 30 seconds.</source>
        <translation>Aparece encima del conjunto en su pantalla. También puedes decirlo, en hasta 30 segundos.</translation>
    </message>
    <message>
        <source>How it is meant</source>
        <translation>Qué se quiere decir</translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <translation>La grabación sigue.</translation>
    </message>
    <message>
        <source>An exercise is not picked yet.</source>
        <translation>Aún no hay ningún ejercicio elegido.</translation>
    </message>
    <message>
        <source>The sentence on why this one is still empty.</source>
        <translation>La frase con el motivo sigue vacía.</translation>
    </message>
    <message>
        <source>Tried in the room: yes or no.</source>
        <translation>Hecho antes en la sala: sí o no.</translation>
    </message>
    <message>
        <source>The last day stands before the first.</source>
        <translation>El último día está antes del primero.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Tried in the room: {answer}</source>
        <translation>Hecho antes en la sala: {answer}</translation>
    </message>
</context>
<context>
    <name>SetRoom</name>
    <message>
        <source>That could not be kept for now.</source>
        <translation>Por ahora no se pudo guardar.</translation>
    </message>
    <message>
        <source>The set is kept here, under “{title}”.</source>
        <translation>El conjunto se guarda aquí, con el nombre «{title}».</translation>
    </message>
    <message>
        <source>The set could not be kept for now.</source>
        <translation>Por ahora no se pudo guardar el conjunto.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>Locked by this passphrase from now on.</source>
        <translation>Cerrado con esta frase de paso desde ahora.</translation>
    </message>
    <message>
        <source>This could not be changed this time.</source>
        <translation>Esta vez no se pudo cambiar.</translation>
    </message>
</context>
<context>
    <name>ShareModel</name>
    <message>
        <source>The file could not be written there.</source>
        <translation>No se pudo escribir el archivo ahí.</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>A page for your therapist</source>
        <translation>Una página para tu terapia</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>¿Para quién?</translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation>¿Qué días?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <source>The lines of the page</source>
        <translation>Las líneas de la página</translation>
    </message>
    <message>
        <source>Put all lines back</source>
        <translation>Volver a poner todas las líneas</translation>
    </message>
    <message>
        <source>How long is it to be kept?</source>
        <translation>¿Cuánto tiempo se conserva?</translation>
    </message>
    <message>
        <source>Where does the file go?</source>
        <translation>¿Adónde va el archivo?</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Put this one in its place</source>
        <translation>Poner este en su lugar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Lines on the page: {count}</source>
        <translation>Líneas de la página: {count}</translation>
    </message>
    <message>
        <source>The person you pick above</source>
        <translation>La persona que eliges arriba</translation>
    </message>
    <message>
        <source>The page for {name} is made.</source>
        <translation>La página para {name} está hecha.</translation>
    </message>
    <message>
        <source>The file is here: {file}</source>
        <translation>El archivo está aquí: {file}</translation>
    </message>
    <message>
        <source>The line as a whole</source>
        <translation>La línea entera</translation>
    </message>
    <message>
        <source>What stands on it?</source>
        <translation>¿Qué contiene?</translation>
    </message>
    <message>
        <source>Lines of your own, if you like</source>
        <translation>Líneas tuyas, si quieres</translation>
    </message>
    <message>
        <source>They stand at the top of the page. Three at the most.</source>
        <translation>Están arriba en la página. Tres como mucho.</translation>
    </message>
    <message>
        <source>This is the page that would be seen</source>
        <translation>Esta es la página que se vería</translation>
    </message>
    <message>
        <source>Press a line to strike it out, press again to put it back.</source>
        <translation>Pulsa una línea para tacharla, y otra vez para volver a ponerla.</translation>
    </message>
    <message>
        <source>Sharing says yes to these five</source>
        <translation>Compartir dice sí a estas cinco</translation>
    </message>
    <message>
        <source>Lamplit has not sent it. It notes under “What you shared” that it was made, and when.</source>
        <translation>Lamplit no la envió. En «Lo que compartiste» consta que se hizo, y cuándo.</translation>
    </message>
    <message>
        <source>The log is not open.</source>
        <translation>El diario no está abierto.</translation>
    </message>
    <message>
        <source>There is nobody to share with. A therapist&apos;s card can be taken in under “From your therapist”.</source>
        <translation>No hay nadie con quien compartir. Una tarjeta se puede incorporar en «De tu terapia».</translation>
    </message>
    <message>
        <source>Reading the log.</source>
        <translation>Leyendo el diario.</translation>
    </message>
    <message>
        <source>Two dates are asked for here, like 2026-11-24.</source>
        <translation>Aquí van dos fechas, como 2026-11-24.</translation>
    </message>
    <message>
        <source>Nothing stands in these days, and no line of your own.</source>
        <translation>No hay nada en estos días, ni ninguna línea tuya.</translation>
    </message>
    <message>
        <source>This is more than one page holds. Choose fewer days.</source>
        <translation>Es más de lo que cabe en una página. Elige menos días.</translation>
    </message>
    <message>
        <source>Exercises: how often, ended or stopped at which step</source>
        <translation>Ejercicios: cuántas veces, terminados o parados en qué paso</translation>
    </message>
    <message>
        <source>How much was going on, before and after</source>
        <translation>Cuánto estaba pasando, antes y después</translation>
    </message>
    <message>
        <source>How often Slower was pressed, and the usual pace</source>
        <translation>Cuántas veces se pulsó Más despacio, y el ritmo habitual</translation>
    </message>
    <message>
        <source>How often “This isn&apos;t helping” was pressed</source>
        <translation>Cuántas veces se pulsó «Esto no ayuda»</translation>
    </message>
    <message>
        <source>Places in the body that were picked</source>
        <translation>Lugares del cuerpo que se eligieron</translation>
    </message>
    <message>
        <source>Notes, word for word</source>
        <translation>Notas, palabra por palabra</translation>
    </message>
    <message>
        <source>Since the last session</source>
        <translation>Desde la última sesión</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>Days of your own</source>
        <translation>Días a elegir</translation>
    </message>
    <message>
        <source>No date set</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Tres meses</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>Into the folder of you two</source>
        <translation>A la carpeta de los dos</translation>
    </message>
    <message>
        <source>To another place</source>
        <translation>A otro lugar</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message>
        <source>In your words</source>
        <translation>En tus palabras</translation>
    </message>
    <message>
        <source>Usual pace</source>
        <translation>Ritmo habitual</translation>
    </message>
    <message>
        <source>picked: {count}</source>
        <translation>elegido: {count}</translation>
    </message>
    <message>
        <source>times: {count}</source>
        <translation>veces: {count}</translation>
    </message>
    <message>
        <source>ended: {count}</source>
        <translation>terminado: {count}</translation>
    </message>
    <message>
        <source>stopped at step {steps}</source>
        <translation>parado en el paso {steps}</translation>
    </message>
    <message>
        <source>slower pressed: {count}</source>
        <translation>más despacio: {count}</translation>
    </message>
    <message>
        <source>“this isn&apos;t helping”: {count}</source>
        <translation>«esto no ayuda»: {count}</translation>
    </message>
    <message>
        <source>stands aside</source>
        <translation>está a un lado</translation>
    </message>
    <message>
        <source>{before}, then {after}</source>
        <translation>{before}, luego {after}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltado</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>What you shared</source>
        <translation>Lo que compartiste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Nothing was shared yet.</source>
        <translation>Aún no se compartió nada.</translation>
    </message>
    <message>
        <source>Sharing can end</source>
        <translation>Compartir puede terminar</translation>
    </message>
    <message>
        <source>Then no page can be made for that person here. What was shared before stays with them: a copy that was sent can&apos;t be called back. Lamplit tells them nothing of it.</source>
        <translation>Entonces aquí no se puede hacer ninguna página para esa persona. Lo compartido antes se queda con ella: una copia enviada no se puede recuperar. Lamplit no le dice nada.</translation>
    </message>
    <message>
        <source>The log is not open.</source>
        <translation>El diario no está abierto.</translation>
    </message>
    <message>
        <source>Let pages go to {name} again</source>
        <translation>Dejar que vayan páginas a {name} otra vez</translation>
    </message>
    <message>
        <source>Share nothing more with {name}</source>
        <translation>No compartir nada más con {name}</translation>
    </message>
    <message>
        <source>Sharing with {name} has ended.</source>
        <translation>Compartir con {name} ha terminado.</translation>
    </message>
</context>
<context>
    <name>SharedWords</name>
    <message>
        <source>About the days from {first} to {last}</source>
        <translation>Sobre los días de {first} a {last}</translation>
    </message>
    <message>
        <source>Lines: {count}. Chosen: {fields}</source>
        <translation>Líneas: {count}. Elegido: {fields}</translation>
    </message>
    <message>
        <source>Asked to be kept until {day}</source>
        <translation>Se pide conservarla hasta el {day}</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Para {name}</translation>
    </message>
    <message>
        <source>For someone whose card is gone</source>
        <translation>Para alguien cuya tarjeta ya no está</translation>
    </message>
    <message>
        <source>exercises</source>
        <translation>ejercicios</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>valores</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>“This isn&apos;t helping”</source>
        <translation>«Esto no ayuda»</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lugares</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>own lines</source>
        <translation>líneas propias</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>From your therapist</source>
        <translation>De tu terapia</translation>
    </message>
    <message>
        <source>To start with</source>
        <translation>Para empezar</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Los demás</translation>
    </message>
    <message>
        <source>Several in a row</source>
        <translation>Varios seguidos</translation>
    </message>
    <message>
        <source>Further in</source>
        <translation>Más hacia dentro</translation>
    </message>
    <message>
        <source>Further in, several in a row</source>
        <translation>Más hacia dentro, varios seguidos</translation>
    </message>
    <message>
        <source>How far in, today</source>
        <translation>Hasta dónde hacia dentro, hoy</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>La sala</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Manos</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>What goes further in stands lower down. Nothing is left out.</source>
        <translation>Lo que va más hacia dentro está más abajo. No falta nada.</translation>
    </message>
    <message>
        <source>Looking inward</source>
        <translation>Mirar hacia dentro</translation>
    </message>
    <message>
        <source>Some more turn to the body or to a tone of voice. The switch for them is in Settings.</source>
        <translation>Algunos más van al cuerpo o al tono de una voz. El interruptor para ellos está en Ajustes.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Todos los ejercicios</translation>
    </message>
    <message>
        <source>Standing aside</source>
        <translation>A un lado</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Traerlo de vuelta</translation>
    </message>
</context>
<context>
    <name>ShutOffModel</name>
    <message>
        <source>This could not be done this time.</source>
        <translation>Esta vez no se pudo hacer.</translation>
    </message>
</context>
<context>
    <name>ShutOffPage</name>
    <message>
        <source>Someone knows the passphrase</source>
        <translation>Alguien sabe la frase de paso</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Passphrase as it is now</source>
        <translation>Frase de paso actual</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>La nueva</translation>
    </message>
    <message>
        <source>Lock them out</source>
        <translation>Dejarle fuera</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Hacer un código de recuperación nuevo</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>Volver a Ajustes</translation>
    </message>
    <message>
        <source>Some copies could not follow yet. They do when the log opens next.</source>
        <translation>Algunas copias aún no pudieron seguir. Lo harán cuando el diario se abra de nuevo.</translation>
    </message>
    <message>
        <source>The old recovery code opens nothing now.</source>
        <translation>El código de recuperación antiguo ya no abre nada.</translation>
    </message>
    <message>
        <source>The old passphrase opens nothing here any more.</source>
        <translation>La frase de paso antigua ya no abre nada aquí.</translation>
    </message>
    <message>
        <source>Working on it.</source>
        <translation>En marcha.</translation>
    </message>
    <message>
        <source>Working on it: {done} of {total} done.</source>
        <translation>En marcha: {done} de {total}.</translation>
    </message>
    <message>
        <source>This can take a minute. If the computer stops meanwhile, nothing is lost.</source>
        <translation>Puede llevar un minuto. Si el ordenador se para, no se pierde nada.</translation>
    </message>
    <message>
        <source>The log and its copies here get a new key. The old passphrase then opens none of them.</source>
        <translation>El diario y sus copias de aquí reciben una clave nueva. La frase de paso antigua ya no abre ninguna.</translation>
    </message>
    <message>
        <source>A copy that someone took elsewhere before is out of reach, and still opens with the old one.</source>
        <translation>Una copia que alguien se llevó antes está fuera de alcance, y aún se abre con la antigua.</translation>
    </message>
</context>
<context>
    <name>SpanRow</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Day of the last session</source>
        <translation>Día de la última sesión</translation>
    </message>
    <message>
        <source>Use this day</source>
        <translation>Usar este día</translation>
    </message>
</context>
<context>
    <name>SteadyThings</name>
    <message>
        <source>That could not be kept this time.</source>
        <translation>Esta vez no se pudo guardar.</translation>
    </message>
</context>
<context>
    <name>SteadyThingsPage</name>
    <message>
        <source>A thing</source>
        <translation>Una cosa</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Nombrarla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Nothing is named.</source>
        <translation>No hay nada nombrado.</translation>
    </message>
    <message>
        <source>There is no room for more. One can be taken out first.</source>
        <translation>No hay sitio para más. Primero se puede quitar una.</translation>
    </message>
    <message>
        <source>These stand in the log, and can be set once it is open.</source>
        <translation>Esto está en el diario, y se puede ajustar cuando esté abierto.</translation>
    </message>
    <message>
        <source>My steady things</source>
        <translation>Mis cosas firmes</translation>
    </message>
    <message>
        <source>A lamp, a cup, a windowsill: things of yours that hold still. There is room for {count}.</source>
        <translation>Una lámpara, una taza, el alféizar: cosas tuyas que se quedan quietas. Hay sitio para {count}.</translation>
    </message>
    <message>
        <source>Where an exercise turns to one thing, their names stand beneath the line, so that nothing has to be looked for. They are not read aloud.</source>
        <translation>Cuando un ejercicio se dirige a una cosa, sus nombres están bajo la frase, para que no haya que buscar nada. No se leen en voz alta.</translation>
    </message>
    <message>
        <source>They stand in the encrypted log. A file that you make of it can take them along.</source>
        <translation>Están en el diario cifrado. Un archivo que hagas de él puede llevarlas consigo.</translation>
    </message>
    <message>
        <source>Named: {name}</source>
        <translation>Nombrada: {name}</translation>
    </message>
    <message>
        <source>Taken out: {name}</source>
        <translation>Quitada: {name}</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Tap one, or go on</source>
        <translation>Toca uno, o sigue</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Places in the body</source>
        <translation>Lugares del cuerpo</translation>
    </message>
    <message>
        <source>→</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Back to the exercise</source>
        <translation>Volver al ejercicio</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>It waits for the key “{key}”.</source>
        <translation>Espera la tecla «{key}».</translation>
    </message>
    <message>
        <source>Yours: {things}</source>
        <translation>Lo tuyo: {things}</translation>
    </message>
</context>
<context>
    <name>StillRoom</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>StruckWords</name>
    <message>
        <source>That could not be kept this time.</source>
        <translation>Esta vez no se pudo guardar.</translation>
    </message>
</context>
<context>
    <name>StruckWordsPage</name>
    <message>
        <source>A word</source>
        <translation>Una palabra</translation>
    </message>
    <message>
        <source>Strike it out</source>
        <translation>Tachar</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Tachadas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>No word is struck out.</source>
        <translation>No hay palabras tachadas.</translation>
    </message>
    <message>
        <source>A press puts a word back.</source>
        <translation>Al pulsar una palabra, vuelve a su sitio.</translation>
    </message>
    <message>
        <source>There is no room for more words. One can be put back first.</source>
        <translation>No hay sitio para más palabras. Antes puede volver una.</translation>
    </message>
    <message>
        <source>These stand in the log, and can be set once it is open.</source>
        <translation>Esto está en el diario, y se puede ajustar cuando esté abierto.</translation>
    </message>
    <message>
        <source>Words that sting</source>
        <translation>Palabras que duelen</translation>
    </message>
    <message>
        <source>A word that you strike out here is left out of every exercise, and of what a therapist writes to you. Other words stand in its place, or a short gap.</source>
        <translation>Una palabra que taches aquí no sale en ningún ejercicio, ni en lo que te escriben desde la terapia. En su lugar hay otras palabras, o un hueco breve.</translation>
    </message>
    <message>
        <source>What you wrote yourself stays as it is, and so does Help from a person.</source>
        <translation>Lo que has escrito tú queda como está, y «Ayuda de una persona» también.</translation>
    </message>
    <message>
        <source>Put back: {word}</source>
        <translation>Volver a poner: {word}</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>How {title} goes on</source>
        <translation>Cómo sigue {title}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Cambiar por otro</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Dejar a un lado</translation>
    </message>
</context>
<context>
    <name>SummaryModel</name>
    <message>
        <source>The page is here: {path}</source>
        <translation>La página está aquí: {path}</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Next assignment from these marks</source>
        <translation>El próximo encargo a partir de estas marcas</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>Ponerlo en su lugar</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>How slow it was</source>
        <translation>Cuán despacio fue</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Each pair of dots is one time, the oldest first: hollow before, filled after.</source>
        <translation>Cada par de marcas es una vez, la más antigua primero: vacía antes, llena después.</translation>
    </message>
    <message>
        <source>Places in the body that were picked</source>
        <translation>Lugares del cuerpo que se eligieron</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message>
        <source>From {first} to {last}. Shared by the person on {made}.</source>
        <translation>Desde {first} hasta {last}. La persona la compartió el {made}.</translation>
    </message>
    <message>
        <source>A page from {name}</source>
        <translation>Una página de {name}</translation>
    </message>
    <message>
        <source>exercises</source>
        <translation>ejercicios</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>valores</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>más despacio</translation>
    </message>
    <message>
        <source>“this isn&apos;t helping”</source>
        <translation>«esto no ayuda»</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lugares</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>They chose to show: {fields}.</source>
        <translation>Eligió mostrar: {fields}.</translation>
    </message>
    <message>
        <source>They ask that it is kept until {day} and no longer.</source>
        <translation>Pide que se conserve hasta el {day} y no más.</translation>
    </message>
    <message>
        <source>“Slower” in all: {count}</source>
        <translation>«Más despacio» en total: {count}</translation>
    </message>
    <message>
        <source>Usual pace: {pace}</source>
        <translation>Ritmo habitual: {pace}</translation>
    </message>
    <message>
        <source>“This isn&apos;t helping”: {count}</source>
        <translation>«Esto no ayuda»: {count}</translation>
    </message>
    <message>
        <source>times: {count}</source>
        <translation>veces: {count}</translation>
    </message>
    <message>
        <source>ended: {count}</source>
        <translation>terminado: {count}</translation>
    </message>
    <message>
        <source>stopped at step {steps}</source>
        <translation>parado en el paso {steps}</translation>
    </message>
    <message>
        <source>slower pressed: {count}</source>
        <translation>más despacio: {count}</translation>
    </message>
    <message>
        <source>“this isn&apos;t helping”: {count}</source>
        <translation>«esto no ayuda»: {count}</translation>
    </message>
    <message>
        <source>no ratings here</source>
        <translation>aquí sin valores</translation>
    </message>
    <message>
        <source>{before}, then {after}</source>
        <translation>{before}, luego {after}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltado</translation>
    </message>
    <message>
        <source>Median, with every pair shown beside it: {before} before, {after} after</source>
        <translation>Mediana, con cada par al lado: {before} antes, {after} después</translation>
    </message>
    <message>
        <source>* went up by 2 or more, so often: {count} ({where})</source>
        <translation>* subió 2 o más, tantas veces: {count} ({where})</translation>
    </message>
    <message>
        <source>Set aside by Lamplit: {titles}</source>
        <translation>Dejado a un lado por Lamplit: {titles}</translation>
    </message>
    <message>
        <source>What this page cannot say: whether an exercise works.</source>
        <translation>Lo que esta página no puede decir: si un ejercicio funciona.</translation>
    </message>
    <message>
        <source>These are few times, at chosen moments. High ratings tend to be followed by lower ones with no help at all.</source>
        <translation>Son pocas veces, en momentos elegidos. A los valores altos suelen seguir otros más bajos sin ninguna ayuda.</translation>
    </message>
    <message>
        <source>A blank day says that Lamplit was not used; nothing else.</source>
        <translation>Un día en blanco dice que no se usó Lamplit; nada más.</translation>
    </message>
</context>
<context>
    <name>TakeAwayModel</name>
    <message>
        <source>The file could not be written there.</source>
        <translation>No se pudo escribir el archivo ahí.</translation>
    </message>
    <message>
        <source>The log can&apos;t be read for now.</source>
        <translation>Por ahora no se puede leer el diario.</translation>
    </message>
</context>
<context>
    <name>TakeAwayPage</name>
    <message>
        <source>Take it with you</source>
        <translation>Llévatelo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation>¿Qué días?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Con notas</translation>
    </message>
    <message>
        <source>With how much was going on</source>
        <translation>Con cuánto estaba pasando</translation>
    </message>
    <message>
        <source>What leaves, oldest first</source>
        <translation>Lo que sale, lo más antiguo primero</translation>
    </message>
    <message>
        <source>Put all rows back</source>
        <translation>Volver a poner todas las filas</translation>
    </message>
    <message>
        <source>Which kind of file?</source>
        <translation>¿Qué tipo de archivo?</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>Put this one in its place</source>
        <translation>Poner este en su lugar</translation>
    </message>
    <message>
        <source>Outside Lamplit nothing protects this file. Whoever can open this computer or stick can read it.</source>
        <translation>Fuera de Lamplit nada protege este archivo. Quien pueda abrir este ordenador o memoria puede leerlo.</translation>
    </message>
    <message>
        <source>Rows that leave: {count}</source>
        <translation>Filas que salen: {count}</translation>
    </message>
    <message>
        <source>The file is here: {file}</source>
        <translation>El archivo está aquí: {file}</translation>
    </message>
    <message>
        <source>Writing the file.</source>
        <translation>Escribiendo el archivo.</translation>
    </message>
    <message>
        <source>The row as a whole</source>
        <translation>La fila entera</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Lo que sale</translation>
    </message>
    <message>
        <source>Press a row to strike it out, press again to put it back.</source>
        <translation>Pulsa una fila para tacharla, y otra vez para volver a ponerla.</translation>
    </message>
    <message>
        <source>This makes a file of the log. Nothing is sent.</source>
        <translation>Esto hace un archivo del diario. No se envía nada.</translation>
    </message>
    <message>
        <source>Reading the log.</source>
        <translation>Leyendo el diario.</translation>
    </message>
    <message>
        <source>Nothing stands in these days.</source>
        <translation>No hay nada en estos días.</translation>
    </message>
    <message>
        <source>These are more rows than one file holds. Choose fewer days.</source>
        <translation>Son más filas de las que caben en un archivo. Elige menos días.</translation>
    </message>
    <message>
        <source>Two dates are asked for here, like 2026-11-24.</source>
        <translation>Aquí van dos fechas, como 2026-11-24.</translation>
    </message>
    <message>
        <source>The log is not open.</source>
        <translation>El diario no está abierto.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Days of your own</source>
        <translation>Días a elegir</translation>
    </message>
    <message>
        <source>A page to print (PDF)</source>
        <translation>Una página para imprimir (PDF)</translation>
    </message>
    <message>
        <source>It looks the same on every computer.</source>
        <translation>Se ve igual en todo ordenador.</translation>
    </message>
    <message>
        <source>A page to read (HTML)</source>
        <translation>Una página para leer (HTML)</translation>
    </message>
    <message>
        <source>It opens in a browser, and a screen reader finds its way in it.</source>
        <translation>Se abre en un navegador, y un lector de pantalla se orienta en ella.</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Una tabla (CSV)</translation>
    </message>
    <message>
        <source>It opens in a spreadsheet.</source>
        <translation>Se abre en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Everything to bring back (JSON)</source>
        <translation>Todo para traer de vuelta (JSON)</translation>
    </message>
    <message>
        <source>Lamplit can take it in again, here or on another computer.</source>
        <translation>Lamplit puede traerlo otra vez, aquí o en otro ordenador.</translation>
    </message>
    <message>
        <source>For a clinic&apos;s system (FHIR)</source>
        <translation>Para el sistema de una clínica (FHIR)</translation>
    </message>
    <message>
        <source>It is for a program of a clinic. A person reads one of the pages with more ease.</source>
        <translation>Es para un programa de una clínica. Una persona lee más fácil una de las páginas.</translation>
    </message>
</context>
<context>
    <name>TakeCardModel</name>
    <message>
        <source>This card can&apos;t be read for now.</source>
        <translation>Por ahora no se puede leer esta tarjeta.</translation>
    </message>
</context>
<context>
    <name>TakeCardPage</name>
    <message>
        <source>Take in a card</source>
        <translation>Incorporar una tarjeta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>No card is in this folder.</source>
        <translation>No hay ninguna tarjeta en esta carpeta.</translation>
    </message>
    <message>
        <source>Look at this text</source>
        <translation>Mirar este texto</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>Guardar esta tarjeta</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Check the words of it</source>
        <translation>Comprobar sus palabras</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>This card is here already. {trust}.</source>
        <translation>Esta tarjeta ya está aquí. {trust}.</translation>
    </message>
    <message>
        <source>The card is kept. It is not checked yet: that takes a minute, together or by phone.</source>
        <translation>La tarjeta está guardada. Aún no está comprobada: lleva un minuto, en compañía o por teléfono.</translation>
    </message>
    <message>
        <source>Anyone can write a name on a card. Whose it is can be checked by its words, once it is here.</source>
        <translation>Cualquiera puede escribir un nombre en una tarjeta. De quién es se comprueba por sus palabras, cuando esté aquí.</translation>
    </message>
    <message>
        <source>The text of a card</source>
        <translation>El texto de una tarjeta</translation>
    </message>
    <message>
        <source>LAMPLIT-CARD:1: and more letters</source>
        <translation>LAMPLIT-CARD:1: y más letras</translation>
    </message>
    <message>
        <source>Or paste its text, from a mail or a code reader</source>
        <translation>O pega su texto, de un correo o de un lector de códigos</translation>
    </message>
</context>
<context>
    <name>TherapistRoom</name>
    <message>
        <source>This file can&apos;t be opened for now.</source>
        <translation>Por ahora no se puede abrir este archivo.</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>Esta carpeta no está.</translation>
    </message>
    <message>
        <source>This could not be kept for now.</source>
        <translation>Por ahora no se pudo guardar.</translation>
    </message>
</context>
<context>
    <name>TherapistSection</name>
    <message>
        <source>Cards and files</source>
        <translation>Tarjetas y archivos</translation>
    </message>
    <message>
        <source>From your therapist</source>
        <translation>De tu terapia</translation>
    </message>
    <message>
        <source>Exercises that someone sets for you come as files. Nothing is sent by itself.</source>
        <translation>Los ejercicios que alguien te pone llegan como archivos. Nada se envía por su cuenta.</translation>
    </message>
</context>
<context>
    <name>ThingRow</name>
    <message>
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>It has work in it</source>
        <translation>Lleva trabajo dentro</translation>
    </message>
    <message>
        <source>It stays here. No exercise shows it.</source>
        <translation>Se queda aquí. Ningún ejercicio la muestra.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>{name}: it has work in it</source>
        <translation>{name}: lleva trabajo dentro</translation>
    </message>
    <message>
        <source>Take it out: {name}</source>
        <translation>Quitarla: {name}</translation>
    </message>
</context>
<context>
    <name>ThingsSection</name>
    <message>
        <source>Name steady things</source>
        <translation>Nombrar cosas firmes</translation>
    </message>
    <message>
        <source>My steady things</source>
        <translation>Mis cosas firmes</translation>
    </message>
    <message>
        <source>A lamp, a cup: exercises can show things of yours by name.</source>
        <translation>Una lámpara, una taza: los ejercicios pueden mostrar cosas tuyas por su nombre.</translation>
    </message>
</context>
<context>
    <name>TimelineBars</name>
    <message>
        <source>Where it waits for you, each line stands until a press.</source>
        <translation>Donde te espera, cada línea queda hasta una pulsación.</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Cuánto dura</translation>
    </message>
    <message>
        <source>Filled: a line is said. Empty: quiet.</source>
        <translation>Lleno: se dice una línea. Vacío: silencio.</translation>
    </message>
    <message>
        <source>{pace}: {whole}, {quiet} of it quiet</source>
        <translation>{pace}: {whole}, {quiet} en silencio</translation>
    </message>
    <message>
        <source>{pace}, chosen: {whole}, {quiet} of it quiet</source>
        <translation>{pace}, elegido: {whole}, {quiet} en silencio</translation>
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
        <translation>No hay ninguno con ese nombre.</translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>TwoVoices</name>
    <message>
        <source>A screen reader seems to be on. Lamplit&apos;s own voice rests beside it.</source>
        <translation>Parece que hay un lector de pantalla en marcha. La voz de Lamplit descansa a su lado.</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Both voices</source>
        <translation>Las dos voces</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It is back as it was.</source>
        <translation>Está otra vez como estaba.</translation>
    </message>
    <message>
        <source>{count} entries deleted.</source>
        <translation>{count} entradas borradas.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Borrado.</translation>
    </message>
    <message>
        <source>In ten seconds it is gone from here and from the copies kept here. Copies on a stick, files taken out, pages shared and what a disk keeps are not reached.</source>
        <translation>En diez segundos se va de aquí y de las copias de aquí. No se alcanzan las copias en una memoria, los archivos sacados, las páginas compartidas ni lo que un disco conserva.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Mostrar las letras</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Go on without the log</source>
        <translation>Seguir sin el diario</translation>
    </message>
    <message>
        <source>Help from a person</source>
        <translation>Ayuda de una persona</translation>
    </message>
    <message>
        <source>I have a recovery code</source>
        <translation>Tengo un código de recuperación</translation>
    </message>
    <message>
        <source>It is forgotten</source>
        <translation>Está olvidada</translation>
    </message>
    <message>
        <source>Something is held until the log is open. It goes if Lamplit is closed first.</source>
        <translation>Algo se retiene hasta que el diario esté abierto. Se va si Lamplit se cierra antes.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>The log is locked</source>
        <translation>El diario está cerrado con llave</translation>
    </message>
    <message>
        <source>The exercises work without it. Nothing is kept until the log is opened.</source>
        <translation>Los ejercicios funcionan sin él. No se guarda nada hasta que se abra el diario.</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Read the lines aloud</source>
        <translation>Leer las líneas en voz alta</translation>
    </message>
    <message>
        <source>Captions stand on screen either way.</source>
        <translation>El texto está en pantalla en todo caso.</translation>
    </message>
    <message>
        <source>Lamplit&apos;s own voice beside a screen reader</source>
        <translation>La voz de Lamplit junto a un lector de pantalla</translation>
    </message>
    <message>
        <source>Without it the voice rests while one is on. In an exercise, Voice brings it back.</source>
        <translation>Sin esto, la voz descansa mientras haya uno en marcha. En un ejercicio, «Voz» la trae de vuelta.</translation>
    </message>
    <message>
        <source>Mark the word being said</source>
        <translation>Marcar la palabra que se dice</translation>
    </message>
    <message>
        <source>A line stands beneath it. Not while the picture is kept still.</source>
        <translation>Una línea está debajo. No mientras la imagen está quieta.</translation>
    </message>
    <message>
        <source>All voices of this computer for this language</source>
        <translation>Todas las voces de este ordenador para este idioma</translation>
    </message>
    <message>
        <source>There is no voice on this computer for this language.</source>
        <translation>En este ordenador no hay voz para este idioma.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>más despacio</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>más rápido</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>más grave</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>más aguda</translation>
    </message>
    <message>
        <source>Silence between words</source>
        <translation>Silencio entre palabras</translation>
    </message>
    <message>
        <source>as spoken</source>
        <translation>como se habla</translation>
    </message>
    <message>
        <source>long</source>
        <translation>largo</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>quieter</source>
        <translation>más bajo</translation>
    </message>
    <message>
        <source>louder</source>
        <translation>más alto</translation>
    </message>
    <message>
        <source>Where the sound goes</source>
        <translation>Adónde va el sonido</translation>
    </message>
    <message>
        <source>Hear it as it is set</source>
        <translation>Oírla como está puesta</translation>
    </message>
    <message>
        <source>Say the line</source>
        <translation>Decir la línea</translation>
    </message>
    <message>
        <source>Can you hear this?</source>
        <translation>¿Oyes esto?</translation>
    </message>
    <message>
        <source>I can hear it</source>
        <translation>Lo oigo</translation>
    </message>
    <message>
        <source>I hear nothing</source>
        <translation>No oigo nada</translation>
    </message>
    <message>
        <source>A soft sound</source>
        <translation>Un sonido suave</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>A low tone</source>
        <translation>Un tono bajo</translation>
    </message>
    <message>
        <source>A hush</source>
        <translation>Un rumor</translation>
    </message>
    <message>
        <source>Each says: {line}</source>
        <translation>Cada una dice: {line}</translation>
    </message>
    <message>
        <source>The voice</source>
        <translation>La voz</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Walls can be thin. With headphones the voice stays with you.</source>
        <translation>Las paredes pueden ser finas. Con auriculares la voz queda contigo.</translation>
    </message>
    <message>
        <source>Which voice</source>
        <translation>Qué voz</translation>
    </message>
    <message>
        <source>How it speaks</source>
        <translation>Cómo habla</translation>
    </message>
    <message>
        <source>At the start and at the end of each quiet. Without it all else is the same.</source>
        <translation>Al inicio y al final de cada silencio. Sin él todo lo demás es igual.</translation>
    </message>
    <message>
        <source>This computer has no sound device for now. The captions go on without it.</source>
        <translation>Por ahora este ordenador no tiene dispositivo de sonido. El texto sigue sin él.</translation>
    </message>
    <message>
        <source>The device that was chosen is not here for now. The computer&apos;s own choice stands in for it.</source>
        <translation>El dispositivo elegido no está por ahora. Lo sustituye el que el ordenador elige.</translation>
    </message>
    <message>
        <source>The sound of the computer may be off, low, or on its way to another device. The captions stand on screen either way.</source>
        <translation>El sonido del ordenador puede estar apagado, bajo, o ir a otro dispositivo. El texto está en pantalla en todo caso.</translation>
    </message>
    <message>
        <source>Then the lines can be read aloud, or not, at any moment.</source>
        <translation>Entonces las líneas se pueden leer en voz alta, o no, en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>VoiceRoom</name>
    <message>
        <source>{name}, higher</source>
        <translation>{name}, más aguda</translation>
    </message>
    <message>
        <source>{name}, lower</source>
        <translation>{name}, más grave</translation>
    </message>
    <message>
        <source>The first that suits the language</source>
        <translation>La primera que va con el idioma</translation>
    </message>
    <message>
        <source>As the computer has it</source>
        <translation>Como lo tiene el ordenador</translation>
    </message>
    <message>
        <source>Chosen before, not here</source>
        <translation>Elegido antes, no está</translation>
    </message>
    <message>
        <source>Chosen before</source>
        <translation>Elegido antes</translation>
    </message>
</context>
<context>
    <name>VoiceSection</name>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Read the lines aloud</source>
        <translation>Leer las líneas en voz alta</translation>
    </message>
    <message>
        <source>Captions stand on screen either way.</source>
        <translation>El texto está en pantalla en todo caso.</translation>
    </message>
    <message>
        <source>Which voice, and how it sounds</source>
        <translation>Qué voz, y cómo suena</translation>
    </message>
</context>
<context>
    <name>VoiceTry</name>
    <message>
        <source>Hear it</source>
        <translation>Oírla</translation>
    </message>
    <message>
        <source>Hear {name}</source>
        <translation>Oír {name}</translation>
    </message>
</context>
<context>
    <name>WaysPanel</name>
    <message>
        <source>Ways on</source>
        <translation>Formas de seguir</translation>
    </message>
</context>
<context>
    <name>WordsSection</name>
    <message>
        <source>Words to strike out</source>
        <translation>Palabras que tachar</translation>
    </message>
    <message>
        <source>Words that sting</source>
        <translation>Palabras que duelen</translation>
    </message>
    <message>
        <source>A word that is struck out stands in no exercise any more.</source>
        <translation>Una palabra tachada ya no sale en ningún ejercicio.</translation>
    </message>
</context>
<context>
    <name>_SetCard</name>
    <message>
        <source>New version</source>
        <translation>Versión nueva</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The file again</source>
        <translation>El archivo otra vez</translation>
    </message>
    <message>
        <source>New version of {title}</source>
        <translation>Versión nueva de {title}</translation>
    </message>
    <message>
        <source>Withdraw {title}</source>
        <translation>Retirar {title}</translation>
    </message>
    <message>
        <source>The file of {title} again</source>
        <translation>El archivo de {title} otra vez</translation>
    </message>
</context>
</TS>
