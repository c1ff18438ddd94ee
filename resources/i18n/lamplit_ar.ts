<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>AboutPage</name>
    <message>
        <source>Lamplit {version}</source>
        <translation>Lamplit {version}</translation>
    </message>
    <message>
        <source>Short, slow exercises between therapy sessions. It goes alongside therapy and is no treatment.</source>
        <translation>تمارين قصيرة وبطيئة بين جلسات العلاج. تسير إلى جانب العلاج وليست علاجًا.</translation>
    </message>
    <message>
        <source>The exercises: {review}.</source>
        <translation>التمارين: {review}.</translation>
    </message>
    <message>
        <source>Hide, at the top, takes the window away at once. Shift three times does the same, or Ctrl+H. Starting Lamplit once more brings it back, with a plain page first.</source>
        <translation>«إخفاء» في الأعلى يزيل النافذة فورًا. ثلاث ضغطات على Shift تفعل الشيء نفسه، أو Ctrl+H. تشغيل Lamplit مرة أخرى يعيدها، بصفحة بسيطة أولًا.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. The app has no part that could send anything.</source>
        <translation>لا شيء يغادر هذا الحاسوب. ليس في التطبيق جزء يستطيع إرسال شيء.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>برنامج حر تحت رخصة GNU العمومية العامة، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
        <source>Typeface: Atkinson Hyperlegible, SIL Open Font License 1.1.</source>
        <translation>الخط: Atkinson Hyperlegible، رخصة SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>Speech: eSpeak NG, where it is installed. Window: Qt. Log: SQLCipher.</source>
        <translation>الصوت: eSpeak NG حيث يوجد. النافذة: Qt. السجل: SQLCipher.</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>رخص الأجزاء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>draft, not yet reviewed by a clinician</source>
        <translation>مسودة لم يراجعها مختص بعد</translation>
    </message>
    <message>
        <source>translation not yet reviewed</source>
        <translation>ترجمة لم تُراجَع بعد</translation>
    </message>
</context>
<context>
    <name>AcceptPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>ما فيه</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>How it is set</source>
        <translation>كيف ضُبط</translation>
    </message>
    <message>
        <source>Take it on</source>
        <translation>قبوله</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>«{sentence}»</translation>
    </message>
    <message>
        <source>Nothing but its number.</source>
        <translation>لا شيء سوى رقمه.</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>بكلماتهم</translation>
    </message>
    <message>
        <source>Either way, the other exercises stay as they are.</source>
        <translation>في الحالين تبقى التمارين الأخرى كما هي.</translation>
    </message>
</context>
<context>
    <name>AfterKeep</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Add more</source>
        <translation>إضافة المزيد</translation>
    </message>
    <message>
        <source>Ways on</source>
        <translation>طرق للمتابعة</translation>
    </message>
</context>
<context>
    <name>AlongRow</name>
    <message>
        <source>Your recordings go along</source>
        <translation>تسجيلاتك الصوتية تُرسل معه</translation>
    </message>
    <message>
        <source>the quiet of your room</source>
        <translation>صمت غرفتك</translation>
    </message>
    <message>
        <source>They are left out of this assignment.</source>
        <translation>تُترك خارج هذا التكليف.</translation>
    </message>
    <message>
        <source>Recorded: {names}. That is more than fits into one file.</source>
        <translation>المسجّل: {names}. هذا أكثر مما يتسع له ملف واحد.</translation>
    </message>
    <message>
        <source>Recorded: {names}.</source>
        <translation>المسجّل: {names}.</translation>
    </message>
    <message>
        <source>Recorded: {names}. The file becomes {size} MB.</source>
        <translation>المسجّل: {names}. يصير الملف {size} ميغابايت.</translation>
    </message>
</context>
<context>
    <name>ArrivePage</name>
    <message>
        <source>The log as it is now is kept as a copy first.</source>
        <translation>السجل كما هو الآن يُحفظ أولًا كنسخة.</translation>
    </message>
    <message>
        <source>A file from before</source>
        <translation>ملف من قبل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>No packed log is in this folder.</source>
        <translation>لا سجل محزومًا في هذا المجلد.</translation>
    </message>
    <message>
        <source>Use this log here</source>
        <translation>استخدام هذا السجل هنا</translation>
    </message>
    <message>
        <source>The log is here.</source>
        <translation>السجل هنا.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>This is the file that Lamplit made on the other computer. Its name ends in .lamplit.</source>
        <translation>هذا هو الملف الذي صنعه Lamplit على الحاسوب الآخر. ينتهي اسمه بـ .lamplit</translation>
    </message>
</context>
<context>
    <name>AssignedWords</name>
    <message>
        <source>Nobody has checked yet whose card it is.</source>
        <translation>لم يتحقق أحد بعد لمن هذه البطاقة.</translation>
    </message>
    <message>
        <source>There is no card for whoever made this file. It can be looked at, and taken on or not.</source>
        <translation>لا بطاقة هنا لمن صنع هذا الملف. يمكن النظر فيه، وقبوله أو لا.</translation>
    </message>
    <message>
        <source>New. You can look at it, and take it on or not.</source>
        <translation>جديد. يمكنك النظر فيه، وقبوله أو لا.</translation>
    </message>
    <message>
        <source>Not taken on. It still can be.</source>
        <translation>غير مقبول. ما زال قبوله ممكنًا.</translation>
    </message>
    <message>
        <source>Taken on. It begins on {day}.</source>
        <translation>مقبول. يبدأ في {day}.</translation>
    </message>
    <message>
        <source>Taken on.</source>
        <translation>مقبول.</translation>
    </message>
    <message>
        <source>Taken on, until {day}.</source>
        <translation>مقبول، حتى {day}.</translation>
    </message>
    <message>
        <source>A newer version is in its place.</source>
        <translation>حلت محله نسخة أحدث.</translation>
    </message>
    <message>
        <source>Its last day is past. What was done with it stays in the log.</source>
        <translation>انقضى يومه الأخير. ما أُنجز به يبقى في السجل.</translation>
    </message>
    <message>
        <source>It was ended by who set it. What was done with it stays in the log.</source>
        <translation>أنهاه من وضعه. ما أُنجز به يبقى في السجل.</translation>
    </message>
    <message>
        <source>“{title}” was ended by who set it. What was done with it stays in the log.</source>
        <translation>«{title}»: أنهاه من وضعه. ما أُنجز به يبقى في السجل.</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation>من {first}</translation>
    </message>
    <message>
        <source>From {first} until {last}</source>
        <translation>من {first} حتى {last}</translation>
    </message>
    <message>
        <source>As often or as rarely as you like</source>
        <translation>مرات كثيرة أو قليلة كما تحب</translation>
    </message>
    <message>
        <source>Up to {count} a day, or fewer, or none.</source>
        <translation>حتى {count} في اليوم، أو أقل، أو دون ذلك.</translation>
    </message>
    <message>
        <source>It starts at this pace: {pace}</source>
        <translation>يبدأ بهذه السرعة: {pace}</translation>
    </message>
    <message>
        <source>Exercises that turn to the body or to a tone of voice are on with it.</source>
        <translation>التمارين التي تتجه إلى الجسد أو إلى نبرة صوت تعمل معه.</translation>
    </message>
    <message>
        <source>Nothing in it turns inward.</source>
        <translation>لا شيء فيه يتجه إلى الداخل.</translation>
    </message>
    <message>
        <source>It was tried together before.</source>
        <translation>جُرّب معًا من قبل.</translation>
    </message>
    <message>
        <source>It was not tried together yet.</source>
        <translation>لم يُجرّب معًا بعد.</translation>
    </message>
    <message>
        <source>New in it: {title}</source>
        <translation>جديد فيه: {title}</translation>
    </message>
    <message>
        <source>No longer in it: {title}</source>
        <translation>لم يعد فيه: {title}</translation>
    </message>
    <message>
        <source>Other words or other quiet in: {title}</source>
        <translation>كلمات أخرى أو سكون آخر في: {title}</translation>
    </message>
    <message>
        <source>The order is new.</source>
        <translation>الترتيب جديد.</translation>
    </message>
    <message>
        <source>What you can pick from is new.</source>
        <translation>ما يمكنك أن تختار منه جديد.</translation>
    </message>
    <message>
        <source>Its name is new.</source>
        <translation>الاسم جديد.</translation>
    </message>
    <message>
        <source>The sentence with it is new.</source>
        <translation>الجملة المرفقة جديدة.</translation>
    </message>
    <message>
        <source>The note is new.</source>
        <translation>الملاحظة جديدة.</translation>
    </message>
    <message>
        <source>No last day is set now.</source>
        <translation>لا يوم أخير محدد الآن.</translation>
    </message>
    <message>
        <source>Its last day is now {day}.</source>
        <translation>يومه الأخير الآن {day}.</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>من {name}</translation>
    </message>
    <message>
        <source>Used today: {count}. It can wait until tomorrow</source>
        <translation>استُخدم اليوم: {count}. يمكنه الانتظار حتى الغد</translation>
    </message>
    <message>
        <source>Up to {count} a day</source>
        <translation>حتى {count} في اليوم</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
</context>
<context>
    <name>BodyFigures</name>
    <message>
        <source>Front</source>
        <translation>الأمام</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>الخلف</translation>
    </message>
    <message>
        <source>{place}, front</source>
        <translation>{place}، من الأمام</translation>
    </message>
    <message>
        <source>{place}, back</source>
        <translation>{place}، من الخلف</translation>
    </message>
    <message>
        <source>{place}, in 1 check-in</source>
        <translation>{place}، في تسجيل واحد</translation>
    </message>
    <message>
        <source>{place}, in {count} check-ins</source>
        <translation>{place}، في {count} تسجيلات</translation>
    </message>
</context>
<context>
    <name>BodyOutline</name>
    <message>
        <source>Body outline, front and back</source>
        <translation>مخطط الجسد، من الأمام والخلف</translation>
    </message>
    <message>
        <source>{place}: {count}</source>
        <translation>{place}: {count}</translation>
    </message>
    <message>
        <source>No place picked.</source>
        <translation>لم يُختر موضع.</translation>
    </message>
    <message>
        <source>1 place picked.</source>
        <translation>اختير موضع واحد.</translation>
    </message>
    <message>
        <source>{count} places picked.</source>
        <translation>المواضع المختارة: {count}</translation>
    </message>
    <message>
        <source>{place}, picked</source>
        <translation>{place}، مختار</translation>
    </message>
</context>
<context>
    <name>BodyRegionField</name>
    <message>
        <source>Or type a place</source>
        <translation>أو اكتب موضعًا</translation>
    </message>
    <message>
        <source>No place has that name here.</source>
        <translation>لا موضع بهذا الاسم هنا.</translation>
    </message>
    <message>
        <source>{place}. Enter leaves it out.</source>
        <translation>{place}. مفتاح الإدخال يزيله.</translation>
    </message>
    <message>
        <source>{place}. Enter picks it.</source>
        <translation>{place}. مفتاح الإدخال يختاره.</translation>
    </message>
</context>
<context>
    <name>BringInModel</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>لا يمكن قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>The entries could not be written. The log is as it was.</source>
        <translation>تعذرت كتابة المدخلات. السجل كما كان.</translation>
    </message>
    <message>
        <source>Not in the log yet: {count}</source>
        <translation>ليست في السجل بعد: {count}</translation>
    </message>
    <message>
        <source>In the log already, left as they are: {count}</source>
        <translation>موجودة في السجل، تُترك كما هي: {count}</translation>
    </message>
    <message>
        <source>Cannot be taken in: {count}</source>
        <translation>لا يمكن إدخالها: {count}</translation>
    </message>
    <message>
        <source>With a note that holds signs nobody sees: {count}</source>
        <translation>فيها ملاحظة تحوي رموزًا لا تُرى: {count}</translation>
    </message>
    <message>
        <source>Steady things, as far as there is room: {count}</source>
        <translation>أشياء ثابتة، بقدر ما يوجد مكان: {count}</translation>
    </message>
    <message>
        <source>Added to the log: {count}</source>
        <translation>أُضيفت إلى السجل: {count}</translation>
    </message>
    <message>
        <source>Deleted here once, left out: {count}</source>
        <translation>حُذفت هنا مرة، تُترك: {count}</translation>
    </message>
</context>
<context>
    <name>BringInPage</name>
    <message>
        <source>Bring in a file</source>
        <translation>إدخال ملف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>No file of this kind is in this folder.</source>
        <translation>لا ملف من هذا النوع في هذا المجلد.</translation>
    </message>
    <message>
        <source>What cannot be taken in</source>
        <translation>ما لا يمكن إدخاله</translation>
    </message>
    <message>
        <source>Bring back what was deleted here, too</source>
        <translation>إعادة ما حُذف هنا أيضًا</translation>
    </message>
    <message>
        <source>Add to the log</source>
        <translation>إضافة إلى السجل</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>نظرة إلى الوراء</translation>
    </message>
    <message>
        <source>This takes a file that a log was saved in as “everything to bring back”. What is in the log stays as it is.</source>
        <translation>هذا يأخذ ملفًا حُفظ فيه سجل بصيغة «كل شيء للاستعادة». ما في السجل يبقى كما هو.</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>تجري قراءة الملف.</translation>
    </message>
    <message>
        <source>Writing.</source>
        <translation>تجري الكتابة.</translation>
    </message>
    <message>
        <source>There is nothing in it that the log does not have.</source>
        <translation>ليس فيه شيء لا يملكه السجل.</translation>
    </message>
</context>
<context>
    <name>ByCodePage</name>
    <message>
        <source>I have a recovery code</source>
        <translation>لدي رمز استعادة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The twelve words, from the paper</source>
        <translation>الكلمات الاثنتا عشرة، من الورقة</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>It takes the place of the forgotten one. The code stays as it is.</source>
        <translation>تحل محل العبارة المنسية. يبقى الرمز كما هو.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>يجري الفتح</translation>
    </message>
    <message>
        <source>{count} of {all} words</source>
        <translation>{count} من {all} كلمة</translation>
    </message>
</context>
<context>
    <name>CardPageText</name>
    <message>
        <source>A card for Lamplit</source>
        <translation>بطاقة لـ Lamplit</translation>
    </message>
    <message>
        <source>From a person who uses the exercises.</source>
        <translation>من شخص يستخدم التمارين.</translation>
    </message>
    <message>
        <source>From a person who sets exercises.</source>
        <translation>من شخص يضع تمارين.</translation>
    </message>
    <message>
        <source>The words of this card, to be read out when asked:</source>
        <translation>كلمات هذه البطاقة، تُقرأ عند السؤال عنها:</translation>
    </message>
    <message>
        <source>A code reader turns the squares into text. Lamplit takes that text under “Take in a card”.</source>
        <translation>قارئ الرموز يحوّل المربعات إلى نص. يأخذ Lamplit هذا النص تحت «إدخال بطاقة».</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Not checked</source>
        <translation>لم يُتحقق منها</translation>
    </message>
    <message>
        <source>Read out by phone</source>
        <translation>قُرئت بالهاتف</translation>
    </message>
    <message>
        <source>Checked in person</source>
        <translation>تُحقق منها وجهًا لوجه</translation>
    </message>
    <message>
        <source>It came as a file or as text. Nobody has checked yet whose it is.</source>
        <translation>جاءت كملف أو كنص. لم يتحقق أحد بعد لمن هي.</translation>
    </message>
    <message>
        <source>Its words were read out by phone and typed back here.</source>
        <translation>قُرئت كلماتها بالهاتف وكُتبت هنا.</translation>
    </message>
    <message>
        <source>Its words were read out face to face and typed back here.</source>
        <translation>قُرئت كلماتها وجهًا لوجه وكُتبت هنا.</translation>
    </message>
    <message>
        <source>{name} · {trust}</source>
        <translation>‏{name} · {trust}</translation>
    </message>
    <message>
        <source>Someone this app doesn&apos;t know</source>
        <translation>شخص لا يعرفه هذا التطبيق</translation>
    </message>
    <message>
        <source>Your therapist&apos;s card</source>
        <translation>بطاقة معالجك</translation>
    </message>
    <message>
        <source>This person&apos;s card</source>
        <translation>بطاقة هذا الشخص</translation>
    </message>
</context>
<context>
    <name>CheckInModel</name>
    <message>
        <source>This could not be kept this time.</source>
        <translation>تعذر حفظ هذا هذه المرة.</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Add more</source>
        <translation>إضافة المزيد</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Close without keeping</source>
        <translation>إغلاق دون حفظ</translation>
    </message>
    <message>
        <source>This is held until the log is open. It goes if Lamplit is closed first.</source>
        <translation>يُمسك هذا حتى يُفتح السجل. يذهب إن أُغلق Lamplit قبل ذلك.</translation>
    </message>
    <message>
        <source>What would you like to add?</source>
        <translation>ماذا تود أن تضيف؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close without adding</source>
        <translation>إغلاق دون إضافة</translation>
    </message>
    <message>
        <source>Keys: 0 to 9, 1 and 0 for ten, S for Skip, Esc to go back.</source>
        <translation>المفاتيح: 0 إلى 9، و1 ثم 0 للعشرة، S للتخطي، Esc للرجوع.</translation>
    </message>
    <message>
        <source>Keys: Ctrl+Enter for Keep, Esc to close.</source>
        <translation>المفاتيح: Ctrl+Enter للحفظ، Esc للإغلاق.</translation>
    </message>
    <message>
        <source>Keys: 0 to 9, 1 and 0 for ten, S for Skip, Ctrl+Enter for Keep, Esc to close.</source>
        <translation>المفاتيح: 0 إلى 9، و1 ثم 0 للعشرة، S للتخطي، Ctrl+Enter للحفظ، Esc للإغلاق.</translation>
    </message>
    <message>
        <source>Keys: 0 to 9, 1 and 0 for ten, S for Skip, P for a place, Ctrl+Enter for Keep, Esc to close.</source>
        <translation>المفاتيح: 0 إلى 9، و1 ثم 0 للعشرة، S للتخطي، P لموضع، Ctrl+Enter للحفظ، Esc للإغلاق.</translation>
    </message>
</context>
<context>
    <name>CheckInSection</name>
    <message>
        <source>Check-ins</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Ask for a rating before an exercise</source>
        <translation>السؤال عن تقدير قبل التمرين</translation>
    </message>
    <message>
        <source>Skip is there each time.</source>
        <translation>التخطي متاح كل مرة.</translation>
    </message>
    <message>
        <source>Offer a rating after an exercise</source>
        <translation>عرض تقدير بعد التمرين</translation>
    </message>
    <message>
        <source>Where one stood before it. Skip is there too.</source>
        <translation>حيث كان هناك تقدير قبله. التخطي متاح أيضًا.</translation>
    </message>
    <message>
        <source>Words before numbers</source>
        <translation>الكلمات قبل الأرقام</translation>
    </message>
    <message>
        <source>A little, a lot, too much.</source>
        <translation>قليل، كثير، أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Body places</source>
        <translation>مواضع الجسد</translation>
    </message>
    <message>
        <source>Offers a place in the body after a rating.</source>
        <translation>يعرض موضعًا في الجسد بعد التقدير.</translation>
    </message>
</context>
<context>
    <name>ChooseBar</name>
    <message>
        <source>Delete what is marked</source>
        <translation>حذف المحدد</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Delete all of these</source>
        <translation>حذف كل هذه</translation>
    </message>
</context>
<context>
    <name>CodeModel</name>
    <message>
        <source>One of these is another word on the paper, or stands in another place.</source>
        <translation>إحدى هذه الكلمات غير ذلك على الورقة، أو في موضع آخر.</translation>
    </message>
    <message>
        <source>This could not be done this time.</source>
        <translation>تعذر فعل هذا هذه المرة.</translation>
    </message>
</context>
<context>
    <name>ConsentText</name>
    <message>
        <source>The file can be opened by {name} and by nobody else.</source>
        <translation>يستطيع {name} فتح الملف، ولا أحد غيره.</translation>
    </message>
    <message>
        <source>{name} sees the lines above and nothing else of Lamplit: not when you use it, and not where.</source>
        <translation>يرى {name} الأسطر أعلاه ولا شيء غيرها من Lamplit: لا متى تستخدمه، ولا أين.</translation>
    </message>
    <message>
        <source>Once shared, the page becomes part of the clinic&apos;s record, and the clinic&apos;s rules hold for it.</source>
        <translation>متى شوركت الصفحة تصير جزءًا من ملف المركز، وتسري عليها قواعد المركز.</translation>
    </message>
    <message>
        <source>A copy that was sent can&apos;t be called back.</source>
        <translation>النسخة التي أُرسلت لا يمكن استرجاعها.</translation>
    </message>
    <message>
        <source>You can leave it, now or any other time, and the exercises stay as they are.</source>
        <translation>يمكنك تركه، الآن أو في أي وقت آخر، وتبقى التمارين كما هي.</translation>
    </message>
</context>
<context>
    <name>CopiesModel</name>
    <message>
        <source>The copies cannot be read for now.</source>
        <translation>لا يمكن قراءة النسخ الآن.</translation>
    </message>
    <message>
        <source>before a new form of the log</source>
        <translation>قبل صيغة جديدة للسجل</translation>
    </message>
    <message>
        <source>before the log got another key</source>
        <translation>قبل أن يأخذ السجل مفتاحًا آخر</translation>
    </message>
    <message>
        <source>before a copy took its place</source>
        <translation>قبل أن تحل نسخة محله</translation>
    </message>
    <message>
        <source>as it lay there, and could not be read</source>
        <translation>كما كان، ولم تمكن قراءته</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Copies of the log</source>
        <translation>نسخ السجل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Copies, newest first</source>
        <translation>النسخ، الأحدث أولًا</translation>
    </message>
    <message>
        <source>There is no copy yet. The first one is made by itself.</source>
        <translation>لا نسخة بعد. الأولى تُصنع وحدها.</translation>
    </message>
    <message>
        <source>Put this copy in the place of the log</source>
        <translation>وضع هذه النسخة مكان السجل</translation>
    </message>
    <message>
        <source>The log as it is now is kept as a copy first.</source>
        <translation>السجل كما هو الآن يُحفظ أولًا كنسخة.</translation>
    </message>
    <message>
        <source>This copy is the log now. The log as it was stands among the copies.</source>
        <translation>هذه النسخة هي السجل الآن. السجل كما كان بين النسخ.</translation>
    </message>
    <message>
        <source>No packed log is in this folder.</source>
        <translation>لا سجل محزومًا في هذا المجلد.</translation>
    </message>
    <message>
        <source>A copy from elsewhere</source>
        <translation>نسخة من مكان آخر</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>إدخال ملف</translation>
    </message>
    <message>
        <source>Move to a new laptop</source>
        <translation>الانتقال إلى حاسوب جديد</translation>
    </message>
    <message>
        <source>Lamplit keeps locked copies of the log by itself: of the last seven days it was open, and of the last four weeks.</source>
        <translation>يحفظ Lamplit وحده نسخًا مقفلة من السجل: لآخر سبعة أيام كان فيها مفتوحًا، ولآخر أربعة أسابيع.</translation>
    </message>
    <message>
        <source>Adds the entries of a file that was taken from a log. What is here stays.</source>
        <translation>يضيف مدخلات ملف أُخذ من سجل. ما هنا يبقى.</translation>
    </message>
    <message>
        <source>Packs the log into one locked file, for another computer.</source>
        <translation>يحزم السجل في ملف مقفل واحد، لحاسوب آخر.</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>Copies of the log</source>
        <translation>نسخ السجل</translation>
    </message>
    <message>
        <source>Move to a new laptop</source>
        <translation>الانتقال إلى حاسوب جديد</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>The log keeps locked copies of itself on this computer.</source>
        <translation>يحفظ السجل نسخًا مقفلة من نفسه على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Passphrase of this copy</source>
        <translation>عبارة مرور هذه النسخة</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>فتح النسخة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Opening the copy.</source>
        <translation>يجري فتح النسخة.</translation>
    </message>
    <message>
        <source>It opens with the passphrase that the log had when the copy was made.</source>
        <translation>تُفتح بعبارة المرور التي كانت للسجل حين صُنعت.</translation>
    </message>
    <message>
        <source>Putting it there.</source>
        <translation>يجري وضعها هناك.</translation>
    </message>
</context>
<context>
    <name>CopyLookModel</name>
    <message>
        <source>The copy could not be put there. The log is as it was.</source>
        <translation>تعذر وضع النسخة هناك. السجل كما كان.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>لا يمكن قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>Check-ins: {check_ins} · Exercises: {runs} · Notes: {notes}</source>
        <translation>التسجيلات: {check_ins} · التمارين: {runs} · الملاحظات: {notes}</translation>
    </message>
    <message>
        <source>Nothing stands in it.</source>
        <translation>لا شيء فيها.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>أيرلندا</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>نيوزيلندا</translation>
    </message>
    <message>
        <source>France</source>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>النمسا</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>هولندا</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>بلجيكا</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>إسبانيا</translation>
    </message>
    <message>
        <source>India</source>
        <translation>الهند</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>البرازيل</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>جنوب أفريقيا</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Press any key, or click.</source>
        <translation>اضغط أي مفتاح، أو انقر.</translation>
    </message>
    <message>
        <source>Help from a person</source>
        <translation>مساعدة من إنسان</translation>
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
        <translation>ما تمكن قراءته يمكن نقله إلى سجل جديد. يبقى الملف التالف كما هو، بين النسخ.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Bring over what can be read</source>
        <translation>نقل ما تمكن قراءته</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Put a copy back</source>
        <translation>إعادة نسخة</translation>
    </message>
    <message>
        <source>Go on without the log</source>
        <translation>المتابعة دون السجل</translation>
    </message>
    <message>
        <source>Help from a person</source>
        <translation>مساعدة من إنسان</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The log is here again</source>
        <translation>السجل هنا من جديد</translation>
    </message>
    <message>
        <source>A part of the log can&apos;t be read</source>
        <translation>جزء من السجل لا تمكن قراءته</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>يجري التوقف</translation>
    </message>
    <message>
        <source>Bringing it over: {share} %</source>
        <translation>يجري نقله: {share} %</translation>
    </message>
    <message>
        <source>Check-ins that came over: {count}</source>
        <translation>تسجيلات نُقلت: {count}</translation>
    </message>
    <message>
        <source>Of these, with a part missing: {count}</source>
        <translation>منها ما ينقصه جزء: {count}</translation>
    </message>
    <message>
        <source>How many could not be read is not known.</source>
        <translation>لا يُعرف كم منها لم تمكن قراءته.</translation>
    </message>
    <message>
        <source>Entries that could not be read: {count}</source>
        <translation>مدخلات لم تمكن قراءتها: {count}</translation>
    </message>
    <message>
        <source>The damaged file is kept among the copies.</source>
        <translation>الملف التالف محفوظ بين النسخ.</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>That could not be brought back this time.</source>
        <translation>تعذرت إعادة ذلك هذه المرة.</translation>
    </message>
    <message>
        <source>That could not be deleted this time. It is still there.</source>
        <translation>تعذر حذف ذلك هذه المرة. ما زال هناك.</translation>
    </message>
    <message>
        <source>It is out of sight, and goes wholly when the log opens next.</source>
        <translation>هو خارج النظر، ويذهب كله حين يُفتح السجل تاليًا.</translation>
    </message>
</context>
<context>
    <name>DeskCards</name>
    <message>
        <source>Without this card no file can be made for {name}, and no page of theirs is taken in. What is on the desk stays.</source>
        <translation>دون هذه البطاقة لا يمكن صنع ملف لـ {name}، ولا تُؤخذ صفحة منه. ما على المكتب يبقى.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>The desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Go on with the assignment that is half done</source>
        <translation>متابعة التكليف الذي لم يكتمل</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>People, by name</source>
        <translation>الأشخاص، حسب الاسم</translation>
    </message>
    <message>
        <source>A pseudonym</source>
        <translation>اسم مستعار</translation>
    </message>
    <message>
        <source>A short note, if you like</source>
        <translation>ملاحظة قصيرة، إن أردت</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Set for several</source>
        <translation>وضع تمارين لعدة أشخاص</translation>
    </message>
    <message>
        <source>Set exercises for them</source>
        <translation>وضع تمارين لهم</translation>
    </message>
    <message>
        <source>No more picking</source>
        <translation>إنهاء الاختيار</translation>
    </message>
    <message>
        <source>{count} are picked. Who has no card yet can be picked once cards are exchanged.</source>
        <translation>المختارون: {count}. من لا بطاقة له بعد يمكن اختياره بعد تبادل البطاقات.</translation>
    </message>
    <message>
        <source>One is picked. Who has no card yet can be picked once cards are exchanged.</source>
        <translation>اختير شخص واحد. من لا بطاقة له بعد يمكن اختياره بعد تبادل البطاقات.</translation>
    </message>
    <message>
        <source>Pick people with Space or a click. Who has no card yet can be picked once they have one.</source>
        <translation>يُختار الأشخاص بمفتاح المسافة أو بنقرة. من لا بطاقة له بعد يمكن اختياره حين تكون له بطاقة.</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>المكتبات</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>بطاقتك</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation>لنفسك</translation>
    </message>
    <message>
        <source>Nobody is here yet. A pseudonym is all it takes; their card comes afterwards.</source>
        <translation>لا أحد هنا بعد. البداية باسم مستعار، والبطاقة تأتي لاحقًا.</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>DeskPeopleModel</name>
    <message>
        <source>no card yet</source>
        <translation>لا بطاقة بعد</translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation>أُرسل {day}</translation>
    </message>
    <message>
        <source>page of {day}</source>
        <translation>صفحة {day}</translation>
    </message>
</context>
<context>
    <name>DeskRoom</name>
    <message>
        <source>The watched folder</source>
        <translation>المجلد المراقب</translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>For others</source>
        <translation>لآخرين</translation>
    </message>
    <message>
        <source>I set exercises for others</source>
        <translation>أضع تمارين لآخرين</translation>
    </message>
    <message>
        <source>Home is a desk then. Your own exercises stay in the menu, and what is on the desk stays there.</source>
        <translation>تصير «البداية» مكتبًا عندها. تبقى تمارينك في القائمة، وما على المكتب يبقى عليه.</translation>
    </message>
</context>
<context>
    <name>DeskTrouble</name>
    <message>
        <source>This could not be done for now.</source>
        <translation>تعذر فعل هذا الآن.</translation>
    </message>
</context>
<context>
    <name>DesktopTrayIcon</name>
    <message>
        <source>Open Lamplit</source>
        <translation>افتح Lamplit</translation>
    </message>
    <message>
        <source>The next reminder in an hour</source>
        <translation>التذكير التالي بعد ساعة</translation>
    </message>
    <message>
        <source>Pause the reminders</source>
        <translation>أوقف التذكيرات مؤقتًا</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>إخفاء الآن</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>DoseRow</name>
    <message>
        <source>Pace it starts with</source>
        <translation>السرعة في البداية</translation>
    </message>
    <message>
        <source>Up to how often a day</source>
        <translation>إلى كم مرة في اليوم</translation>
    </message>
    <message>
        <source>Looking inward</source>
        <translation>النظر إلى الداخل</translation>
    </message>
    <message>
        <source>The breath, the body, naming and tone.</source>
        <translation>النفَس والجسد والتسمية والنبرة.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>حتى يوم</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>The last day stands before the first.</source>
        <translation>اليوم الأخير قبل الأول.</translation>
    </message>
    <message>
        <source>No ceiling</source>
        <translation>بلا سقف</translation>
    </message>
    <message>
        <source>Up to {count} a day</source>
        <translation>حتى {count} في اليوم</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>The log cannot be read for now.</source>
        <translation>لا يمكن قراءة السجل الآن.</translation>
    </message>
    <message>
        <source>The log could not be made. Exercises work; nothing is kept for now.</source>
        <translation>تعذر إنشاء السجل. التمارين تعمل؛ لا يُحفظ شيء الآن.</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>This entry is no longer in the log.</source>
        <translation>لم يعد هذا المدخل في السجل.</translation>
    </message>
    <message>
        <source>The note could not be kept this time. It is as it was; what you typed is here.</source>
        <translation>تعذر حفظ الملاحظة هذه المرة. هي كما كانت؛ وما كتبته هنا.</translation>
    </message>
    <message>
        <source>That did not work this time.</source>
        <translation>لم ينجز ذلك هذه المرة.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Correct the note</source>
        <translation>تعديل الملاحظة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>تركه كما كان</translation>
    </message>
    <message>
        <source>This was here from before.</source>
        <translation>كان هذا هنا من قبل.</translation>
    </message>
    <message>
        <source>Delete this</source>
        <translation>حذف هذا</translation>
    </message>
    <message>
        <source>A press shows it.</source>
        <translation>ضغطة تُظهرها.</translation>
    </message>
    <message>
        <source>The time of the check-in stays. Ctrl+Enter keeps it, Esc leaves it as it was.</source>
        <translation>يبقى وقت التسجيل. Ctrl+Enter يحفظه، وEsc يتركه كما كان.</translation>
    </message>
    <message>
        <source>Where it ended</source>
        <translation>أين انتهى</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>How much was going on</source>
        <translation>كم كان يجري</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>في الجسد</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>الشعور</translation>
    </message>
</context>
<context>
    <name>ExerciseEditorModel</name>
    <message>
        <source>The exercise could not be saved for now. It stands here as it is.</source>
        <translation>تعذر حفظ التمرين الآن. هو هنا كما هو.</translation>
    </message>
    <message>
        <source>It could not be deleted for now.</source>
        <translation>تعذر حذفه الآن.</translation>
    </message>
</context>
<context>
    <name>ExerciseEditorPage</name>
    <message>
        <source>An exercise</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What it does, in one sentence</source>
        <translation>ماذا يفعل، في جملة واحدة</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>When to leave it out, one sentence to a line</source>
        <translation>متى يُترك، جملة في كل سطر</translation>
    </message>
    <message>
        <source>What Save waits for</source>
        <translation>ما ينتظره الحفظ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>إلى ملف</translation>
    </message>
    <message>
        <source>Delete this exercise</source>
        <translation>حذف هذا التمرين</translation>
    </message>
    <message>
        <source>It goes from here. What was given out keeps its own copy.</source>
        <translation>يذهب من هنا. ما سُلّم له نسخته الخاصة.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>Save waits for this:</source>
        <translation>ينتظر الحفظ هذا:</translation>
    </message>
    <message>
        <source>Save waits for these:</source>
        <translation>ينتظر الحفظ هذه:</translation>
    </message>
    <message>
        <source>Save waits for these, and {count} more:</source>
        <translation>ينتظر الحفظ هذه، و{count} غيرها:</translation>
    </message>
    <message>
        <source>The lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Up to 14 words each. Alt with Up or Down moves a line.</source>
        <translation>حتى 14 كلمة لكل سطر. Alt مع السهم أعلى أو أسفل ينقل السطر.</translation>
    </message>
    <message>
        <source>When it gets heavier</source>
        <translation>حين يصير أثقل</translation>
    </message>
</context>
<context>
    <name>ExerciseFileModel</name>
    <message>
        <source>The file could not be written there.</source>
        <translation>تعذرت كتابة الملف هناك.</translation>
    </message>
</context>
<context>
    <name>ExerciseFilePage</name>
    <message>
        <source>Into a file</source>
        <translation>إلى ملف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>حفظه</translation>
    </message>
    <message>
        <source>Put this one in its place</source>
        <translation>وضع هذا مكانه</translation>
    </message>
    <message>
        <source>The file is plain text, and nothing of a person is in it.</source>
        <translation>الملف نص عادي، ولا شيء فيه عن أي شخص.</translation>
    </message>
    <message>
        <source>The file is here: {file}</source>
        <translation>الملف هنا: ⁦{file}⁩</translation>
    </message>
</context>
<context>
    <name>ExerciseRoom</name>
    <message>
        <source>This exercise can&apos;t be read for now.</source>
        <translation>لا يمكن قراءة هذا التمرين الآن.</translation>
    </message>
    <message>
        <source>“{title}” is kept.</source>
        <translation>«{title}» محفوظة.</translation>
    </message>
    <message>
        <source>“{title}” is kept. Its recordings could not be.</source>
        <translation>«{title}» محفوظ. تعذر حفظ تسجيلاته الصوتية.</translation>
    </message>
</context>
<context>
    <name>ExerciseSide</name>
    <message>
        <source>The sound device that was chosen is not here. Another stands in for it.</source>
        <translation>جهاز الصوت المختار غير موجود. يحل آخر محله.</translation>
    </message>
</context>
<context>
    <name>ExerciseStartPage</name>
    <message>
        <source>Write an exercise</source>
        <translation>كتابة تمرين</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>البدء من لا شيء</translation>
    </message>
    <message>
        <source>Begin with a copy of: a part of its title</source>
        <translation>البدء بنسخة من: جزء من العنوان</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>تمارينك</translation>
    </message>
    <message>
        <source>There is no exercise file in this folder.</source>
        <translation>لا ملف تمرين في هذا المجلد.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>من ملف</translation>
    </message>
</context>
<context>
    <name>FadeQuestion</name>
    <message>
        <source>Four weeks with this set. How does it go on?</source>
        <translation>أربعة أسابيع مع هذه المجموعة. كيف تستمر؟</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>توسيع</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>تخفيف</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Widen: on to the next family. Fade: fewer lines, no voice, no check-in, one day a week without it, or a card alone.</source>
        <translation>توسيع: الانتقال إلى العائلة التالية. تخفيف: أسطر أقل، دون صوت، دون تسجيل، يوم في الأسبوع دونها، أو بطاقة وحدها.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A name on the desk has 1 to 60 characters.</source>
        <translation>الاسم على المكتب من 1 إلى 60 حرفًا.</translation>
    </message>
    <message>
        <source>A note on the desk holds up to 200 characters.</source>
        <translation>الملاحظة على المكتب تتسع لـ 200 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>Another person on this desk has this card already.</source>
        <translation>شخص آخر على هذا المكتب له هذه البطاقة بالفعل.</translation>
    </message>
    <message>
        <source>This person is not on the desk any more.</source>
        <translation>لم يعد هذا الشخص على المكتب.</translation>
    </message>
    <message>
        <source>The file of this person is not in its place; nothing was changed.</source>
        <translation>ملف هذا الشخص ليس في مكانه؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The file of this person can&apos;t be read; it is left as it is.</source>
        <translation>لا يمكن قراءة ملف هذا الشخص؛ يُترك كما هو.</translation>
    </message>
    <message>
        <source>The file of this person belongs to a newer Lamplit; it is left as it is.</source>
        <translation>ملف هذا الشخص يعود إلى Lamplit أحدث؛ يُترك كما هو.</translation>
    </message>
    <message>
        <source>That passphrase doesn&apos;t open this log.</source>
        <translation>عبارة المرور هذه لا تفتح هذا السجل.</translation>
    </message>
    <message>
        <source>This log opens with its passphrase.</source>
        <translation>هذا السجل يُفتح بعبارة مروره.</translation>
    </message>
    <message>
        <source>A passphrase has 12 characters or more here.</source>
        <translation>عبارة المرور هنا 12 حرفًا أو أكثر.</translation>
    </message>
    <message>
        <source>A passphrase has letters too; a number alone is quickly tried out.</source>
        <translation>في عبارة المرور حروف أيضًا؛ الرقم وحده يُجرَّب سريعًا.</translation>
    </message>
    <message>
        <source>That one is on the lists of phrases that are tried first, so it is not taken.</source>
        <translation>هذه في قوائم العبارات التي تُجرَّب أولًا، فلا تُؤخذ.</translation>
    </message>
    <message>
        <source>That code doesn&apos;t open this log.</source>
        <translation>هذا الرمز لا يفتح هذا السجل.</translation>
    </message>
    <message>
        <source>This log has no recovery code.</source>
        <translation>ليس لهذا السجل رمز استعادة.</translation>
    </message>
    <message>
        <source>The key file of this log is damaged; nothing was changed.</source>
        <translation>ملف مفتاح هذا السجل تالف؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The key file of this log is not in its place; nothing was changed.</source>
        <translation>ملف مفتاح هذا السجل ليس في مكانه؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The log file is not in its place; nothing was changed.</source>
        <translation>ملف السجل ليس في مكانه؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The log file is empty, and nothing was written to it.</source>
        <translation>ملف السجل فارغ، ولم يُكتب فيه شيء.</translation>
    </message>
    <message>
        <source>The file in the log&apos;s place is not encrypted, so it is left as it is.</source>
        <translation>الملف في مكان السجل غير مشفر، فيُترك كما هو.</translation>
    </message>
    <message>
        <source>The log file can&apos;t be read; it is left as it is.</source>
        <translation>لا يمكن قراءة ملف السجل؛ يُترك كما هو.</translation>
    </message>
    <message>
        <source>This log belongs to a newer Lamplit; it is left as it is.</source>
        <translation>هذا السجل يعود إلى Lamplit أحدث؛ يُترك كما هو.</translation>
    </message>
    <message>
        <source>There is a log in this folder already; nothing was changed.</source>
        <translation>في هذا المجلد سجل بالفعل؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Another window is using this log at the moment.</source>
        <translation>نافذة أخرى تستخدم هذا السجل الآن.</translation>
    </message>
    <message>
        <source>There is no room left on the disk, so this isn&apos;t kept yet.</source>
        <translation>لا مكان باقيًا على القرص، فلم يُحفظ هذا بعد.</translation>
    </message>
    <message>
        <source>This log can be read here, but not written to.</source>
        <translation>تمكن قراءة هذا السجل هنا، لا الكتابة فيه.</translation>
    </message>
    <message>
        <source>A note holds up to 20,000 characters, and this one is longer.</source>
        <translation>تتسع الملاحظة لـ 20,000 حرف، وهذه أطول.</translation>
    </message>
    <message>
        <source>There are too many entries of one moment, so this isn&apos;t kept.</source>
        <translation>مدخلات لحظة واحدة كثيرة جدًا، فلا يُحفظ هذا.</translation>
    </message>
    <message>
        <source>A word of the scale holds up to 60 characters, and this one is longer.</source>
        <translation>كلمة المقياس تتسع لـ 60 حرفًا، وهذه أطول.</translation>
    </message>
    <message>
        <source>There is no room for more words to strike out.</source>
        <translation>لا مكان لكلمات أخرى تُشطب.</translation>
    </message>
    <message>
        <source>There is no room for more things of one&apos;s own.</source>
        <translation>لا مكان لمزيد من الأشياء الخاصة.</translation>
    </message>
    <message>
        <source>There is too little room on the disk for a copy of the log, so none was made.</source>
        <translation>المكان على القرص قليل جدًا لنسخة من السجل، فلم تُصنع نسخة.</translation>
    </message>
    <message>
        <source>This file is not a log that Lamplit packed.</source>
        <translation>هذا الملف ليس سجلًا حزمه Lamplit.</translation>
    </message>
    <message>
        <source>This file is cut short, so nothing was taken from it.</source>
        <translation>هذا الملف مقطوع، فلم يُؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>This copy is damaged, so nothing was taken from it.</source>
        <translation>هذه النسخة تالفة، فلم يُؤخذ منها شيء.</translation>
    </message>
    <message>
        <source>This copy is not there any more.</source>
        <translation>لم تعد هذه النسخة هناك.</translation>
    </message>
    <message>
        <source>A file that leaves this computer needs a passphrase.</source>
        <translation>الملف الذي يغادر هذا الحاسوب يحتاج إلى عبارة مرور.</translation>
    </message>
    <message>
        <source>Nothing of this log can be read, so it is left as it is; a copy of it may be put back.</source>
        <translation>لا شيء من هذا السجل تمكن قراءته، فيُترك كما هو؛ يمكن إعادة نسخة منه.</translation>
    </message>
    <message>
        <source>This log can be read as it is, so it is left as it is.</source>
        <translation>تمكن قراءة هذا السجل كما هو، فيُترك كما هو.</translation>
    </message>
    <message>
        <source>The log is not open.</source>
        <translation>السجل ليس مفتوحًا.</translation>
    </message>
    <message>
        <source>The folder of the log can&apos;t be reached for now.</source>
        <translation>لا يمكن بلوغ مجلد السجل الآن.</translation>
    </message>
    <message>
        <source>The disk gave an error, so this isn&apos;t kept yet.</source>
        <translation>أعطى القرص خطأً، فلم يُحفظ هذا بعد.</translation>
    </message>
    <message>
        <source>There is too little free memory to open the log for now.</source>
        <translation>الذاكرة الحرة قليلة جدًا لفتح السجل الآن.</translation>
    </message>
    <message>
        <source>This folder is not there, or cannot be read.</source>
        <translation>هذا المجلد غير موجود، أو لا تمكن قراءته.</translation>
    </message>
    <message>
        <source>There is something of this name already. Another name makes a new folder.</source>
        <translation>هناك شيء بهذا الاسم بالفعل. اسم آخر يصنع مجلدًا جديدًا.</translation>
    </message>
    <message>
        <source>This is your own card. The other person&apos;s card goes here.</source>
        <translation>هذه بطاقتك أنت. هنا مكان بطاقة الشخص الآخر.</translation>
    </message>
    <message>
        <source>These are not the words of this card. Nothing changes.</source>
        <translation>ليست هذه كلمات هذه البطاقة. لا يتغير شيء.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>تعذرت قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>This is more than one page holds. Choose fewer days.</source>
        <translation>هذا أكثر مما تتسع له صفحة واحدة. يمكن اختيار أيام أقل.</translation>
    </message>
    <message>
        <source>A name on a card has 1 to 60 letters.</source>
        <translation>الاسم على البطاقة من 1 إلى 60 حرفًا.</translation>
    </message>
    <message>
        <source>This page is not in the form that Lamplit reads.</source>
        <translation>هذه الصفحة ليست بالصيغة التي يقرؤها Lamplit.</translation>
    </message>
    <message>
        <source>There is no card of this person yet. Exchange cards first.</source>
        <translation>لا بطاقة لهذا الشخص بعد. يأتي تبادل البطاقات أولًا.</translation>
    </message>
    <message>
        <source>A newer version was sent meanwhile. Open this person again.</source>
        <translation>أُرسلت نسخة أحدث في هذه الأثناء. يُفتح هذا الشخص من جديد.</translation>
    </message>
    <message>
        <source>It is stopped. The log is as it was.</source>
        <translation>توقف الأمر. السجل كما كان.</translation>
    </message>
    <message>
        <source>A recording in it is none that Lamplit plays.</source>
        <translation>فيه تسجيل صوتي لا يشغّله Lamplit.</translation>
    </message>
    <message>
        <source>The recordings are longer together than fit into one file.</source>
        <translation>التسجيلات الصوتية معًا أطول مما يتسع له ملف واحد.</translation>
    </message>
    <message>
        <source>This file is too big to be one of Lamplit&apos;s.</source>
        <translation>هذا الملف أكبر من أن يكون من Lamplit.</translation>
    </message>
    <message>
        <source>This is not a file that Lamplit made.</source>
        <translation>هذا ليس ملفًا صنعه Lamplit.</translation>
    </message>
    <message>
        <source>This file was made by a newer Lamplit. An update can read it.</source>
        <translation>صنع هذا الملف Lamplit أحدث. تحديث يستطيع قراءته.</translation>
    </message>
    <message>
        <source>This file is for someone else, or it was damaged on the way.</source>
        <translation>هذا الملف لشخص آخر، أو تلف في الطريق.</translation>
    </message>
    <message>
        <source>This file was damaged on the way. You can ask for it once more.</source>
        <translation>تلف هذا الملف في الطريق. يمكنك طلبه مرة أخرى.</translation>
    </message>
    <message>
        <source>This file was changed after it was signed. It is not opened.</source>
        <translation>غُيّر هذا الملف بعد توقيعه. لا يُفتح.</translation>
    </message>
    <message>
        <source>This file is from someone this app doesn&apos;t know. With their card here, it can be opened.</source>
        <translation>هذا الملف من شخص لا يعرفه هذا التطبيق. ببطاقته هنا يمكن فتحه.</translation>
    </message>
    <message>
        <source>This file was made for another person and passed on. It is not opened.</source>
        <translation>صُنع هذا الملف لشخص آخر ومُرّر. لا يُفتح.</translation>
    </message>
    <message>
        <source>This is another kind of file. It is not opened here.</source>
        <translation>هذا نوع آخر من الملفات. لا يُفتح هنا.</translation>
    </message>
    <message>
        <source>This file was taken in before. Nothing changes.</source>
        <translation>أُدخل هذا الملف من قبل. لا يتغير شيء.</translation>
    </message>
    <message>
        <source>A newer version of this is here already. The older one is left out.</source>
        <translation>نسخة أحدث من هذا هنا بالفعل. تُترك الأقدم.</translation>
    </message>
    <message>
        <source>This file was meant until a day that has passed.</source>
        <translation>كان هذا الملف مقصودًا حتى يوم انقضى.</translation>
    </message>
    <message>
        <source>This file is not in the form that Lamplit reads.</source>
        <translation>هذا الملف ليس بالصيغة التي يقرؤها Lamplit.</translation>
    </message>
    <message>
        <source>This card was damaged on the way. You can ask for it once more.</source>
        <translation>تلفت هذه البطاقة في الطريق. يمكنك طلبها مرة أخرى.</translation>
    </message>
    <message>
        <source>There is a file of that name already; it is left as it is.</source>
        <translation>هناك ملف بهذا الاسم بالفعل؛ يُترك كما هو.</translation>
    </message>
    <message>
        <source>One file holds up to 250,000 entries, so choose fewer days.</source>
        <translation>يتسع ملف واحد لـ 250,000 مدخل؛ يمكن اختيار أيام أقل.</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>تعذرت كتابة الملف هناك.</translation>
    </message>
    <message>
        <source>A file of this name is there already.</source>
        <translation>هناك ملف بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>هذا المجلد غير موجود.</translation>
    </message>
</context>
<context>
    <name>FeelingRows</name>
    <message>
        <source>A word for the feeling</source>
        <translation>كلمة للشعور</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آل إليه</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Any</source>
        <translation>أي</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation>البحث في الملاحظات</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>التمرين</translation>
    </message>
    <message>
        <source>Place in the body</source>
        <translation>موضع في الجسد</translation>
    </message>
    <message>
        <source>Word for it</source>
        <translation>كلمة عنه</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Ways on</source>
        <translation>طرق للمتابعة</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>التالي: {title}</translation>
    </message>
    <message>
        <source>This could not be kept this time.</source>
        <translation>تعذر حفظ هذا هذه المرة.</translation>
    </message>
    <message>
        <source>This is held until the log is open. It goes if Lamplit is closed first.</source>
        <translation>يُمسك هذا حتى يُفتح السجل. يذهب إن أُغلق Lamplit قبل ذلك.</translation>
    </message>
    <message>
        <source>Say “{line}”</source>
        <translation>قول «{line}»</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Does anyone else use this computer?</source>
        <translation>هل يستخدم أحد غيرك هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Read the lines aloud?</source>
        <translation>قراءة الأسطر بصوت؟</translation>
    </message>
    <message>
        <source>Yes, aloud</source>
        <translation>نعم، بصوت</translation>
    </message>
    <message>
        <source>No, captions on screen</source>
        <translation>لا، نص على الشاشة</translation>
    </message>
    <message>
        <source>A passphrase for what you enter</source>
        <translation>عبارة مرور لما تكتبه</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>اختيار عبارة مرور</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Until then, anyone who uses this computer account can read it. Settings is where to lock it.</source>
        <translation>حتى ذلك الحين يستطيع كل من يستخدم هذا الحساب قراءته. يُقفل من الإعدادات.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>I have a file from before</source>
        <translation>لدي ملف من قبل</translation>
    </message>
    <message>
        <source>I set exercises for others</source>
        <translation>أضع تمارين لآخرين</translation>
    </message>
    <message>
        <source>Begin waits for the choices above.</source>
        <translation>البدء ينتظر الاختيارات أعلاه.</translation>
    </message>
    <message>
        <source>Before the first time</source>
        <translation>قبل المرة الأولى</translation>
    </message>
    <message>
        <source>Others nearby may hear it. Headphones keep it with you.</source>
        <translation>قد يسمعه من هم قربك. بسماعات الرأس يبقى معك.</translation>
    </message>
    <message>
        <source>A passphrase can keep what you enter from others here.</source>
        <translation>عبارة المرور تبقي ما تكتبه بعيدًا عن غيرك هنا.</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>unfolded</source>
        <translation>مبسوط</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Or type where it is</source>
        <translation>أو اكتب أين هو</translation>
    </message>
</context>
<context>
    <name>FolderNews</name>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Which were left</source>
        <translation>ما تُرك منها</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>إبعاد</translation>
    </message>
    <message>
        <source>Reading the folder: {done} of {count}</source>
        <translation>تجري قراءة المجلد: {done} من {count}</translation>
    </message>
    <message>
        <source>One page came in.</source>
        <translation>دخلت صفحة واحدة.</translation>
    </message>
    <message>
        <source>{count} pages came in.</source>
        <translation>صفحات دخلت: {count}.</translation>
    </message>
    <message>
        <source>One file was left where it is.</source>
        <translation>تُرك ملف واحد حيث هو.</translation>
    </message>
    <message>
        <source>{count} files were left where they are.</source>
        <translation>ملفات تُركت حيث هي: {count}.</translation>
    </message>
    <message>
        <source>Reading was stopped. The rest is still there.</source>
        <translation>أُوقفت القراءة. الباقي ما زال هناك.</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>The folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>النظر الآن</translation>
    </message>
    <message>
        <source>Watch no folder</source>
        <translation>عدم مراقبة أي مجلد</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Files that were left where they are</source>
        <translation>ملفات تُركت حيث هي</translation>
    </message>
    <message>
        <source>File and reason</source>
        <translation>الملف والسبب</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>إبعاد</translation>
    </message>
    <message>
        <source>Which folder do pages come into?</source>
        <translation>في أي مجلد تأتي الصفحات؟</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>مراقبة هذا المجلد</translation>
    </message>
    <message>
        <source>This folder is watched</source>
        <translation>هذا المجلد مراقب</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>لا مجلد مراقبًا</translation>
    </message>
    <message>
        <source>{done} of {count} files</source>
        <translation>{done} من {count} من الملفات</translation>
    </message>
    <message>
        <source>Lamplit looks into it while its window is in front. It connects to nothing: what brings files there, a stick or a program that keeps folders in step, is yours to choose.</source>
        <translation>ينظر فيه Lamplit حين تكون نافذته في المقدمة. لا يتصل بشيء: ما يأتي بالملفات إلى هناك، ذاكرة أو برنامج يطابق المجلدات، لك أن تختاره.</translation>
    </message>
</context>
<context>
    <name>ForgottenPage</name>
    <message>
        <source>The passphrase is forgotten</source>
        <translation>نُسيت عبارة المرور</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The old log is in this folder:</source>
        <translation>السجل القديم في هذا المجلد:</translation>
    </message>
    <message>
        <source>A passphrase for the new log</source>
        <translation>عبارة مرور للسجل الجديد</translation>
    </message>
    <message>
        <source>Begin a new log</source>
        <translation>بدء سجل جديد</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>A new log is begun. Nothing was deleted.</source>
        <translation>بدأ سجل جديد. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Nobody can open this log without its passphrase or its recovery code.</source>
        <translation>لا أحد يستطيع فتح هذا السجل دون عبارة مروره أو رمز استعادته.</translation>
    </message>
    <message>
        <source>If the passphrase comes back: close Lamplit, and give that folder its old name, vault.</source>
        <translation>إن عادت عبارة المرور: يُغلق Lamplit، ويُعاد إلى ذلك المجلد اسمه القديم، vault.</translation>
    </message>
    <message>
        <source>It can be put aside, as it is, and a new one begun. Nothing is deleted.</source>
        <translation>يمكن وضعه جانبًا كما هو، وبدء سجل جديد. لا يُحذف شيء.</translation>
    </message>
</context>
<context>
    <name>FourWays</name>
    <message>
        <source>Say it</source>
        <translation>قوله</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>سماعه</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>قراءته</translation>
    </message>
    <message>
        <source>Think it</source>
        <translation>التفكير فيه</translation>
    </message>
    <message>
        <source>Four ways, or none</source>
        <translation>أربع طرق، أو لا شيء</translation>
    </message>
    <message>
        <source>Aloud, or in a whisper. Nothing here listens or records.</source>
        <translation>بصوت، أو همسًا. لا شيء هنا يسمع أو يسجل.</translation>
    </message>
    <message>
        <source>The voice says it once.</source>
        <translation>يقوله الصوت مرة واحدة.</translation>
    </message>
    <message>
        <source>There is no voice here for now. The words stay on screen.</source>
        <translation>لا صوت هنا الآن. تبقى الكلمات على الشاشة.</translation>
    </message>
    <message>
        <source>The words stay on screen.</source>
        <translation>تبقى الكلمات على الشاشة.</translation>
    </message>
    <message>
        <source>In the head, where nobody hears it.</source>
        <translation>في الرأس، حيث لا يسمعه أحد.</translation>
    </message>
    <message>
        <source>Any way, or none. Nothing here listens or records.</source>
        <translation>بأي طريقة، أو دون ذلك. لا شيء هنا يسمع أو يسجل.</translation>
    </message>
</context>
<context>
    <name>FromBefore</name>
    <message>
        <source>This was here from before.</source>
        <translation>كان هذا هنا من قبل.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>دعه يذهب</translation>
    </message>
</context>
<context>
    <name>FromTherapistPage</name>
    <message>
        <source>From your therapist</source>
        <translation>من معالجك</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>This place is in the log, and the log is not open.</source>
        <translation>هذا المكان في السجل، والسجل ليس مفتوحًا.</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Someone who works with you can set exercises for you here. First you hand each other a card. After that, files go between the two of you by stick, mail or a shared folder. Lamplit sends nothing by itself.</source>
        <translation>من يعمل معك يستطيع أن يضع لك تمارين هنا. أولًا يعطي كل منكما الآخر بطاقة. بعدها تنتقل الملفات بينكما بذاكرة أو بالبريد أو بمجلد مشترك. لا يرسل Lamplit شيئًا وحده.</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>ما وصل</translation>
    </message>
    <message>
        <source>What is set now</source>
        <translation>ما يسري الآن</translation>
    </message>
    <message>
        <source>From before</source>
        <translation>من قبل</translation>
    </message>
    <message>
        <source>Whose cards are here</source>
        <translation>لمن البطاقات التي هنا</translation>
    </message>
    <message>
        <source>Your own card</source>
        <translation>بطاقتك أنت</translation>
    </message>
    <message>
        <source>Take in a card</source>
        <translation>إدخال بطاقة</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Look there no more</source>
        <translation>عدم النظر هناك بعد الآن</translation>
    </message>
    <message>
        <source>These files were not opened. They lie where they were.</source>
        <translation>لم تُفتح هذه الملفات. هي حيث كانت.</translation>
    </message>
    <message>
        <source>What you shared</source>
        <translation>ما شاركته</translation>
    </message>
    <message>
        <source>New files are looked for here: {folder}</source>
        <translation>يُبحث عن ملفات جديدة هنا: ⁦{folder}⁩</translation>
    </message>
    <message>
        <source>A folder that both of you can reach can be looked through for new files.</source>
        <translation>مجلد تصلان إليه كلاكما يمكن البحث فيه عن ملفات جديدة.</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>مجلد آخر</translation>
    </message>
    <message>
        <source>More files: {count}</source>
        <translation>ملفات أخرى: {count}</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>A page about the last weeks can be shared from Look back. You begin it.</source>
        <translation>صفحة عن الأسابيع الأخيرة يمكن مشاركتها من «نظرة إلى الوراء». أنت من يبدأ ذلك.</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>المشاركة</translation>
    </message>
</context>
<context>
    <name>GiveModel</name>
    <message>
        <source>It ends on {day}.</source>
        <translation>ينتهي في {day}.</translation>
    </message>
    <message>
        <source>{name}: no file was made.</source>
        <translation>‏{name}: لم يُصنع ملف.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>‏{name}: {reason}</translation>
    </message>
    <message>
        <source>{name}: the file is there.</source>
        <translation>‏{name}: الملف هناك.</translation>
    </message>
    <message>
        <source>From {first}.</source>
        <translation>من {first}.</translation>
    </message>
    <message>
        <source>From {first} until {last}.</source>
        <translation>من {first} حتى {last}.</translation>
    </message>
</context>
<context>
    <name>GivePage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Into which folder?</source>
        <translation>في أي مجلد؟</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Make no more</source>
        <translation>إيقاف الصنع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Make the files</source>
        <translation>صنع الملفات</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>صنع الملف</translation>
    </message>
    <message>
        <source>Each file opens for its person alone.</source>
        <translation>كل ملف يُفتح لصاحبه وحده.</translation>
    </message>
    <message>
        <source>It opens for this person alone. Hand it over on a stick, by mail, or in a shared folder.</source>
        <translation>يُفتح لهذا الشخص وحده. يُسلَّم على ذاكرة، أو بالبريد، أو في مجلد مشترك.</translation>
    </message>
    <message>
        <source>{done} of {count} files</source>
        <translation>{done} من {count} من الملفات</translation>
    </message>
    <message>
        <source>The file is here: {path}</source>
        <translation>الملف هنا: ⁦{path}⁩</translation>
    </message>
    <message>
        <source>It is sealed. What it is called tells nothing of whom it is for.</source>
        <translation>هو مختوم. اسمه لا يقول شيئًا عمن هو له.</translation>
    </message>
    <message>
        <source>An end for {name}</source>
        <translation>نهاية لـ {name}</translation>
    </message>
    <message>
        <source>A file for each of {count}</source>
        <translation>ملف لكل واحد من {count}</translation>
    </message>
    <message>
        <source>A file for {name}</source>
        <translation>ملف لـ {name}</translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message>
        <source>The folder can&apos;t be read for now.</source>
        <translation>لا يمكن قراءة المجلد الآن.</translation>
    </message>
    <message>
        <source>The log can&apos;t be read for now.</source>
        <translation>لا يمكن قراءة السجل الآن.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>How Lamplit works</source>
        <translation>كيف يعمل Lamplit</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>لك</translation>
    </message>
    <message>
        <source>For therapists</source>
        <translation>للمعالجين</translation>
    </message>
    <message>
        <source>For clinics</source>
        <translation>للمراكز</translation>
    </message>
    <message>
        <source>For builders</source>
        <translation>للمطوّرين</translation>
    </message>
</context>
<context>
    <name>GuideRoom</name>
    <message>
        <source>The guide can&apos;t be read. The file may be missing.</source>
        <translation>لا يمكن قراءة الدليل. ربما الملف مفقود.</translation>
    </message>
</context>
<context>
    <name>HearButton</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Hear it in their voice</source>
        <translation>الاستماع إليه بصوت من كتبه</translation>
    </message>
</context>
<context>
    <name>HeavierChoice</name>
    <message>
        <source>When it gets heavier</source>
        <translation>حين يصير أثقل</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>إغلاقه</translation>
    </message>
    <message>
        <source>Help from a person</source>
        <translation>مساعدة من إنسان</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>نسخ {number}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>HelpRoom</name>
    <message>
        <source>Not chosen</source>
        <translation>لم يُختر</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>مركزك</translation>
    </message>
</context>
<context>
    <name>HelpSection</name>
    <message>
        <source>Help from a person</source>
        <translation>مساعدة من إنسان</translation>
    </message>
    <message>
        <source>These are kept outside the log and not locked, so that Help opens without a passphrase.</source>
        <translation>هذه خارج السجل وغير مقفلة، لكي تُفتح المساعدة دون عبارة مرور.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Number of your clinic</source>
        <translation>رقم مركزك</translation>
    </message>
    <message>
        <source>Hours of your clinic</source>
        <translation>أوقات مركزك</translation>
    </message>
    <message>
        <source>Name of someone you chose</source>
        <translation>اسم شخص اخترته</translation>
    </message>
    <message>
        <source>Number of someone you chose</source>
        <translation>رقم شخص اخترته</translation>
    </message>
</context>
<context>
    <name>HideButton</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Takes the window away at once. Shift three times does the same.</source>
        <translation>يزيل النافذة فورًا. ثلاث ضغطات على Shift تفعل الشيء نفسه.</translation>
    </message>
</context>
<context>
    <name>HidingSection</name>
    <message>
        <source>Hiding and locking</source>
        <translation>الإخفاء والقفل</translation>
    </message>
    <message>
        <source>Hide, at the top, takes the window away at once and stops the voice. To see it again, start Lamplit once more.</source>
        <translation>«إخفاء» في الأعلى يزيل النافذة فورًا ويوقف الصوت. لرؤيتها ثانية، يُشغَّل Lamplit مرة أخرى.</translation>
    </message>
    <message>
        <source>Shift three times hides it too</source>
        <translation>ثلاث ضغطات على Shift تخفيها أيضًا</translation>
    </message>
    <message>
        <source>Shift alone, one press after the other.</source>
        <translation>‏Shift وحده، ضغطة بعد أخرى.</translation>
    </message>
    <message>
        <source>With nobody at the keys, the log locks itself after</source>
        <translation>حين لا يكون أحد على المفاتيح، يُقفل السجل وحده بعد</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 دقائق</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 دقائق</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 دقيقة</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>ليس وحده</translation>
    </message>
    <message>
        <source>Where it has a passphrase. It locks in sleep too, and on Linux with the screen. An exercise goes on.</source>
        <translation>حيث له عبارة مرور. يُقفل في السكون أيضًا، وعلى Linux مع الشاشة. يستمر التمرين.</translation>
    </message>
    <message>
        <source>Leave this window out of pictures of the screen</source>
        <translation>إبقاء هذه النافذة خارج صور الشاشة</translation>
    </message>
    <message>
        <source>Asks Windows for it; not tried yet. A magnifier may then not show the window.</source>
        <translation>يطلب ذلك من Windows؛ لم يُجرّب بعد. قد لا تُظهر المكبرة النافذة عندها.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Too much right now</source>
        <translation>أكثر من اللازم الآن</translation>
    </message>
    <message>
        <source>Or: {title}</source>
        <translation>أو: {title}</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>كل التمارين</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>نظرة إلى الوراء</translation>
    </message>
    <message>
        <source>Help from a person</source>
        <translation>مساعدة من إنسان</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>‎Ctrl+,‎</translation>
    </message>
</context>
<context>
    <name>HomeRoom</name>
    <message>
        <source>From your therapist: new</source>
        <translation>من معالجك: جديد</translation>
    </message>
    <message>
        <source>From your therapist</source>
        <translation>من معالجك</translation>
    </message>
    <message>
        <source>Or: {title}</source>
        <translation>أو: {title}</translation>
    </message>
    <message>
        <source>“{set}” begins with it.</source>
        <translation>«{set}» تبدأ به.</translation>
    </message>
    <message>
        <source>Not for: {what}</source>
        <translation>ليس لـ: {what}</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>Words that sting can be struck out in Settings.</source>
        <translation>الكلمات التي تؤلم يمكن شطبها في الإعدادات.</translation>
    </message>
    <message>
        <source>The settings could not be saved. They hold until Lamplit is closed.</source>
        <translation>تعذر حفظ الإعدادات. تسري حتى يُغلق Lamplit.</translation>
    </message>
</context>
<context>
    <name>HowPanel</name>
    <message>
        <source>Back to where I was</source>
        <translation>العودة إلى حيث كنت</translation>
    </message>
    <message>
        <source>What studies say</source>
        <translation>ماذا تقول الدراسات</translation>
    </message>
    <message>
        <source>When to leave it out</source>
        <translation>متى يُترك</translation>
    </message>
    <message>
        <source>Am I doing it right?</source>
        <translation>هل أفعله بشكل صحيح؟</translation>
    </message>
    <message>
        <source>Will it be all right?</source>
        <translation>هل سيكون كل شيء بخير؟</translation>
    </message>
    <message>
        <source>One thing in the room</source>
        <translation>شيء واحد في الغرفة</translation>
    </message>
    <message>
        <source>How far studies reach: some.</source>
        <translation>مدى الدراسات: بعضها.</translation>
    </message>
    <message>
        <source>How far studies reach: mixed.</source>
        <translation>مدى الدراسات: متباينة.</translation>
    </message>
    <message>
        <source>How far studies reach: not known.</source>
        <translation>مدى الدراسات: غير معروف.</translation>
    </message>
</context>
<context>
    <name>KeepingSection</name>
    <message>
        <source>How long entries are kept</source>
        <translation>كم تُحفظ المدخلات</translation>
    </message>
    <message>
        <source>When entries go by themselves</source>
        <translation>متى تذهب المدخلات وحدها</translation>
    </message>
    <message>
        <source>They stay</source>
        <translation>تبقى</translation>
    </message>
    <message>
        <source>After 30 days</source>
        <translation>بعد 30 يومًا</translation>
    </message>
    <message>
        <source>After 90 days</source>
        <translation>بعد 90 يومًا</translation>
    </message>
    <message>
        <source>After a year</source>
        <translation>بعد سنة</translation>
    </message>
    <message>
        <source>They go when the log opens, from the copies kept here too.</source>
        <translation>تذهب حين يُفتح السجل، ومن النسخ المحفوظة هنا أيضًا.</translation>
    </message>
    <message>
        <source>The log is closed for now. These can be set once it is open.</source>
        <translation>السجل مغلق الآن. يمكن ضبط هذه حين يُفتح.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>استخدام هذا</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>تركه كما كان</translation>
    </message>
    <message>
        <source>Delete everything in the log</source>
        <translation>حذف كل ما في السجل</translation>
    </message>
    <message>
        <source>Copies on a stick, files taken out, pages shared and what a disk keeps are not reached.</source>
        <translation>لا نصل إلى نسخ على ذاكرة، ولا ملفات أُخرجت، ولا صفحات شوركت، ولا ما يحتفظ به القرص.</translation>
    </message>
    <message>
        <source>Steady things go with it, with no undo.</source>
        <translation>تذهب معه الأشياء الثابتة، دون تراجع.</translation>
    </message>
    <message>
        <source>Delete all of it</source>
        <translation>حذفه كله</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>No entry is older than that now.</source>
        <translation>لا مدخل أقدم من ذلك الآن.</translation>
    </message>
    <message>
        <source>1 entry is older than that. It goes now, with no undo.</source>
        <translation>مدخل واحد أقدم من ذلك. يذهب الآن، دون تراجع.</translation>
    </message>
    <message>
        <source>{count} entries are older than that. They go now, with no undo.</source>
        <translation>مدخلات أقدم من ذلك: {count}. تذهب الآن، دون تراجع.</translation>
    </message>
</context>
<context>
    <name>KeyBar</name>
    <message>
        <source>Keys of the exercise</source>
        <translation>مفاتيح التمرين</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>More keys</source>
        <translation>مفاتيح أخرى</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Space or {letter}</source>
        <translation>مسافة أو {letter}</translation>
    </message>
    <message>
        <source>Stay with me</source>
        <translation>ابقَ معي</translation>
    </message>
    <message>
        <source>Further out</source>
        <translation>أبعد إلى الخارج</translation>
    </message>
    <message>
        <source>How does this help?</source>
        <translation>كيف يساعد هذا؟</translation>
    </message>
    <message>
        <source>This isn&apos;t helping</source>
        <translation>هذا لا يساعد</translation>
    </message>
    <message>
        <source>Voice: on</source>
        <translation>الصوت: يعمل</translation>
    </message>
    <message>
        <source>Voice: off</source>
        <translation>الصوت: متوقف</translation>
    </message>
</context>
<context>
    <name>KeyChangedPage</name>
    <message>
        <source>This is not the card of {name} that is here: its key is another one.</source>
        <translation>ليست هذه بطاقة {name} التي هنا: مفتاحها آخر.</translation>
    </message>
    <message>
        <source>Nothing was taken in. The card that is here stays: {who}.</source>
        <translation>لم يُدخل شيء. البطاقة التي هنا تبقى: {who}.</translation>
    </message>
    <message>
        <source>A new computer has a new key. So has someone else&apos;s card. You can ask {name}, in the room or by a phone number you know.</source>
        <translation>للحاسوب الجديد مفتاح جديد. ولبطاقة شخص آخر كذلك. يمكنك سؤال {name}، في الغرفة أو برقم هاتف تعرفه.</translation>
    </message>
    <message>
        <source>If the new card is theirs, the one that is here can be removed first. Then the new one fits.</source>
        <translation>إن كانت البطاقة الجديدة له، يمكن إزالة التي هنا أولًا. عندها تدخل الجديدة.</translation>
    </message>
    <message>
        <source>Back, with nothing changed</source>
        <translation>رجوع، دون تغيير شيء</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Letter keys</source>
        <translation>مفاتيح الحروف</translation>
    </message>
    <message>
        <source>Single letters in exercises and check-ins. Space, Esc, arrows and F1 are there either way.</source>
        <translation>حروف مفردة في التمارين والتسجيل. المسافة وEsc والأسهم وF1 متاحة في كل حال.</translation>
    </message>
    <message>
        <source>Other letters for an exercise</source>
        <translation>حروف أخرى للتمرين</translation>
    </message>
</context>
<context>
    <name>KnownCardModel</name>
    <message>
        <source>This could not be kept for now.</source>
        <translation>تعذر حفظ هذا الآن.</translation>
    </message>
</context>
<context>
    <name>KnownCardPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>How are the words read out?</source>
        <translation>كيف تُقرأ الكلمات؟</translation>
    </message>
    <message>
        <source>Hold them against the card</source>
        <translation>مقارنتها بالبطاقة</translation>
    </message>
    <message>
        <source>Remove this card</source>
        <translation>إزالة هذه البطاقة</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>إبقاء البطاقة</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>الكلمة {number}</translation>
    </message>
    <message>
        <source>These are the words of the card. It counts as checked now.</source>
        <translation>هذه كلمات البطاقة. تُعد الآن متحققًا منها.</translation>
    </message>
    <message>
        <source>Check the words</source>
        <translation>التحقق من الكلمات</translation>
    </message>
    <message>
        <source>The other person finds eight words beside their own card, and reads out these three.</source>
        <translation>يجد الشخص الآخر ثماني كلمات بجانب بطاقته، ويقرأ هذه الثلاث.</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>وجهًا لوجه</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>بالهاتف</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>{one}, {next}</source>
        <translation>{one}، {next}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} أو {other}</translation>
    </message>
    <message>
        <source>{day}, {hour}</source>
        <translation>{day}، {hour}</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>لا مكان</translation>
    </message>
    <message>
        <source>can&apos;t tell</source>
        <translation>لا أستطيع القول</translation>
    </message>
    <message>
        <source>whole body</source>
        <translation>الجسد كله</translation>
    </message>
    <message>
        <source>head</source>
        <translation>الرأس</translation>
    </message>
    <message>
        <source>face</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>jaw</source>
        <translation>الفك</translation>
    </message>
    <message>
        <source>throat</source>
        <translation>الحلق</translation>
    </message>
    <message>
        <source>between the shoulders</source>
        <translation>بين الكتفين</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>الصدر</translation>
    </message>
    <message>
        <source>breath</source>
        <translation>النفَس</translation>
    </message>
    <message>
        <source>stomach</source>
        <translation>المعدة</translation>
    </message>
    <message>
        <source>back</source>
        <translation>الظهر</translation>
    </message>
    <message>
        <source>forearms</source>
        <translation>الساعدان</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>اليدان</translation>
    </message>
    <message>
        <source>fingers</source>
        <translation>الأصابع</translation>
    </message>
    <message>
        <source>legs</source>
        <translation>الساقان</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>القدمان</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>مشدود</translation>
    </message>
    <message>
        <source>clenched</source>
        <translation>مطبق</translation>
    </message>
    <message>
        <source>a knot</source>
        <translation>عقدة</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>ثقيل</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>ضغط</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>حار</translation>
    </message>
    <message>
        <source>clammy</source>
        <translation>رطب</translation>
    </message>
    <message>
        <source>shaky</source>
        <translation>مرتجف</translation>
    </message>
    <message>
        <source>numb</source>
        <translation>خدِر</translation>
    </message>
    <message>
        <source>shallow</source>
        <translation>قصير</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>يتوقف</translation>
    </message>
    <message>
        <source>dropping</source>
        <translation>يهبط</translation>
    </message>
    <message>
        <source>lighter</source>
        <translation>أخف</translation>
    </message>
    <message>
        <source>looser</source>
        <translation>أرخى</translation>
    </message>
    <message>
        <source>less sharp</source>
        <translation>أقل حدة</translation>
    </message>
    <message>
        <source>shame</source>
        <translation>خجل</translation>
    </message>
    <message>
        <source>embarrassed</source>
        <translation>إحراج</translation>
    </message>
    <message>
        <source>awkward</source>
        <translation>ارتباك</translation>
    </message>
    <message>
        <source>exposed</source>
        <translation>انكشاف</translation>
    </message>
    <message>
        <source>nervous</source>
        <translation>توتر</translation>
    </message>
    <message>
        <source>scared</source>
        <translation>خوف</translation>
    </message>
    <message>
        <source>frustrated</source>
        <translation>إحباط</translation>
    </message>
    <message>
        <source>angry at myself</source>
        <translation>غضب من نفسي</translation>
    </message>
    <message>
        <source>worn out</source>
        <translation>إنهاك</translation>
    </message>
    <message>
        <source>relief</source>
        <translation>ارتياح</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>loosened, then came back</source>
        <translation>ارتخى، ثم عاد</translation>
    </message>
    <message>
        <source>lighter, and something else too</source>
        <translation>أخف، وشيء آخر أيضًا</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>قليل</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>كثير</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>أكثر من اللازم</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>بتقدير</translation>
    </message>
    <message>
        <source>{after} afterwards</source>
        <translation>{after} بعده</translation>
    </message>
    <message>
        <source>{before}, then {after}</source>
        <translation>{before}، ثم {after}</translation>
    </message>
    <message>
        <source>Before: {before}. After: {after}</source>
        <translation>قبل: {before}. بعد: {after}</translation>
    </message>
    <message>
        <source>Before: {before}</source>
        <translation>قبل: {before}</translation>
    </message>
    <message>
        <source>After: {after}</source>
        <translation>بعد: {after}</translation>
    </message>
    <message>
        <source>a note, hidden</source>
        <translation>ملاحظة، مخفية</translation>
    </message>
    <message>
        <source>{place}: {quality}</source>
        <translation>{place}: {quality}</translation>
    </message>
    <message>
        <source>under it</source>
        <translation>تحته</translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>{number} من 10</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Up to step {step}</source>
        <translation>حتى الخطوة {step}</translation>
    </message>
    <message>
        <source>Before the first step</source>
        <translation>قبل الخطوة الأولى</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>منتظم</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>very slow</source>
        <translation>بطيء جدًا</translation>
    </message>
    <message>
        <source>it waits for you</source>
        <translation>ينتظرك</translation>
    </message>
    <message>
        <source>{start}, then {end}</source>
        <translation>{start}، ثم {end}</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>An exercise no longer here</source>
        <translation>تمرين لم يعد هنا</translation>
    </message>
    <message>
        <source>Sit quietly</source>
        <translation>الجلوس بسكون</translation>
    </message>
    <message>
        <source>One thing in the room</source>
        <translation>شيء واحد في الغرفة</translation>
    </message>
    <message>
        <source>Help from a person</source>
        <translation>مساعدة من إنسان</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the app</source>
        <translation>لغة التطبيق</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>كما في الحاسوب</translation>
    </message>
    <message>
        <source>Another language holds from the next start of Lamplit.</source>
        <translation>تسري اللغة الأخرى من التشغيل التالي لـ Lamplit.</translation>
    </message>
</context>
<context>
    <name>LawNote</name>
    <message>
        <source>Keep my wording</source>
        <translation>إبقاء صياغتي</translation>
    </message>
    <message>
        <source>To change: {message} {instead}</source>
        <translation>للتغيير: {message} {instead}</translation>
    </message>
    <message>
        <source>Worth a look: {message} {instead}</source>
        <translation>يستحق نظرة: {message} {instead}</translation>
    </message>
</context>
<context>
    <name>Laws</name>
    <message>
        <source>The ending asks a question.</source>
        <translation>النهاية تطرح سؤالًا.</translation>
    </message>
    <message>
        <source>Say that this is the end.</source>
        <translation>قل إن هذه هي النهاية.</translation>
    </message>
    <message>
        <source>An exercise that looks inward is not put first when it is too much.</source>
        <translation>تمرين ينظر إلى الداخل لا يوضع أولًا حين يكون الأمر أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Write overwhelmed = &quot;no&quot; or &quot;if-picked&quot;.</source>
        <translation>اكتب overwhelmed = &quot;no&quot; أو &quot;if-picked&quot;.</translation>
    </message>
    <message>
        <source>Nothing is left of this set.</source>
        <translation>لا يبقى شيء من هذه المجموعة.</translation>
    </message>
    <message>
        <source>Keep one that is not may_skip.</source>
        <translation>أبقِ واحدًا بلا may_skip.</translation>
    </message>
    <message>
        <source>Three exercises or fewer are easier to use.</source>
        <translation>ثلاثة تمارين أو أقل أسهل استخدامًا.</translation>
    </message>
    <message>
        <source>Leave some out.</source>
        <translation>اترك بعضها.</translation>
    </message>
    <message>
        <source>The set ends inward.</source>
        <translation>تنتهي المجموعة إلى الداخل.</translation>
    </message>
    <message>
        <source>End with an outward one.</source>
        <translation>اختم بتمرين إلى الخارج.</translation>
    </message>
    <message>
        <source>{exercise} looks inward.</source>
        <translation>{exercise} ينظر إلى الداخل.</translation>
    </message>
    <message>
        <source>Write with_therapist = true, or use another.</source>
        <translation>اكتب with_therapist = true، أو استخدم غيره.</translation>
    </message>
    <message>
        <source>{exercise} does not suit when it is too much.</source>
        <translation>{exercise} لا يناسب حين يكون الأمر أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Use another, or change suits.</source>
        <translation>استخدم غيره، أو غيّر suits.</translation>
    </message>
    <message>
        <source>{name} is there twice.</source>
        <translation>{name} موجود مرتين.</translation>
    </message>
    <message>
        <source>This leads back to itself.</source>
        <translation>هذا يعود إلى نفسه.</translation>
    </message>
    <message>
        <source>Name another exercise, or close.</source>
        <translation>اذكر تمرينًا آخر، أو الإغلاق.</translation>
    </message>
    <message>
        <source>{exercise} has no chosen wait.</source>
        <translation>{exercise} ليس فيه انتظار مختار.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>أخرجه.</translation>
    </message>
    <message>
        <source>The same exercise comes twice in a row.</source>
        <translation>التمرين نفسه يأتي مرتين متتاليتين.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>أبقِ واحدًا منهما.</translation>
    </message>
    <message>
        <source>There is no exercise {exercise}.</source>
        <translation>لا يوجد تمرين {exercise}.</translation>
    </message>
    <message>
        <source>Name one that there is, close or help.</source>
        <translation>اذكر تمرينًا موجودًا، أو الإغلاق، أو المساعدة.</translation>
    </message>
    <message>
        <source>Name one that there is.</source>
        <translation>اذكر واحدًا موجودًا.</translation>
    </message>
    <message>
        <source>Name one that looks outward.</source>
        <translation>اذكر واحدًا ينظر إلى الخارج.</translation>
    </message>
    <message>
        <source>Braces stand for nothing here.</source>
        <translation>الأقواس لا تعني شيئًا هنا.</translation>
    </message>
    <message>
        <source>Use words.</source>
        <translation>استخدم كلمات.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; is kept out of texts for patients.</source>
        <translation>«{word}» لا تُستخدم في ما يقرؤه الشخص أو يسمعه.</translation>
    </message>
    <message>
        <source>There is an exclamation mark.</source>
        <translation>هناك علامة تعجب.</translation>
    </message>
    <message>
        <source>End with a full stop.</source>
        <translation>اختم بنقطة.</translation>
    </message>
    <message>
        <source>There is a sign or an emoji.</source>
        <translation>هناك رمز أو صورة تعبيرية.</translation>
    </message>
    <message>
        <source>Say it in words.</source>
        <translation>قلها بالكلمات.</translation>
    </message>
    <message>
        <source>There are signs of markup or an address.</source>
        <translation>هناك رموز تنسيق أو عنوان.</translation>
    </message>
    <message>
        <source>Use plain words.</source>
        <translation>استخدم كلمات عادية.</translation>
    </message>
    <message>
        <source>This asks for closed eyes.</source>
        <translation>هذا يطلب إغماض العينين.</translation>
    </message>
    <message>
        <source>Write &quot;Eyes can stay open.&quot;</source>
        <translation>اكتب «يمكن أن تبقى العينان مفتوحتين.»</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; asks for a reason.</source>
        <translation>«{word}» تسأل عن سبب.</translation>
    </message>
    <message>
        <source>Ask what, where or which.</source>
        <translation>اسأل: ماذا أو أين أو أي.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; promises something.</source>
        <translation>«{word}» تعِد بشيء.</translation>
    </message>
    <message>
        <source>Say what it does, not what it changes.</source>
        <translation>قل ماذا يفعل، لا ماذا يغيّر.</translation>
    </message>
    <message>
        <source>This reads like school grade {grade}; {most} is the most.</source>
        <translation>يُقرأ كمستوى الصف {grade}؛ الحد الأقصى {most}.</translation>
    </message>
    <message>
        <source>Use shorter words.</source>
        <translation>استخدم كلمات أقصر.</translation>
    </message>
    <message>
        <source>This line has {count} words; {most} is the most.</source>
        <translation>عدد كلمات هذا السطر {count}؛ الحد الأقصى {most}.</translation>
    </message>
    <message>
        <source>Make two steps of it.</source>
        <translation>اجعلها خطوتين.</translation>
    </message>
    <message>
        <source>There is nothing here to say.</source>
        <translation>لا شيء هنا يقال.</translation>
    </message>
    <message>
        <source>Write a line.</source>
        <translation>اكتب سطرًا.</translation>
    </message>
    <message>
        <source>The gap gets shorter as the pace slows.</source>
        <translation>الفجوة تقصر حين يبطئ الإيقاع.</translation>
    </message>
    <message>
        <source>Let it grow.</source>
        <translation>دعها تطول.</translation>
    </message>
    <message>
        <source>The quiet gets shorter as the pace slows.</source>
        <translation>السكون يقصر حين يبطئ الإيقاع.</translation>
    </message>
    <message>
        <source>Let it stay or grow.</source>
        <translation>دعه كما هو أو يطول.</translation>
    </message>
    <message>
        <source>There is less than 2 seconds of quiet.</source>
        <translation>السكون أقل من ثانيتين.</translation>
    </message>
    <message>
        <source>Write 2 or more.</source>
        <translation>اكتب 2 أو أكثر.</translation>
    </message>
    <message>
        <source>An inward step of {seconds} s is too long.</source>
        <translation>خطوة إلى الداخل من {seconds} ث طويلة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Write {most} or less.</source>
        <translation>اكتب {most} أو أقل.</translation>
    </message>
    <message>
        <source>Thinking back for {seconds} s is too long.</source>
        <translation>التذكر لمدة {seconds} ث أطول من اللازم.</translation>
    </message>
    <message>
        <source>Slow is twice as quiet as normal, and very slow three times.</source>
        <translation>في البطيء سكون ضعف العادي، وفي البطيء جدًا ثلاثة أضعاف.</translation>
    </message>
    <message>
        <source>Write [{numbers}] or more.</source>
        <translation>اكتب [{numbers}] أو أكثر.</translation>
    </message>
    <message>
        <source>A companion line needs a chosen wait.</source>
        <translation>سطر الصحبة يحتاج إلى انتظار مختار.</translation>
    </message>
    <message>
        <source>Write advance = &quot;chosen&quot;.</source>
        <translation>اكتب advance = &quot;chosen&quot;.</translation>
    </message>
    <message>
        <source>At very slow nothing is left of this.</source>
        <translation>في البطيء جدًا لا يبقى شيء من هذا.</translation>
    </message>
    <message>
        <source>Keep a step that is not optional.</source>
        <translation>أبقِ خطوة لا تُترك.</translation>
    </message>
    <message>
        <source>After this inward step nothing surely looks outward.</source>
        <translation>بعد هذه الخطوة إلى الداخل لا شيء ينظر إلى الخارج في كل حال.</translation>
    </message>
    <message>
        <source>Add an outward step after it that is not optional.</source>
        <translation>أضف بعدها خطوة إلى الخارج لا تُترك.</translation>
    </message>
    <message>
        <source>Body and breath come after an outward step.</source>
        <translation>الجسد والنفَس يأتيان بعد خطوة إلى الخارج.</translation>
    </message>
    <message>
        <source>Begin with an outward step that is not optional.</source>
        <translation>ابدأ بخطوة إلى الخارج لا تُترك.</translation>
    </message>
    <message>
        <source>With its longest word this line has {count}; {most} is the most.</source>
        <translation>مع أطول كلمة يصير عدد كلمات هذا السطر {count}؛ الحد الأقصى {most}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>اختصره.</translation>
    </message>
    <message>
        <source>A wait is chosen and no step uses it.</source>
        <translation>يُختار انتظار ولا خطوة تستخدمه.</translation>
    </message>
    <message>
        <source>Add advance = &quot;chosen&quot;.</source>
        <translation>أضف advance = &quot;chosen&quot;.</translation>
    </message>
    <message>
        <source>The person ends this step, so no quiet is used.</source>
        <translation>الشخص ينهي هذه الخطوة، فلا يُستخدم سكون.</translation>
    </message>
    <message>
        <source>Write [0, 0, 0].</source>
        <translation>اكتب [0, 0, 0].</translation>
    </message>
    <message>
        <source>The breath has other seconds than these.</source>
        <translation>للنفَس ثوانٍ غير هذه.</translation>
    </message>
    <message>
        <source>Write [{numbers}].</source>
        <translation>اكتب [{numbers}].</translation>
    </message>
    <message>
        <source>Give each its own id.</source>
        <translation>أعطِ كلًّا منها معرّفًا خاصًا.</translation>
    </message>
    <message>
        <source>The exercise looks inward a second time.</source>
        <translation>التمرين ينظر إلى الداخل مرة ثانية.</translation>
    </message>
    <message>
        <source>Keep the inward steps together.</source>
        <translation>أبقِ الخطوات إلى الداخل معًا.</translation>
    </message>
    <message>
        <source>No breath-in comes straight before this breath-out.</source>
        <translation>لا شهيق قبل هذا الزفير مباشرة.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>أضفه.</translation>
    </message>
    <message>
        <source>The picked word is said more than twice.</source>
        <translation>الكلمة المختارة تقال أكثر من مرتين.</translation>
    </message>
    <message>
        <source>Keep two sayings, or one.</source>
        <translation>أبقِ مرتين، أو مرة.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; asks about the hand.</source>
        <translation>«{word}» تسأل عن اليد.</translation>
    </message>
    <message>
        <source>Ask about the thing it rests on.</source>
        <translation>اسأل عن الشيء الذي تستند إليه.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; points inward in an outward step.</source>
        <translation>«{word}» تشير إلى الداخل في خطوة إلى الخارج.</translation>
    </message>
    <message>
        <source>Write direction = &quot;body&quot;.</source>
        <translation>اكتب direction = &quot;body&quot;.</translation>
    </message>
    <message>
        <source>There is more than one breath.</source>
        <translation>هناك أكثر من نفَس.</translation>
    </message>
    <message>
        <source>Keep one, or none.</source>
        <translation>أبقِ واحدًا، أو لا شيء.</translation>
    </message>
    <message>
        <source>No breath-out comes straight after this breath-in.</source>
        <translation>لا زفير بعد هذا الشهيق مباشرة.</translation>
    </message>
    <message>
        <source>A breath points inward.</source>
        <translation>النفَس يشير إلى الداخل.</translation>
    </message>
    <message>
        <source>Write &quot;breath&quot;.</source>
        <translation>اكتب &quot;breath&quot;.</translation>
    </message>
    <message>
        <source>Half a breath cannot be left out.</source>
        <translation>لا يمكن ترك نصف نفَس.</translation>
    </message>
    <message>
        <source>No wait can be chosen up to here.</source>
        <translation>لا يمكن اختيار انتظار حتى هنا.</translation>
    </message>
    <message>
        <source>Give a choice whose options have wait_s.</source>
        <translation>أعطِ خيارات فيها wait_s.</translation>
    </message>
    <message>
        <source>No chosen wait comes before this.</source>
        <translation>لا انتظار مختارًا قبل هذا.</translation>
    </message>
    <message>
        <source>Take it out; nothing is repeated.</source>
        <translation>أخرجه؛ لا شيء يُعاد.</translation>
    </message>
    <message>
        <source>{braces} stands for nothing here.</source>
        <translation>{braces} لا يعني شيئًا هنا.</translation>
    </message>
    <message>
        <source>Use {pick} or words.</source>
        <translation>استخدم {pick} أو كلمات.</translation>
    </message>
    <message>
        <source>{pick} comes before any choice of a word.</source>
        <translation>{pick} يأتي قبل أي اختيار لكلمة.</translation>
    </message>
    <message>
        <source>Ask first.</source>
        <translation>اسأل أولًا.</translation>
    </message>
    <message>
        <source>Choose another direction, or other words.</source>
        <translation>اختر اتجاهًا آخر، أو كلمات أخرى.</translation>
    </message>
    <message>
        <source>The breath keeps its own seconds.</source>
        <translation>النفَس يحتفظ بثوانيه.</translation>
    </message>
    <message>
        <source>Let there be 0 seconds of quiet.</source>
        <translation>اجعل السكون 0 ثانية.</translation>
    </message>
    <message>
        <source>Keep one that is not left out.</source>
        <translation>أبقِ واحدًا لا يُترك.</translation>
    </message>
    <message>
        <source>Turn looking inward on, or take it out.</source>
        <translation>شغّل النظر إلى الداخل، أو أخرجه.</translation>
    </message>
    <message>
        <source>Take it out, or choose another.</source>
        <translation>أخرجه، أو اختر غيره.</translation>
    </message>
    <message>
        <source>Keep the line with the choice in front of it, or use other words.</source>
        <translation>أبقِ السطر الذي فيه الاختيار قبله، أو استخدم كلمات أخرى.</translation>
    </message>
    <message>
        <source>Use words in the place of the braces.</source>
        <translation>استخدم كلمات مكان الأقواس.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Write it.</source>
        <translation>اكتبه.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; can be heard as an order or a verdict.</source>
        <translation>«{word}» قد تُسمع كأمر أو حكم.</translation>
    </message>
    <message>
        <source>The text holds {sign}, which cannot be seen.</source>
        <translation>في النص {sign}، وهو لا يُرى.</translation>
    </message>
    <message>
        <source>Type this text anew.</source>
        <translation>اكتب هذا النص من جديد.</translation>
    </message>
    <message>
        <source>This text is longer than {most} characters.</source>
        <translation>هذا النص أطول من {most} حرفًا.</translation>
    </message>
    <message>
        <source>Use a shorter one.</source>
        <translation>استخدم نصًا أقصر.</translation>
    </message>
</context>
<context>
    <name>LeaveBar</name>
    <message>
        <source>There are changes here that are not saved.</source>
        <translation>هنا تغييرات لم تُحفظ.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Leave without the changes</source>
        <translation>الخروج دون التغييرات</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Stay with me</source>
        <translation>ابقَ معي</translation>
    </message>
    <message>
        <source>Further out</source>
        <translation>أبعد إلى الخارج</translation>
    </message>
    <message>
        <source>How does this help?</source>
        <translation>كيف يساعد هذا؟</translation>
    </message>
    <message>
        <source>This isn&apos;t helping</source>
        <translation>هذا لا يساعد</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>The usual letters</source>
        <translation>الحروف المعتادة</translation>
    </message>
    <message>
        <source>A key needs a sign that can be seen.</source>
        <translation>يحتاج المفتاح إلى علامة تُرى.</translation>
    </message>
    <message>
        <source>{letter} is the key of “{name}” already.</source>
        <translation>{letter} مفتاح «{name}» من قبل.</translation>
    </message>
</context>
<context>
    <name>LibraryCard</name>
    <message>
        <source>Keep these here</source>
        <translation>حفظ هذه هنا</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>It says it is by {name}.</source>
        <translation>مكتوب فيها أنها من {name}.</translation>
    </message>
    <message>
        <source>Its signature is whole. Its maker can read you these words: {words}</source>
        <translation>توقيعها سليم. من صنعها يستطيع أن يقرأ لك هذه الكلمات: {words}</translation>
    </message>
    <message>
        <source>Nothing in it can be kept.</source>
        <translation>لا شيء فيها يمكن حفظه.</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>The library is here: {path}</source>
        <translation>المكتبة هنا: ⁦{path}⁩</translation>
    </message>
    <message>
        <source>Kept here: {count}.</source>
        <translation>حُفظ هنا: {count}.</translation>
    </message>
    <message>
        <source>Here already, and left as they are: {count}.</source>
        <translation>هنا بالفعل، وتُرك كما هو: {count}.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Libraries</source>
        <translation>المكتبات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>In which folder does it lie?</source>
        <translation>في أي مجلد هي؟</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>النظر هناك</translation>
    </message>
    <message>
        <source>Libraries there</source>
        <translation>المكتبات هناك</translation>
    </message>
    <message>
        <source>No library is in this folder.</source>
        <translation>لا مكتبة في هذا المجلد.</translation>
    </message>
    <message>
        <source>Nothing was made here yet. Exercises and sets that are kept here can be handed on.</source>
        <translation>لم يُصنع شيء هنا بعد. التمارين والمجموعات المحفوظة هنا يمكن تمريرها.</translation>
    </message>
    <message>
        <source>What the library is called</source>
        <translation>اسم المكتبة</translation>
    </message>
    <message>
        <source>By whom, as others will read it</source>
        <translation>ممن، كما سيقرؤه آخرون</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation>تمريرها</translation>
    </message>
    <message>
        <source>A library is a folder of exercises and sets, signed by who made it. No person is in it.</source>
        <translation>المكتبة مجلد تمارين ومجموعات، موقّع ممن صنعه. لا شيء فيه عن أي شخص.</translation>
    </message>
    <message>
        <source>Bring one in</source>
        <translation>إدخال مكتبة</translation>
    </message>
    <message>
        <source>Hand on what was made here</source>
        <translation>تمرير ما صُنع هنا</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>رخص الأجزاء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Where it looks</source>
        <translation>إلى أين تنظر</translation>
    </message>
    <message>
        <source>What ends it</source>
        <translation>ما ينهيها</translation>
    </message>
    <message>
        <source>Left out where it goes very slowly</source>
        <translation>تُترك حين يكون بطيئًا جدًا</translation>
    </message>
    <message>
        <source>Small words on screen, not spoken</source>
        <translation>كلمات صغيرة على الشاشة، لا تُقال</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+أسفل</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Alt+Delete</source>
        <translation>Alt+Delete</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <source>Now and then said as: {wordings}</source>
        <translation>تُقال أحيانًا هكذا: {wordings}</translation>
    </message>
    <message>
        <source>{direction} · {ends}</source>
        <translation>{direction} · {ends}</translation>
    </message>
    <message>
        <source>{direction} · {ends} · quiet {quiet} s</source>
        <translation>{direction} · {ends} · سكون {quiet} ث</translation>
    </message>
    <message>
        <source>Outward: eyes or ears</source>
        <translation>إلى الخارج: العينان أو الأذنان</translation>
    </message>
    <message>
        <source>Outward: an object</source>
        <translation>إلى الخارج: شيء</translation>
    </message>
    <message>
        <source>Something done</source>
        <translation>فعل شيء</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>صحبة</translation>
    </message>
    <message>
        <source>A thought</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>Inward: naming</source>
        <translation>إلى الداخل: تسمية</translation>
    </message>
    <message>
        <source>Inward: the breath</source>
        <translation>إلى الداخل: النفَس</translation>
    </message>
    <message>
        <source>Inward: the body</source>
        <translation>إلى الداخل: الجسد</translation>
    </message>
    <message>
        <source>It goes on by itself</source>
        <translation>يستمر وحده</translation>
    </message>
    <message>
        <source>It waits for a press</source>
        <translation>ينتظر ضغطة</translation>
    </message>
    <message>
        <source>The breath in</source>
        <translation>الشهيق</translation>
    </message>
    <message>
        <source>The breath out</source>
        <translation>الزفير</translation>
    </message>
    <message>
        <source>A wait that was chosen</source>
        <translation>انتظار مختار</translation>
    </message>
    <message>
        <source>It stays open</source>
        <translation>يبقى مفتوحًا</translation>
    </message>
    <message>
        <source>To tap beneath it: {names}</source>
        <translation>للمس تحته: {names}</translation>
    </message>
    <message>
        <source>A field beneath it: {name}</source>
        <translation>حقل تحته: {name}</translation>
    </message>
    <message>
        <source>Places in the body to tap beneath it</source>
        <translation>مواضع في الجسد للمس تحته</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>A new line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>Enter in the last line</source>
        <translation>مفتاح الإدخال في السطر الأخير</translation>
    </message>
    <message>
        <source>Now line {number}</source>
        <translation>السطر {number} الآن</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Something is still going here.</source>
        <translation>ما زال شيء جاريًا هنا.</translation>
    </message>
</context>
<context>
    <name>LockRoom</name>
    <message>
        <source>This could not be done this time.</source>
        <translation>تعذر فعل هذا هذه المرة.</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاستعادة</translation>
    </message>
    <message>
        <source>Someone knows the passphrase</source>
        <translation>شخص يعرف عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase as it is now</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>استخدام عبارة المرور هذه</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>There is no recovery code: a forgotten passphrase cannot be got back.</source>
        <translation>لا رمز استعادة: عبارة المرور المنسية لا يمكن استعادتها.</translation>
    </message>
    <message>
        <source>A recovery code opens it too.</source>
        <translation>رمز استعادة يفتحه أيضًا.</translation>
    </message>
    <message>
        <source>This computer had little free memory when the passphrase was set, so it is guarded less.</source>
        <translation>كانت ذاكرة هذا الحاسوب الحرة قليلة حين وُضعت عبارة المرور، فحمايتها أقل.</translation>
    </message>
    <message>
        <source>Some copies open with the old passphrase still. They follow at the next opening.</source>
        <translation>بعض النسخ ما زال يُفتح بعبارة المرور القديمة. تتبع عند الفتح التالي.</translation>
    </message>
    <message>
        <source>Not locked: anyone who uses this computer account can read it.</source>
        <translation>غير مقفل: كل من يستخدم هذا الحساب يستطيع قراءته.</translation>
    </message>
    <message>
        <source>Locked by a passphrase.</source>
        <translation>مقفل بعبارة مرور.</translation>
    </message>
    <message>
        <source>Locked by a passphrase, and closed for now. Open it to change the passphrase.</source>
        <translation>مقفل بعبارة مرور، ومغلق الآن. يُفتح أولًا لتغيير العبارة.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>وضع عبارة مرور</translation>
    </message>
</context>
<context>
    <name>LogKeeper</name>
    <message>
        <source>No copy of the log could be made for now.</source>
        <translation>تعذر صنع نسخة من السجل الآن.</translation>
    </message>
    <message>
        <source>It is gone from the log. Its copies follow when the log opens next.</source>
        <translation>ذهب من السجل. تتبعه نسخه حين يُفتح السجل تاليًا.</translation>
    </message>
</context>
<context>
    <name>LogSettings</name>
    <message>
        <source>This could not be read from the log for now.</source>
        <translation>تعذرت قراءة هذا من السجل الآن.</translation>
    </message>
    <message>
        <source>That could not be kept this time.</source>
        <translation>تعذر حفظ ذلك هذه المرة.</translation>
    </message>
    <message>
        <source>That could not be done this time.</source>
        <translation>تعذر فعل ذلك هذه المرة.</translation>
    </message>
</context>
<context>
    <name>LogSide</name>
    <message>
        <source>That could not be kept this time.</source>
        <translation>تعذر حفظ ذلك هذه المرة.</translation>
    </message>
    <message>
        <source>The log cannot be read for now.</source>
        <translation>لا يمكن قراءة السجل الآن.</translation>
    </message>
    <message>
        <source>The passphrase is set. There was little free memory, so guessing it goes quicker than usual.</source>
        <translation>وُضعت عبارة المرور. كانت الذاكرة الحرة قليلة، فتخمينها أسرع من المعتاد.</translation>
    </message>
    <message>
        <source>The log could not be made. Exercises work; nothing is kept for now.</source>
        <translation>تعذر إنشاء السجل. التمارين تعمل؛ لا يُحفظ شيء الآن.</translation>
    </message>
</context>
<context>
    <name>LookBackModel</name>
    <message>
        <source>The log can&apos;t be read for now.</source>
        <translation>لا يمكن قراءة السجل الآن.</translation>
    </message>
</context>
<context>
    <name>LookBackPage</name>
    <message>
        <source>Look back</source>
        <translation>نظرة إلى الوراء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>Narrow it down</source>
        <translation>تضييق</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>اختيار عدة</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Copies of the log</source>
        <translation>نسخ السجل</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>خذه معك</translation>
    </message>
    <message>
        <source>A page for your therapist</source>
        <translation>صفحة لمعالجك</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجسد</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>أزواج</translation>
    </message>
    <message>
        <source>Numbers are hidden, and pairs with them.</source>
        <translation>الأرقام مخفية، والأزواج معها.</translation>
    </message>
    <message>
        <source>Pictures are hidden.</source>
        <translation>الصور مخفية.</translation>
    </message>
    <message>
        <source>Notes are hidden. A click or arrow right shows one.</source>
        <translation>الملاحظات مخفية. نقرة أو سهم اليسار يُظهر واحدة.</translation>
    </message>
    <message>
        <source>Notes are hidden. A click or Enter shows one.</source>
        <translation>الملاحظات مخفية. نقرة أو مفتاح الإدخال يُظهر واحدة.</translation>
    </message>
    <message>
        <source>Nothing stands here. What you keep, and the exercises you open, are listed here.</source>
        <translation>لا شيء هنا. ما تحفظه والتمارين التي تفتحها تُدرج هنا.</translation>
    </message>
    <message>
        <source>No place in the body is named here.</source>
        <translation>لا موضع من الجسد مذكور هنا.</translation>
    </message>
    <message>
        <source>No check-in here has a rating before and one after.</source>
        <translation>لا تسجيل هنا له تقدير قبل وآخر بعد.</translation>
    </message>
    <message>
        <source>Nothing in the log fits this.</source>
        <translation>لا شيء في السجل يوافق هذا.</translation>
    </message>
    <message>
        <source>Opening the log.</source>
        <translation>يجري فتح السجل.</translation>
    </message>
    <message>
        <source>There is no log on this computer yet.</source>
        <translation>لا سجل على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>The log is locked.</source>
        <translation>السجل مقفل.</translation>
    </message>
    <message>
        <source>The log is closed. Exercises work without it.</source>
        <translation>السجل مغلق. التمارين تعمل دونه.</translation>
    </message>
    <message>
        <source>The log is set to be written in and closed.</source>
        <translation>السجل مضبوط للكتابة والإغلاق.</translation>
    </message>
    <message>
        <source>The log opens again tomorrow, as it is set. What you write is kept.</source>
        <translation>يُفتح السجل مجددًا غدًا، كما ضُبط. ما تكتبه يُحفظ.</translation>
    </message>
</context>
<context>
    <name>LookBackRoom</name>
    <message>
        <source>A note of {day} was being corrected. What you typed is kept with that entry.</source>
        <translation>كانت ملاحظة من {day} قيد التعديل. ما كتبته محفوظ مع ذلك المدخل.</translation>
    </message>
</context>
<context>
    <name>LookBackSection</name>
    <message>
        <source>Looking back</source>
        <translation>النظر إلى الوراء</translation>
    </message>
    <message>
        <source>You can set these alone, or with your therapist. What is kept stays as it is.</source>
        <translation>يمكنك ضبط هذه وحدك، أو مع معالجك. المحفوظ يبقى كما هو.</translation>
    </message>
    <message>
        <source>Hide numbers</source>
        <translation>إخفاء الأرقام</translation>
    </message>
    <message>
        <source>A number is shown as a rating that was given; pairs are left out.</source>
        <translation>يظهر الرقم كتقدير أُعطي؛ وتُترك الأزواج.</translation>
    </message>
    <message>
        <source>Hide pictures</source>
        <translation>إخفاء الصور</translation>
    </message>
    <message>
        <source>The outline and the dots are shown as lists and tables.</source>
        <translation>يظهر المخطط والنقط كقوائم وجداول.</translation>
    </message>
    <message>
        <source>Hide notes</source>
        <translation>إخفاء الملاحظات</translation>
    </message>
    <message>
        <source>A note is shown once it is pressed.</source>
        <translation>تظهر الملاحظة حين تُضغط.</translation>
    </message>
    <message>
        <source>Write and close</source>
        <translation>كتابة وإغلاق</translation>
    </message>
    <message>
        <source>The log can be written in, and not looked through.</source>
        <translation>يمكن الكتابة في السجل، لا تصفحه.</translation>
    </message>
    <message>
        <source>Notes can be corrected</source>
        <translation>يمكن تعديل الملاحظات</translation>
    </message>
    <message>
        <source>Off: a kept note stays as it was written.</source>
        <translation>متوقف: الملاحظة المحفوظة تبقى كما كُتبت.</translation>
    </message>
    <message>
        <source>Look back at most</source>
        <translation>النظر إلى الوراء على الأكثر</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>مرة في اليوم</translation>
    </message>
    <message>
        <source>{count} times a day</source>
        <translation>{count} مرات في اليوم</translation>
    </message>
    <message>
        <source>Times a day. After that the log opens again the next day.</source>
        <translation>مرات في اليوم. بعدها يُفتح السجل في اليوم التالي.</translation>
    </message>
</context>
<context>
    <name>LookBackViews</name>
    <message>
        <source>Entries, newest first</source>
        <translation>المدخلات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Check-ins that name each place</source>
        <translation>تسجيلات تذكر كل موضع</translation>
    </message>
    <message>
        <source>Pairs, newest first</source>
        <translation>أزواج، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>التمرين</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>Places and words</source>
        <translation>المواضع والكلمات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>In how many check-ins each place is named. A press on one lists them.</source>
        <translation>في كم تسجيل ذُكر كل موضع. ضغطة على موضع تعرضها.</translation>
    </message>
    <message>
        <source>The hollow dot is before, the filled dot is after.</source>
        <translation>النقطة الفارغة قبل، والممتلئة بعد.</translation>
    </message>
</context>
<context>
    <name>LookBackWords</name>
    <message>
        <source>All of it</source>
        <translation>كله</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Since the last session</source>
        <translation>منذ الجلسة الأخيرة</translation>
    </message>
    <message>
        <source>Days of your own</source>
        <translation>أيام تختارها</translation>
    </message>
    <message>
        <source>Notes with “{words}”</source>
        <translation>ملاحظات فيها «{words}»</translation>
    </message>
    <message>
        <source>Since the last session, {first}</source>
        <translation>منذ الجلسة الأخيرة، {first}</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation>من {first}</translation>
    </message>
    <message>
        <source>Up to {last}</source>
        <translation>حتى {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Light in the room</source>
        <translation>الضوء في الغرفة</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>Lamplight</source>
        <translation>ضوء المصباح</translation>
    </message>
    <message>
        <source>Daylight</source>
        <translation>ضوء النهار</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}٪</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>More space in text</source>
        <translation>مسافة أوسع في النص</translation>
    </message>
    <message>
        <source>Letters, words and lines stand wider apart.</source>
        <translation>الحروف والكلمات والأسطر أكثر تباعدًا.</translation>
    </message>
    <message>
        <source>Keep the picture still</source>
        <translation>إبقاء الصورة ساكنة</translation>
    </message>
    <message>
        <source>Nothing grows, shrinks or fades on screen.</source>
        <translation>لا شيء يكبر أو يصغر أو يتلاشى على الشاشة.</translation>
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
        <translation>&amp;تمرين</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
</context>
<context>
    <name>MendingModel</name>
    <message>
        <source>The log can&apos;t be read for now.</source>
        <translation>لا يمكن قراءة السجل الآن.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;البداية</translation>
    </message>
    <message>
        <source>For &amp;yourself</source>
        <translation>لنف&amp;سك</translation>
    </message>
    <message>
        <source>&amp;All exercises</source>
        <translation>&amp;كل التمارين</translation>
    </message>
    <message>
        <source>&amp;Check in</source>
        <translation>&amp;تسجيل</translation>
    </message>
    <message>
        <source>&amp;Look back</source>
        <translation>&amp;نظرة إلى الوراء</translation>
    </message>
    <message>
        <source>From your &amp;therapist</source>
        <translation>من م&amp;عالجك</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>الإع&amp;دادات</translation>
    </message>
    <message>
        <source>Hide &amp;now</source>
        <translation>إ&amp;خفاء الآن</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Slower	Space or {letter}</source>
        <translation>&amp;أبطأ	مسافة أو {letter}</translation>
    </message>
    <message>
        <source>Stay with &amp;me	{letter}</source>
        <translation>ابقَ &amp;معي	{letter}</translation>
    </message>
    <message>
        <source>Further &amp;out	{letter}</source>
        <translation>أ&amp;بعد إلى الخارج	{letter}</translation>
    </message>
    <message>
        <source>&amp;How does this help?	{letter}</source>
        <translation>&amp;كيف يساعد هذا؟	{letter}</translation>
    </message>
    <message>
        <source>This is&amp;n&apos;t helping	{letter}</source>
        <translation>هذا &amp;لا يساعد	{letter}</translation>
    </message>
    <message>
        <source>&amp;Voice	{letter}</source>
        <translation>ال&amp;صوت	{letter}</translation>
    </message>
    <message>
        <source>&amp;Slower	Space</source>
        <translation>&amp;أبطأ	مسافة</translation>
    </message>
    <message>
        <source>S&amp;top	Esc</source>
        <translation>تو&amp;قف	Esc</translation>
    </message>
    <message>
        <source>A step &amp;back	←</source>
        <translation>خطوة إلى ال&amp;وراء	→</translation>
    </message>
    <message>
        <source>&amp;Go on	→</source>
        <translation>مت&amp;ابعة	←</translation>
    </message>
    <message>
        <source>&amp;Help from a person</source>
        <translation>&amp;مساعدة من إنسان</translation>
    </message>
    <message>
        <source>How Lamplit &amp;works</source>
        <translation>كيف ي&amp;عمل Lamplit</translation>
    </message>
    <message>
        <source>&amp;About Lamplit</source>
        <translation>&amp;حول Lamplit</translation>
    </message>
</context>
<context>
    <name>MorePanel</name>
    <message>
        <source>A note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Is there a word for the feeling? You can skip.</source>
        <translation>هل هناك كلمة للشعور؟ يمكنك التخطي.</translation>
    </message>
    <message>
        <source>As an outline</source>
        <translation>كمخطط</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>كقائمة</translation>
    </message>
</context>
<context>
    <name>NewLaptopModel</name>
    <message>
        <source>The file could not be written there.</source>
        <translation>تعذرت كتابة الملف هناك.</translation>
    </message>
</context>
<context>
    <name>NewLaptopPage</name>
    <message>
        <source>Move to a new laptop</source>
        <translation>الانتقال إلى حاسوب جديد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The log is not open, so there is nothing to pack for now.</source>
        <translation>السجل ليس مفتوحًا، فلا شيء للحزم الآن.</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>صنع الملف</translation>
    </message>
    <message>
        <source>Put this one in its place</source>
        <translation>وضع هذا مكانه</translation>
    </message>
    <message>
        <source>I have a file from before</source>
        <translation>لدي ملف من قبل</translation>
    </message>
    <message>
        <source>The file opens with a passphrase of its own. The log here stays as it is.</source>
        <translation>يُفتح الملف بعبارة مرور خاصة به. السجل هنا يبقى كما هو.</translation>
    </message>
    <message>
        <source>The file opens with the passphrase of the log.</source>
        <translation>يُفتح الملف بعبارة مرور السجل.</translation>
    </message>
    <message>
        <source>The file is here: {file}</source>
        <translation>الملف هنا: ⁦{file}⁩</translation>
    </message>
    <message>
        <source>Packing the log.</source>
        <translation>يجري حزم السجل.</translation>
    </message>
    <message>
        <source>1. Here</source>
        <translation>1. هنا</translation>
    </message>
    <message>
        <source>This makes one locked file with the whole log in it.</source>
        <translation>هذا يصنع ملفًا مقفلًا واحدًا فيه السجل كله.</translation>
    </message>
    <message>
        <source>2. On the new laptop</source>
        <translation>2. على الحاسوب الجديد</translation>
    </message>
    <message>
        <source>Take the file there, on a stick for one. Open Lamplit there, and choose “I have a file from before”. What is inside is shown first.</source>
        <translation>خذ الملف إلى هناك، على ذاكرة مثلًا. افتح Lamplit هناك واختر «لدي ملف من قبل». يُعرض ما في داخله أولًا.</translation>
    </message>
    <message>
        <source>This button is for when this is the new one.</source>
        <translation>هذا الزر لحين يكون هذا هو الجديد.</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>The box is full. What did not fit was left out.</source>
        <translation>الحقل ممتلئ. ما لم يتسع له تُرك.</translation>
    </message>
</context>
<context>
    <name>OpenField</name>
    <message>
        <source>Which folder is it in?</source>
        <translation>في أي مجلد هو؟</translation>
    </message>
    <message>
        <source>Files in this folder, newest first</source>
        <translation>ملفات هذا المجلد، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Or type where it is</source>
        <translation>أو اكتب أين هو</translation>
    </message>
    <message>
        <source>Look into this file</source>
        <translation>النظر في هذا الملف</translation>
    </message>
</context>
<context>
    <name>OpenFilePage</name>
    <message>
        <source>Open a file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The file stays where it is. Nothing here has changed.</source>
        <translation>يبقى الملف حيث هو. لم يتغير شيء هنا.</translation>
    </message>
    <message>
        <source>No file of this kind is in this folder.</source>
        <translation>لا ملف من هذا النوع في هذا المجلد.</translation>
    </message>
    <message>
        <source>A file from your therapist ends in .lamplit. A plain set ends in .toml.</source>
        <translation>ملف معالجك ينتهي اسمه بـ .lamplit، والمجموعة البسيطة بـ .toml</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Earlier</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+أعلى</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>إلى الخلف</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+أسفل</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Enter</translation>
    </message>
    <message>
        <source>Now number {number}</source>
        <translation>الرقم {number} الآن</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>واحدًا بعد الآخر</translation>
    </message>
    <message>
        <source>This or the one above</source>
        <translation>هذا أو الذي فوقه</translation>
    </message>
</context>
<context>
    <name>OwnCardModel</name>
    <message>
        <source>The card can&apos;t be made for now.</source>
        <translation>لا يمكن صنع البطاقة الآن.</translation>
    </message>
</context>
<context>
    <name>OwnCardPage</name>
    <message>
        <source>Your own card</source>
        <translation>بطاقتك أنت</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Make the card</source>
        <translation>صنع البطاقة</translation>
    </message>
    <message>
        <source>Your card as a printed code</source>
        <translation>بطاقتك كرمز مطبوع</translation>
    </message>
    <message>
        <source>What kind of file?</source>
        <translation>أي نوع من الملفات؟</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>حفظه</translation>
    </message>
    <message>
        <source>Put this one in its place</source>
        <translation>وضع هذا مكانه</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>The file is here: {file}</source>
        <translation>الملف هنا: ⁦{file}⁩</translation>
    </message>
    <message>
        <source>The squares hold the card as the file does. The code reader of a phone makes text of them.</source>
        <translation>في المربعات البطاقة نفسها التي في الملف. قارئ الرموز في الهاتف يجعلها نصًا.</translation>
    </message>
    <message>
        <source>The words of this card</source>
        <translation>كلمات هذه البطاقة</translation>
    </message>
    <message>
        <source>The same as digits, for a phone line that garbles words:</source>
        <translation>نفسها كأرقام، لخط هاتف يشوّش الكلمات:</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>تسليمها</translation>
    </message>
    <message>
        <source>A card holds no secret. It can go by stick, by mail, or on paper.</source>
        <translation>لا سر في البطاقة. يمكن أن تُنقل بذاكرة أو بالبريد أو على ورق.</translation>
    </message>
    <message>
        <source>A name for the card: your own, or another that the two of you agree on</source>
        <translation>اسم للبطاقة: اسمك، أو اسم آخر تتفقان عليه</translation>
    </message>
    <message>
        <source>Your name, as the people you set exercises for know it</source>
        <translation>اسمك، كما يعرفه من تضع لهم تمارين</translation>
    </message>
    <message>
        <source>Your therapist needs this card once. With it, they make files that nobody else can open.</source>
        <translation>يحتاج معالجك إلى هذه البطاقة مرة واحدة. بها تُصنع ملفات لا يستطيع أحد غيرك فتحها.</translation>
    </message>
    <message>
        <source>The other person needs this card once. With it, Lamplit can tell that a file is from you.</source>
        <translation>يحتاج الشخص الآخر إلى هذه البطاقة مرة واحدة. بها يعرف Lamplit أن الملف منك.</translation>
    </message>
    <message>
        <source>When your therapist asks, you can read these words out, in the room or by phone.</source>
        <translation>حين يسأل معالجك، يمكنك قراءة هذه الكلمات، في الغرفة أو بالهاتف.</translation>
    </message>
    <message>
        <source>You can read these words out, in the room or by phone. The other person types some of them.</source>
        <translation>يمكنك قراءة هذه الكلمات، في الغرفة أو بالهاتف. يكتب الشخص الآخر بعضها.</translation>
    </message>
    <message>
        <source>A small file</source>
        <translation>ملف صغير</translation>
    </message>
    <message>
        <source>A page to print (PDF)</source>
        <translation>صفحة للطباعة (PDF)</translation>
    </message>
</context>
<context>
    <name>OwnVoicePage</name>
    <message>
        <source>In your own voice</source>
        <translation>بصوتك أنت</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>What is recorded here goes along with everything you set, sealed like the rest.</source>
        <translation>ما يُسجَّل صوتيًا هنا يُرسل مع كل ما تضعه، مختومًا كالبقية.</translation>
    </message>
    <message>
        <source>It is kept in your log, and in theirs once they take it on. Nothing else listens.</source>
        <translation>يُحفظ في سجلك، وفي السجل الآخر متى قُبل هناك. لا شيء آخر يسمع.</translation>
    </message>
    <message>
        <source>Stay with me</source>
        <translation>ابقَ معي</translation>
    </message>
    <message>
        <source>“{line}”</source>
        <translation>«{line}»</translation>
    </message>
    <message>
        <source>The quiet of your room</source>
        <translation>صمت غرفتك</translation>
    </message>
    <message>
        <source>Up to three minutes with nobody speaking. It plays softly beneath those words.</source>
        <translation>حتى ثلاث دقائق لا يتكلم فيها أحد. تُسمع خافتة تحت تلك الكلمات.</translation>
    </message>
    <message>
        <source>Your room</source>
        <translation>غرفتك</translation>
    </message>
</context>
<context>
    <name>OwnVoiceRoom</name>
    <message>
        <source>What was recorded can&apos;t be read for now.</source>
        <translation>لا يمكن قراءة ما سُجّل صوتيًا الآن.</translation>
    </message>
    <message>
        <source>That could not be kept for now.</source>
        <translation>تعذر حفظ ذلك الآن.</translation>
    </message>
</context>
<context>
    <name>PaceSection</name>
    <message>
        <source>Exercises</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>Pace at the start</source>
        <translation>السرعة عند البدء</translation>
    </message>
    <message>
        <source>Slower is there at every moment of an exercise.</source>
        <translation>«أبطأ» متاح في كل لحظة من التمرين.</translation>
    </message>
    <message>
        <source>Steps that wait go on by themselves</source>
        <translation>الخطوات المنتظرة تستمر وحدها</translation>
    </message>
    <message>
        <source>They go on after their quiet. Off: they wait for a key.</source>
        <translation>تستمر بعد سكونها. متوقف: تنتظر مفتاحًا.</translation>
    </message>
    <message>
        <source>Small changes of wording between runs</source>
        <translation>تغييرات صغيرة في الصياغة بين المرات</translation>
    </message>
    <message>
        <source>A line may come in other words the next time.</source>
        <translation>قد يأتي السطر بكلمات أخرى في المرة التالية.</translation>
    </message>
    <message>
        <source>Wording for the ears</source>
        <translation>الصياغة الخاصة بالأذن</translation>
    </message>
    <message>
        <source>Where an exercise has it: listening in place of looking, for low vision or tired eyes.</source>
        <translation>حيث يوجد ذلك في التمرين: الإصغاء بدل النظر، عند ضعف البصر أو تعب العينين.</translation>
    </message>
    <message>
        <source>Looking inward</source>
        <translation>النظر إلى الداخل</translation>
    </message>
    <message>
        <source>Shows exercises that turn to the body or to a tone of voice. For use with your therapist first.</source>
        <translation>يُظهر تمارين تتجه إلى الجسد أو إلى نبرة صوت. للاستخدام مع معالجك أولًا.</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>إظهار الحروف</translation>
    </message>
    <message>
        <source>Make one for me</source>
        <translation>صنع واحدة لي</translation>
    </message>
    <message>
        <source>Nobody can get it back, not even the makers of this app.</source>
        <translation>لا أحد يستطيع استعادتها، ولا صانعو هذا التطبيق.</translation>
    </message>
    <message>
        <source>Five words. They can be written on paper.</source>
        <translation>خمس كلمات. يمكن كتابتها على ورق.</translation>
    </message>
    <message>
        <source>12 characters or more. Several words are easy to type.</source>
        <translation>12 حرفًا أو أكثر. عدة كلمات سهلة الكتابة.</translation>
    </message>
    <message>
        <source>12 characters or more.</source>
        <translation>12 حرفًا أو أكثر.</translation>
    </message>
    <message>
        <source>Letters too: a number alone is quickly tried out.</source>
        <translation>حروف أيضًا: الرقم وحده يُجرَّب سريعًا.</translation>
    </message>
    <message>
        <source>That one is among the first that are tried out.</source>
        <translation>هذه من أول ما يُجرَّب.</translation>
    </message>
    <message>
        <source>The second field is for the same again.</source>
        <translation>الحقل الثاني لنفسها مرة أخرى.</translation>
    </message>
    <message>
        <source>The two fields differ for now.</source>
        <translation>الحقلان مختلفان الآن.</translation>
    </message>
    <message>
        <source>Both fields say the same.</source>
        <translation>الحقلان متطابقان.</translation>
    </message>
</context>
<context>
    <name>PatientSide</name>
    <message>
        <source>Without this card no page can be shared with {name}, and their files are not opened. What they set for you stays, from someone this app doesn&apos;t know.</source>
        <translation>دون هذه البطاقة لا يمكن مشاركة صفحة مع {name}، ولا تُفتح ملفاته. ما وضعه لك يبقى، من شخص لا يعرفه هذا التطبيق.</translation>
    </message>
    <message>
        <source>Something new is here. It is from: {who}.</source>
        <translation>هنا شيء جديد. هو من: {who}.</translation>
    </message>
</context>
<context>
    <name>PersonModel</name>
    <message>
        <source>Changed.</source>
        <translation>تغيّر.</translation>
    </message>
    <message>
        <source>Noted. It is asked again in four weeks.</source>
        <translation>دُوّن. يُسأل عنه مجددًا بعد أربعة أسابيع.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>دُوّن.</translation>
    </message>
    <message>
        <source>Cards are not exchanged yet.</source>
        <translation>لم تُتبادل البطاقات بعد.</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُتحقق منها</translation>
    </message>
    <message>
        <source>read out</source>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>checked in person</source>
        <translation>تُحقق منها وجهًا لوجه</translation>
    </message>
    <message>
        <source>Their card says “{name}”: {trust}.</source>
        <translation>مكتوب في بطاقته «{name}»: {trust}.</translation>
    </message>
    <message>
        <source>An assignment</source>
        <translation>تكليف</translation>
    </message>
    <message>
        <source>Withdrawn from {first}. Sent {sent}.</source>
        <translation>مسحوب من {first}. أُرسل {sent}.</translation>
    </message>
    <message>
        <source>Version {number}: from {first}. Sent {sent}.</source>
        <translation>النسخة {number}: من {first}. أُرسلت {sent}.</translation>
    </message>
    <message>
        <source>Version {number}: from {first} until {last}. Sent {sent}.</source>
        <translation>النسخة {number}: من {first} حتى {last}. أُرسلت {sent}.</translation>
    </message>
    <message>
        <source>Page of {day}</source>
        <translation>صفحة {day}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>معلَّم</translation>
    </message>
    <message>
        <source>{day}: kept</source>
        <translation>{day}: أُبقي</translation>
    </message>
    <message>
        <source>{day}: widened</source>
        <translation>{day}: وُسّع</translation>
    </message>
    <message>
        <source>{day}: faded</source>
        <translation>{day}: خُفّف</translation>
    </message>
    <message>
        <source>{day}: stopped</source>
        <translation>{day}: أُنهي</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Set exercises</source>
        <translation>وضع تمارين</translation>
    </message>
    <message>
        <source>Their card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>A file can be made for them once cards are exchanged.</source>
        <translation>يمكن صنع ملف بعد تبادل البطاقات.</translation>
    </message>
    <message>
        <source>What was set</source>
        <translation>ما وُضع</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Pages they shared, newest first</source>
        <translation>الصفحات المشاركة، الأحدث أولًا</translation>
    </message>
    <message>
        <source>None yet. A page comes when the person shares one; days without one mean nothing.</source>
        <translation>لا صفحة بعد. تأتي صفحة حين يشاركها الشخص؛ الأيام دونها لا تعني شيئًا.</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>الاسم المستعار</translation>
    </message>
    <message>
        <source>Short note</source>
        <translation>ملاحظة قصيرة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Delete this person</source>
        <translation>حذف هذا الشخص</translation>
    </message>
    <message>
        <source>All there is of this person goes: card, what was set, pages they shared. There is no way back.</source>
        <translation>يذهب كل ما يخص هذا الشخص: البطاقة، وما وُضع، والصفحات المشاركة. لا طريق للعودة.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Delete all of it</source>
        <translation>حذفه كله</translation>
    </message>
    <message>
        <source>Pseudonym, note, delete</source>
        <translation>الاسم المستعار، الملاحظة، الحذف</translation>
    </message>
    <message>
        <source>Older pages: {count}</source>
        <translation>صفحات أقدم: {count}</translation>
    </message>
    <message>
        <source>Pages they shared</source>
        <translation>الصفحات المشاركة</translation>
    </message>
</context>
<context>
    <name>PickFolderPage</name>
    <message>
        <source>Which folder?</source>
        <translation>أي مجلد؟</translation>
    </message>
    <message>
        <source>A folder to look through</source>
        <translation>مجلد للبحث فيه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Or type where it is</source>
        <translation>أو اكتب أين هو</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>استخدام هذا المجلد</translation>
    </message>
    <message>
        <source>While this window is in front, new files in the folder are opened. Nothing there is moved or deleted, and other files are left alone.</source>
        <translation>حين تكون هذه النافذة في المقدمة، تُفتح الملفات الجديدة في المجلد. لا يُنقل شيء هناك ولا يُحذف، وتُترك الملفات الأخرى.</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ماذا يفعل</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>When it gets heavier</source>
        <translation>حين يصير أثقل</translation>
    </message>
    <message>
        <source>When to leave it out</source>
        <translation>متى يُترك</translation>
    </message>
    <message>
        <source>The lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>The exercise</source>
        <translation>التمرين</translation>
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
        <translation>الموضع الذي تختاره يأتي هنا، مع كلمة عنه إن أردت.</translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>Help from a person</source>
        <translation>مساعدة من إنسان</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>العودة إلى حيث كنت</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>I&apos;m going numb, or far away</source>
        <translation>أصير خدِرًا، أو بعيدًا</translation>
    </message>
    <message>
        <source>Sit quietly</source>
        <translation>الجلوس بسكون</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
</context>
<context>
    <name>PreviewList</name>
    <message>
        <source>stays here</source>
        <translation>يبقى هنا</translation>
    </message>
</context>
<context>
    <name>PreviewListModel</name>
    <message>
        <source>Goes out.</source>
        <translation>يخرج.</translation>
    </message>
    <message>
        <source>Struck out, stays here.</source>
        <translation>مشطوب، يبقى هنا.</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>قراءة بصوت</translation>
    </message>
    <message>
        <source>Nothing of a preview is kept.</source>
        <translation>لا يُحفظ شيء من المعاينة.</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>سطرًا سطرًا</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>يُقال</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>سكون</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>Exercise</source>
        <translation>التمرين</translation>
    </message>
    <message>
        <source>How it was used</source>
        <translation>كيف استُخدم</translation>
    </message>
    <message>
        <source>Before and after, in order</source>
        <translation>قبل وبعد، بالترتيب</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>بكلماتهم</translation>
    </message>
    <message>
        <source>Places in the body that were picked</source>
        <translation>مواضع الجسد التي اختيرت</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
</context>
<context>
    <name>QuietField</name>
    <message>
        <source>Quiet after it, in seconds</source>
        <translation>السكون بعده، بالثواني</translation>
    </message>
    <message>
        <source>{title}, {pace}</source>
        <translation>{title}، {pace}</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>Record</source>
        <translation>تسجيل صوتي</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>سماع</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>End the recording</source>
        <translation>إنهاء التسجيل الصوتي</translation>
    </message>
    <message>
        <source>No microphone is here</source>
        <translation>لا ميكروفون هنا</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>تسجيل صوتي من جديد</translation>
    </message>
    <message>
        <source>The microphone is being opened.</source>
        <translation>يجري فتح الميكروفون.</translation>
    </message>
    <message>
        <source>Recording. {seconds} s left.</source>
        <translation>يجري التسجيل الصوتي. بقي {seconds} ث.</translation>
    </message>
    <message>
        <source>It is being made ready.</source>
        <translation>يجري تجهيزه.</translation>
    </message>
    <message>
        <source>Your room, {seconds} s.</source>
        <translation>غرفتك، {seconds} ث.</translation>
    </message>
    <message>
        <source>In your own voice, {seconds} s.</source>
        <translation>بصوتك أنت، {seconds} ث.</translation>
    </message>
    <message>
        <source>No microphone was found. Everything else works without one.</source>
        <translation>لم يُعثر على ميكروفون. كل ما عداه يعمل دونه.</translation>
    </message>
    <message>
        <source>The microphone went away. Nothing was recorded.</source>
        <translation>ذهب الميكروفون. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Nothing was heard. The microphone may be off.</source>
        <translation>لم يُسمع شيء. ربما الميكروفون متوقف.</translation>
    </message>
    <message>
        <source>That was too short to keep.</source>
        <translation>كان ذلك أقصر من أن يُحفظ.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>A recovery code</source>
        <translation>رمز استعادة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Passphrase as it is now</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>صنع رمز</translation>
    </message>
    <message>
        <source>Take the code away</source>
        <translation>إزالة الرمز</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>هو على ورق</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>استخدام هذا الرمز</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>إظهار الكلمات</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>العودة إلى الإعدادات</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>صنع رمز جديد</translation>
    </message>
    <message>
        <source>Twelve words open the log when the passphrase is forgotten. They are shown once.</source>
        <translation>اثنتا عشرة كلمة تفتح السجل حين تُنسى عبارة المرور. تظهر مرة واحدة.</translation>
    </message>
    <message>
        <source>This log has a code. A new one takes its place.</source>
        <translation>لهذا السجل رمز. رمز جديد يحل محله.</translation>
    </message>
    <message>
        <source>Write these on paper, with their numbers. The paper can be kept outside this house.</source>
        <translation>تُكتب هذه على ورق، مع أرقامها. يمكن حفظ الورقة خارج هذا البيت.</translation>
    </message>
    <message>
        <source>Whoever has the paper and this computer can open the log. Nobody can show the words again.</source>
        <translation>من لديه الورقة وهذا الحاسوب يستطيع فتح السجل. لا أحد يستطيع إظهار الكلمات ثانية.</translation>
    </message>
    <message>
        <source>Three of the words, from the paper.</source>
        <translation>ثلاث من الكلمات، من الورقة.</translation>
    </message>
    <message>
        <source>The code opens the log from now on.</source>
        <translation>يفتح الرمز السجل من الآن.</translation>
    </message>
    <message>
        <source>No code opens the log now. The passphrase does.</source>
        <translation>لا رمز يفتح السجل الآن. عبارة المرور تفتحه.</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>الكلمة {number}</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>An icon among those of the desktop</source>
        <translation>أيقونة بين أيقونات سطح المكتب</translation>
    </message>
    <message>
        <source>It says Lamplit and nothing else. Hide takes it away too.</source>
        <translation>تقول Lamplit ولا شيء غير ذلك. الإخفاء يزيلها أيضًا.</translation>
    </message>
    <message>
        <source>This desktop has no place for such an icon for now.</source>
        <translation>لا مكان في سطح المكتب هذا لأيقونة كهذه الآن.</translation>
    </message>
    <message>
        <source>A time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>A second time</source>
        <translation>وقت ثانٍ</translation>
    </message>
    <message>
        <source>A third time</source>
        <translation>وقت ثالث</translation>
    </message>
    <message>
        <source>Pause the reminders</source>
        <translation>أوقف التذكيرات مؤقتًا</translation>
    </message>
    <message>
        <source>The times stay as they are.</source>
        <translation>تبقى الأوقات كما هي.</translation>
    </message>
    <message>
        <source>The next one in an hour</source>
        <translation>التالي بعد ساعة</translation>
    </message>
    <message>
        <source>Icon and reminders</source>
        <translation>الأيقونة والتذكيرات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>At these times the desktop shows one word: Lamplit.</source>
        <translation>في هذه الأوقات يعرض سطح المكتب كلمة واحدة: Lamplit.</translation>
    </message>
    <message>
        <source>None comes while Lamplit is closed or hidden, or during an exercise. One that could not come stays away.</source>
        <translation>لا يأتي شيء ما دام Lamplit مغلقًا أو مخفيًا، ولا أثناء تمرين. وما لم يتمكن من المجيء لا يأتي.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>The next one comes at {time}.</source>
        <translation>يأتي التالي عند {time}.</translation>
    </message>
</context>
<context>
    <name>RemindersSection</name>
    <message>
        <source>An icon on the desktop, and reminders</source>
        <translation>أيقونة على سطح المكتب، وتذكيرات</translation>
    </message>
    <message>
        <source>Icon and reminders</source>
        <translation>الأيقونة والتذكيرات</translation>
    </message>
    <message>
        <source>Off unless they are set. A reminder says Lamplit and nothing else.</source>
        <translation>مغلقة ما لم تُضبط. التذكير يقول Lamplit ولا شيء غير ذلك.</translation>
    </message>
</context>
<context>
    <name>SaveField</name>
    <message>
        <source>Which folder?</source>
        <translation>أي مجلد؟</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>اسم الملف</translation>
    </message>
</context>
<context>
    <name>ScaleSection</name>
    <message>
        <source>At 0</source>
        <translation>عند 0</translation>
    </message>
    <message>
        <source>At 5</source>
        <translation>عند 5</translation>
    </message>
    <message>
        <source>At 10</source>
        <translation>عند 10</translation>
    </message>
    <message>
        <source>These stand in the log, and can be set once it is open.</source>
        <translation>هذه في السجل، ويمكن ضبطها حين يُفتح.</translation>
    </message>
    <message>
        <source>Date of the last session</source>
        <translation>تاريخ الجلسة الأخيرة</translation>
    </message>
    <message>
        <source>No date of a last session is set.</source>
        <translation>لم يُحدد تاريخ للجلسة الأخيرة.</translation>
    </message>
    <message>
        <source>Set a date</source>
        <translation>تحديد تاريخ</translation>
    </message>
    <message>
        <source>Clear the date</source>
        <translation>مسح التاريخ</translation>
    </message>
    <message>
        <source>My words for the scale</source>
        <translation>كلماتي للمقياس</translation>
    </message>
    <message>
        <source>An empty field has the word that comes with it.</source>
        <translation>الحقل الفارغ له الكلمة المرفقة.</translation>
    </message>
</context>
<context>
    <name>SensationCard</name>
    <message>
        <source>{place}: a word</source>
        <translation>{place}: كلمة</translation>
    </message>
    <message>
        <source>Something under it</source>
        <translation>شيء تحته</translation>
    </message>
    <message>
        <source>{place}: something under it</source>
        <translation>{place}: شيء تحته</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>{place}: a number</source>
        <translation>{place}: رقم</translation>
    </message>
    <message>
        <source>{place}: a word for what is under it</source>
        <translation>{place}: كلمة لما تحته</translation>
    </message>
    <message>
        <source>{place}: a number from 0 to 10</source>
        <translation>{place}: رقم من 0 إلى 10</translation>
    </message>
    <message>
        <source>under it {word}</source>
        <translation>تحته {word}</translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>{number} من 10</translation>
    </message>
    <message>
        <source>{place}: a word, if you like</source>
        <translation>{place}: كلمة، إن أردت</translation>
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
        <translation>{first}، ثم {second}</translation>
    </message>
    <message>
        <source>{first}, and more</source>
        <translation>{first}، وأكثر</translation>
    </message>
    <message>
        <source>One of a few things. You can pick which.</source>
        <translation>شيء واحد من أشياء قليلة. يمكنك أن تختار أيها.</translation>
    </message>
    <message>
        <source>A few things in a row, picked for you.</source>
        <translation>عدة أشياء متتابعة، اختيرت لك.</translation>
    </message>
</context>
<context>
    <name>SetEditorPage</name>
    <message>
        <source>An assignment</source>
        <translation>تكليف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>An exercise or a set: a part of its title</source>
        <translation>تمرين أو مجموعة: جزء من العنوان</translation>
    </message>
    <message>
        <source>Write an exercise</source>
        <translation>كتابة تمرين</translation>
    </message>
    <message>
        <source>What is picked, in order</source>
        <translation>ما اختير، بالترتيب</translation>
    </message>
    <message>
        <source>Three or fewer is easier to use.</source>
        <translation>ثلاثة أو أقل أسهل استخدامًا.</translation>
    </message>
    <message>
        <source>{count} is the most that fit.</source>
        <translation>{count} هو أكثر ما يتسع.</translation>
    </message>
    <message>
        <source>Why this one, in one sentence</source>
        <translation>سبب هذا الاختيار، في جملة واحدة</translation>
    </message>
    <message>
        <source>The sentence has other words now. What was said with it is left out.</source>
        <translation>صارت للجملة كلمات أخرى. ما قيل معها يُترك.</translation>
    </message>
    <message>
        <source>Tried in the room</source>
        <translation>جُرّب في الغرفة</translation>
    </message>
    <message>
        <source>A note, if you like: up to 200 signs</source>
        <translation>ملاحظة، إن أردت: حتى 200 حرف</translation>
    </message>
    <message>
        <source>Keep in</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>In your own voice</source>
        <translation>بصوتك أنت</translation>
    </message>
    <message>
        <source>Keep the set for another time</source>
        <translation>حفظ المجموعة لمرة أخرى</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>يمكن تركه</translation>
    </message>
    <message>
        <source>{title}, number {number}</source>
        <translation>{title}، الرقم {number}</translation>
    </message>
    <message>
        <source>An assignment for {name}</source>
        <translation>تكليف لـ {name}</translation>
    </message>
    <message>
        <source>An assignment for {count} people</source>
        <translation>تكليف لعدد {count} من الأشخاص</translation>
    </message>
    <message>
        <source>A set. {purpose}</source>
        <translation>مجموعة. {purpose}</translation>
    </message>
    <message>
        <source>Still open: {named}</source>
        <translation>ما زال ناقصًا: {named}</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>{names} look inward and were not tried in the room.</source>
        <translation>{names}: تنظر إلى الداخل ولم تُجرّب في الغرفة.</translation>
    </message>
    <message>
        <source>{names} looks inward and was not tried in the room.</source>
        <translation>{names}: ينظر إلى الداخل ولم يُجرّب في الغرفة.</translation>
    </message>
    <message>
        <source>It stands above the set on their screen. You can say it too, in up to 30 seconds.</source>
        <translation>يظهر فوق المجموعة على شاشته. يمكنك قوله أيضًا، حتى 30 ثانية.</translation>
    </message>
    <message>
        <source>How it is meant</source>
        <translation>كيف يُقصد</translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <translation>التسجيل مستمر.</translation>
    </message>
    <message>
        <source>An exercise is not picked yet.</source>
        <translation>لم يُختر تمرين بعد.</translation>
    </message>
    <message>
        <source>The sentence on why this one is still empty.</source>
        <translation>جملة السبب ما زالت فارغة.</translation>
    </message>
    <message>
        <source>Tried in the room: yes or no.</source>
        <translation>جُرّب في الغرفة: نعم أم لا.</translation>
    </message>
    <message>
        <source>The last day stands before the first.</source>
        <translation>اليوم الأخير قبل الأول.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Tried in the room: {answer}</source>
        <translation>جُرّب في الغرفة: {answer}</translation>
    </message>
</context>
<context>
    <name>SetRoom</name>
    <message>
        <source>That could not be kept for now.</source>
        <translation>تعذر حفظ ذلك الآن.</translation>
    </message>
    <message>
        <source>The set is kept here, under “{title}”.</source>
        <translation>المجموعة محفوظة هنا، باسم «{title}».</translation>
    </message>
    <message>
        <source>The set could not be kept for now.</source>
        <translation>تعذر حفظ المجموعة الآن.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Not chosen</source>
        <translation>لم يُختر</translation>
    </message>
    <message>
        <source>Locked by this passphrase from now on.</source>
        <translation>مقفل بعبارة المرور هذه من الآن.</translation>
    </message>
    <message>
        <source>This could not be changed this time.</source>
        <translation>تعذر تغيير هذا هذه المرة.</translation>
    </message>
</context>
<context>
    <name>ShareModel</name>
    <message>
        <source>The file could not be written there.</source>
        <translation>تعذرت كتابة الملف هناك.</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>A page for your therapist</source>
        <translation>صفحة لمعالجك</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>لمن؟</translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation>أي أيام؟</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <source>The lines of the page</source>
        <translation>أسطر الصفحة</translation>
    </message>
    <message>
        <source>Put all lines back</source>
        <translation>إعادة كل الأسطر</translation>
    </message>
    <message>
        <source>How long is it to be kept?</source>
        <translation>كم تُحفظ؟</translation>
    </message>
    <message>
        <source>Where does the file go?</source>
        <translation>إلى أين يذهب الملف؟</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Put this one in its place</source>
        <translation>وضع هذا مكانه</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Lines on the page: {count}</source>
        <translation>أسطر في الصفحة: {count}</translation>
    </message>
    <message>
        <source>The person you pick above</source>
        <translation>الشخص الذي تختاره أعلاه</translation>
    </message>
    <message>
        <source>The page for {name} is made.</source>
        <translation>صُنعت الصفحة لـ {name}.</translation>
    </message>
    <message>
        <source>The file is here: {file}</source>
        <translation>الملف هنا: ⁦{file}⁩</translation>
    </message>
    <message>
        <source>The line as a whole</source>
        <translation>السطر كله</translation>
    </message>
    <message>
        <source>What stands on it?</source>
        <translation>ماذا فيها؟</translation>
    </message>
    <message>
        <source>Lines of your own, if you like</source>
        <translation>أسطر منك، إن أردت</translation>
    </message>
    <message>
        <source>They stand at the top of the page. Three at the most.</source>
        <translation>تظهر في أعلى الصفحة. ثلاثة على الأكثر.</translation>
    </message>
    <message>
        <source>This is the page that would be seen</source>
        <translation>هذه هي الصفحة التي ستُرى</translation>
    </message>
    <message>
        <source>Press a line to strike it out, press again to put it back.</source>
        <translation>ضغطة على سطر تشطبه، وضغطة أخرى تعيده.</translation>
    </message>
    <message>
        <source>Sharing says yes to these five</source>
        <translation>المشاركة تعني نعم لهذه الخمسة</translation>
    </message>
    <message>
        <source>Lamplit has not sent it. It notes under “What you shared” that it was made, and when.</source>
        <translation>لم يرسلها Lamplit. يدوّن تحت «ما شاركته» أنها صُنعت، ومتى.</translation>
    </message>
    <message>
        <source>The log is not open.</source>
        <translation>السجل ليس مفتوحًا.</translation>
    </message>
    <message>
        <source>There is nobody to share with. A therapist&apos;s card can be taken in under “From your therapist”.</source>
        <translation>لا أحد للمشاركة معه. يمكن إدخال بطاقة معالج تحت «من معالجك».</translation>
    </message>
    <message>
        <source>Reading the log.</source>
        <translation>تجري قراءة السجل.</translation>
    </message>
    <message>
        <source>Two dates are asked for here, like 2026-11-24.</source>
        <translation>المطلوب هنا تاريخان، مثل 2026-11-24.</translation>
    </message>
    <message>
        <source>Nothing stands in these days, and no line of your own.</source>
        <translation>لا شيء في هذه الأيام، ولا سطر منك.</translation>
    </message>
    <message>
        <source>This is more than one page holds. Choose fewer days.</source>
        <translation>هذا أكثر مما تتسع له صفحة واحدة. يمكن اختيار أيام أقل.</translation>
    </message>
    <message>
        <source>Exercises: how often, ended or stopped at which step</source>
        <translation>التمارين: كم مرة، انتهت أو توقفت عند أي خطوة</translation>
    </message>
    <message>
        <source>How much was going on, before and after</source>
        <translation>كم كان يجري، قبل وبعد</translation>
    </message>
    <message>
        <source>How often Slower was pressed, and the usual pace</source>
        <translation>كم مرة ضُغط «أبطأ»، والسرعة المعتادة</translation>
    </message>
    <message>
        <source>How often “This isn&apos;t helping” was pressed</source>
        <translation>كم مرة ضُغط «هذا لا يساعد»</translation>
    </message>
    <message>
        <source>Places in the body that were picked</source>
        <translation>مواضع الجسد التي اختيرت</translation>
    </message>
    <message>
        <source>Notes, word for word</source>
        <translation>الملاحظات، كلمة كلمة</translation>
    </message>
    <message>
        <source>Since the last session</source>
        <translation>منذ الجلسة الأخيرة</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Days of your own</source>
        <translation>أيام تختارها</translation>
    </message>
    <message>
        <source>No date set</source>
        <translation>لا تاريخ محددًا</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>ثلاثة أشهر</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Into the folder of you two</source>
        <translation>في مجلدكما المشترك</translation>
    </message>
    <message>
        <source>To another place</source>
        <translation>إلى مكان آخر</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message>
        <source>In your words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>Usual pace</source>
        <translation>السرعة المعتادة</translation>
    </message>
    <message>
        <source>picked: {count}</source>
        <translation>اختير: {count}</translation>
    </message>
    <message>
        <source>times: {count}</source>
        <translation>المرات: {count}</translation>
    </message>
    <message>
        <source>ended: {count}</source>
        <translation>انتهى: {count}</translation>
    </message>
    <message>
        <source>stopped at step {steps}</source>
        <translation>توقف عند الخطوة {steps}</translation>
    </message>
    <message>
        <source>slower pressed: {count}</source>
        <translation>ضُغط «أبطأ»: {count}</translation>
    </message>
    <message>
        <source>“this isn&apos;t helping”: {count}</source>
        <translation>«هذا لا يساعد»: {count}</translation>
    </message>
    <message>
        <source>stands aside</source>
        <translation>جانبًا الآن</translation>
    </message>
    <message>
        <source>{before}, then {after}</source>
        <translation>{before}، ثم {after}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>تُخطّي</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>What you shared</source>
        <translation>ما شاركته</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Nothing was shared yet.</source>
        <translation>لم يُشارك شيء بعد.</translation>
    </message>
    <message>
        <source>Sharing can end</source>
        <translation>يمكن أن تنتهي المشاركة</translation>
    </message>
    <message>
        <source>Then no page can be made for that person here. What was shared before stays with them: a copy that was sent can&apos;t be called back. Lamplit tells them nothing of it.</source>
        <translation>عندها لا يمكن صنع صفحة لذلك الشخص هنا. ما شورك من قبل يبقى عنده: النسخة التي أُرسلت لا يمكن استرجاعها. لا يخبره Lamplit بشيء من ذلك.</translation>
    </message>
    <message>
        <source>The log is not open.</source>
        <translation>السجل ليس مفتوحًا.</translation>
    </message>
    <message>
        <source>Let pages go to {name} again</source>
        <translation>السماح بالصفحات إلى {name} من جديد</translation>
    </message>
    <message>
        <source>Share nothing more with {name}</source>
        <translation>عدم مشاركة شيء بعد الآن مع {name}</translation>
    </message>
    <message>
        <source>Sharing with {name} has ended.</source>
        <translation>انتهت المشاركة مع {name}.</translation>
    </message>
</context>
<context>
    <name>SharedWords</name>
    <message>
        <source>About the days from {first} to {last}</source>
        <translation>عن الأيام من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Lines: {count}. Chosen: {fields}</source>
        <translation>الأسطر: {count}. المختار: {fields}</translation>
    </message>
    <message>
        <source>Asked to be kept until {day}</source>
        <translation>مطلوب حفظها حتى {day}</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>لـ {name}</translation>
    </message>
    <message>
        <source>For someone whose card is gone</source>
        <translation>لشخص لم تعد بطاقته هنا</translation>
    </message>
    <message>
        <source>exercises</source>
        <translation>تمارين</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>تقديرات</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>“This isn&apos;t helping”</source>
        <translation>«هذا لا يساعد»</translation>
    </message>
    <message>
        <source>places</source>
        <translation>مواضع</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>own lines</source>
        <translation>أسطر خاصة</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>From your therapist</source>
        <translation>من معالجك</translation>
    </message>
    <message>
        <source>To start with</source>
        <translation>للبدء</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>البقية</translation>
    </message>
    <message>
        <source>Several in a row</source>
        <translation>عدة متتابعة</translation>
    </message>
    <message>
        <source>Further in</source>
        <translation>أبعد إلى الداخل</translation>
    </message>
    <message>
        <source>Further in, several in a row</source>
        <translation>أبعد إلى الداخل، عدة متتابعة</translation>
    </message>
    <message>
        <source>How far in, today</source>
        <translation>إلى أي مدى في الداخل، اليوم</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>اليدان</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>النفَس</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجسد</translation>
    </message>
    <message>
        <source>What goes further in stands lower down. Nothing is left out.</source>
        <translation>ما يذهب أبعد إلى الداخل موضعه أسفل. لا شيء يُترك.</translation>
    </message>
    <message>
        <source>Looking inward</source>
        <translation>النظر إلى الداخل</translation>
    </message>
    <message>
        <source>Some more turn to the body or to a tone of voice. The switch for them is in Settings.</source>
        <translation>هناك تمارين أخرى تتجه إلى الجسد أو إلى نبرة صوت. مفتاحها في الإعدادات.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>كل التمارين</translation>
    </message>
    <message>
        <source>Standing aside</source>
        <translation>جانبًا الآن</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>إعادته</translation>
    </message>
</context>
<context>
    <name>ShutOffModel</name>
    <message>
        <source>This could not be done this time.</source>
        <translation>تعذر فعل هذا هذه المرة.</translation>
    </message>
</context>
<context>
    <name>ShutOffPage</name>
    <message>
        <source>Someone knows the passphrase</source>
        <translation>شخص يعرف عبارة المرور</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Passphrase as it is now</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>العبارة الجديدة</translation>
    </message>
    <message>
        <source>Lock them out</source>
        <translation>منع ذلك الشخص</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>صنع رمز استعادة جديد</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>العودة إلى الإعدادات</translation>
    </message>
    <message>
        <source>Some copies could not follow yet. They do when the log opens next.</source>
        <translation>بعض النسخ لم تتبع بعد. تتبع حين يُفتح السجل تاليًا.</translation>
    </message>
    <message>
        <source>The old recovery code opens nothing now.</source>
        <translation>رمز الاستعادة القديم لا يفتح شيئًا الآن.</translation>
    </message>
    <message>
        <source>The old passphrase opens nothing here any more.</source>
        <translation>عبارة المرور القديمة لم تعد تفتح شيئًا هنا.</translation>
    </message>
    <message>
        <source>Working on it.</source>
        <translation>العمل جارٍ.</translation>
    </message>
    <message>
        <source>Working on it: {done} of {total} done.</source>
        <translation>العمل جارٍ: تم {done} من {total}.</translation>
    </message>
    <message>
        <source>This can take a minute. If the computer stops meanwhile, nothing is lost.</source>
        <translation>قد يستغرق هذا دقيقة. إن توقف الحاسوب في الأثناء، لا يضيع شيء.</translation>
    </message>
    <message>
        <source>The log and its copies here get a new key. The old passphrase then opens none of them.</source>
        <translation>يأخذ السجل ونسخه هنا مفتاحًا جديدًا. عندها لا تفتح عبارة المرور القديمة أيًا منها.</translation>
    </message>
    <message>
        <source>A copy that someone took elsewhere before is out of reach, and still opens with the old one.</source>
        <translation>نسخة أخذها شخص إلى مكان آخر من قبل لا نصل إليها، وما زالت تُفتح بالقديمة.</translation>
    </message>
</context>
<context>
    <name>SpanRow</name>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Day of the last session</source>
        <translation>يوم الجلسة الأخيرة</translation>
    </message>
    <message>
        <source>Use this day</source>
        <translation>استخدام هذا اليوم</translation>
    </message>
</context>
<context>
    <name>SteadyThings</name>
    <message>
        <source>That could not be kept this time.</source>
        <translation>تعذر حفظ ذلك هذه المرة.</translation>
    </message>
</context>
<context>
    <name>SteadyThingsPage</name>
    <message>
        <source>A thing</source>
        <translation>شيء</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>سمِّه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Nothing is named.</source>
        <translation>لم يُسمَّ شيء.</translation>
    </message>
    <message>
        <source>There is no room for more. One can be taken out first.</source>
        <translation>لا مكان للمزيد. يمكن إخراج واحد أولًا.</translation>
    </message>
    <message>
        <source>These stand in the log, and can be set once it is open.</source>
        <translation>هذه في السجل، ويمكن ضبطها حين يُفتح.</translation>
    </message>
    <message>
        <source>My steady things</source>
        <translation>أشيائي الثابتة</translation>
    </message>
    <message>
        <source>A lamp, a cup, a windowsill: things of yours that hold still. There is room for {count}.</source>
        <translation>مصباح، كوب، حافة نافذة: أشياء لك تبقى ساكنة. يوجد مكان لعدد {count}.</translation>
    </message>
    <message>
        <source>Where an exercise turns to one thing, their names stand beneath the line, so that nothing has to be looked for. They are not read aloud.</source>
        <translation>حين يتجه تمرين إلى شيء واحد، تظهر أسماؤها تحت السطر، فلا يلزم البحث عن شيء. ولا تُقرأ بصوت عالٍ.</translation>
    </message>
    <message>
        <source>They stand in the encrypted log. A file that you make of it can take them along.</source>
        <translation>هي في السجل المشفر. ويمكن لملف تصنعه منه أن يحملها.</translation>
    </message>
    <message>
        <source>Named: {name}</source>
        <translation>سُمِّي: {name}</translation>
    </message>
    <message>
        <source>Taken out: {name}</source>
        <translation>أُخرج: {name}</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Tap one, or go on</source>
        <translation>المس واحدًا، أو تابع</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Places in the body</source>
        <translation>مواضع في الجسد</translation>
    </message>
    <message>
        <source>→</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Back to the exercise</source>
        <translation>العودة إلى التمرين</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>It waits for the key “{key}”.</source>
        <translation>ينتظر المفتاح «{key}».</translation>
    </message>
    <message>
        <source>Yours: {things}</source>
        <translation>لك: {things}</translation>
    </message>
</context>
<context>
    <name>StillRoom</name>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>StruckWords</name>
    <message>
        <source>That could not be kept this time.</source>
        <translation>تعذر حفظ ذلك هذه المرة.</translation>
    </message>
</context>
<context>
    <name>StruckWordsPage</name>
    <message>
        <source>A word</source>
        <translation>كلمة</translation>
    </message>
    <message>
        <source>Strike it out</source>
        <translation>شطبها</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>المشطوبة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>No word is struck out.</source>
        <translation>لا كلمة مشطوبة.</translation>
    </message>
    <message>
        <source>A press puts a word back.</source>
        <translation>ضغطة تعيد الكلمة.</translation>
    </message>
    <message>
        <source>There is no room for more words. One can be put back first.</source>
        <translation>لا مكان لكلمات أخرى. يمكن إعادة كلمة أولًا.</translation>
    </message>
    <message>
        <source>These stand in the log, and can be set once it is open.</source>
        <translation>هذه في السجل، ويمكن ضبطها حين يُفتح.</translation>
    </message>
    <message>
        <source>Words that sting</source>
        <translation>كلمات تؤلم</translation>
    </message>
    <message>
        <source>A word that you strike out here is left out of every exercise, and of what a therapist writes to you. Other words stand in its place, or a short gap.</source>
        <translation>الكلمة التي تشطبها هنا تُترك من كل تمرين، ومما يكتبه لك معالجك. مكانها كلمات أخرى، أو فراغ قصير.</translation>
    </message>
    <message>
        <source>What you wrote yourself stays as it is, and so does Help from a person.</source>
        <translation>ما كتبته أنت يبقى كما هو، و«مساعدة من إنسان» كذلك.</translation>
    </message>
    <message>
        <source>Put back: {word}</source>
        <translation>إعادة: {word}</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>How {title} goes on</source>
        <translation>كيف يستمر {title}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>وضعه جانبًا</translation>
    </message>
</context>
<context>
    <name>SummaryModel</name>
    <message>
        <source>The page is here: {path}</source>
        <translation>الصفحة هنا: ⁦{path}⁩</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next assignment from these marks</source>
        <translation>التكليف التالي من هذه العلامات</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ كملف PDF</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>وضعه مكانه</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>طباعتها</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>بكلماتهم</translation>
    </message>
    <message>
        <source>How slow it was</source>
        <translation>كم كان بطيئًا</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>Each pair of dots is one time, the oldest first: hollow before, filled after.</source>
        <translation>كل نقطتين مرة واحدة، الأقدم أولًا: الفارغة قبل، والممتلئة بعد.</translation>
    </message>
    <message>
        <source>Places in the body that were picked</source>
        <translation>مواضع الجسد التي اختيرت</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message>
        <source>From {first} to {last}. Shared by the person on {made}.</source>
        <translation>من {first} إلى {last}. شاركها الشخص في {made}.</translation>
    </message>
    <message>
        <source>A page from {name}</source>
        <translation>صفحة من {name}</translation>
    </message>
    <message>
        <source>exercises</source>
        <translation>تمارين</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>تقديرات</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>“this isn&apos;t helping”</source>
        <translation>«هذا لا يساعد»</translation>
    </message>
    <message>
        <source>places</source>
        <translation>مواضع</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>They chose to show: {fields}.</source>
        <translation>ما اختير عرضه: {fields}.</translation>
    </message>
    <message>
        <source>They ask that it is kept until {day} and no longer.</source>
        <translation>المطلوب حفظها حتى {day} لا أكثر.</translation>
    </message>
    <message>
        <source>“Slower” in all: {count}</source>
        <translation>«أبطأ» إجمالًا: {count}</translation>
    </message>
    <message>
        <source>Usual pace: {pace}</source>
        <translation>السرعة المعتادة: {pace}</translation>
    </message>
    <message>
        <source>“This isn&apos;t helping”: {count}</source>
        <translation>«هذا لا يساعد»: {count}</translation>
    </message>
    <message>
        <source>times: {count}</source>
        <translation>المرات: {count}</translation>
    </message>
    <message>
        <source>ended: {count}</source>
        <translation>انتهى: {count}</translation>
    </message>
    <message>
        <source>stopped at step {steps}</source>
        <translation>توقف عند الخطوة {steps}</translation>
    </message>
    <message>
        <source>slower pressed: {count}</source>
        <translation>ضُغط «أبطأ»: {count}</translation>
    </message>
    <message>
        <source>“this isn&apos;t helping”: {count}</source>
        <translation>«هذا لا يساعد»: {count}</translation>
    </message>
    <message>
        <source>no ratings here</source>
        <translation>لا تقديرات هنا</translation>
    </message>
    <message>
        <source>{before}, then {after}</source>
        <translation>{before}، ثم {after}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>تُخطّي</translation>
    </message>
    <message>
        <source>Median, with every pair shown beside it: {before} before, {after} after</source>
        <translation>الوسيط، وكل زوج معروض بجانبه: {before} قبل، {after} بعد</translation>
    </message>
    <message>
        <source>* went up by 2 or more, so often: {count} ({where})</source>
        <translation>* ارتفع بمقدار 2 أو أكثر، بهذا العدد: {count} ({where})</translation>
    </message>
    <message>
        <source>Set aside by Lamplit: {titles}</source>
        <translation>وضعه Lamplit جانبًا: {titles}</translation>
    </message>
    <message>
        <source>What this page cannot say: whether an exercise works.</source>
        <translation>ما لا تستطيع هذه الصفحة قوله: هل التمرين ينفع.</translation>
    </message>
    <message>
        <source>These are few times, at chosen moments. High ratings tend to be followed by lower ones with no help at all.</source>
        <translation>هذه مرات قليلة، في لحظات مختارة. كثيرًا ما تأتي بعد التقديرات العالية تقديرات أدنى دون أي مساعدة.</translation>
    </message>
    <message>
        <source>A blank day says that Lamplit was not used; nothing else.</source>
        <translation>اليوم الفارغ يقول إن Lamplit لم يُستخدم؛ لا شيء غير ذلك.</translation>
    </message>
</context>
<context>
    <name>TakeAwayModel</name>
    <message>
        <source>The file could not be written there.</source>
        <translation>تعذرت كتابة الملف هناك.</translation>
    </message>
    <message>
        <source>The log can&apos;t be read for now.</source>
        <translation>لا يمكن قراءة السجل الآن.</translation>
    </message>
</context>
<context>
    <name>TakeAwayPage</name>
    <message>
        <source>Take it with you</source>
        <translation>خذه معك</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation>أي أيام؟</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>مع الملاحظات</translation>
    </message>
    <message>
        <source>With how much was going on</source>
        <translation>مع كم كان يجري</translation>
    </message>
    <message>
        <source>What leaves, oldest first</source>
        <translation>ما يخرج، الأقدم أولًا</translation>
    </message>
    <message>
        <source>Put all rows back</source>
        <translation>إعادة كل الصفوف</translation>
    </message>
    <message>
        <source>Which kind of file?</source>
        <translation>أي نوع من الملفات؟</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>حفظه</translation>
    </message>
    <message>
        <source>Put this one in its place</source>
        <translation>وضع هذا مكانه</translation>
    </message>
    <message>
        <source>Outside Lamplit nothing protects this file. Whoever can open this computer or stick can read it.</source>
        <translation>خارج Lamplit لا شيء يحمي هذا الملف. من يفتح هذا الحاسوب أو الذاكرة يستطيع قراءته.</translation>
    </message>
    <message>
        <source>Rows that leave: {count}</source>
        <translation>صفوف تخرج: {count}</translation>
    </message>
    <message>
        <source>The file is here: {file}</source>
        <translation>الملف هنا: ⁦{file}⁩</translation>
    </message>
    <message>
        <source>Writing the file.</source>
        <translation>تجري كتابة الملف.</translation>
    </message>
    <message>
        <source>The row as a whole</source>
        <translation>الصف كله</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>ما يخرج</translation>
    </message>
    <message>
        <source>Press a row to strike it out, press again to put it back.</source>
        <translation>ضغطة على صف تشطبه، وضغطة أخرى تعيده.</translation>
    </message>
    <message>
        <source>This makes a file of the log. Nothing is sent.</source>
        <translation>هذا يصنع ملفًا من السجل. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Reading the log.</source>
        <translation>تجري قراءة السجل.</translation>
    </message>
    <message>
        <source>Nothing stands in these days.</source>
        <translation>لا شيء في هذه الأيام.</translation>
    </message>
    <message>
        <source>These are more rows than one file holds. Choose fewer days.</source>
        <translation>هذه صفوف أكثر مما يحمله ملف واحد. يمكن اختيار أيام أقل.</translation>
    </message>
    <message>
        <source>Two dates are asked for here, like 2026-11-24.</source>
        <translation>المطلوب هنا تاريخان، مثل 2026-11-24.</translation>
    </message>
    <message>
        <source>The log is not open.</source>
        <translation>السجل ليس مفتوحًا.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>كله</translation>
    </message>
    <message>
        <source>Days of your own</source>
        <translation>أيام تختارها</translation>
    </message>
    <message>
        <source>A page to print (PDF)</source>
        <translation>صفحة للطباعة (PDF)</translation>
    </message>
    <message>
        <source>It looks the same on every computer.</source>
        <translation>تبدو نفسها على كل حاسوب.</translation>
    </message>
    <message>
        <source>A page to read (HTML)</source>
        <translation>صفحة للقراءة (HTML)</translation>
    </message>
    <message>
        <source>It opens in a browser, and a screen reader finds its way in it.</source>
        <translation>تُفتح في متصفح، ويجد قارئ الشاشة طريقه فيها.</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>It opens in a spreadsheet.</source>
        <translation>يُفتح في جدول بيانات.</translation>
    </message>
    <message>
        <source>Everything to bring back (JSON)</source>
        <translation>كل شيء للاستعادة (JSON)</translation>
    </message>
    <message>
        <source>Lamplit can take it in again, here or on another computer.</source>
        <translation>يستطيع Lamplit إدخاله ثانية، هنا أو على حاسوب آخر.</translation>
    </message>
    <message>
        <source>For a clinic&apos;s system (FHIR)</source>
        <translation>لنظام مركز (FHIR)</translation>
    </message>
    <message>
        <source>It is for a program of a clinic. A person reads one of the pages with more ease.</source>
        <translation>هو لبرنامج في مركز. قراءة إحدى الصفحات أسهل لإنسان.</translation>
    </message>
</context>
<context>
    <name>TakeCardModel</name>
    <message>
        <source>This card can&apos;t be read for now.</source>
        <translation>لا يمكن قراءة هذه البطاقة الآن.</translation>
    </message>
</context>
<context>
    <name>TakeCardPage</name>
    <message>
        <source>Take in a card</source>
        <translation>إدخال بطاقة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>No card is in this folder.</source>
        <translation>لا بطاقة في هذا المجلد.</translation>
    </message>
    <message>
        <source>Look at this text</source>
        <translation>النظر في هذا النص</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>حفظ هذه البطاقة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Check the words of it</source>
        <translation>التحقق من كلماتها</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>This card is here already. {trust}.</source>
        <translation>هذه البطاقة هنا بالفعل. {trust}.</translation>
    </message>
    <message>
        <source>The card is kept. It is not checked yet: that takes a minute, together or by phone.</source>
        <translation>البطاقة محفوظة. لم يُتحقق منها بعد: يستغرق ذلك دقيقة، معًا أو بالهاتف.</translation>
    </message>
    <message>
        <source>Anyone can write a name on a card. Whose it is can be checked by its words, once it is here.</source>
        <translation>أي أحد يستطيع كتابة اسم على بطاقة. لمن هي يمكن التحقق منه بكلماتها، متى صارت هنا.</translation>
    </message>
    <message>
        <source>The text of a card</source>
        <translation>نص بطاقة</translation>
    </message>
    <message>
        <source>LAMPLIT-CARD:1: and more letters</source>
        <translation>LAMPLIT-CARD:1: وحروف أخرى</translation>
    </message>
    <message>
        <source>Or paste its text, from a mail or a code reader</source>
        <translation>أو لصق نصها، من رسالة أو من قارئ رموز</translation>
    </message>
</context>
<context>
    <name>TherapistRoom</name>
    <message>
        <source>This file can&apos;t be opened for now.</source>
        <translation>لا يمكن فتح هذا الملف الآن.</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>هذا المجلد غير موجود.</translation>
    </message>
    <message>
        <source>This could not be kept for now.</source>
        <translation>تعذر حفظ هذا الآن.</translation>
    </message>
</context>
<context>
    <name>TherapistSection</name>
    <message>
        <source>Cards and files</source>
        <translation>البطاقات والملفات</translation>
    </message>
    <message>
        <source>From your therapist</source>
        <translation>من معالجك</translation>
    </message>
    <message>
        <source>Exercises that someone sets for you come as files. Nothing is sent by itself.</source>
        <translation>التمارين التي يضعها لك شخص تأتي كملفات. لا يُرسل شيء وحده.</translation>
    </message>
</context>
<context>
    <name>ThingRow</name>
    <message>
        <source>Its name</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>It has work in it</source>
        <translation>فيه عمل</translation>
    </message>
    <message>
        <source>It stays here. No exercise shows it.</source>
        <translation>يبقى هنا. لا يعرضه أي تمرين.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>أخرجه</translation>
    </message>
    <message>
        <source>{name}: it has work in it</source>
        <translation>{name}: فيه عمل</translation>
    </message>
    <message>
        <source>Take it out: {name}</source>
        <translation>أخرجه: {name}</translation>
    </message>
</context>
<context>
    <name>ThingsSection</name>
    <message>
        <source>Name steady things</source>
        <translation>تسمية أشياء ثابتة</translation>
    </message>
    <message>
        <source>My steady things</source>
        <translation>أشيائي الثابتة</translation>
    </message>
    <message>
        <source>A lamp, a cup: exercises can show things of yours by name.</source>
        <translation>مصباح، كوب: يمكن للتمارين أن تعرض أشياء لك بأسمائها.</translation>
    </message>
</context>
<context>
    <name>TimelineBars</name>
    <message>
        <source>Where it waits for you, each line stands until a press.</source>
        <translation>حيث ينتظرك، يبقى كل سطر حتى ضغطة.</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>كم يستغرق</translation>
    </message>
    <message>
        <source>Filled: a line is said. Empty: quiet.</source>
        <translation>ممتلئ: يُقال سطر. فارغ: سكون.</translation>
    </message>
    <message>
        <source>{pace}: {whole}, {quiet} of it quiet</source>
        <translation>{pace}: {whole}، منها {quiet} سكون</translation>
    </message>
    <message>
        <source>{pace}, chosen: {whole}, {quiet} of it quiet</source>
        <translation>{pace}، مختارة: {whole}، منها {quiet} سكون</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} د {seconds} ث</translation>
    </message>
</context>
<context>
    <name>TitlePicker</name>
    <message>
        <source>There is none of that name.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>On</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>TwoVoices</name>
    <message>
        <source>A screen reader seems to be on. Lamplit&apos;s own voice rests beside it.</source>
        <translation>يبدو أن قارئ شاشة يعمل. يستريح صوت Lamplit إلى جانبه.</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>ليبقَ هكذا</translation>
    </message>
    <message>
        <source>Both voices</source>
        <translation>الصوتان معًا</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>It is back as it was.</source>
        <translation>عاد كما كان.</translation>
    </message>
    <message>
        <source>{count} entries deleted.</source>
        <translation>مدخلات حُذفت: {count}</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>حُذف.</translation>
    </message>
    <message>
        <source>In ten seconds it is gone from here and from the copies kept here. Copies on a stick, files taken out, pages shared and what a disk keeps are not reached.</source>
        <translation>خلال عشر ثوانٍ يذهب من هنا ومن النسخ المحفوظة هنا. لا نصل إلى نسخ على ذاكرة، ولا ملفات أُخرجت، ولا صفحات شوركت، ولا ما يحتفظ به القرص.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>إظهار الحروف</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Go on without the log</source>
        <translation>المتابعة دون السجل</translation>
    </message>
    <message>
        <source>Help from a person</source>
        <translation>مساعدة من إنسان</translation>
    </message>
    <message>
        <source>I have a recovery code</source>
        <translation>لدي رمز استعادة</translation>
    </message>
    <message>
        <source>It is forgotten</source>
        <translation>نُسيت</translation>
    </message>
    <message>
        <source>Something is held until the log is open. It goes if Lamplit is closed first.</source>
        <translation>يُمسك شيء حتى يُفتح السجل. يذهب إن أُغلق Lamplit قبل ذلك.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>يجري الفتح</translation>
    </message>
    <message>
        <source>The log is locked</source>
        <translation>السجل مقفل</translation>
    </message>
    <message>
        <source>The exercises work without it. Nothing is kept until the log is opened.</source>
        <translation>التمارين تعمل دونه. لا يُحفظ شيء حتى يُفتح السجل.</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Read the lines aloud</source>
        <translation>قراءة الأسطر بصوت</translation>
    </message>
    <message>
        <source>Captions stand on screen either way.</source>
        <translation>النص على الشاشة في كل حال.</translation>
    </message>
    <message>
        <source>Lamplit&apos;s own voice beside a screen reader</source>
        <translation>صوت Lamplit إلى جانب قارئ الشاشة</translation>
    </message>
    <message>
        <source>Without it the voice rests while one is on. In an exercise, Voice brings it back.</source>
        <translation>من دونه يستريح الصوت ما دام قارئ الشاشة يعمل. في التمرين يعيده زر «الصوت».</translation>
    </message>
    <message>
        <source>Mark the word being said</source>
        <translation>تعليم الكلمة التي تُقال</translation>
    </message>
    <message>
        <source>A line stands beneath it. Not while the picture is kept still.</source>
        <translation>يظهر خط تحتها. ليس حين تُبقى الصورة ساكنة.</translation>
    </message>
    <message>
        <source>All voices of this computer for this language</source>
        <translation>كل أصوات هذا الحاسوب لهذه اللغة</translation>
    </message>
    <message>
        <source>There is no voice on this computer for this language.</source>
        <translation>لا صوت على هذا الحاسوب لهذه اللغة.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>سرعة الكلام</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>طبقة الصوت</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Silence between words</source>
        <translation>الصمت بين الكلمات</translation>
    </message>
    <message>
        <source>as spoken</source>
        <translation>كما يُقال</translation>
    </message>
    <message>
        <source>long</source>
        <translation>طويل</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>علو الصوت</translation>
    </message>
    <message>
        <source>quieter</source>
        <translation>أهدأ</translation>
    </message>
    <message>
        <source>louder</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Where the sound goes</source>
        <translation>إلى أين يذهب الصوت</translation>
    </message>
    <message>
        <source>Hear it as it is set</source>
        <translation>سماعه كما ضُبط</translation>
    </message>
    <message>
        <source>Say the line</source>
        <translation>قول السطر</translation>
    </message>
    <message>
        <source>Can you hear this?</source>
        <translation>هل تسمع هذا؟</translation>
    </message>
    <message>
        <source>I can hear it</source>
        <translation>أسمعه</translation>
    </message>
    <message>
        <source>I hear nothing</source>
        <translation>لا أسمع شيئًا</translation>
    </message>
    <message>
        <source>A soft sound</source>
        <translation>صوت خافت</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا صوت</translation>
    </message>
    <message>
        <source>A low tone</source>
        <translation>نغمة منخفضة</translation>
    </message>
    <message>
        <source>A hush</source>
        <translation>همس</translation>
    </message>
    <message>
        <source>Each says: {line}</source>
        <translation>كل صوت يقول: {line}</translation>
    </message>
    <message>
        <source>The voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Walls can be thin. With headphones the voice stays with you.</source>
        <translation>قد تكون الجدران رقيقة. بسماعات الرأس يبقى الصوت معك.</translation>
    </message>
    <message>
        <source>Which voice</source>
        <translation>أي صوت</translation>
    </message>
    <message>
        <source>How it speaks</source>
        <translation>كيف يتكلم</translation>
    </message>
    <message>
        <source>At the start and at the end of each quiet. Without it all else is the same.</source>
        <translation>في بداية كل سكون وفي نهايته. دونه يبقى كل شيء آخر كما هو.</translation>
    </message>
    <message>
        <source>This computer has no sound device for now. The captions go on without it.</source>
        <translation>ليس لهذا الحاسوب جهاز صوت الآن. يستمر النص على الشاشة دونه.</translation>
    </message>
    <message>
        <source>The device that was chosen is not here for now. The computer&apos;s own choice stands in for it.</source>
        <translation>الجهاز المختار غير موجود الآن. يحل محله ما يختاره الحاسوب.</translation>
    </message>
    <message>
        <source>The sound of the computer may be off, low, or on its way to another device. The captions stand on screen either way.</source>
        <translation>قد يكون صوت الحاسوب متوقفًا، أو منخفضًا، أو ذاهبًا إلى جهاز آخر. النص على الشاشة في كل حال.</translation>
    </message>
    <message>
        <source>Then the lines can be read aloud, or not, at any moment.</source>
        <translation>عندها يمكن أن تُقرأ الأسطر بصوت، أو لا، في أي لحظة.</translation>
    </message>
</context>
<context>
    <name>VoiceRoom</name>
    <message>
        <source>{name}, higher</source>
        <translation>‏{name}، أعلى</translation>
    </message>
    <message>
        <source>{name}, lower</source>
        <translation>‏{name}، أخفض</translation>
    </message>
    <message>
        <source>The first that suits the language</source>
        <translation>الأول الذي يناسب اللغة</translation>
    </message>
    <message>
        <source>As the computer has it</source>
        <translation>كما هو في الحاسوب</translation>
    </message>
    <message>
        <source>Chosen before, not here</source>
        <translation>مختار سابقًا، غير موجود</translation>
    </message>
    <message>
        <source>Chosen before</source>
        <translation>مختار سابقًا</translation>
    </message>
</context>
<context>
    <name>VoiceSection</name>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Read the lines aloud</source>
        <translation>قراءة الأسطر بصوت</translation>
    </message>
    <message>
        <source>Captions stand on screen either way.</source>
        <translation>النص على الشاشة في كل حال.</translation>
    </message>
    <message>
        <source>Which voice, and how it sounds</source>
        <translation>أي صوت، وكيف يُسمع</translation>
    </message>
</context>
<context>
    <name>VoiceTry</name>
    <message>
        <source>Hear it</source>
        <translation>سماعه</translation>
    </message>
    <message>
        <source>Hear {name}</source>
        <translation>سماع {name}</translation>
    </message>
</context>
<context>
    <name>WaysPanel</name>
    <message>
        <source>Ways on</source>
        <translation>طرق للمتابعة</translation>
    </message>
</context>
<context>
    <name>WordsSection</name>
    <message>
        <source>Words to strike out</source>
        <translation>كلمات للشطب</translation>
    </message>
    <message>
        <source>Words that sting</source>
        <translation>كلمات تؤلم</translation>
    </message>
    <message>
        <source>A word that is struck out stands in no exercise any more.</source>
        <translation>الكلمة المشطوبة لم تعد في أي تمرين.</translation>
    </message>
</context>
<context>
    <name>_SetCard</name>
    <message>
        <source>New version</source>
        <translation>نسخة جديدة</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>The file again</source>
        <translation>الملف من جديد</translation>
    </message>
    <message>
        <source>New version of {title}</source>
        <translation>نسخة جديدة من {title}</translation>
    </message>
    <message>
        <source>Withdraw {title}</source>
        <translation>سحب {title}</translation>
    </message>
    <message>
        <source>The file of {title} again</source>
        <translation>ملف {title} من جديد</translation>
    </message>
</context>
</TS>
